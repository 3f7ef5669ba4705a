import type { SectionId } from "../outline/outline";
import type { Snapshot } from "../snapshot/snapshot";
import type { SectionState } from "../sections/section-state";

/** A part of a paragraph that also holds a heading, and the section whose text it is: UTF-16 offsets, [from, to). */
export interface Held {
  readonly from: number;
  readonly to: number;
  readonly section: SectionId;
}

/** Whose text is what. */
export interface Holders {
  /**
   * For each paragraph the section whose text all of it is; null for
   * headings, for what stands outside, and for shared paragraphs.
   */
  readonly whole: readonly (SectionId | null)[];
  /** Paragraphs that hold a heading and text, or the text of several sections, part by part in order. */
  readonly shared: ReadonlyMap<number, readonly Held[]>;
  /**
   * The sections written together with this one under its heading ("Ưu điểm và hạn chế"), whose text this one's is too.
   */
  readonly sharersOf: (section: SectionId) => readonly SectionId[] | undefined;
}

/** To which section each piece of text belongs. Sections that a person must still confirm hold nothing. */
export function readHolders({ paragraphs }: Snapshot, sections: readonly SectionState[]): Holders {
  const whole = new Array<SectionId | null>(paragraphs.length).fill(null);
  const shared = new Map<number, Held[]>();
  const sharers = new Map<SectionId, SectionId[]>();
  for (const { id, status, contentStart, contentEnd, pieces, sharedWith } of sections) {
    if (status === "unsure") continue;
    if (sharedWith !== undefined) {
      sharers.set(sharedWith, [...(sharers.get(sharedWith) ?? []), id]);
      continue;
    }
    if (contentStart !== null) whole.fill(id, contentStart, contentEnd!);
    for (const { paragraph, from, to } of pieces ?? [])
      shared.set(paragraph, [...(shared.get(paragraph) ?? []), { from, to, section: id }]);
  }
  for (const [paragraph, held] of shared) {
    whole[paragraph] = null;
    held.sort((one, other) => one.from - other.from);
  }
  return { whole, shared, sharersOf: (section) => sharers.get(section) };
}
