import { approximate, formatNumber, parseNumber } from "../../vietnamese/numbers";
import { placesOf } from "../../vietnamese/phrase-finder";
import { areKinds, belongTogether, leavesNoneOut } from "./counted";
import type { Misstated } from "./percents";

/**
 * "46 đơn, gồm 12 đơn khiếu nại, 4 đơn tố cáo và 29 đơn kiến nghị": parts said to be all of a total that do not add up to it. "trong đó" counts only
 * when its last part is what remains ("còn lại", "chưa", "đang") or its parts are men and women, since it often names some parts only.
 */
export function misstatedTotals(text: string): readonly Misstated[] {
  const found: Misstated[] = [];
  for (const [index, words] of connectorsIn(text)) {
    const total = totalBefore(text, index);
    if (total === null) continue;
    const from = index + words.length;
    const whole = text.slice(from, from + partsEnd(text.slice(from, from + 400)));
    const other = /đó/iu.test(words) ? listBehindPart(whole) : null;
    const parts = (other === null ? null : readParts(other, total.unit)) ?? readParts(whole, total.unit);
    if (parts === null) continue;
    const sum = parts.values.reduce((one, other) => one + other, 0);
    if (Math.abs(sum - total.value) < 1e-6) continue;
    // A list that may name some parts only is wrong when its kinds are more than there are in all.
    const none = leavesNoneOut(parts.counted, total.lead);
    const some = words === "(" || words === AMONG_WORDS;
    const all = none || (!some && (!/đó/iu.test(words) || remains.test(parts.last)));
    if (!all && !(sum > total.value && areKinds(parts.counted, total.unit))) continue;
    found.push({
      from: total.from,
      to: from + whole.trimEnd().length,
      written: total.written,
      right: formatNumber(sum, 2),
      reckoning: `${parts.written.join(" + ")} = ${formatNumber(sum, 2)}`,
      correction: { from: total.from, to: total.from + total.written.length },
    });
  }
  return found;
}

/**
 * What leads from a total to its parts, by where it stands. Looked for only around letters that every such word has: the pattern over a whole report took a quarter
 * of the check.
 */
function connectorsIn(text: string): readonly (readonly [number, string])[] {
  const found: (readonly [number, string])[] = [];
  for (const [anchor, starts] of anchors) {
    for (const at of placesOf(anchor, text)) {
      for (const start of starts) {
        connector.lastIndex = Math.max(0, at + start);
        const words = connector.exec(text)?.[0];
        if (words === undefined) continue;
        found.push([connector.lastIndex - words.length, words]);
        break;
      }
    }
  }
  colonsIn(text, found);
  amongIn(text, found);
  return found.sort(([one], [other]) => one - other);
}

/**
 * "…, trong đó kỳ trước chuyển sang 05 đơn; đã giải quyết 28 đơn, đang giải quyết 02 đơn": the list of what came of all of them, behind one part that stands for itself. Null when the
 * part begins as that list does.
 */
function listBehindPart(list: string): string | null {
  const end = list.indexOf(";");
  if (end < 0 || DEALT_WITH.test(list) || /,(?!\d)/u.test(list.slice(0, end))) return null;
  const behind = list.slice(end + 1);
  return DEALT_WITH.test(behind) ? behind : null;
}

const DEALT_WITH = /^\s*(?:đã|đang|được)\s/iu;

/** Letters that each connector has, and where it may begin from there. */
const anchors: readonly (readonly [string, readonly number[]])[] = [
  ["ồm", [-5, -1]],
  ["hia ra", [-1]],
  ["rong đó", [-1]],
  ["(", [0]],
];
const connector = /(?:bao gồm|gồm có|gồm|chia ra|trong đó(?: có)?)\s?:?\s|\((?=\d+ \p{L})/iuy;

/** A colon leads to the parts only behind the total itself: "tổng số 12 đơn:", "13 đồng chí:". */
function colonsIn(text: string, found: (readonly [number, string])[]): void {
  for (const at of placesOf(":", text))
    if (ENDS_TOTAL.test(text.slice(Math.max(0, at - REACH), at))) found.push([at, ":"]);
}

/** "Trong 18 đơn tiếp nhận có 05 đơn khiếu nại, …": a part of them or all, as behind "trong đó". */
function amongIn(text: string, found: (readonly [number, string])[]): void {
  if (!namesAmong(text)) return;
  for (const { index, 0: words } of text.matchAll(AMONG))
    found.push([index + words.length - " có ".length + 1, AMONG_WORDS]);
}

/** A cheap look around the letters of the word. */
function namesAmong(text: string): boolean {
  return placesOf("rong ", text).some((at) => {
    AMONG_NUMBER.lastIndex = at + "rong ".length;
    return AMONG_NUMBER.test(text);
  });
}

const AMONG_NUMBER = /(?:tổng số |số )?\d/uy;
const AMONG = /(?<!\p{L})[Tt]rong (?:tổng số |số )?\d{1,5} [^\d,.;:%]{1,40} có (?=\d)/gu;
const AMONG_WORDS = "có ";
const REACH = 28;
const ENDS_TOTAL = /(?:tổng số \d{1,5} \p{L}{1,10}|\d (?:đồng chí|thành viên|ủy viên|người))$/iu;
const remains = /còn|chưa|đang/iu;

interface Total {
  readonly from: number;
  readonly written: string;
  readonly value: number;
  readonly unit: string;
  /** What stands before the number. */
  readonly lead: string;
}

/** The nearest number before the connector, close by, in the same sentence, with its unit; a share, a date or an estimate is none. */
function totalBefore(text: string, at: number): Total | null {
  const start = Math.max(0, at - 70);
  const before = text.slice(start, at).replace(/[\s,(:;]+$/u, "");
  const match = /(?<![\d.,/\-–])(\d[\d.]*\d|\d)\s+(\p{L}[^\d.;:%\n\v]{0,50})$/u.exec(before);
  if (match === null) return null;
  const [, written, rest] = match as unknown as [string, string, string];
  const value = parseNumber(written);
  const lead = before.slice(0, match.index);
  if (
    value === null ||
    value < 2 ||
    approximate.test(lead.trimEnd()) ||
    /(?:(?<!tổng )số|năm|tháng|ngày|quý|điều|khoản)\s*$/iu.test(lead)
  )
    return null;
  return { from: start + match.index, written, value, unit: firstWord(rest), lead };
}

function partsEnd(rest: string): number {
  const end = /\.(?:\s|$)|[)\n\v]/u.exec(rest);
  return end === null ? rest.length : end.index;
}

interface Parts {
  readonly values: readonly number[];
  readonly written: readonly string[];
  readonly last: string;
  /** What stands behind each number, lower case. */
  readonly counted: readonly string[];
}

/** Every part must hold one plain number of what the total counts (see `belongTogether`); anything else and the sum is not judged. */
function readParts(list: string, unit: string): Parts | null {
  const pieces = list
    .replace(/\([^()]{0,40}\)/gu, "")
    .split(/\s*[,;](?!\d)\s*|\s+và\s+(?=\d|\p{L}+\s+\d)/u)
    .filter((piece) => piece.trim() !== "");
  if (pieces.length < 2) return null;
  const values: number[] = [];
  const written: string[] = [];
  const counted: string[] = [];
  for (const piece of pieces) {
    const numbers = [...piece.matchAll(/\d[\d.,/]*/gu)];
    const only = numbers[0]?.[0].replace(/[.,]$/u, "");
    const value = numbers.length === 1 ? parseNumber(only!) : null;
    const lead = piece.slice(0, numbers[0]?.index ?? 0);
    const after = piece.slice((numbers[0]?.index ?? 0) + (only?.length ?? 0)).trim();
    if (value === null || piece.includes("%") || approximate.test(lead.trimEnd()) || /tăng|giảm|so với/iu.test(piece))
      return null;
    if (isTime(lead, only!)) return null;
    values.push(value);
    written.push(only!);
    // "nam 08, nữ 04" and "đúng hạn 150 hồ sơ" name before the number what it counts.
    counted.push(
      (after === "" || /^\s*(?:nam|nữ|(?:trước|đúng|quá|trễ|chậm) hạn)\s*$/iu.test(lead)
        ? lead.replace(/^\s*(?:là|có|số)\s/u, "").trim()
        : after
      ).toLowerCase(),
    );
  }
  return belongTogether(counted, unit) ? { values, written, last: pieces.at(-1)!, counted } : null;
}

/** "năm 2024", "quý I/2025", "tháng 6": a time, not a part. */
function isTime(lead: string, written: string): boolean {
  return (
    /(?:năm|tháng|ngày|quý|kỳ|đợt|lần|thứ|số)(?:\s*[IVX]+)?\s*(?:\/\s*)?$/iu.test(lead) ||
    /^(?:19|20)\d\d$/u.test(written)
  );
}

function firstWord(text: string): string {
  return /^\s*([\p{L}\d²]+)/u.exec(text)?.[1]?.toLowerCase() ?? "";
}
