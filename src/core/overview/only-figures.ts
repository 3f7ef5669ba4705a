import { figuresIn } from "../vietnamese/figures";
import { fold, wordsOf } from "../vietnamese/fold";
import { countsIn } from "./figures/figure-claims";
import type { FigureTotals } from "./figures/figures-table";
import type { OverviewSaid } from "./row";

/** True for a unit's sentence that tells no more than the sums that stand above it: "Tổ chức 01 lớp, 64 lượt người." */
export type IsOnlyFigures = (sentence: string, said: readonly OverviewSaid[]) => boolean;

/**
 * Every figure of such a sentence is one that is summed up, and few words stand beside them.
 *
 * @param columns those whose sum is shown
 */
export function onlyFigures(columns: readonly FigureTotals[]): IsOnlyFigures {
  const counted = new Map<string, ((unit: string) => boolean)[]>();
  for (const { criterion, measure, names } of columns) {
    const known = counted.get(criterion) ?? [];
    counted.set(criterion, [...known, countsIn(measure, names)]);
  }
  return (sentence, said) => {
    const folded = fold(sentence);
    const written = [...figuresIn(folded)];
    const words = wordsOf(folded).filter((word) => !/\d/u.test(word)).length;
    if (written.length === 0 || words > MOST_WORDS * written.length) return false;
    const summed = said
      .filter((each) => each.sentence === sentence)
      .flatMap(({ criterion, figures }) =>
        figures.filter((figure) => counted.get(criterion)?.some((counts) => counts(figure.unit))),
      );
    return written.every(({ written: one }) => {
      const [own] = summed.filter((figure) => figure.written === one);
      if (own === undefined || own.value === null || own.approximate || own.compared || own.otherTime) return false;
      // Another value of the same thing makes the unit's own unclear: it is in no sum.
      return summed.every(
        ({ unit, dealing, value }) => unit !== own.unit || dealing !== own.dealing || value === own.value,
      );
    });
  };
}

/** For each figure. */
const MOST_WORDS = 8;
