import { parseNumber } from "../../../../vietnamese/numbers";
import { placesOf } from "../../../../vietnamese/phrase-finder";
import type { Misstated } from "../misstated";
import { roundingOf } from "../rounding";
import { asSum } from "./as-sum";
import { readParts } from "./parts";

/**
 * "khiếu nại: 03 đơn; tố cáo: 02 đơn; tổng cộng: 17 đơn": parts that stand in front of their total and do not add up to
 * it. Looked at is a "tổng cộng", and a "cộng", "tổng" or "cả thảy" that ends a list and opens a number.
 */
export function totalsBehind(text: string): readonly Misstated[] {
  const found: Misstated[] = [];
  // These letters are rare, and few words hold them.
  for (const piece of ["ổng ", "ộng", "ả thảy "])
    for (const at of placesOf(piece, text)) {
      TOTAL_BEHIND.lastIndex = at - 1;
      const ends = /(?:^|[;,.(] |\(|(?:như vậy|vậy),? )$/u.test(text.slice(Math.max(0, at - 12), at - 1));
      if (!TOTAL_BEHIND.test(text) || !(ends || text.startsWith("ổng c", at))) continue;
      const wrong = totalBehind(text, at - 1);
      if (wrong !== null) found.push(wrong);
    }
  return found;
}

const TOTAL_BEHIND = /(?:tổng(?: cộng| số)?|cộng|cả thảy)(?:\s?:|\slà|\scó|\sđược)?\s\d/iuy;

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

/** "Thôn 1: 3 cuộc": the number of a place is none of its part. */
const NUMBERED_PLACE = /(?<!\p{L})(thôn|xóm|ấp|bản|phố|tổ|chi bộ) \d{1,2}(?=:| có| \d)/giu;

/** What is told of more than this list is none of its total. */
const TOTAL =
  /^(?:tổng(?: cộng| số)?|cộng|cả thảy)(?:\s?:|\slà|\scó|\sđược)?\s(?<written>\d[\d.]*(?:,\d+)?)\s(?<unit>\p{L}+)(?![^.;]{0,30}(?:từ đầu|từ trước|l[ũu][yỹ] kế|đến nay|kế hoạch|toàn tỉnh|cả năm))/iu;
