import { textSize } from "../../wordprocessing/decree30";
import type { Survey } from "../read/survey";

/**
 * Points of the text that stands in the document, as near as Decree 30 comes to it (13-14):
 * a section inserted into a report of 13 points is not set in 14. Only what is long enough
 * to be prose counts, by its letters; a document without any gets what our own files have.
 */
export function textSizeOf({ items, texts }: Pick<Survey, "items" | "texts">): number {
  const letters = new Map<number, number>();
  for (const [index, { font, tableNestingLevel }] of items.entries()) {
    const { length } = texts[index]!;
    if (length >= PROSE && font.size && tableNestingLevel === 0)
      letters.set(font.size, (letters.get(font.size) ?? 0) + length);
  }
  const [[usual] = [textSize]] = [...letters].sort(([, one], [, other]) => other - one);
  return Math.min(14, Math.max(13, usual));
}

/** Letters; a line of the head or of the signature is shorter. */
const PROSE = 80;
