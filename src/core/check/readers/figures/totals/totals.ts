import { wordMark } from "../../../../snapshot/word-marks";
import { formatNumber, parseNumber } from "../../../../vietnamese/numbers";
import { inWords } from "../../../../vietnamese/numerals";
import {
  areAllKinds,
  areAnswers,
  areDoers,
  areKinds,
  areOpposites,
  arePlaces,
  areSources,
  leavesNoneOut,
} from "../counted";
import { beyondWhole } from "../larger-parts";
import { placesOf } from "../../../../vietnamese/phrase-finder";
import { NOTHING, type Misstated } from "../misstated";
import { roundingOf } from "../rounding";
import { AMONG_WORDS, connectorsIn, MAY_NAME_SOME } from "./connectors";
import { listBehindPart, listInFront, ofOthers, partBeyond, partsEnd, readParts, type Parts } from "./parts";
import { besideTotal, totalBefore, withSquares, type Total } from "./total-before";

/**
 * "46 đơn, gồm 12 đơn khiếu nại, 4 đơn tố cáo và 29 đơn kiến nghị": parts said to be all of a total that do
 * not add up to it. "trong đó" counts only when its last part is what remains ("còn lại", "chưa", "đang")
 * or its parts are men and women, since it often names some parts only. `marks`: see `connectorsIn`.
 */
export function misstatedTotals(text: string, marks = -1): readonly Misstated[] {
  const connectors = connectorsIn(text, marks);
  const behind = (marks & (wordMark.header | wordMark.parts)) === 0 ? [] : totalsBehind(text);
  if (connectors.length + behind.length === 0) return NOTHING;
  const found: Misstated[] = [];
  for (const [index, words] of connectors) {
    const nearest = totalBefore(text, index);
    const from = index + words.length;
    const whole = withSquares(text.slice(from, from + partsEnd(text.slice(from, from + 400)))).replace(NESTED, "");
    const other = isAmong(words) ? listBehindPart(whole) : listInFront(whole);
    const partsOf = ({ unit }: Total) => (other === null ? null : readParts(other, unit)) ?? readParts(whole, unit);
    // "45 lượt với 52 người, trong đó thường xuyên 30 lượt với 34 người, …": of either.
    const paired = totalBefore(text, index, true);
    let total = paired !== null && partsOf(paired) !== null ? paired : nearest;
    if (total === null) continue;
    let parts = partsOf(total);
    // "46 văn bản tại trụ sở và 11 nhà văn hóa, gồm 12 văn bản về …": of
    // what stood before, where the parts all name it.
    const earlier = parts === null ? totalBefore(text, total.from) : null;
    const others = earlier === null ? null : partsOf(earlier);
    if (others?.counted.every((part) => part.startsWith(`${earlier!.unit} `))) [total, parts] = [earlier!, others];
    if (parts === null) {
      const beyond = isAmong(words) || AMONG_WORDS.test(words) ? partBeyond(whole, from, total) : null;
      if (beyond !== null) found.push(beyondWhole(total, beyond));
      continue;
    }
    const sum = parts.values.reduce((one, other) => one + other, 0);
    if (sum === total.whole || Math.abs(sum - total.value) <= roundingOf([total.written, ...parts.written])) {
      const beside = total === paired ? misstatedBeside(text, index, whole, parts.values.length) : null;
      if (beside !== null) found.push({ ...beside, to: from + whole.trimEnd().length });
      continue;
    }
    // A list that may name some parts only is wrong when its kinds are more than there are in all.
    const none = leavesNoneOut(parts, total.lead);
    const some = MAY_NAME_SOME.test(words);
    const all = none || (!some && (!isAmong(words) || remains.test(parts.last)));
    const apart =
      areKinds(parts.counted, total.unit) ||
      areKinds(parts.leads, total.unit) ||
      areSources(parts.leads, total.unit) ||
      areDoers(parts.leads) ||
      areAnswers(parts, total.unit) ||
      arePlaces(parts.counted, total.unit) ||
      [parts.counted, parts.leads].some(areOpposites);
    // Of a sum that is parted in brackets nothing should be left, though
    // some may; nor of what is parted into all its kinds.
    const isSum =
      (words === "(" && OF_SUM.test(total.lead) && areSources(parts.leads, total.unit)) ||
      (/^(?:\(|: )$/u.test(words) && areAllKinds(parts, total.unit));
    if (!all && !isSum && !(sum > total.value && apart)) continue;
    const to = from + whole.trimEnd().length;
    found.push(asSum(parts, sum, total, total.from, to, !all && sum < total.value));
  }
  for (const at of behind) {
    const wrong = totalBehind(text, at);
    if (wrong !== null) found.push(wrong);
  }
  return found;
}

/** Where a "tổng cộng" stands, or a "cộng", "tổng", "cả thảy" that ends a list and opens a number. */
function totalsBehind(text: string): readonly number[] {
  const found: number[] = [];
  // These letters are rare, and few words hold them.
  for (const piece of ["ổng ", "ộng", "ả thảy "])
    for (const at of placesOf(piece, text)) {
      TOTAL_BEHIND.lastIndex = at - 1;
      const ends = /(?:^|[;,.(] |\(|(?:như vậy|vậy),? )$/u.test(text.slice(Math.max(0, at - 12), at - 1));
      if (TOTAL_BEHIND.test(text) && (ends || text.startsWith("ổng c", at))) found.push(at - 1);
    }
  return found;
}

const TOTAL_BEHIND = /(?:tổng(?: cộng| số)?|cộng|cả thảy)(?:\s?:|\slà|\scó|\sđược)?\s\d/iuy;

/**
 * "96 lượt/128 người, trong đó thường xuyên 66 lượt/75 người, định kỳ 30 lượt/47 người": the list names all of
 * the first, so that of the second nothing is left. More than all of them it may tell where the same came twice.
 */
function misstatedBeside(text: string, at: number, list: string, count: number): Misstated | null {
  const total = besideTotal(text, at);
  const parts = total === null ? null : readParts(ofOthers(list), total.unit);
  if (parts === null || parts.values.length !== count) return null;
  const { from, value } = total!;
  const sum = parts.values.reduce((one, other) => one + other, 0);
  if (sum === value) return null;
  return asSum(parts, sum, total!, from, at, sum > value);
}

/** What the total should be: "1,5 tỷ + 800 triệu = 2,3 tỷ", "12 + 4 = 16". */
function asSum(
  { written: parts, shown }: Parts,
  sum: number,
  { from: start, written, unit }: Pick<Total, "from" | "written" | "unit">,
  from: number,
  to: number,
  doubtful = false,
): Misstated {
  return {
    from,
    to,
    written,
    right: /\d/u.test(written) ? likeWritten(sum, written) : inWords(sum),
    reckoning: `${shown.join(" + ")} = ${formatNumber(sum, 2)}${shown === parts ? "" : ` ${unit}`}`,
    correction: { from: start, to: start + written.length },
    doubtful,
  };
}

/** "06" -> "05". */
function likeWritten(sum: number, written: string): string {
  return `${written.startsWith("0") && sum < 10 ? "0" : ""}${formatNumber(sum, 2)}`;
}

/** ", trong đó 03 ủy viên kiêm thư ký": some of the part in front. */
const NESTED = /[,;]\s(?:trong (?:đó|số đó|số này)|riêng)\s[^]*$/iu;
const remains = /còn|chưa|đang/iu;
const OF_SUM = /tổng|kinh phí|giá trị|nguồn|vốn/iu;

/** "trong đó", "trong số này" and the like, which may name some parts only. */
function isAmong(words: string): boolean {
  return /đó|này/iu.test(words);
}

/** "Thôn 1: 3 cuộc": the number of a place is none of its part. */
const NUMBERED_PLACE = /(?<!\p{L})(thôn|xóm|ấp|bản|phố|tổ|chi bộ) \d{1,2}(?=:| có| \d)/giu;

/** What is told of more than this list is none of its total. */
const TOTAL =
  /^(?:tổng(?: cộng| số)?|cộng|cả thảy)(?:\s?:|\slà|\scó|\sđược)?\s(?<written>\d[\d.]*(?:,\d+)?)\s(?<unit>\p{L}+)(?![^.;]{0,30}(?:từ đầu|từ trước|l[ũu][yỹ] kế|đến nay|kế hoạch|toàn tỉnh|cả năm))/iu;

/** "khiếu nại: 03 đơn; tố cáo: 02 đơn; tổng cộng: 17 đơn": the parts stand in front of their total. */
function totalBehind(text: string, at: number): Misstated | null {
  const match = TOTAL.exec(text.slice(at, at + 80));
  const { written = "", unit = "" } = match?.groups ?? {};
  const value = parseNumber(written);
  if (value === null) return null;
  const line = text.slice(Math.max(0, at - 300), at);
  const from = Math.max(...[...line.matchAll(/\.\s|[\n\v]/gu)].map(({ index, 0: end }) => index + end.length), 0);
  // "kiến nghị, phản ánh: 11 đơn" is one part.
  const list = line
    .slice(from)
    .replace(/[,;.–(\s-]+$|[,;]? (?:như )?vậy,? $/u, "")
    .replace(NUMBERED_PLACE, "$1")
    .replace(/(?<=(?:^|[;,])[^\d;,]*),(?=[^\d;,]*\d)/gu, " ");
  const parts = readParts(list, unit.toLowerCase());
  if (parts === null || parts.values.includes(value)) return null;
  const sum = parts.values.reduce((one, other) => one + other, 0);
  if (Math.abs(sum - value) <= roundingOf([written, ...parts.written])) return null;
  const start = at + match![0].indexOf(written);
  return asSum(parts, sum, { from: start, written, unit }, at - line.length + from, start + written.length);
}
