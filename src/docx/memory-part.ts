import { chooseMemory, LARGEST_MEMORY } from "../core/memory/read-memory";
import { DocxError } from "./docx-error";
import { readXml } from "./xml/xml";
import type { Zip } from "./package/zip";

/** Parts of other programs looked at before ours is given up; Word itself keeps a handful. */
const MOST_PARTS = 200;

/** The text of our element among the custom XML parts; null when there is none. */
export function findMemory(zip: Zip, parts: readonly string[]): string | null {
  const texts = parts.slice(0, MOST_PARTS).map((part) => textOf(zip, part));
  return chooseMemory(texts.filter((text) => text !== null));
}

/**
 * Null for the parts of other programs, of which only the beginning is
 * read; what Word would refuse is empty, and so damaged.
 */
function textOf(zip: Zip, part: string): string | null {
  let text = "";
  let depth = 0;
  let ours = false;
  try {
    readXml(zip, part, {
      open(name) {
        if (depth === 0 && name !== "memory:memory") throw new Foreign();
        ours = true;
        depth++;
      },
      close() {
        depth--;
      },
      text(piece) {
        if (depth !== 1) return;
        text += piece;
        if (text.length > LARGEST_MEMORY) throw new Foreign();
      },
    });
  } catch (error) {
    if (error instanceof DocxError || error instanceof Foreign) return ours ? "" : null;
    throw error;
  }
  return text;
}

/** Ends the reading of a part that is not ours to judge. */
class Foreign extends Error {}
