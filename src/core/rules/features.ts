import type { Snapshot } from "../document";

/** What characters a paragraph holds: one cheap pass, so that rules look closely only where there is something to see. */
export const feature = {
  digit: 1,
  percent: 2,
  /** "…", "_" or two dots in a row. */
  dots: 4,
  /** "[" or "(". */
  bracket: 8,
  slash: 16,
  /** A vowel of oa, oe, uy that carries a tone mark. */
  toneMark: 32,
  /** Ƣ ƣ, combining marks, soft hyphens, U+FFFD. */
  damaged: 64,
  /** Two blanks in a row, a tab or a no-break space: room left for something to be filled in. */
  room: 128,
} as const;

/** Bits of `feature` for every paragraph. */
export function readFeatures(snapshot: Snapshot): Uint8Array {
  const found = new Uint8Array(snapshot.paragraphs.length);
  snapshot.paragraphs.forEach(({ text }, index) => {
    let bits = 0;
    let previous = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      bits |= table[code]!;
      if (code === previous) {
        if (code === 46) bits |= feature.dots;
        else if (code === 32) bits |= feature.room;
      }
      previous = code;
    }
    found[index] = bits;
  });
  return found;
}

const table = new Uint8Array(65536);
const mark = (bits: number, characters: string) => {
  for (const character of characters) table[character.charCodeAt(0)]! |= bits;
};
mark(feature.digit, "0123456789");
mark(feature.percent, "%");
mark(feature.dots, "…_");
mark(feature.bracket, "[(");
mark(feature.slash, "/");
mark(feature.toneMark, "àáảãạèéẻẽẹỳýỷỹỵòóỏõọùúủũụÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴÒÓỎÕỌÙÚỦŨỤ");
mark(feature.damaged, "Ƣƣ" + "\u00ad\ufffd\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323");
mark(feature.room, "\u00a0\t");
