import { isVietnameseUnicode } from "../../vietnamese/letters";
import { isOdd } from "../../snapshot/plain-text";
import { plainParagraph, readableParagraph } from "../../snapshot/reading";
import type { Snapshot } from "../../snapshot/snapshot";

/** What a paragraph's characters tell: one cheap pass, so that rules look closely only where there is something to see. */
export const feature = {
  digit: 1,
  percent: 2,
  /** "…", "_" or two dots in a row. */
  dots: 4 | 8192,
  /** "[", "(", "<", "{" or "«". */
  bracket: 8,
  slash: 16,
  /** A letter that only Vietnamese Unicode has: Đ, ơ, ế … */
  vietnamese: 32,
  /** Anything the plain text writes otherwise: Ƣ, marks apart from their letters, no-break spaces, what is invisible. Told of the stored text. */
  odd: 64,
  /** A tab or two blanks in a row: room left for something to be filled in. */
  room: 128 | 32768,
  /** "oà", "oẻ", "uỷ": maybe the old way to set a tone mark (also inside "hoàn", where there is only one way). */
  oldTone: 512,
  /** "òa", "ỏe", "ủy". */
  newTone: 2048,
} as const;

/** The plain text of every paragraph (see `plainText`), and bits of `feature` for what stands in it. */
export interface Features {
  readonly texts: readonly string[];
  readonly bits: Uint16Array;
}

export function readFeatures(snapshot: Snapshot): Features {
  const { paragraphs } = snapshot;
  const texts = paragraphs.map(({ text }) => text);
  const bits = new Uint16Array(paragraphs.length);
  for (let index = 0; index < texts.length; index++) {
    const raw = texts[index]!;
    bits[index] = bitsOf(raw);
    if ((bits[index]! & feature.odd) === 0 && readableParagraph(snapshot, index) === raw) continue;
    texts[index] = plainParagraph(snapshot, index).text;
    bits[index] = bitsOf(texts[index]!) | feature.odd;
  }
  return { texts, bits };
}

function bitsOf(text: string): number {
  let bits = 0;
  let previous = 0;
  for (let at = 0; at < text.length; at++) {
    const entry = table[text.charCodeAt(at)]!;
    // The second of a pair has the bit above that of the first.
    bits |= (entry & single) | ((previous << 1) & entry & pairs);
    previous = entry;
  }
  return bits;
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
  [8, "[(<{«"],
  [16, "/"],
  [128, "\t"],
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
/** Signs written otherwise stand in these ranges only; the rest are letters and signs of other scripts. */
for (const [first, last] of [
  [0, 0x31ff],
  [0xfe00, 0xffff],
] as const)
  for (let code = first; code <= last; code++) if (isOdd(code)) table[code]! |= feature.odd;
