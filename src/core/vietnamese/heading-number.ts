/** The number in front of a heading, however it was typed or made by Word's list. */
export interface Numbering {
  readonly kind: "part" | "roman" | "decimal" | "letter" | "bullet";
  /** "II.1." is [2, 1]; empty for a bullet. */
  readonly values: readonly number[];
}

/** Splits folded text into its number and the words behind it: "II.KẾT QUẢ", "I/ …", "1- …", "(1) …", "2.1. …", "Phần thứ nhất", "- …". */
export function splitNumber(folded: string): { readonly numbering: Numbering | null; readonly rest: string } {
  const part = PART.exec(folded);
  if (part)
    return { numbering: { kind: "part", values: [partValue(part[1] as string)] }, rest: folded.slice(part[0].length) };
  const number = NUMBER.exec(folded);
  if (number) {
    const marks = (number[1] as string).split(".");
    const kind = /^\d/.test(marks[0] as string) ? "decimal" : "roman";
    return { numbering: { kind, values: marks.map(numeral) }, rest: folded.slice(number[0].length) };
  }
  const letter = LETTER.exec(folded);
  if (letter) {
    const value = (letter[1] as string).charCodeAt(0) - 96;
    return { numbering: { kind: "letter", values: [value] }, rest: folded.slice(letter[0].length) };
  }
  const bullet = BULLET.exec(folded);
  if (bullet) return { numbering: { kind: "bullet", values: [] }, rest: folded.slice(bullet[0].length) };
  return { numbering: null, rest: folded };
}

/** A cheap look at untouched text: may it begin with a number? */
export function beginsWithNumber(text: string): boolean {
  return /^\s*(?:\(?(?:[ivxIVX]{1,4}|\d{1,2}|[a-zA-ZđĐ])\s*[./):\-–]|phần|mục|\d|[IVX]+\s)/iu.test(text);
}

const PART = /^(?:phần|mục)(?: thứ)? (nhất|hai|ba|tư|bốn|năm|sáu|bảy|[ivx]+|\d{1,2}|[a-e])(?![\p{L}\d])\s*[./):-]*\s*/u;
const NUMBER = /^\(?((?:[ivx]+|\d{1,2})(?:\.(?:[ivx]+(?![\p{L}])|\d{1,2}))*)(?:\s*[./):-]+\s*|\s+(?=\p{L})|$)/u;
const LETTER = /^\(?([a-zđ])\s*[./):-]+\s*/u;
const BULLET = /^[-+*•·▪■●◦➢➤✓\uf000-\uf0ff]+\s*/u;

const ORDINALS = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy"];

function partValue(mark: string): number {
  const ordinal = ORDINALS.indexOf(mark === "bốn" ? "tư" : mark);
  if (ordinal >= 0) return ordinal + 1;
  return /^[a-e]$/.test(mark) ? mark.charCodeAt(0) - 96 : numeral(mark);
}

function numeral(mark: string): number {
  if (/^\d/.test(mark)) return Number(mark);
  let total = 0;
  for (let i = 0; i < mark.length; i++) {
    const value = ROMAN[mark[i] as "i" | "v" | "x"];
    total += value < (ROMAN[(mark[i + 1] ?? "") as "i" | "v" | "x"] ?? 0) ? -value : value;
  }
  return total;
}

const ROMAN = { i: 1, v: 5, x: 10 };
