import type { Place } from "./criteria-index";
import { findFrame } from "../frame/find-frame";
import type { SectionId } from "../outline/outline";
import { readHolders, type Held } from "./holders";
import type { SectionState } from "../sections/section-state";
import type { Snapshot } from "../snapshot/snapshot";

/**
 * Where a piece of text stands for whoever reads criteria: in which
 * section, in the opening, in an annex, among our guidance.
 */

/** Which text may speak of which criterion. */
export interface Places {
  /** The parts of a paragraph that also holds a heading; undefined for all others. */
  partsOf(paragraph: number): readonly Held[] | undefined;
  /** One of our own guidance lines: not to be read. */
  isGuidance(paragraph: number): boolean;
  /** A table behind the signature. */
  isAnnex(paragraph: number): boolean;
  /** Where a paragraph, or the part of one that is a section's, stands; the same object for neighbours of one place. */
  of(paragraph: number, section?: SectionId): Place;
}

/** Sections not yet confirmed hold nothing. */
export function placesOf(snapshot: Snapshot, sections: readonly SectionState[]): Places {
  const { paragraphs } = snapshot;
  const { whole, shared, sharersOf } = readHolders(snapshot, sections);
  let opening = paragraphs.length;
  for (const { status, paragraph } of sections)
    if (status !== "unsure" && paragraph !== null) opening = Math.min(opening, paragraph);
  const guidance = new Set(sections.flatMap(({ guidanceParagraphs }) => guidanceParagraphs));
  const firstAnnex = findFrame(snapshot).annexes[0]?.paragraph ?? paragraphs.length;
  const isAnnex = (at: number) => at >= firstAnnex && paragraphs[at]!.tableLevel > 0 && whole[at] === null;
  let last: Place = { holder: null, annex: false, opening: false };
  return {
    partsOf: (at) => shared.get(at),
    isGuidance: (at) => guidance.has(at),
    isAnnex,
    of: (at, section) => {
      const holder = section ?? whole[at]!;
      const annex = isAnnex(at);
      const isAbove = at < opening;
      if (last.holder !== holder || last.annex !== annex || last.opening !== isAbove) {
        const also = holder === null ? undefined : sharersOf(holder);
        last = { holder, also, annex, opening: isAbove };
      }
      return last;
    },
  };
}
