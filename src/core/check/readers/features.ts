import { isVietnameseUnicode } from "../../vietnamese/letters";
import type { Snapshot } from "../../snapshot/snapshot";

/** What a paragraph's characters tell: one cheap pass, so that rules look closely only where there is something to see. */
export const feature = {
  digit: 1,
  percent: 2,
  /** "…", "_" or two dots in a row. */
  dots: 4 | 8192,
  /** "[" or "(". */
  bracket: 8,
  slash: 16,
  /** A letter that only Vietnamese Unicode has: Đ, ơ, ế … */
  vietnamese: 32,
  /** Ƣ ƣ, marks apart from their letters, soft hyphens, U+FFFD. */
  damaged: 64,
  /** A tab, a no-break space or two blanks in a row: room left for something to be filled in. */
  room: 128 | 32768,
  /** "oà", "oẻ", "uỷ": maybe the old way to set a tone mark (also inside "hoàn", where there is only one way). */
  oldTone: 512,
  /** "òa", "ỏe", "ủy". */
  newTone: 2048,
} as const;

/** Bits of `feature` for every paragraph. */
export function readFeatures(snapshot: Snapshot): Uint16Array {
  const found = new Uint16Array(snapshot.paragraphs.length);
  snapshot.paragraphs.forEach(({ text }, index) => {
    let bits = 0;
    let previous = 0;
    for (let at = 0; at < text.length; at++) {
      const entry = table[text.charCodeAt(at)]!;
      // The second of a pair has the bit above that of the first.
      bits |= (entry & single) | ((previous << 1) & entry & pairs);
      previous = entry;
    }
    found[index] = bits;
  });
  return found;
}

const single = 1 | 2 | 4 | 8 | 16 | 32 | 64 | 128;
const pairs = 512 | 2048 | 8192 | 32768;
const firstOfOldTone = 256;
const firstOfNewTone = 1024;
const dot = 4096 | 8192;
const blank = 16384 | 32768;

const table = new Uint16Array(65536);
for (const [bits, characters] of [
  [1, "0123456789"],
  [2, "%"],
  [4, "…_"],
  [8, "[("],
  [16, "/"],
  [64, "Ƣƣ\u00ad\ufffd\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323"],
  [128, "\u00a0\t"],
  [firstOfOldTone, "oOuU"],
  [512, "àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ"],
  [firstOfNewTone, "òóỏõọùúủũụÒÓỎÕỌÙÚỦŨỤ"],
  [2048, "aeyAEY"],
  [dot, "."],
  [blank, " "],
] as const) {
  for (const character of characters) table[character.charCodeAt(0)]! |= bits;
}
for (let code = 0x102; code <= 0x1ef9; code++) if (isVietnameseUnicode(code)) table[code]! |= feature.vietnamese;
