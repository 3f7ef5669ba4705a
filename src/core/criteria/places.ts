import type { CriterionEntry } from "./criteria-index";
import { findFrame } from "../frame/find-frame";
import type { SectionId } from "../outline/outline";
import type { SectionState } from "../sections/section-state";
import type { Snapshot } from "../snapshot/snapshot";

/** Which paragraph may speak of which criterion. */
export interface Places {
  /** For each paragraph the section whose content it is. */
  readonly holders: readonly (SectionId | null)[];
  /** One of our own guidance lines: not to be read. */
  isGuidance(paragraph: number): boolean;
  /** A table behind the signature, which belongs to every section. */
  isAnnex(paragraph: number): boolean;
  mayHold(paragraph: number, entry: CriterionEntry): boolean;
}

/** Sections not yet confirmed hold nothing. */
export function placesOf(snapshot: Snapshot, sections: readonly SectionState[]): Places {
  const { paragraphs } = snapshot;
  const holders = new Array<SectionId | null>(paragraphs.length).fill(null);
  let opening = holders.length;
  for (const { id, status, paragraph, contentStart, contentEnd } of sections) {
    if (status === "unsure" || paragraph === null) continue;
    opening = Math.min(opening, paragraph);
    if (contentStart !== null && contentEnd !== null) holders.fill(id, contentStart, contentEnd);
  }
  const guidance = new Set(sections.flatMap(({ guidanceParagraphs }) => guidanceParagraphs));
  const annex = findFrame(snapshot).annexes[0]?.paragraph ?? paragraphs.length;
  const isAnnex = (at: number) => at >= annex && paragraphs[at]!.tableLevel > 0 && holders[at] === null;
  return {
    holders,
    isGuidance: (at) => guidance.has(at),
    isAnnex,
    mayHold: (at, { scope, place }) => {
      if (scope === "section") return holders[at] === place || isAnnex(at);
      return scope === "anywhere" || at < opening;
    },
  };
}
