import type { CriterionState } from "../../../criteria/evaluate-criteria";
import { readableParagraph } from "../../../snapshot/reading";
import type { Snapshot } from "../../../snapshot/snapshot";
import { figuresIn, type Figure } from "../../../vietnamese/figures";
import { fold } from "../../../vietnamese/fold";

/**
 * The clauses of a criterion's sentence that go on about it without naming it again: "Lấy ý kiến Nhân
 * dân về 03 dự thảo; có 77 ý kiến, tiếp thu 60". A clause in which no criterion reads a figure
 * belongs to whoever reads one in the clause before it, or where nobody does in the clause behind it.
 *
 * @param states all criteria of the report
 */
export function clausesGoingOn(
  state: CriterionState,
  states: readonly CriterionState[],
  snapshot: Snapshot,
): readonly string[] {
  const { paragraph, range } = state;
  if (paragraph === null || range === null) return NONE;
  const sentence = readableParagraph(snapshot, paragraph).slice(range.from, range.to);
  const clauses = sentence.split(/;(?=\s)/u);
  if (clauses.length < 2) return NONE;
  const written = clauses.map((clause) => [...figuresIn(fold(clause))]);
  const own = readIn(state, written);
  const all = states.filter((other) => sharesSentence(other, state)).map((other) => readIn(other, written));
  const read = clauses.map((_, at) => all.some((each) => each[at]));
  return clauses.filter((_, at) => {
    if (read[at]) return false;
    const before = read.lastIndexOf(true, at);
    return own[before !== -1 ? before : read.indexOf(true)];
  });
}

const NONE: readonly string[] = [];

function sharesSentence(other: CriterionState, { paragraph, range }: CriterionState): boolean {
  return other.paragraph === paragraph && other.range?.from === range?.from;
}

/** For each clause, by the figures written in it, whether one of the criterion's stands there. */
function readIn({ figures, paragraph }: CriterionState, clauses: readonly (readonly Figure[])[]): readonly boolean[] {
  return clauses.map((clause) =>
    clause.some(({ written, unit }) =>
      figures.some((one) => one.paragraph === paragraph && one.written === written && one.unit === unit),
    ),
  );
}
