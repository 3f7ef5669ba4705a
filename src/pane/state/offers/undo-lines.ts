import { blockLines } from "../../../core/edits/block-lines";
import type { Edit } from "../../../core/edits/edits";
import type { Snapshot } from "../../../core/snapshot/snapshot";
import type { KeptText } from "../../../core/memory/kept-text";
import type { KeptUndo } from "./kept-undo";
import type { UndoOffer } from "../state";

/**
 * The lines that edits left in the document as read right after; blank
 * ones and those the host wrote otherwise cannot be watched.
 */
export function linesLeft(edits: readonly Edit[], { paragraphs }: Snapshot): readonly string[] {
  const texts = new Set(paragraphs.map(({ text }) => text));
  return [...new Set(edits.flatMap(written))].filter((line) => line.trim() !== "" && texts.has(line));
}

/** Keeps the last change over a reload of the pane. */
export function keepUndo(session: KeptText, receipt: string, offer: UndoOffer, snapshot: Snapshot | null): void {
  const whole = offer.lines.length > 0 || snapshot === null ? null : snapshot.paragraphs.map(({ text }) => text);
  session.keep(JSON.stringify({ receipt, offer, whole } satisfies KeptUndo));
}

function written(edit: Edit): readonly string[] {
  if (edit.kind === "insert") return edit.blocks.flatMap(blockLines).map(({ text }) => text);
  return edit.kind === "replace" ? [edit.text.slice(0, edit.from) + edit.insert + edit.text.slice(edit.to)] : [];
}
