import { withoutBlanks } from "../../core/snapshot/blanks";
import { guidanceStyle } from "../../core/sections/guidance";
import { emptyStretches, isWordless, longestHeading, mayBeHeading } from "../read/body/pictures";
import type { Knowledge } from "./knowledge";

/** Where only the OOXML can tell what Word shows. */
export interface WhereToLook {
  /** Paragraphs on which a verdict hangs: they are all there is below a heading, and hold nothing of the author's. */
  readonly deciding: readonly number[];
  /**
   * A document that was just opened: lines without words where a heading
   * could stand in a text box, lines that may be prompts.
   */
  readonly spaces: boolean;
}

export function whereToLook(items: readonly Word.Paragraph[], knowledge: Knowledge): WhereToLook {
  knowledge.deciding = new Set(emptyStretches(items, holdsNothing));
  const deciding = [...knowledge.deciding].filter((index) => knowledge.isOpen(index));
  const spaces =
    knowledge.fresh &&
    (items.some((item, index) => isWordless(item) && mayHideHeading(items, index)) || repeatsItself(items));
  return { deciding, spaces };
}

/**
 * The same line again and again, which nobody writes: the prompts of a
 * form, whose controls WordApi 1.3 does not list unless they are rich text.
 */
function repeatsItself(items: readonly Word.Paragraph[]): boolean {
  const times = new Map<string, number>();
  for (const { text, tableNestingLevel } of items)
    if (tableNestingLevel === 0 && text.includes(" ") && text.length <= longestPrompt)
      times.set(text, (times.get(text) ?? 0) + 1);
  return [...times.values()].some((count) => count >= 3);
}

/** No words, or only the outline's guidance and room to fill in. */
function holdsNothing(item: Word.Paragraph): boolean {
  if (isWordless(item) || item.style === guidanceStyle) return true;
  return item.text.length <= longestHeading && withoutBlanks(item.text).trim() === "";
}

/** A line without words, outside tables, above a line that may be a heading, or at the top of the document. */
function mayHideHeading(items: readonly Word.Paragraph[], index: number): boolean {
  if (items[index]!.tableNestingLevel > 0) return false;
  let next = index + 1;
  while (next < items.length && isWordless(items[next]!)) next++;
  return next < items.length && (mayBeHeading(items[next]!) || items.slice(0, index).every(isWordless));
}

/** Letters. */
const longestPrompt = 120;
