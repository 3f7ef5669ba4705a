import { approximate, parseNumber } from "../../../../vietnamese/numbers";
import { fromWords } from "../../../../vietnamese/numerals";

/** The total that a list of parts follows: "46 đơn, gồm". */
export interface Total {
  readonly from: number;
  readonly written: string;
  readonly value: number;
  readonly unit: string;
  /** What stands before the number. */
  readonly lead: string;
  /** The 44 of "40/44 đơn", which the parts may be of as well. */
  readonly whole?: number | null;
}

/**
 * The nearest number before the connector, close by, in the same sentence, with its unit; a share, a date
 * or an estimate is none. `paired`: the number that it stands beside, "45 lượt" of "45 lượt với 52 người".
 */
export function totalBefore(text: string, at: number, paired = false): Total | null {
  const start = Math.max(0, at - 70);
  // "Xã tiếp 46 lượt công dân. Trong đó: …" begins anew.
  const near = withSquares(text.slice(start, at)).replace(/[\s,(:;.]+$/u, "");
  const bare = paired ? near.replace(PAIRED, "") : near;
  if (paired && bare === near) return null;
  const before = /[%)]$/u.test(bare) ? bare.replace(SHARE_BEHIND, "") : bare;
  const match = /(?<![\d.,/\-–])(\d[\d.]*(?:,\d+)?|\d)(?:\/(\d[\d.]*))?\s+(\p{L}[^\d.;:%\n\v]{0,50})$/u.exec(before);
  if (match === null) return namedTotal(before, start) ?? totalInWords(before, start);
  const [, written, of, rest] = match as unknown as [string, string, string | undefined, string];
  const value = parseNumber(written);
  const lead = before.slice(0, match.index);
  if (
    value === null ||
    (value < 2 && !written.includes(",")) ||
    approximate.test(lead.trimEnd()) ||
    /(?:(?<!tổng |trong )số|năm|tháng|ngày|quý|điều|khoản)\s*$/iu.test(lead)
  )
    return null;
  const whole = of === undefined ? null : parseNumber(of);
  return { from: start + match.index, written, value, unit: firstWord(rest), lead, whole };
}

/** The number that stands beside such a total, "128 người" of "96 lượt/128 người". */
export function besideTotal(text: string, at: number): Total | null {
  const start = Math.max(0, at - 70);
  const near = text.slice(start, at).replace(/[\s,(:;.]+$/u, "");
  const match = BESIDE.exec(near);
  const value = match === null ? null : parseNumber(match[1]!);
  if (value === null) return null;
  const [, written, rest] = match as unknown as [string, string, string];
  const from = match!.index + match![0].indexOf(written);
  return { from: start + from, written, value, unit: firstWord(rest), lead: near.slice(0, from) };
}

const BESIDE = /(?<=\d \p{L}+(?: \p{L}+)?)\s?(?:với|\/)\s?(\d[\d.]*) (\p{L}+(?: \p{L}+)?)$/u;
const PAIRED = /(?<=\d \p{L}+(?: \p{L}+)?)\s?(?:với|\/)\s?\d[\d.]* \p{L}+(?: \p{L}+)?$/u;

/** "Tổng số lượt tiếp công dân: 46": its unit in front. */
function namedTotal(before: string, start: number): Total | null {
  const match = NAMED.exec(before);
  if (match === null) return null;
  const [, unit, written] = match as unknown as [string, string, string];
  const value = parseNumber(written);
  if (value === null) return null;
  const from = before.length - written.length;
  return { from: start + from, written, value, unit: unit.toLowerCase(), lead: before.slice(0, from) };
}

const NAMED = /(?<!\p{L})tổng số (\p{L}+)[^\d.;:%\n\v]{0,40}(?::|là)\s(\d[\d.]*)$/iu;

/** "60/62 đơn (96,8%), trong đó": the rate says nothing of the parts. */
const SHARE_BEHIND = /,?\s\(?(?:đạt |tỷ lệ |chiếm )?\d[\d,]*\s?%\)?$/iu;

/** "gồm mười lăm thành viên": only next to the connector, and not "năm", which is a year as well. */
function totalInWords(before: string, start: number): Total | null {
  const match = IN_WORDS.exec(before);
  if (match === null) return null;
  const [, written, rest] = match as unknown as [string, string, string];
  const value = fromWords(written.toLowerCase());
  const lead = before.slice(0, match.index);
  if (value === null || value < 2 || approximate.test(lead.trimEnd())) return null;
  return { from: start + match.index, written, value, unit: firstWord(rest), lead };
}

const IN_WORDS =
  /(?<!\p{L})((?:hai|ba|bốn|sáu|bảy|tám|chín|mười)(?: (?:mươi|mốt|hai|ba|bốn|tư|lăm|sáu|bảy|tám|chín)){0,2}) (\p{L}+(?: \p{L}+)?)$/iu;

/** "m2" holds a digit that counts nothing; as long as before. */
export function withSquares(text: string): string {
  return text.includes("m2") ? text.replaceAll("m2", "m²") : text;
}

/** In lower case; "" where no word begins. */
function firstWord(text: string): string {
  return /^\s*([\p{L}\d²]+)/u.exec(text)?.[1]?.toLowerCase() ?? "";
}
