import type { Block, TextRole } from "../edits/blocks";
import type { InsertEdit, InsertPlace } from "../edits/edits";
import { findFrame, type Frame } from "../frame/find-frame";
import type { Details } from "../outline/details";
import type { Outline } from "../outline/outline";
import type { SectionState } from "../sections/section-state";
import type { Snapshot } from "../snapshot/snapshot";
import { reportSignature, reportTitle } from "./frame-blocks";
import { skeletonEdits } from "./skeleton";
import { reportEnd } from "./skeleton-places";

/**
 * What can be missing around the sections and be put in by itself:
 * header and title, "Kính gửi", "Nơi nhận" with the signature.
 */
export type FramePiece = "head" | "addressee" | "close";

/**
 * Puts in one piece of the frame; empty where there is no safe place for it, or where
 * it would stand there twice: a head of which a part is there is completed by hand.
 */
export function missingFrameEdits(
  piece: FramePiece,
  outline: Outline,
  details: Details,
  sections: readonly SectionState[],
  snapshot: Snapshot,
): readonly InsertEdit[] {
  if (piece === "head")
    return skeletonEdits(outline, details, sections, snapshot, { what: "header", guidance: false, at: "neighbours" });
  const frame = findFrame(snapshot);
  const at = piece === "close" ? reportEnd(snapshot) : belowSubject(frame, sections, snapshot);
  const blocks =
    piece === "close"
      ? closeBlocks(frame, details)
      : reportTitle(outline, details).filter((block) => block.kind === "text" && block.role === piece);
  return at === null || blocks.length === 0 ? [] : [{ kind: "insert", at, blocks }];
}

/**
 * Below title and subject, and the line or the blank one that closes
 * them; null where something else shares their paragraph.
 */
function belowSubject(
  { title, subject, issuedWith, opening }: Frame,
  sections: readonly SectionState[],
  { paragraphs }: Snapshot,
): InsertPlace | null {
  const last = issuedWith.at(-1) ?? subject.at(-1) ?? title;
  if (last === null || [opening, ...sections].some((other) => other?.paragraph === last.paragraph)) return null;
  const next = paragraphs[last.paragraph + 1];
  const { index, tableLevel, text } = next?.text.trim() === "" ? next : paragraphs[last.paragraph]!;
  return tableLevel > 0 ? null : { where: "after", paragraph: index, text };
}

/** The list of recipients goes below a signature that stands there without one. */
function closeBlocks(frame: Frame, details: Details): readonly Block[] {
  const frames = frame.beside ? [frame, frame.beside] : [frame];
  if (frames.some(({ recipients }) => recipients)) return [];
  const signature = reportSignature(details);
  if (!frames.some(({ authority, position }) => position ?? authority[0]))
    return frame.endMark === null ? [text("kept", "./."), signature] : [signature];
  return [text("recipients-label", "Nơi nhận:"), ...signature.recipients.map((name) => text("recipient", `- ${name}`))];
}

function text(role: TextRole, content: string): Block {
  return { kind: "text", role, text: content, section: null };
}
