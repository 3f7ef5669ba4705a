import type { Score } from "../scoring/score";
import type { ScoreTable } from "../scoring/score-table";
import { isCountedOn } from "./counted-on";
import { replacing, type Taken } from "./taken";

/**
 * With the headings of parts of which an office leaves sections out and counts on without them: what names only what one section is about, counted on from a certain section
 * before it, or first of its part. "2. Giám đốc, 3. Công đoàn" where there is no Ban Chỉ đạo.
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
      const isInOrder = above !== undefined && above.section < section && (below?.section ?? Infinity) > section;
      return isInOrder && isNextOf(above, candidate, part, table)
        ? [{ candidate, section, score, margin: 0, sure: true, why: "inOrder" }]
        : [];
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
const CLEARLY = 0.15;

/** The next by its number below the part or behind one of its sections. */
function isNextOf({ candidate: above, section }: Taken, candidate: number, part: number, table: ScoreTable): boolean {
  const own = table.candidates[candidate]!.readings[0];
  if (own === undefined || own.kind === "bullet") return false;
  if (section === part) return own.values.at(-1) === 1;
  return table.parentOf(section) === part && isCountedOn(own, table.candidates[above]!.readings[0], -1);
}
