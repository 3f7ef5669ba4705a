import type { ScoreTable } from "../scoring/score-table";
import { replacing, TOLD_TWICE, type Taken } from "./taken";

/**
 * A part is what its sections are: the one heading with the part's number between the text above and the
 * first of its certain sections opens it, however little it says itself ("II. KẾT QUẢ CÁC MẶT CÔNG TÁC"),
 * or the one that says it whatever its number ("I. KẾT QUẢ THỰC HIỆN DÂN CHỦ" told before the leadership).
 */
export function withParts(taken: readonly Taken[], table: ScoreTable): Taken[] {
  return replacing(
    taken,
    table.sections.flatMap((_, section) => headOf(section, taken, table) ?? []),
  );
}

/** Null when the part is certain already, too few of its sections are, or no heading or several may be its own. */
function headOf(section: number, taken: readonly Taken[], table: ScoreTable): Taken | null {
  const sure = taken.filter((one) => one.sure).sort((a, b) => a.candidate - b.candidate);
  if (sure.some((one) => one.section === section) || table.hasAnswer(section)) return null;
  const own = sure.filter((one) => table.parentOf(one.section) === section);
  const first = own[0];
  if (first === undefined || own.length < Math.min(2, table.askedBelow(section))) return null;
  const above = sure.findLast(({ candidate }) => candidate < first.candidate);
  const heads: number[] = [];
  for (let c = (above?.candidate ?? -1) + 1; c < first.candidate; c++) {
    if (!table.isHead(c) || taken.some((one) => one.candidate === c && isRatherBelow(one, section, table))) continue;
    if (table.isNumbered(c, section) || isLetterOf(c, section, sure, table) || saysAll(c, section, table))
      heads.push(c);
  }
  const [candidate] = heads;
  if (candidate === undefined || heads.length > 1 || table.isDenied(candidate, section)) return null;
  const score = table.score(candidate, section) ?? table.bare(candidate);
  return score && { candidate, section, score, margin: first.margin, sure: true, why: "inOrder" };
}

function saysAll(candidate: number, section: number, table: ScoreTable): boolean {
  return (table.score(candidate, section)?.text ?? 0) >= TOLD_TWICE;
}

/** More speaks for one of the part's own sections. */
function isRatherBelow({ candidate, section, score }: Taken, part: number, table: ScoreTable): boolean {
  return table.parentOf(section) === part && score.total > (table.score(candidate, part)?.total ?? 0);
}

/** "B." where "A." or "C." is a certain part. */
function isLetterOf(candidate: number, section: number, sure: readonly Taken[], table: ScoreTable): boolean {
  const rank = table.isLettered(candidate) ? table.candidates[candidate]?.readings[0]?.values[0] : undefined;
  const place = table.sections.filter((_, at) => at <= section && table.isPart(at)).length;
  return (
    rank === place + table.shift && sure.some((one) => table.isPart(one.section) && table.isLettered(one.candidate))
  );
}
