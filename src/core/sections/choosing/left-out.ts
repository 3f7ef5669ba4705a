import type { Score } from "../scoring/score";
import type { ScoreTable } from "../scoring/score-table";
import { isCountedOn } from "./counted-on";
import { replacing, type Taken } from "./taken";

/**
 * With the headings of parts of which an office leaves sections out and counts on without
 * them: what names only what one section is about, counted on from a certain section before
 * it, or first of its part. "2. Giám đốc, 3. Công đoàn" where there is no Ban Chỉ đạo.
 */
export function withLeftOut(taken: readonly Taken[], table: ScoreTable): readonly Taken[] {
  const found = nextOnes(taken, table);
  return found.length === 0 ? taken : withLeftOut(replacing(taken, found), table);
}

/** Headings for sections that have none, each the only one that may be it, and of one section alone. */
function nextOnes(taken: readonly Taken[], table: ScoreTable): Taken[] {
  const sure = taken.filter((one) => one.sure).sort((a, b) => a.candidate - b.candidate);
  const found = table.sections.flatMap((_, section): Taken[] => {
    const part = table.parentOf(section);
    const has = (id: number) => sure.some((one) => one.section === id);
    if (!has(part) || has(section) || table.hasAnswer(section)) return [];
    const heads = table.candidates.flatMap((_, candidate): Taken[] => {
      const score = table.score(candidate, section);
      if (!score || !table.isHead(candidate) || table.isDenied(candidate, section)) return [];
      if (sure.some((one) => one.candidate === candidate)) return [];
      if (!table.namesOnly(candidate, section) && !saysMostOf(candidate, section, score, table)) return [];
      const above = sure.findLast((one) => one.candidate < candidate);
      const below = sure.find((one) => one.candidate > candidate);
      if (above === undefined || above.section >= section || (below !== undefined && below.section < section))
        return [];
      if (!isOfPart(above, part, table) || !isCounted(candidate, above, below, part, table)) return [];
      return [{ candidate, section, score, margin: 0, sure: true, why: "inOrder" }];
    });
    return heads.length === 1 ? heads : [];
  });
  return found.filter(({ candidate }) => found.filter((other) => other.candidate === candidate).length === 1);
}

/** More than half, and clearly more than of any other. */
function saysMostOf(candidate: number, section: number, { text }: Score, table: ScoreTable): boolean {
  const rivals = table.row(candidate).filter((other, at) => at !== section && other && other.text > text - CLEARLY);
  return text >= MOST && rivals.length === 0;
}

const MOST = 0.5;
const CLEARLY = 0.1;

/**
 * First by its number, or counted on from or to a certain section of its
 * part: what was put in between leaves the office's own count as it was.
 */
function isCounted(
  candidate: number,
  above: Taken,
  below: Taken | undefined,
  part: number,
  table: ScoreTable,
): boolean {
  const own = table.candidates[candidate]!.readings[0];
  if (own === undefined || own.kind === "bullet") return false;
  const numberOf = (one: Taken) => table.candidates[one.candidate]!.readings[0];
  const isSection = (one: Taken | undefined) => one !== undefined && table.parentOf(one.section) === part;
  return (
    own.values.at(-1) === 1 ||
    // What was put in between may carry the same number.
    (isSection(above) && ([-1, 0] as const).some((step) => isCountedOn(own, numberOf(above), step))) ||
    (isSection(below) && isCountedOn(own, numberOf(below!), 1))
  );
}

function isOfPart({ section }: Taken, part: number, table: ScoreTable): boolean {
  return section === part || table.parentOf(section) === part;
}
