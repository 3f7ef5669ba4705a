import type { CriterionState } from "../../criteria/evaluate-criteria";
import { readableParagraph } from "../../snapshot/reading";
import type { Snapshot } from "../../snapshot/snapshot";
import { figuresIn } from "../../vietnamese/figures";
import { fold } from "../../vietnamese/fold";

/**
 * The clauses of a criterion's sentence that go on about it without naming it again: "Lấy ý kiến Nhân dân về 03 dự thảo; có 77 ý kiến, tiếp thu 60". A clause in which no criterion reads a
 * figure belongs to whoever reads one in the clause before it, or where nobody does in the clause behind it.
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
  const own = readIn(state, clauses);
  const read = clauses.map(
    (_, at) => own[at] || states.some((other) => sharesSentence(other, state) && readIn(other, clauses)[at]!),
  );
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

/** For each clause whether a figure of the criterion stands in it. */
function readIn({ figures, paragraph }: CriterionState, clauses: readonly string[]): readonly boolean[] {
  return clauses.map((clause) =>
    [...figuresIn(fold(clause))].some(({ written, unit }) =>
      figures.some((one) => one.paragraph === paragraph && one.written === written && one.unit === unit),
    ),
  );
}
