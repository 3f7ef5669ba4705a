import { readOutlineFile } from "../core/outline/outline-file";
import type { Outline } from "../core/outline/outline";
import { chooseOutline, equipped, type ChosenOutline, type RememberedOutline } from "../core/outline/shelf";
import { shelf } from ".";

/**
 * The outline to judge by: the one asked for (an id, or the text of an outline
 * file), else the one the document remembers or carries, else the first.
 */
export function outlineFor(asked: string | null, remembered: RememberedOutline | null): ChosenOutline {
  if (asked === null) return chooseOutline(shelf, remembered);
  return { outline: namedOutline(asked) ?? shelf.outlines[0]!, problem: null };
}

/**
 * The outline of an id or of an outline file's text; null when there is
 * none. Read once, however many files are judged by it.
 */
export function namedOutline(asked: string): Outline | null {
  if (!asked.startsWith("{")) return shelf.outlines.find(({ id }) => id === asked) ?? null;
  if (last?.text !== asked) {
    const read = readOutlineFile(asked);
    last = { text: asked, outline: "outline" in read ? equipped(shelf, read.outline) : null };
  }
  return last.outline;
}

let last: { readonly text: string; readonly outline: Outline | null } | null = null;
