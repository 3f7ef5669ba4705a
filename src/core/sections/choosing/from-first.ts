import type { ScoreTable } from "../scoring/score-table";
import { isCountedOn } from "./counted-on";
import { TOLD_TWICE, type Taken } from "./taken";

/**
 * A section told under two headings, "2.1. … ở cơ quan hành chính" and
 * "2.2. … ở đơn vị sự nghiệp", begins with the first.
 */
export function fromFirst(one: Taken, taken: readonly Taken[], table: ScoreTable): Taken {
  const candidate = one.candidate - 1;
  const [own, before] = [table.candidates[one.candidate]?.readings[0], table.candidates[candidate]?.readings[0]];
  if (!one.sure || one.why !== "inOrder" || one.score.equal !== null) return one;
  if (!own || own.values.length < 2 || !isCountedOn(own, before, -1)) return one;
  const row = table.row(candidate);
  const score = row[one.section];
  if (!score || score.text < TOLD_TWICE || taken.some((other) => other.candidate === candidate)) return one;
  const better = row.some((other, section) => section !== one.section && (other?.text ?? 0) >= score.text);
  return better ? one : { ...one, candidate, score };
}
