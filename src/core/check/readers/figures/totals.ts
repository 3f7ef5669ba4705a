import { approximate, decimalsOf, formatNumber, parseNumber } from "../../../vietnamese/numbers";
import { fromWords, inWords } from "../../../vietnamese/numerals";
import { areKinds, areOpposites, arePlaces, areSources, belongTogether, countsSame, leavesNoneOut } from "./counted";
import { beyondWhole } from "./larger-parts";
import { isDigitAt } from "../figure-signs";
import { NOTHING, type Misstated } from "./percents";

/**
 * "46 đơn, gồm 12 đơn khiếu nại, 4 đơn tố cáo và 29 đơn kiến nghị": parts said to be all of a total that do not add up to it. "trong đó" counts only
 * when its last part is what remains ("còn lại", "chưa", "đang") or its parts are men and women, since it often names some parts only.
 */
export function misstatedTotals(text: string): readonly Misstated[] {
  const connectors = connectorsIn(text);
  let behind = text.indexOf("ổng c");
  if (connectors === null && behind < 0) return NOTHING;
  const found: Misstated[] = [];
  for (const [index, words] of connectors ?? []) {
    const total = totalBefore(text, index);
    if (total === null) continue;
    const from = index + words.length;
    const whole = withSquares(text.slice(from, from + partsEnd(text.slice(from, from + 400))));
    const other = isAmong(words) ? listBehindPart(whole) : listInFront(whole);
    const parts = (other === null ? null : readParts(other, total.unit)) ?? readParts(whole, total.unit);
    if (parts === null) {
      const beyond = isAmong(words) || words === AMONG_WORDS ? partBeyond(whole, from, total) : null;
      if (beyond !== null) found.push(beyondWhole(total, beyond));
      continue;
    }
    const sum = parts.values.reduce((one, other) => one + other, 0);
    if (Math.abs(sum - total.value) <= roundingOf([total.written, ...parts.written])) continue;
    // A list that may name some parts only is wrong when its kinds are more than there are in all.
    const none = leavesNoneOut(parts.counted, total.lead);
    const some = words === "(" || words === AMONG_WORDS;
    const all = none || (!some && (!isAmong(words) || remains.test(parts.last)));
    const apart =
      areKinds(parts.counted, total.unit) ||
      areSources(parts.leads, total.unit) ||
      arePlaces(parts.counted, total.unit) ||
      [parts.counted, parts.leads].some(areOpposites);
    // Of a sum that is parted in brackets nothing should be left, though some may.
    const isSum = words === "(" && OF_SUM.test(total.lead) && areSources(parts.leads, total.unit);
    if (!all && !isSum && !(sum > total.value && apart)) continue;
    found.push({
      from: total.from,
      to: from + whole.trimEnd().length,
      written: total.written,
      right: /\d/u.test(total.written) ? formatNumber(sum, 2) : inWords(sum),
      reckoning: `${parts.written.join(" + ")} = ${formatNumber(sum, 2)}`,
      correction: { from: total.from, to: total.from + total.written.length },
      doubtful: !all && sum < total.value,
    });
  }
  for (; behind >= 0; behind = text.indexOf("ổng c", behind + 1)) {
    const wrong = text.startsWith("ộng", behind + 5) ? totalBehind(text, behind - 1) : null;
    if (wrong !== null) found.push(wrong);
  }
  return found;
}

/** "khiếu nại: 03 đơn; tố cáo: 02 đơn; tổng cộng: 17 đơn": the parts stand in front of their total. */
function totalBehind(text: string, at: number): Misstated | null {
  const match = /^tổng cộng(?:\s?:|\slà|\scó|\sđược)?\s(?<written>\d[\d.]*(?:,\d+)?)\s(?<unit>\p{L}+)/iu.exec(
    text.slice(at, at + 50),
  );
  const { written = "", unit = "" } = match?.groups ?? {};
  const value = parseNumber(written);
  if (value === null) return null;
  const line = text.slice(Math.max(0, at - 300), at);
  const from = Math.max(...[...line.matchAll(/\.\s|[\n\v]/gu)].map(({ index, 0: end }) => index + end.length), 0);
  // "kiến nghị, phản ánh: 11 đơn" is one part.
  const list = line
    .slice(from)
    .replace(/[,;.–\s-]+$/u, "")
    .replace(/(?<=(?:^|[;,])[^\d;,]*),(?=[^\d;,]*\d)/gu, " ");
  const parts = readParts(list, unit.toLowerCase());
  if (parts === null || parts.values.includes(value)) return null;
  const sum = parts.values.reduce((one, other) => one + other, 0);
  if (Math.abs(sum - value) <= roundingOf([written, ...parts.written])) return null;
  const start = at + match![0].indexOf(written);
  return {
    from: at - line.length + from,
    to: start + written.length,
    written,
    right: formatNumber(sum, 2),
    reckoning: `${parts.written.join(" + ")} = ${formatNumber(sum, 2)}`,
    correction: { from: start, to: start + written.length },
  };
}

/** "trong đó", "trong số này" and the like, which may name some parts only. */
function isAmong(words: string): boolean {
  return /đó|này/iu.test(words);
}

/** What leads from a total to its parts, and where it stands. */
type Connector = readonly [at: number, words: string];

/**
 * The connectors of a text in order; null in most texts. Looked for only around letters that each of them has, in searches for few letters of which the first is rare: they cost a
 * tenth of any pattern.
 */
function connectorsIn(text: string): readonly Connector[] | null {
  let found: Connector[] | null = null;
  for (let at = text.indexOf("ồm"); at >= 0; at = text.indexOf("ồm", at + 1))
    found = withConnector(text, at - 5, found) ?? withConnector(text, at - 1, found) ?? found;
  for (let at = text.indexOf("ra"); at >= 0; at = text.indexOf("ra", at + 1))
    if (text.charCodeAt(at - 2) === 0x61 && text.startsWith("hia ", at - 4))
      found = withConnector(text, at - "chia ".length, found) ?? found;
  for (let at = text.indexOf("("); at >= 0; at = text.indexOf("(", at + 1))
    found = withConnector(text, at, found) ?? found;
  for (let at = text.indexOf(":"); at >= 0; at = text.indexOf(":", at + 1))
    // A colon leads to the parts only behind the total itself: "tổng số 12 đơn:", "13 đồng chí:".
    if (ENDS_TOTAL.test(text.slice(Math.max(0, at - REACH), at)) || endsSum(text, at)) (found ??= []).push([at, ":"]);
  let among = false;
  for (let at = text.indexOf("rong "); at >= 0; at = text.indexOf("rong ", at + 1)) {
    if (text.startsWith("đó", at + 5) || text.startsWith("số ", at + 5))
      found = withConnector(text, at - 1, found) ?? found;
    among ||= opensNumber(text, at + 5);
  }
  if (among) found = withAmong(text, found);
  return found === null || found.length === 1 ? found : found.sort(([one], [other]) => one - other);
}

/** `found` with the connector that stands at `at`; null when none does. */
function withConnector(text: string, at: number, found: Connector[] | null): Connector[] | null {
  connector.lastIndex = Math.max(0, at);
  const words = connector.exec(text)?.[0];
  if (words === undefined) return null;
  const all = found ?? [];
  all.push([connector.lastIndex - words.length, words]);
  return all;
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

/** "…: 05 đơn khiếu nại, 13 đơn kiến nghị; đã giải quyết 17 đơn": what came of them is no more of the list. Null where the list has but one part. */
function listInFront(list: string): string | null {
  const end = list.indexOf(";");
  return end > 0 && /,(?!\d)| và \d/u.test(list.slice(0, end)) && DEALT_BEHIND.test(list.slice(end + 1))
    ? list.slice(0, end)
    : null;
}

const DEALT_BEHIND =
  /^\s*(?:đã|đang|được|đến nay|kết quả|trong đó|giải quyết|xử lý|trả lời|tiếp thu|giải trình|hòa giải)(?!\p{L})/iu;
const DEALT_WITH = /^\s*(?:đã|đang|được)\s/iu;

const connector =
  /(?:bao gồm|gồm có|gồm|chia ra|trong (?:đó|số đó|số này)(?:,? có)?)\s?:?\s|\((?=\d+ \p{L}|\p{L}+(?: \p{L}+){0,4}:? \d)/iuy;

/** "Trong 18 đơn tiếp nhận có 05 đơn khiếu nại, …": a part of them or all, as behind "trong đó". */
function withAmong(text: string, found: Connector[] | null): Connector[] | null {
  let all = found;
  for (const { index, 0: words } of text.matchAll(AMONG))
    (all ??= []).push([index + words.length - " có ".length + 1, AMONG_WORDS]);
  return all;
}

/** A number, with "số" or "tổng số" before it or alone. */
function opensNumber(text: string, at: number): boolean {
  if (isDigitAt(text, at)) return true;
  // Of a word only its first letter is looked at before all of it is.
  const unit = text.charCodeAt(at);
  if (unit !== 0x73 && unit !== 0x74) return false;
  AMONG_NUMBER.lastIndex = at;
  return AMONG_NUMBER.test(text);
}

const AMONG_NUMBER = /(?:tổng số |số )?\d/uy;
const AMONG = /(?<!\p{L})[Tt]rong (?:tổng số |số )?\d{1,5} [^\d,.;:%]{1,40} có (?=\d)/gu;
const AMONG_WORDS = "có ";
const REACH = 28;
const ENDS_TOTAL =
  /(?:tổng số \d{1,5} \p{L}{1,10}|\d (?:đồng chí|thành viên|ủy viên|người|ý kiến|đơn|kiến nghị|phản ánh|vụ việc|vụ|cuộc|hội nghị|văn bản|lượt))$/iu;
const remains = /còn|chưa|đang/iu;

/** "Tổng kinh phí huy động 640 triệu đồng:". */
function endsSum(text: string, at: number): boolean {
  return text.startsWith("đồng", at - 4) && ENDS_SUM.test(text.slice(Math.max(0, at - 80), at));
}

const OF_SUM = /tổng|kinh phí|giá trị|nguồn|vốn/iu;
const ENDS_SUM = /tổng [^\d:;.]{2,40}\d[\d.,]* (?:triệu|tỷ|nghìn) đồng$/iu;

interface Total {
  readonly from: number;
  readonly written: string;
  readonly value: number;
  readonly unit: string;
  /** What stands before the number. */
  readonly lead: string;
}

/** "m2" holds a digit that counts nothing; as long as before. */
function withSquares(text: string): string {
  return text.includes("m2") ? text.replaceAll("m2", "m²") : text;
}

/** The nearest number before the connector, close by, in the same sentence, with its unit; a share, a date or an estimate is none. */
function totalBefore(text: string, at: number): Total | null {
  const start = Math.max(0, at - 70);
  const before = withSquares(text.slice(start, at)).replace(/[\s,(:;]+$/u, "");
  const match = /(?<![\d.,/\-–])(\d[\d.]*(?:,\d+)?|\d)\s+(\p{L}[^\d.;:%\n\v]{0,50})$/u.exec(before);
  if (match === null) return totalInWords(before, start);
  const [, written, rest] = match as unknown as [string, string, string];
  const value = parseNumber(written);
  const lead = before.slice(0, match.index);
  if (
    value === null ||
    (value < 2 && !written.includes(",")) ||
    approximate.test(lead.trimEnd()) ||
    /(?:(?<!tổng )số|năm|tháng|ngày|quý|điều|khoản)\s*$/iu.test(lead)
  )
    return null;
  return { from: start + match.index, written, value, unit: firstWord(rest), lead };
}

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

function partsEnd(rest: string): number {
  const end = /\.(?:\s|$)|[)\n\v]/u.exec(rest);
  return end === null ? rest.length : end.index;
}

/** "trong đó có 16 đồng chí là đảng viên" of fifteen members: one part alone, larger than the whole. What a list numbers or names ("thôn 12") is no part. */
function partBeyond(list: string, start: number, total: Total): { from: number; written: string } | null {
  const match = /^(?<lead>(?:\p{L}+\s){0,4}?)(?<written>\d[\d.]*\d|\d)(?![\d,/%])\s(?<counted>\p{L}[^\d,.;:]*)/u.exec(
    list,
  );
  const { lead = "", written = "", counted = "" } = match?.groups ?? {};
  if ((parseNumber(written) ?? 0) <= total.value || isTime(lead, written) || NAMED_BY_NUMBER.test(lead)) return null;
  if (approximate.test(lead) || /tăng|giảm|so với|tổng/iu.test(lead + counted)) return null;
  if (!countsSame(counted.trim().toLowerCase(), total.unit)) return null;
  return { from: start + match![0].indexOf(written), written };
}

const NAMED_BY_NUMBER =
  /(?<!\p{L})(?:thôn|tổ|xóm|ấp|bản|buôn|khu phố|khu|phố|điều|khoản|mục|nhóm|lớp|khối|đội|đường|chi bộ|chương|phần|phụ lục|biểu|mẫu|kế hoạch|quyết định|nghị quyết)\s$/iu;

/** Half a unit of the last digit shown, for each figure with decimals; whole numbers are exact. */
function roundingOf(written: readonly string[]): number {
  const rounded = written.map(decimalsOf).filter((count) => count > 0);
  return rounded.length === 0 ? 1e-6 : (0.5 * rounded.length) / 10 ** Math.min(...rounded) + 1e-6;
}

interface Parts {
  readonly values: readonly number[];
  readonly written: readonly string[];
  /** What stands in front of each number, lower case: "nhân dân đóng góp". */
  readonly leads: readonly string[];
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
  const leads: string[] = [];
  for (const piece of pieces) {
    const numbers = [...piece.matchAll(/\d[\d.,/]*/gu)];
    const only = numbers[0]?.[0].replace(/[.,]$/u, "");
    const number = numbers.length === 1 ? parseNumber(only!) : null;
    const lead = piece.slice(0, numbers[0]?.index ?? 0);
    const told = piece.slice((numbers[0]?.index ?? 0) + (only?.length ?? 0)).trim();
    const scale = scaleOf(told, unit);
    const after = scale === 1 ? told : told.replace(/^\p{L}+/u, unit);
    const value = number === null ? null : number * scale;
    if (value === null || piece.includes("%") || approximate.test(lead.trimEnd()) || /tăng|giảm|so với/iu.test(piece))
      return null;
    if (isTime(lead, only!)) return null;
    values.push(value);
    written.push(only!);
    leads.push(lead.trim().toLowerCase());
    // "nam 08, nữ 04" and "đúng hạn 150 hồ sơ" name before the number what it counts.
    counted.push(
      (after === "" || /^\s*(?:nam|nữ|định kỳ|thường xuyên|đột xuất|(?:trước|đúng|quá|trễ|chậm) hạn)\s*$/iu.test(lead)
        ? lead.replace(/^\s*(?:là|có|số)\s/u, "").trim()
        : after
      ).toLowerCase(),
    );
  }
  return belongTogether(counted, unit) ? { values, written, leads, last: pieces.at(-1)!, counted } : null;
}

/** By what a sum in one unit of money is told in another: 0.001 for "triệu" where the total is in "tỷ". */
function scaleOf(after: string, unit: string): number {
  const [own, whole] = [MONEY.get(firstWord(after)), MONEY.get(unit)];
  return own === undefined || whole === undefined ? 1 : own / whole;
}

const MONEY: ReadonlyMap<string, number> = new Map([
  ["nghìn", 1e3],
  ["ngàn", 1e3],
  ["triệu", 1e6],
  ["tỷ", 1e9],
  ["tỉ", 1e9],
]);

/** "năm 2024", "quý I/2025", "tháng 6": a time, not a part. */
function isTime(lead: string, written: string): boolean {
  return (
    /(?:năm|tháng|ngày|quý|(?<!định )kỳ|đợt|lần|thứ|số)(?:\s*[IVX]+)?\s*(?:\/\s*)?$/iu.test(lead) ||
    /^(?:19|20)\d\d$/u.test(written)
  );
}

function firstWord(text: string): string {
  return /^\s*([\p{L}\d²]+)/u.exec(text)?.[1]?.toLowerCase() ?? "";
}
