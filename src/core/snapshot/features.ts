import { charTable, isVietnameseUnicode, letterFlag } from "../vietnamese/letters";
import { letterBit, letterBits } from "../vietnamese/folding/letter-bits";
import { LetterPass } from "../vietnamese/folding/letter-pass";
import { WordList } from "../vietnamese/folding/word-list";
import { isOdd } from "./plain-text";

/**
 * What the characters of a paragraph tell, before anything is looked for in it: bits
 * as a `LetterPass` gathers them, some of one character and some of two in a row.
 */
const bit = {
  digit: 1 << 0,
  percent: 1 << 1,
  slash: 1 << 2,
  /** A letter that only Vietnamese Unicode has (Đ, ơ, ế …), or a mark apart from its letter. */
  vietnamese: 1 << 3,
  /** "¨", "©", "µ" …: letters of TCVN3 that are none in Unicode. */
  oldSign: 1 << 4,
  /**
   * Anything the plain text writes otherwise: Ƣ, marks apart from their letters, no-break spaces, what is invisible.
   */
  odd: 1 << 5,
  lineBreak: 1 << 6,
  tab: 1 << 7,
  /** "[", "_", "…", "?" and the like, or a round bracket: may be room left for something. */
  gap: 1 << 8,
  numbered: 1 << 10,
  newTone: 1 << 12,
  dots: 1 << 14,
  blanks: 1 << 16,
  blankBeforeSlash: 1 << 18,
  strokes: 1 << 20,
  brokenD: 1 << 22,
  symbol: 1 << 24,
};

/**
 * Names for the bits, so that rules look closely only where there is something
 * to see. Each may be there where nothing is, never the other way round.
 */
export const feature = {
  digit: bit.digit,
  percent: bit.percent,
  slash: bit.slash,
  vietnamese: bit.vietnamese,
  oldSign: bit.oldSign,
  odd: bit.odd,
  lineBreak: bit.lineBreak,
  tab: bit.tab,
  /** "1.", "II.", "X.": a digit or a letter of Roman numerals before a dot. */
  numbered: bit.numbered,
  /** "oà", "oẻ", "uỷ": maybe the old way to set a tone mark. */
  oldTone: letterBit.tonedBehind,
  /** "òa", "ỏe", "ủy". */
  newTone: bit.newTone,
  /** "ự" that begins a word. */
  brokenD: bit.brokenD,
  /** Two blanks in a row. */
  blanks: bit.blanks,
  /** "/QĐ", "- NQ": the symbol of a document. */
  symbol: bit.symbol,
  /** One of the signs that every blank to fill in has (see blanks.ts). */
  blank: bit.gap | bit.tab | bit.dots | bit.blanks | bit.blankBeforeSlash | bit.strokes,
} as const;

/** Bits of `feature` for one text. */
export function featuresOf(text: string): number {
  return pass.bitsOf(text);
}

/** A pass over the letters of many texts that tells their features too. */
export function passWithFeatures(words: WordList): LetterPass {
  return new LetterPass(table, words, before);
}

/** What is no letter may stand in front of a word; the few letters are told apart below. */
const table = new Int32Array(0x10000).fill((bit.brokenD >> 1) | letterBit.noLetter);

function mark(bits: number, characters: string): void {
  for (let at = 0; at < characters.length; at++) table[characters.charCodeAt(at)]! |= bits;
}

const SPACES =
  "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";
mark(bit.digit, "0123456789");
mark(bit.percent, "%");
mark(bit.slash, "/");
mark(bit.oldSign, "¨©ª¬®µ¶·¸¹¼½¾");
mark(bit.lineBreak, "\v\n\f\r\u2028");
mark(bit.tab, "\t");
mark(bit.gap, "[…⋯‥_{<«·•∙⋅‧?(!#☐□");
for (const [pair, first, second] of [
  [bit.numbered, "0123456789IVX", "."],
  [bit.newTone, "òóỏõọùúủũụÒÓỎÕỌÙÚỦŨỤ", "aeyAEY"],
  [bit.dots, `.${SPACES}`, "."],
  [bit.blanks, SPACES, SPACES],
  [bit.blankBeforeSlash, `:${SPACES}`, "/;,%"],
  [bit.strokes, "-0xXdDaA", "-xXdDbByY"],
  [bit.symbol, "/-–‑", `NQTCKHBPUĐSMV${SPACES}`],
] as const) {
  mark(pair >> 1, first);
  mark(pair, second);
}
mark(bit.brokenD, "ựỰ");
/** The five tone marks and the three of letters, where they stand by themselves. */
mark(bit.vietnamese, "\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031b");
charTable.forEach((kind, unit) => {
  table[unit] = (table[unit]! & ~letterBit.noLetter) | letterBits[unit]!;
  if ((kind & letterFlag) !== 0) table[unit]! &= ~(bit.brokenD >> 1);
  if (isVietnameseUnicode(unit)) table[unit]! |= bit.vietnamese;
});
/** Signs written otherwise stand in these ranges only; the rest are letters and signs of other scripts. */
for (const [first, last] of [
  [0, 0x31ff],
  [0xfe00, 0xffff],
] as const)
  for (let unit = first; unit <= last; unit++) if (isOdd(unit)) table[unit]! |= bit.odd;

/** In front of the first character stands no letter. */
const before = bit.brokenD >> 1;
const pass = passWithFeatures(new WordList());
