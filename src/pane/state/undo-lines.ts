import { blockLines } from "../../core/edits/block-lines";
import type { Edit } from "../../core/edits/edits";
import type { Snapshot } from "../../core/snapshot/snapshot";

/** The lines that edits left in the document as read right after; blank ones and those the host wrote otherwise cannot be watched. */
export function linesLeft(edits: readonly Edit[], { paragraphs }: Snapshot): readonly string[] {
  const texts = new Set(paragraphs.map(({ text }) => text));
  return [...new Set(edits.flatMap(written))].filter((line) => line.trim() !== "" && texts.has(line));
}

function written(edit: Edit): readonly string[] {
  if (edit.kind === "insert") return edit.blocks.flatMap(blockLines).map(({ text }) => text);
  return edit.kind === "replace" ? [edit.text.slice(0, edit.from) + edit.insert + edit.text.slice(edit.to)] : [];
}
