import { fold } from "./fold";
import { blankCode, charKind, letterFlag } from "./letters";
import { fromRoman, fromWords } from "./numerals";

/** The number in front of a heading, however it was typed, scanned or made by Word's list. */
export interface Numbering {
  readonly kind: "part" | "roman" | "decimal" | "letter" | "bullet";
  /** "II.1." is [2, 1]; empty for a bullet. */
  readonly values: readonly number[];
}

/**
 * Splits folded text into its likeliest number and the words behind it; see `readNumber` for what is known as a number.
 */
export function splitNumber(folded: string): { readonly numbering: Numbering | null; readonly rest: string } {
  const { readings, rest } = readNumber(folded);
  return { numbering: readings[0] ?? null, rest };
}

/**
 * Every number that the beginning of folded text can be, likeliest first: "l." is I, 1 or the letter l, "11."
 * is 11 or II with strokes for I. Known are numbers closed by any sign ("II.KẾT", "I/", "1-", "(1)", "[1]",
 * "1°", "#1", "1,"), several levels ("II.1."), numbers with a word before ("Phần thứ nhất", "Mục I.2:", "Nội
 * dung 2:", "Thứ ba:", "Hai."), letters ("a)"), all of them behind a mark ("❖ I.", "- 1."), and a mark alone.
 */
export function readNumber(folded: string): { readonly readings: readonly Numbering[]; readonly rest: string } {
  if (beginsWithWord(folded)) return { readings: [], rest: folded };
  const mark = MARK.exec(folded)?.[0] ?? "";
  const behind = folded.slice(mark.length);
  const found = named(behind) ?? numeral(behind, mark === "" || mark === "#") ?? letter(behind);
  if (found !== null) return found;
  const bullet = BULLET.exec(folded);
  if (bullet !== null) return { readings: [{ kind: "bullet", values: [] }], rest: folded.slice(bullet[0].length) };
  return { readings: [], rest: folded };
}

/** True for nearly all prose: a word stands first that neither is nor opens a number, and a blank behind it. */
export function beginsWithWord(folded: string): boolean {
  let end = 0;
  let isWord = false;
  for (; ; end++) {
    const unit = folded.charCodeAt(end);
    if ((charKind(unit) & letterFlag) === 0) break;
    isWord ||= !LEVEL_LETTERS.includes(folded.charAt(end));
  }
  return isWord && end > 1 && folded.charCodeAt(end) === blankCode && !DIVIDING.has(folded.slice(0, end));
}

/** Letters that a numeral may be made of (see LEVEL). */
const LEVEL_LETTERS = "ivxlyoıìíỉĩị";
/** First words of divisions and ordinals. */
const DIVIDING: ReadonlySet<string> = new Set(
  "phần chương mục tiểu đề hạng đầu nội nhóm tiêu vấn nhiệm điểm câu bước tiết thứ part section".split(" "),
);

/** A cheap look at untouched text: may it begin with a number? */
export function beginsWithNumber(text: string): boolean {
  const { numbering } = splitNumber(fold(text.slice(0, REACH)));
  return numbering !== null && numbering.kind !== "bullet";
}

/** Longer than any number with its words and marks. */
const REACH = 40;

type Found = ReturnType<typeof readNumber> | null;

/**
 * Signs that decorate or open a number, the "o" of Word's second bullet, or the letter that a bullet of a symbol font
 * becomes in another: anything but letters, digits and the dots, blanks and percent signs of something to fill in.
 */
const MARK = /^(?:o\s+(?=[\divx(])|[øüqvnu]\s+(?=[\divx]{1,4}[.)/])|(?:[^\p{L}\p{N}\s.…,;:%_!|]\s*){1,6})/u;
const BULLET = /^(?:(?![<|^`$])[\p{S}\p{Pd}\p{Co}*•·‣§※†‡⁃#]\s*)+/u;

/** Words that divide a report; "Điều" and "Khoản" divide laws. */
const DIVISION =
  /^(phần|chương|mục|part|section|tiểu mục|tiểu phần|đề mục|hạng mục|đầu mục|nội dung|nhóm(?: nội dung)?|tiêu chí|vấn đề|nhiệm vụ|điểm|câu|ý|bước|tiết)(?: (?:lớn|nhỏ))?(?: (?:thứ|số))? \(?/u;
const PARTS: ReadonlySet<string> = new Set(["phần", "chương", "mục", "part"]);

/**
 * "Phần thứ nhất", "Chương II.", "Nội dung 1:", "Thứ ba:", "Một.". A
 * word that is also used in sentences needs a sign behind its number.
 */
function named(text: string): Found {
  const ordinal = /^thứ /u.exec(text);
  const division = ordinal === null ? DIVISION.exec(text) : null;
  const word = ordinal?.[0] ?? division?.[0] ?? (IN_WORDS.test(text) ? "" : undefined);
  if (word === undefined) return null;
  const tail = text.slice(word.length);
  const isPart = division !== null && PARTS.has(division[1] as string);
  // "Mục I.1: …" says where it stands as "I.1. …" does.
  if (word !== "" && SEVERAL_LEVELS.test(tail)) return numeral(tail, isPart);
  for (const [token, value] of [...counted(tail), ...(word === "" ? [] : numbered(tail, isPart))]) {
    const close = (isPart ? AFTER_PART : AFTER_NAMED).exec(tail.slice(token.length));
    if (close === null || value === null) continue;
    const part: Numbering = { kind: "part", values: [value] };
    const point: Numbering = { kind: "decimal", values: [value] };
    // "Mục I" is a part, "Mục 1" as often one of its points.
    const either = word === "" || (division?.[1] === "mục" && /^\d/.test(token));
    return {
      readings: either ? [point, part] : [isPart ? part : point],
      rest: tail.slice(token.length + close[0].length),
    };
  }
  return null;
}

type Counted = readonly (readonly [token: string, value: number | null])[];

/** "nhất", "mười", "hai mươi mốt": the longest first. */
function counted(text: string): Counted {
  const words = /^\p{L}+(?: \p{L}+){0,2}/u.exec(text)?.[0].split(" ") ?? [];
  return words.map((_, at) => words.slice(0, words.length - at).join(" ")).map((token) => [token, fromWords(token)]);
}

function numbered(text: string, isPart: boolean): Counted {
  const numeral = NUMERAL.exec(text)?.[0] ?? "";
  const sign = isPart ? (ONE_LETTER.exec(text)?.[0] ?? "") : "";
  return [
    [numeral, valuesOf(numeral)[0]?.values[0] ?? null],
    [sign, alphabetic(sign)],
  ];
}

const SEVERAL_LEVELS = /^[\divx]{1,4}[.-]\d/u;
/** A number in words, closed by a sign as no sentence closes it. */
const IN_WORDS = /^\p{Ll}{2,4}\s?[.:)/](?=\s)/u;
const ONE_LETTER = /^[a-hđ](?![\p{L}\d])/u;
const AFTER_PART = /^(?:\s*[^\p{L}\p{N}\s%]+\s*|\s+|$)/u;
const AFTER_NAMED = /^(?: là(?=:))?(?:\s*[.:;/)\]>_-][^\p{L}\p{N}\s%]*\s*|\s*$)/u;

/**
 * One level of a number as keyboards and scanners leave it: strokes for
 * I and 1, a cross for X, o for 0. Folding made "ly" of "li".
 */
const LEVEL = "(?:(?:ly|[ivxl1|!ıìíỉĩị×]){1,6}|[\\dl|!o]{1,2})(?![\\p{L}\\d])";
const NUMERAL = new RegExp(`^${LEVEL}`, "u");
const LEVELS = new RegExp(`^${LEVEL}(?:[.,/-] ?${LEVEL}){0,4}`, "u");

/**
 * Closes a number: the usual signs; any other sign only before a word,
 * so that "5%", "12/46", "1.234" and "5 > 3" stay figures.
 */
const CLOSE =
  /^(?:(?:\s*[./):-])+(?!\d)(?!\p{L}(?:[.)/-]|$))\s*(?!\d+(?:[.,/%]|\s*$))|\s*[^\p{L}\p{N}\s%‰\p{Sc}]{1,3}\s*(?=["']?\p{L}))/u;

function numeral(text: string, bare: boolean): Found {
  const both = TWO_NUMBERS.exec(text);
  if (both !== null) return { readings: valuesOf(both[1] as string), rest: text.slice(both[0].length) };
  const token = LEVELS.exec(text)?.[0];
  if (token === undefined) return null;
  for (let length = token.length; length > 0; length = shorter(token, length)) {
    const number = token.slice(0, length);
    const readings = valuesOf(number);
    if (readings.length === 0) continue;
    const tail = text.slice(length);
    const lettered = LETTER_LEVEL.exec(tail);
    if (lettered !== null)
      return { readings: [letterNumbering(lettered[1] as string)], rest: tail.slice(lettered[0].length) };
    const close = closeOf(tail, number, bare);
    if (close === null) continue;
    const asLetter = /^[a-z]$/.test(number) && /^\s*\P{L}/u.test(tail) ? [letterNumbering(number)] : [];
    return { readings: [...readings, ...asLetter], rest: tail.slice(close) };
  }
  return null;
}

/** "1+2. Ưu điểm, hạn chế", "IV, V. …": two in one, which begins with the first. */
const TWO_NUMBERS = /^(\d|[ivx]+) ?(?:[+&,]|và) ?(?:\d|[ivx]+) ?[.:)/] ?(?=\p{L}{2})/u;

/** "I.a) …", "2.b. …": the letter counts, below the number of what it belongs to. */
const LETTER_LEVEL = /^[./-] ?([a-hđ])\s?[.):/-]\s*(?=\p{L}{2})/u;

/** Without its last level: what looked like one may be the first word. */
function shorter(token: string, length: number): number {
  return Math.max(0, ...[".", ",", "/", "-"].map((sign) => token.lastIndexOf(sign, length - 1)));
}

function closeOf(tail: string, number: string, bare: boolean): number | null {
  if (TEMPERATURE.test(tail)) return null;
  const closed = CLOSE.exec(tail)?.[0].length;
  if (closed !== undefined) return closed;
  if (tail.trim() === "") return bare || number.length > 1 ? tail.length : null;
  // Only a blank: enough behind digits and plain Roman numerals, but "vi phạm" and "xi măng" are words.
  const blank = /^\s+(?=\p{L})/u.exec(tail)?.[0].length;
  const plain = /^(?:\d{1,2}|[ivx]+)(?:\.(?:\d{1,2}|[ivx]+))*$/u.test(number) && number !== "vi" && number !== "xi";
  return blank !== undefined && bare && plain ? blank : null;
}

const TEMPERATURE = /^\s*[°º] ?[cf](?!\p{L})/u;

/** The ways to read a number of one or more levels: the first level tells its kind. */
function valuesOf(number: string): Numbering[] {
  const levels = number.split(/[.,/-] ?/u);
  const first = levels[0] as string;
  // "II-1" is a heading, "2-3" and "2,5" are figures.
  if (/^\d+$/.test(first) && /[,/-]/.test(number)) return [];
  const roman = romanOf(first);
  const decimal = decimalOf(first);
  const rest = levels
    .slice(1)
    .map((level) => (/^[\dl|!o]+$/u.test(level) ? (decimalOf(level) ?? romanOf(level)) : romanOf(level)));
  if (rest.some((value) => value === null)) return [];
  const readings: Numbering[] = [];
  const deeper = rest as number[];
  if (roman !== null) readings.push({ kind: "roman", values: [roman, ...deeper] });
  if (decimal !== null) readings.push({ kind: "decimal", values: [decimal, ...deeper] });
  return /^\d{1,2}$/.test(first) ? readings.reverse() : readings;
}

function romanOf(level: string): number | null {
  return fromRoman(
    level
      .replaceAll("ly", "ii")
      .replace(/[l1|!ıìíỉĩị]/gu, "i")
      .replaceAll("×", "x"),
  );
}

/** A stroke among digits, or alone, is a one; letters alone are no number. */
function decimalOf(level: string): number | null {
  if (/^\d{1,2}$/.test(level)) return Number(level);
  if (!/^(?:[l|!]|(?=.*\d)[\dl|!o]{2})$/u.test(level)) return null;
  return Number(level.replace(/[l|!]/gu, "1").replaceAll("o", "0"));
}

/** "a)", "b.", "đ -", "a.1)", "a Ưu điểm:". "T/M", "đ/c" and the like are short for something. */
const LETTER =
  /^([a-zđ])(?:[.-]?(\d{1,2})(?!\d))?(?:\s*[./):\]>_-]+\s*(?!\p{L}(?!\p{L}))(?!\d)|\s*[,;°]\s*(?=\p{L}{2})|(?<=^[a-cđ]) (?=\p{L}{2}.{0,60}:))/u;

function letter(text: string): Found {
  const found = LETTER.exec(text);
  if (found === null) return null;
  const own = letterNumbering(found[1] as string);
  const values = found[2] === undefined ? own.values : [...own.values, Number(found[2])];
  return { readings: [{ kind: "letter", values }], rest: text.slice(found[0].length) };
}

function letterNumbering(sign: string): Numbering {
  return { kind: "letter", values: [alphabetic(sign) ?? 0] };
}

function alphabetic(sign: string): number | null {
  if (sign === "đ") return 5;
  return /^[a-z]$/.test(sign) ? sign.charCodeAt(0) - 96 : null;
}
