import type { Place } from "./criteria-index";
import { findFrame } from "../frame/find-frame";
import type { SectionId } from "../outline/outline";
import type { SectionState } from "../sections/section-state";
import type { Snapshot } from "../snapshot/snapshot";

/** Which paragraph may speak of which criterion. */
export interface Places {
  /** One of our own guidance lines: not to be read. */
  isGuidance(paragraph: number): boolean;
  /** A table behind the signature. */
  isAnnex(paragraph: number): boolean;
  /** Where a paragraph stands; the same object for neighbours of one place. */
  of(paragraph: number): Place;
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
  let last: Place = { holder: null, annex: false, opening: false };
  return {
    isGuidance: (at) => guidance.has(at),
    isAnnex,
    of: (at) => {
      const place = { holder: holders[at]!, annex: isAnnex(at), opening: at < opening };
      if (place.holder !== last.holder || place.annex !== last.annex || place.opening !== last.opening) last = place;
      return last;
    },
  };
}
