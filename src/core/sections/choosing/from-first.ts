import type { ScoreTable } from "../scoring/score-table";
import { isCountedOn } from "./counted-on";
import { TOLD_TWICE, type Taken } from "./taken";

/**
 * A section told under two headings, "2.1. … ở cơ quan hành chính" and
 * "2.2. … ở đơn vị sự nghiệp", begins with the first.
 * Asked about where a number of one level may count another section.
 */
export function fromFirst(one: Taken, taken: readonly Taken[], table: ScoreTable): Taken {
  const candidate = one.candidate - 1;
  const [own, before] = [table.candidates[one.candidate]?.readings[0], table.candidates[candidate]?.readings[0]];
  if (!one.sure || one.why !== "inOrder" || one.score.equal !== null) return one;
  if (!own || !isCountedOn(own, before, -1)) return one;
  const row = table.row(candidate);
  const score = row[one.section];
  const sure = own.values.length > 1;
  if (!score || (sure && score.text < TOLD_TWICE) || taken.some((other) => other.candidate === candidate)) return one;
  const better = row.some(
    (other, section) =>
      section !== one.section &&
      table.parentOf(section) === table.parentOf(one.section) &&
      (other?.text ?? 0) >= score.text,
  );
  return better ? one : { ...one, candidate, score, sure };
}
