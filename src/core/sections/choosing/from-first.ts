import type { ScoreTable } from "../scoring/score-table";
import { TOLD_TWICE, type Taken } from "./taken";

/** A section told under two headings, "2.1. … ở cơ quan hành chính" and "2.2. … ở đơn vị sự nghiệp", begins with the first. */
export function fromFirst(one: Taken, taken: readonly Taken[], table: ScoreTable): Taken {
  const candidate = one.candidate - 1;
  const [own, before] = [table.candidates[one.candidate]?.readings[0], table.candidates[candidate]?.readings[0]];
  if (!one.sure || one.why !== "inOrder" || one.score.equal !== null || !own || before?.kind !== own.kind) return one;
  if (
    own.values.length < 2 ||
    before.values.join(".") !== [...own.values.slice(0, -1), own.values.at(-1)! - 1].join(".")
  )
    return one;
  const row = table.row(candidate);
  const score = row[one.section];
  if (!score || score.text < TOLD_TWICE || taken.some((other) => other.candidate === candidate)) return one;
  const better = row.some((other, section) => section !== one.section && (other?.text ?? 0) >= score.text);
  return better ? one : { ...one, candidate, score };
}
