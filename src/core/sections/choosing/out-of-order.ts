import { weights } from "../scoring/score";
import type { ScoreTable } from "../scoring/score-table";
import { stands } from "./certain";
import { isCountedOn, isWithinItsPart } from "./counted-on";
import type { Taken } from "./taken";

/** Headings that stand outside the order of the outline. */

/**
 * With what the order of the outline left over: what is sure first, then
 * by worth; a question in order gives way to a sure heading out of order.
 */
export function withOutOfOrder(inOrder: readonly Taken[], table: ScoreTable): Taken[] {
  const found = inOrder.filter(({ sure }) => sure);
  const offers = [...inOrder.filter(({ sure }) => !sure), ...offersBeside(found, table)];
  offers.sort((a, b) => Number(b.sure) - Number(a.sure) || b.margin - a.margin || a.candidate - b.candidate);
  for (const offer of offers)
    if (!found.some(({ section, candidate }) => section === offer.section || candidate === offer.candidate))
      found.push(offer);
  return found;
}

/**
 * Headings for sections that are both still free: those that are certain
 * whatever their order, and those with the section's number.
 */
function offersBeside(found: readonly Taken[], table: ScoreTable): Taken[] {
  const sections = new Set(found.map(({ section }) => section));
  const candidates = new Set(found.map(({ candidate }) => candidate));
  return table.candidates.flatMap((_, candidate) =>
    candidates.has(candidate)
      ? []
      : table.row(candidate).flatMap((score, section): Taken[] => {
          if (sections.has(section) || !score || score.text < weights.outOfOrderText) return [];
          if (score.total <= 0 && !isToldAsPart(candidate, section, found, table)) return [];
          const sure =
            !table.isLettered(candidate) &&
            (stands(candidate, section, table) || isWithinItsPart({ candidate, section, score }, found, table));
          return sure || score.total <= 0 || (score.numbered && !isBeforeItsPart(candidate, section, found, table))
            ? [{ candidate, section, score, margin: score.total, sure, why: "outOfOrder" }]
            : [];
        }),
  );
}

/** "III. VAI TRÒ CỦA MẶT TRẬN VÀ CÁC ĐOÀN THỂ": counted on from a part, and about one section alone. */
function isToldAsPart(candidate: number, section: number, found: readonly Taken[], table: ScoreTable): boolean {
  const [own] = table.candidates[candidate]!.readings;
  if (!own || !table.isHead(candidate) || !table.namesOnly(candidate, section)) return false;
  return found.some(
    (one) => table.isPart(one.section) && isCountedOn(own, table.candidates[one.candidate]!.readings[0], -1),
  );
}

/**
 * "2. Khó khăn" of a part that the office put in front is no section of
 * one whose own heading stands further down, or nowhere.
 */
function isBeforeItsPart(candidate: number, section: number, found: readonly Taken[], table: ScoreTable): boolean {
  const part = found.find((one) => one.section === table.parentOf(section));
  if (part !== undefined) return candidate < part.candidate;
  return found.length > 1 && found.every((one) => candidate < one.candidate);
}
