import type { Edit } from "../../core/edits/edits";

/** Where a paragraph of the Snapshot stands in Word's own list. */
export interface Place {
  /** Index of the first of Word's paragraphs that are read as this one. */
  readonly at: number;
  /**
   * Their texts as Word gives them: more than one where marks are struck out, "" where the text read stands in a box.
   */
  readonly texts: readonly string[];
}

/**
 * The edit with Word's own indexes and texts; null for one that Word cannot
 * make there: in a text box, over a struck-out mark. An edit that was not made
 * for this reading is left as it is, and will be told from what stands there.
 */
export function toWord(edit: Edit, places: readonly Place[], texts: readonly string[]): Edit | null {
  const named = edit.kind === "insert" ? edit.at : edit;
  if (!("paragraph" in named)) return edit;
  const place = places[named.paragraph];
  if (place === undefined || texts[named.paragraph] !== named.text) return edit;
  const last = place.texts.length - 1;
  if (edit.kind === "insert" && "paragraph" in edit.at) {
    const step = edit.at.where === "before" ? 0 : last;
    return { ...edit, at: { ...edit.at, paragraph: place.at + step, text: place.texts[step]! } };
  }
  if (edit.kind === "insert") return edit;
  if (place.texts.join("") !== named.text) return null;
  if (edit.kind === "remove") return last === 0 ? { ...edit, paragraph: place.at } : null;
  let start = 0;
  for (const [step, text] of place.texts.entries()) {
    const [from, to] = [edit.from - start, edit.to - start];
    if (from >= 0 && to <= text.length) return { ...edit, paragraph: place.at + step, text, from, to };
    start += text.length;
  }
  return null;
}
