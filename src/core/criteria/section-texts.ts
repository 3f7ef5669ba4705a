import { findFrame } from "../frame/find-frame";
import { readableParagraph } from "../snapshot/reading";
import type { Snapshot } from "../snapshot/snapshot";
import { isBlank } from "../vietnamese/fold";
import type { SectionState } from "../sections/section-state";

/** A paragraph of a section, or the piece of one that also holds a heading. */
export interface SectionText {
  readonly paragraph: number;
  /** Offsets in the readable paragraph; null when all of it is the section's. */
  readonly piece: { readonly from: number; readonly to: number } | null;
  /** As its author wrote it, old encodings decoded. */
  readonly text: string;
  readonly inTable: boolean;
}

/**
 * What stands below a section's heading, in order; guidance of ours and
 * blank paragraphs left out, nothing for a heading that is only a likeness.
 */
export function sectionTexts(snapshot: Snapshot, section: SectionState): readonly SectionText[] {
  const { status, contentStart, contentEnd, pieces = [], guidanceParagraphs } = section;
  if (status === "unsure" || contentStart === null) return [];
  const guidance = new Set(guidanceParagraphs);
  const texts: SectionText[] = [];
  const add = (paragraph: number, piece: SectionText["piece"]) => {
    const whole = readableParagraph(snapshot, paragraph);
    const text = piece === null ? whole : whole.slice(piece.from, piece.to);
    if (isBlank(text)) return;
    texts.push({ paragraph, piece, text, inTable: (snapshot.paragraphs[paragraph]?.tableLevel ?? 0) > 0 });
  };
  for (const piece of pieces) if (piece.paragraph < contentStart) add(piece.paragraph, piece);
  for (let paragraph = contentStart; paragraph < contentEnd!; paragraph++)
    if (!guidance.has(paragraph)) add(paragraph, null);
  for (const piece of pieces) if (piece.paragraph >= contentEnd!) add(piece.paragraph, piece);
  return texts;
}

/** What stands between the title and the first section: how a report begins. */
export function openingTexts(snapshot: Snapshot, sections: readonly SectionState[]): readonly SectionText[] {
  const { opening } = findFrame(snapshot);
  const headings = sections.flatMap(({ paragraph, offset = 0, status }) =>
    paragraph === null || status === "unsure" ? [] : [{ paragraph, offset }],
  );
  if (opening === null || headings.length === 0) return [];
  const first = headings.reduce((one, other) =>
    other.paragraph < one.paragraph || (other.paragraph === one.paragraph && other.offset < one.offset) ? other : one,
  );
  const texts: SectionText[] = [];
  for (let paragraph = opening.paragraph; paragraph <= first.paragraph; paragraph++) {
    const whole = readableParagraph(snapshot, paragraph);
    const from = paragraph === opening.paragraph ? opening.from : 0;
    const to = paragraph === first.paragraph ? first.offset : whole.length;
    const text = whole.slice(from, to);
    if (isBlank(text)) continue;
    const piece = from === 0 && to === whole.length ? null : { from, to };
    texts.push({ paragraph, piece, text, inTable: false });
  }
  return texts;
}

/** Stands for the opening among the ids of sections. */
export const OPENING = "";
