/**
 * What every UTF-16 unit below U+2070 means for comparison, looked up instead of asked
 * of regular expressions: a megabyte is folded in milliseconds. The lower 16 bits hold
 * the folded unit, the bits above what kind it is. `charKind` answers for any unit.
 */

/** Folded unit of every kind of blank, and of what is left out altogether. */
export const blankCode = 0x20;
export const dropCode = 0;

export const letterFlag = 1 << 16;
/** A letter that stands folded already. */
export const asItIsFlag = 1 << 22;
/** A combining mark: the text is not NFC. */
export const markFlag = 1 << 17;
/**
 * Letters by which a syllable shows that its tone mark may stand in another place (see
 * tone-marks.ts). An o or u, and behind it a toned a, e or y at the end: "oà", "uỷ". A toned o,
 * u or i, and behind it a vowel: "òan", "qúa", "gía". An i at the end, which may be a y: "kì".
 */
export const glideFlag = 1 << 20;
export const tonedBehindFlag = 1 << 21;
export const tonedEarlyFlag = 1 << 23;
export const vowelFlag = 1 << 24;
export const anyIFlag = 1 << 25;
/** A sign that stands for others: "Ⅱ", "①", "％", "、" (see `spelledOut`). */
export const compatibleFlag = 1 << 19;

/** Ă, Đ, Ơ, Ư … and all of U+1EA0-1EF9: letters that prove the text is Unicode, not a Latin-1 font of before 2001. */
export function isVietnameseUnicode(unit: number): boolean {
  return (unit >= 0x102 && unit <= 0x1b0) || (unit >= 0x1ea0 && unit <= 0x1ef9);
}

/** `charTable` for any unit. */
export function charKind(unit: number): number {
  return charTable[unit] ?? rare(unit);
}

/** True for what the words of folded text are made of. */
export function isLetterOrDigit(unit: number): boolean {
  return isLetter(unit) || isDigit(unit);
}

export function isLetter(unit: number): boolean {
  return (charKind(unit) & letterFlag) !== 0;
}

/** 0 to 9. */
export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** The plain signs that a sign with `compatibleFlag` stands for: "II", "(1)", "%", ",". */
export function spelledOut(sign: string): string {
  const unit = sign.charCodeAt(0);
  const known = SIGNS[sign];
  if (known !== undefined) return known;
  const digit = CIRCLED.find(([first, last]) => unit >= first && unit <= last);
  if (digit !== undefined) return `(${unit - digit[0] + digit[2]})`;
  return sign.normalize("NFKC");
}

const SIZE = 0x2070;

function build(): Uint32Array {
  const table = new Uint32Array(SIZE);
  for (const [flag, letters] of [
    [glideFlag, GLIDES],
    [tonedBehindFlag, TONED_BEHIND],
    [tonedEarlyFlag, TONED_EARLY],
    [vowelFlag, VOWELS],
    [anyIFlag, ANY_I],
  ] as const)
    for (const letter of letters) syllableFlags[letter.charCodeAt(0)]! |= flag;
  for (let unit = 0; unit < SIZE; unit++) table[unit] = describe(unit);
  return table;
}

function describe(unit: number): number {
  if (BLANKS.includes(unit) || (unit >= 0x2000 && unit <= 0x200a)) return blankCode;
  if (unit < 0x20 || (unit >= 0x7f && unit < 0xa0) || DROPPED.includes(unit)) return dropCode;
  if (unit >= 0x300 && unit <= 0x36f && unit !== 0x34f) return dropCode | markFlag;
  if ((unit >= 0x2010 && unit <= 0x2015) || unit === 0x2043) return 0x2d;
  if (unit === 0x2044) return 0x2f;
  if ((unit >= 0x201c && unit <= 0x201f) || unit === 0xab || unit === 0xbb) return 0x22;
  if (unit >= 0x2018 && unit <= 0x201b) return 0x27;
  const special = LOOKALIKES[unit];
  const lower = special ?? lowerCase(unit);
  if (!isUnicodeLetter(lower)) return lower;
  return lower | letterFlag | (lower === unit ? asItIsFlag : 0) | syllableFlags[lower]!;
}

function rare(unit: number): number {
  if (unit === 0x2212) return 0x2d;
  if (unit === 0x2215) return 0x2f;
  // The blank patterns of Braille and Hangul, which web pages use where a blank would be dropped.
  if (unit === 0x3000 || unit === 0x2800 || unit === 0x3164 || unit === 0xffa0) return blankCode;
  if (unit === 0xfeff || unit === 0xfffd || unit === 0xfffc) return dropCode;
  // Variation selectors, and the frame drawn around a key or sign.
  if ((unit >= 0xfe00 && unit <= 0xfe0f) || (unit >= 0x20d0 && unit <= 0x20ff)) return dropCode;
  if (unit >= 0x2223 && unit <= 0x2503 && "∣│┃".includes(String.fromCharCode(unit))) return 0x7c;
  return COMPATIBLE.some(([first, last]) => unit >= first && unit <= last) && stands(unit)
    ? dropCode | compatibleFlag
    : unit;
}

/** Only what really becomes something else; folding would never end otherwise. */
function stands(unit: number): boolean {
  const sign = String.fromCharCode(unit);
  return spelledOut(sign) !== sign;
}

/**
 * Fractions and Roman numerals of one sign, numbers in circles and brackets, East Asian signs and full-width letters.
 */
const COMPATIBLE = [
  [0x2150, 0x218f],
  [0x2460, 0x24ff],
  [0x2776, 0x2793],
  [0x3001, 0x3002],
  [0x3008, 0x3011],
  [0xfe10, 0xfe6f],
  [0xff00, 0xffef],
] as const;

/** Circled digits: first, last, value of the first. */
const CIRCLED = [
  [0x2460, 0x2473, 1],
  [0x24eb, 0x24f4, 11],
  [0x24f5, 0x24fe, 1],
  [0x2776, 0x277f, 1],
  [0x2780, 0x2789, 1],
  [0x278a, 0x2793, 1],
] as const;

const SIGNS: Readonly<Record<string, string>> = {
  "、": ",",
  "。": ".",
  "｡": ".",
  "､": ",",
  "【": "[",
  "】": "]",
  "「": '"',
  "」": '"',
  "《": '"',
  "》": '"',
  "〈": "<",
  "〉": ">",
};

function lowerCase(unit: number): number {
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

function isUnicodeLetter(unit: number): boolean {
  const char = String.fromCharCode(unit);
  return unit < 0x2000 && /\p{L}/u.test(char);
}

/** Tab, line breaks (also Word's "\v"), NBSP, ideographic and narrow blanks, the cell mark U+0007. */
const BLANKS = [0x07, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f];
/** Soft hyphen, zero-width joiners and direction marks, the joiner of combining marks. */
const DROPPED = [
  ...[0xad, 0x34f, 0x61c, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e],
  ...[0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0x2066, 0x2067, 0x2068, 0x2069],
];
/**
 * Ƣ ƣ (a conversion fault seen in archives) for Ư ư; Ð ð Ɖ ɖ for Đ đ;
 * what other alphabets and scanners draw like Latin letters.
 */
const LOOKALIKES: Readonly<Record<number, number>> = lookalikes([
  ["ƢƣÐðƉɖıſº", "ưưđđđđis°"],
  ["АВЕЅІЈКМНОРСТУХҮЗӀЬ", "abesijkmhopctyxyzib"],
  ["авеѕіјкмнорстухүзӏһԁԛԝьѵ", "abesijkmhopctyxyzlhdqwbv"],
  ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "abezhikmnoptyx"],
  ["ανιοκρτυχ", "aviokptux"],
]);

function lookalikes(rows: readonly (readonly [string, string])[]): Record<number, number> {
  const table: Record<number, number> = {};
  for (const [signs, latin] of rows)
    for (let at = 0; at < signs.length; at++) table[signs.charCodeAt(at)] = latin.charCodeAt(at);
  return table;
}

const GLIDES = "ou";
const TONED_BEHIND = "àáảãạèéẻẽẹỳýỷỹỵ";
const TONED_EARLY = "òóỏõọùúủũụìíỉĩị";
const VOWELS = "aăâeêioôơuưy";
const ANY_I = "iìíỉĩị";

/** What each lower-case letter may tell of where the tone mark stands. */
const syllableFlags = new Uint32Array(SIZE);

export const charTable: Uint32Array = build();
