import { weights, type Score } from "../scoring/score";
import type { ScoreTable } from "../scoring/score-table";
import type { Taken } from "./taken";

/**
 * What makes a heading certain whatever its order: how far it is ahead of
 * everything else it might be, and of everything else that might open its section.
 */
/**
 * The very title, and nothing but the same title again comes near this section, nor this heading near another: order
 * adds nothing to that. Of two that are the same the first is taken; that there are two is a finding, not a doubt.
 */
export function stands(candidate: number, section: number, table: ScoreTable): boolean {
  const score = table.score(candidate, section);
  if (!score || !isTitle(score)) return false;
  return isAhead({ candidate, section, score }, table, (other, c) => c === candidate || !isTitle(other));
}

/**
 * Of a part: nothing else that carries its number comes near it: "1.
 * Nhiệm vụ" below "IV. NHIỆM VỤ, GIẢI PHÁP" is a point of it.
 */
export function standsByNumber(candidate: number, section: number, table: ScoreTable): boolean {
  const score = table.score(candidate, section);
  if (!score?.numbered || !table.isPart(section) || score.text < weights.outOfOrderText) return false;
  return isAhead({ candidate, section, score }, table, (other, c) => c <= candidate || other.numbered);
}

const LETTERED = 0.5;

/** "C. ĐÁNH GIÁ" between "II." and "IV.": a letter of the right rank, and nothing else that comes near the section. */
export function isOnlyLetter(
  candidate: number,
  { total, number, text }: Score,
  margin: number,
  table: ScoreTable,
): boolean {
  return table.isLettered(candidate) && number >= weights.otherLevel && margin >= total && text >= LETTERED;
}

/** A line that carries a number, though not the section's own: offices miscount, and copy numbers. */
export function isMiscounted(
  candidate: number,
  { numbered, extent }: Score,
  margin: number,
  table: ScoreTable,
): boolean {
  if (numbered || extent.reach !== "line") return false;
  return /^[dr]/.test(table.candidates[candidate]?.readings[0]?.kind ?? "") && margin >= weights.miscountedMargin;
}

/**
 * "1. Công tác lãnh đạo của Chi bộ" where nothing but the part it belongs
 * to comes near: it names what only one of its sections is about.
 */
export function isNoPart({ candidate, section, score }: Taken, table: ScoreTable): boolean {
  if (score.text < weights.outOfOrderText || !table.namesOnly(candidate, section)) return false;
  return isAhead({ candidate, section, score }, table, (_, c, s) => c !== candidate || s !== table.parentOf(section));
}

/** The candidate's words are one of the section's titles. */
export function isTitle(score: Score | null | undefined): boolean {
  return !!score && score.equal !== null && score.equal !== "near";
}

/** Ahead of what else the heading may be, and of those other headings for its section that are rivals. */
function isAhead(
  { candidate, section, score }: Pick<Taken, "candidate" | "section" | "score">,
  table: ScoreTable,
  isRival: (other: Score, candidate: number, section: number) => boolean,
): boolean {
  const near = score.total - weights.sureMargin;
  const isNear = (other: Score | null | undefined, c: number, s: number) =>
    !!other && (c !== candidate || s !== section) && other.total > near && isRival(other, c, s);
  return (
    near >= 0 &&
    !table.column(section).some((other, c) => isNear(other, c, section)) &&
    !table.row(candidate).some((other, s) => isNear(other, candidate, s))
  );
}
