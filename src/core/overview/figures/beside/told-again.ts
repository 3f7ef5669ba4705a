import { sectionTexts } from "../../../criteria/section-texts";
import { sentencesOf } from "../../../criteria/sentence-range";
import type { SectionState } from "../../../sections/section-state";
import type { Snapshot } from "../../../snapshot/snapshot";
import { fold, wordsOf } from "../../../vietnamese/fold";
import { thingWord } from "../fractions";
import { figuresOfStatement, shortened, type SaidFigure } from "../said-figures";
import { idle, isPlain } from "./told-twice";

/** A clause of what a report sums up, folded, and its figures. */
export interface SummedUp {
  readonly clause: string;
  readonly figures: readonly SaidFigure[];
}

/** What the results of a report ("III.1. Kết quả đạt được") tell again in figures. */
export function summedUp(
  sections: readonly SectionState[],
  snapshot: Snapshot,
  year: number | null,
): readonly SummedUp[] {
  return sections
    .filter(({ title }) => RESULTS.test(title))
    .flatMap((section) => sectionTexts(snapshot, section))
    .filter(({ text, inTable }) => !inTable && /\d/u.test(text))
    .flatMap(({ text }) => sentencesOf(text).map(({ from, to }) => text.slice(from, to)))
    .flatMap((sentence) =>
      fold(sentence)
        .split(/[;,:](?=\s)/u)
        .map((clause) => ({ clause: clause.trim(), sentence })),
    )
    .map(({ clause, sentence }) => ({ clause, figures: figuresOfStatement(clause, shortened(sentence), year) }))
    .filter(({ figures }) => figures.length > 0);
}

const RESULTS = /kết quả đạt được|ưu điểm/iu;

/**
 * The figures by which the results tell the very thing of a criterion with another value: "tiếp 46 lượt công dân" in
 * II.1, "tiếp 64 lượt công dân" in III.1. What the clause names beyond the criterion's own words makes it another
 * thing, or a part, unless it is more than the whole.
 */
export function toldAgain(
  own: readonly SaidFigure[],
  sentence: string,
  results: readonly SummedUp[],
): readonly SaidFigure[] {
  return results.flatMap(({ clause, figures }) =>
    figures.flatMap((figure) => {
      const same = own.filter((other) => isWhole(other) && thingWord(other.unit) === thingWord(figure.unit));
      const [only] = same;
      if (!isWhole(figure) || only === undefined || same.length > 1 || only.value === figure.value) return [];
      const known = new Set(wordsOf(fold(`${sentence} ${only.sentence ?? ""}`)));
      const at = clause.indexOf(figure.written);
      const isKnown = (word: string) => known.has(word) || idle.has(word) || aside.has(word) || /\d/u.test(word);
      const before = wordsOf(clause.slice(0, at));
      const behind = wordsOf(clause.slice(at));
      const [thing = "", name = "", ...more] = figure.unit.split(" ");
      const counted = new Set(more.length > 0 ? [thing] : [thing, name]);
      const isAbout = [...before, ...behind].some(
        (word) => known.has(word) && !(idle.has(word) || aside.has(word) || counted.has(word)),
      );
      const isSame = before.every(isKnown) && (behind.every(isKnown) || figure.value! > only.value!);
      return isAbout && isSame
        ? [{ ...only, written: figure.written, value: figure.value, sentence: figure.sentence! }]
        : [];
    }),
  );
}

/** Rates are of many things. */
function isWhole(figure: SaidFigure): boolean {
  return isPlain(figure) && figure.dealing === undefined && figure.unit !== "%";
}

/** Words that sum up, or say of whom, and not of what. */
const aside: ReadonlySet<string> = new Set(
  "nổi bật là với của vào cho công tác việc kết quả được duy trì thực hiện nhân dân người dân cán bộ năm 06 6".split(
    " ",
  ),
);
