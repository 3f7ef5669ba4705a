import { approximate, parseNumber } from "../../../../vietnamese/numbers";
import { CHANGED } from "../../changed";
import { isOpinion } from "../counted/answers";
import { DOES } from "../counted/doers";
import { belongTogether, countsSame } from "../counted/one-thing";
import { moneyScale } from "../money-scale";
import type { Total } from "./total-before";

/** The parts that a list names of a total: "12 đơn khiếu nại, 4 đơn tố cáo và 29 đơn kiến nghị". */
export interface Parts {
  readonly values: readonly number[];
  readonly written: readonly string[];
  /** The same as they are reckoned with, where units differ: "800 triệu" beside "1,5 tỷ". */
  readonly shown: readonly string[];
  /** What stands in front of each number, lower case: "nhân dân đóng góp". */
  readonly leads: readonly string[];
  readonly last: string;
  /** What stands behind each number, lower case. */
  readonly counted: readonly string[];
}

/**
 * Every part must hold one plain number of what the total counts (see
 * `belongTogether`); anything else and the sum is not judged.
 */
export function readParts(list: string, unit: string): Parts | null {
  const pieces = list
    .replace(/\([^()]{0,40}\)/gu, "")
    .replace(KINDS_TOGETHER, "$1 ")
    .replace(WITH_OTHERS, "$1")
    .split(/\s*[,;](?!\d)\s*|\s+và\s+(?=\d|\p{L}+\s+\d)|(?<=\d[^,;]{0,40})\s+và\s+(?=(?:\p{L}+\s+){2,6}\d)|\s\+\s/u)
    .filter((piece) => piece.trim() !== "");
  if (pieces.length < 2 || UNCOUNTED_REST.test(list)) return null;
  const values: number[] = [];
  const written: string[] = [];
  const units: string[] = [];
  let areMixed = false;
  const counted: string[] = [];
  const leads: string[] = [];
  for (const piece of pieces) {
    const numbers = [...piece.matchAll(/\d[\d.,/]*/gu)];
    const only = numbers[0]?.[0].replace(/[.,]$/u, "");
    const number = numbers.length === 1 ? parseNumber(only!) : null;
    const lead = piece.slice(0, numbers[0]?.index ?? 0);
    const told = piece.slice((numbers[0]?.index ?? 0) + (only?.length ?? 0)).trim();
    const scale = moneyScale(told, unit);
    const after = scale === 1 ? told : told.replace(/^\p{L}+/u, unit);
    const value = number === null ? null : number * scale;
    if (value === null || piece.includes("%") || approximate.test(lead.trimEnd()) || OF_ELSE.test(piece)) return null;
    if (isTime(lead, only!)) return null;
    values.push(value);
    written.push(only!);
    units.push(/^\p{L}*/u.exec(told)![0] || unit);
    areMixed ||= scale !== 1;
    leads.push(lead.trim().toLowerCase());
    counted.push(whatIsCounted(lead, after, unit).toLowerCase());
  }
  const shown = areMixed ? written.map((one, at) => `${one} ${units[at]}`) : written;
  return belongTogether(counted, unit) ? { values, written, shown, leads, last: pieces.at(-1)!, counted } : null;
}

/** "04 kế hoạch, 04 quyết định và các công văn hướng dẫn", "04 kế hoạch, 04 quyết định…": more than is counted. */
const UNCOUNTED_REST = /(?:,| và) (?:các|những|nhiều|một số) \D*$|(?:…|\.\.)\s*$/u;

/** "583 lượt với 455 người" as "455 người": how many came, which is told beside how often. */
export function ofOthers(list: string): string {
  return list.replace(BESIDE_OTHERS, "");
}

const BESIDE_OTHERS = /\d[\d.]* (\p{L}+)(?: \p{L}+)?\s?(?:với|\/)\s?(?=\d[\d.]* (?!\1(?!\p{L}))\p{L})/gu;

/** "583 lượt với 455 người": how many came is told beside how often. */
const WITH_OTHERS = /(\d (\p{L}+)(?: \p{L}+)?)\s?(?:với|\/)\s?\d[\d.]* (?!\2(?!\p{L}))\p{L}+/gu;

/** "kiến nghị, phản ánh 29" is one part. */
const KINDS_TOGETHER =
  /(kiến nghị|phản ánh|đề nghị|đề xuất|khiếu nại|tố cáo),\s(?=(?:đơn )?(?:kiến nghị|phản ánh|đề nghị|đề xuất|tố cáo)(?!\p{L}))/giu;

/**
 * "lãnh đạo tiếp 20, cán bộ tiếp 26" counts what the total does; "nam 08,
 * nữ 04" and "đúng hạn 150 hồ sơ" name before the number what they count.
 */
function whatIsCounted(lead: string, after: string, unit: string): string {
  if (after === "" && (DOES.test(lead.trim()) || isOpinion(lead.trim()) || QUARTER.test(lead))) return unit;
  return after === "" || NAMES_AHEAD.test(lead)
    ? lead.replace(/^\s*(?:là|có|số|tiếp(?: (?:công )?dân)?)\s|:\s*$/gu, "").trim()
    : after;
}

const QUARTER = /^\s*quý [IV]+:?\s*$/iu;
const NAMES_AHEAD =
  /^\s*(?:nam|nữ|(?:tiếp (?:(?:công )?dân )?)?(?:định kỳ|thường xuyên|đột xuất)|(?:trước|đúng|quá|trễ|chậm) hạn)\s*$/iu;

/**
 * "trong đó có 16 đồng chí là đảng viên" of fifteen members: one part alone,
 * larger than the whole. What a list numbers or names ("thôn 12") is no part.
 */
export function partBeyond(list: string, start: number, total: Total): { from: number; written: string } | null {
  const match = /^(?<lead>(?:\p{L}+\s){0,4}?)(?<written>\d[\d.]*\d|\d)(?![\d,/%])\s(?<counted>\p{L}[^\d,.;:]*)/u.exec(
    list,
  );
  const { lead = "", written = "", counted = "" } = match?.groups ?? {};
  if ((parseNumber(written) ?? 0) <= total.value || isTime(lead, written) || NAMED_BY_NUMBER.test(lead)) return null;
  if (approximate.test(lead) || NO_PART.test(lead + counted)) return null;
  if (!countsSame(counted.trim().toLowerCase(), total.unit)) return null;
  return { from: start + match![0].indexOf(written), written };
}

const NAMED_BY_NUMBER =
  /(?<!\p{L})(?:thôn|tổ|xóm|ấp|bản|buôn|khu|phố|điều|khoản|mục|nhóm|lớp|khối|đội|đường|chi bộ|chương|phần|phụ lục|biểu|mẫu|kế hoạch|quyết định|nghị quyết)\s$/iu;

/** "năm 2024", "quý I/2025", "tháng 6": a time, not a part. */
function isTime(lead: string, written: string): boolean {
  return (
    /(?:năm|tháng|ngày|quý|(?<!định |thường |trong )kỳ|đợt|lần|thứ|số)(?:\s*[IVX]+)?\s*(?:\/\s*)?$/iu.test(lead) ||
    /^(?:19|20)\d\d$/u.test(written)
  );
}

export function partsEnd(rest: string): number {
  const end = /\.(?:\s|$)|[)\n\v]/u.exec(rest);
  return end === null ? rest.length : end.index;
}

/**
 * "…, trong đó kỳ trước chuyển sang 05 đơn; đã giải quyết 28 đơn, đang giải quyết 02 đơn": the list of what
 * came of all of them, behind one part that stands for itself. Null when the part begins as that list does.
 */
export function listBehindPart(list: string): string | null {
  const end = list.indexOf(";");
  if (DEALT_WITH.test(list) || /,(?!\d)/u.test(list.slice(0, end))) return null;
  // Without a semicolon this is the list itself.
  const behind = list.slice(end + 1);
  return DEALT_WITH.test(behind) ? behind : null;
}

/**
 * "…: 05 đơn khiếu nại, 13 đơn kiến nghị; đã giải quyết 17 đơn": what came
 * of them is no more of the list. Null where the list has but one part.
 */
export function listInFront(list: string): string | null {
  const end = list.indexOf(";");
  return end !== -1 && /,(?!\d)| và \d/u.test(list.slice(0, end)) && DEALT_BEHIND.test(list.slice(end + 1))
    ? list.slice(0, end)
    : null;
}

const OF_ELSE = new RegExp(`${CHANGED}|so với|ngoài ra|bên cạnh`, "iu");
const NO_PART = new RegExp(`${CHANGED}|so với|tổng`, "iu");
const DEALT_BEHIND =
  /^\s*(?:đã|đang|được|đến nay|kết quả|trong đó|giải quyết|xử lý|trả lời|tiếp thu|giải trình|hòa giải)(?!\p{L})/iu;
const DEALT_WITH = /^\s*(?:đã|đang|được)\s/iu;
