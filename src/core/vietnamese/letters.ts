/**
 * What every UTF-16 unit below U+2070 means for comparison, looked up instead of asked of regular expressions: a megabyte is folded in
 * milliseconds. The lower 16 bits hold the folded unit, the bits above what kind it is. `charKind` answers for any unit.
 */
/** Folded unit of every kind of blank, and of what is left out altogether. */
export const blankCode = 0x20;
export const dropCode = 0;

export const letterFlag = 1 << 16;
/** A combining mark: the text is not NFC. */
export const markFlag = 1 << 17;
/** A letter whose syllable may have its tone mark in another place. */
export const toneMovesFlag = 1 << 18;

/** Ă, Â, Đ … and all of U+1E00-1EFF: letters that prove the text is Unicode, not a Latin-1 font of before 2001. */
export function isVietnameseUnicode(unit: number): boolean {
  return (unit >= 0x1ea0 && unit <= 0x1ef9) || unit === 0x102 || unit === 0x103 || (unit >= 0x110 && unit <= 0x1b0);
}

/** `charTable` for any unit. */
export function charKind(unit: number): number {
  return charTable[unit] ?? rare(unit);
}

const SIZE = 0x2070;

function build(): Uint32Array {
  const table = new Uint32Array(SIZE);
  for (let unit = 0; unit < SIZE; unit++) table[unit] = describe(unit);
  return table;
}

function describe(unit: number): number {
  if (BLANKS.includes(unit) || (unit >= 0x2000 && unit <= 0x200a)) return blankCode;
  if (unit < 0x20 || (unit >= 0x7f && unit < 0xa0) || DROPPED.includes(unit)) return dropCode;
  if (unit >= 0x300 && unit <= 0x36f) return dropCode | markFlag;
  if ((unit >= 0x2010 && unit <= 0x2015) || unit === 0x2043) return 0x2d;
  if ((unit >= 0x201c && unit <= 0x201f) || unit === 0xab || unit === 0xbb) return 0x22;
  if (unit >= 0x2018 && unit <= 0x201b) return 0x27;
  const special = LOOKALIKES[unit];
  const lower = special ?? lowerCase(unit);
  if (!isLetter(lower)) return lower;
  return lower | letterFlag | (TONE_MOVES.includes(String.fromCharCode(lower)) ? toneMovesFlag : 0);
}

function rare(unit: number): number {
  if (unit === 0x2212) return 0x2d;
  if (unit === 0x3000) return blankCode;
  if (unit === 0xfeff || unit === 0xfffd) return dropCode;
  return unit;
}

function lowerCase(unit: number): number {
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

function isLetter(unit: number): boolean {
  const char = String.fromCharCode(unit);
  return unit < 0x2000 && /\p{L}/u.test(char);
}

/** Tab, line breaks (also Word's "\v"), NBSP, ideographic and narrow blanks, the cell mark U+0007. */
const BLANKS = [0x07, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f];
/** Soft hyphen, zero-width joiners and direction marks. */
const DROPPED = [0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e];
/** Ƣ ƣ (a conversion fault seen in archives) for Ư ư; Ð ð Ɖ for Đ đ. */
const LOOKALIKES: Readonly<Record<number, number>> = {
  0x1a2: 0x1b0,
  0x1a3: 0x1b0,
  0xd0: 0x111,
  0xf0: 0x111,
  0x189: 0x111,
};
const TONE_MOVES = "ìíỉĩịòóỏõọùúủũụàáảãạèéẻẽẹỳýỷỹỵ";

export const charTable: Uint32Array = build();
