import { placesOf } from "../../../vietnamese/phrase-finder";
import { approximate, decimalsOf, formatNumber, parseNumber } from "../../../vietnamese/numbers";
import type { Misstated } from "./misstated";
import { roundingOf } from "./rounding";

/**
 * "Năm 2024 tiếp 45 lượt, năm 2025 tiếp 52 lượt, tăng 05 lượt", "giảm từ 14 thôn xuống
 * còn 9 thôn (giảm 4 thôn)", "131 đơn, tăng 20 đơn so với cùng kỳ (6 tháng đầu năm 2024:
 * 105 đơn)": by how much one figure is more or less than another that stands beside it.
 */
export function wrongDifferences(text: string): readonly Misstated[] {
  return [
    ...["tăng ", "giảm "].flatMap((word) => placesOf(word, text).map((at) => differenceAt(text, at))),
    ...(text.includes("%")
      ? [
          ...Array.from(text.matchAll(OF_SHARES), differenceOfShares),
          ...Array.from(text.matchAll(FROM_LAST_SHARE), differenceOfShares),
          ...Array.from(text.matchAll(BY_SHARE), shareOfDifference),
        ]
      : []),
  ].filter((each) => each !== null);
}

/** "từ 92,5% lên 95,5%, tăng 2%", "còn 1,8%, giảm 0,7% so với năm 2025 (2,4%)": neither in points nor in proportion. */
function differenceOfShares({ index, 0: whole, groups }: RegExpExecArray): Misstated | null {
  const { was, is, by } = groups as Record<"was" | "is" | "by", string>;
  const [before, now, told] = [was, is, by].map(parseNumber) as [number, number, number];
  const change = Math.abs(now - before);
  const rounding = roundingOf([was, is, by]);
  if ([change, (change / before) * 100].some((each) => Math.abs(each - told) <= rounding)) return null;
  const [more, less] = now < before ? [was, is] : [is, was];
  const right = formatNumber(change, 2);
  return misstatedBy(index, whole, by, right, `${more} - ${less} = ${right}`);
}

/** "từ 20 lên 25 vụ, tăng 30%": by how much in a hundred; that it is so much of what was is said so as well. */
function shareOfDifference({ index, 0: whole, groups }: RegExpExecArray): Misstated | null {
  const { was, is, by, of, now } = groups as Record<"was" | "is" | "by", string> &
    Partial<Record<"of" | "now", string>>;
  const [before, after, told] = [was, is, by].map(parseNumber) as [number, number, number];
  const share = (Math.abs(after - before) / before) * 100;
  const rounding = by.includes(",") ? 0.1 : 1;
  // Far from it a share of something else is told.
  if (!(before > 0 && told < 3 * share && share < 3 * told) || (of !== undefined && now !== undefined && of !== now))
    return null;
  if ([share, (after / before) * 100, after / before].some((each) => Math.abs(each - told) <= rounding)) return null;
  const right = formatNumber(share, decimalsOf(by) || 1);
  const [more, less] = after < before ? [was, is] : [is, was];
  return misstatedBy(index, whole, by, right, `(${more} - ${less})/${was} = ${right}%`);
}

function misstatedBy(index: number, whole: string, by: string, right: string, reckoning: string): Misstated {
  // The same digits may stand in what was, or in what is.
  const from = index + whole.search(/(?<=(?:tăng|giảm) )\d/iu);
  const correction = { from, to: from + by.length };
  return { from: index, to: correction.to, written: by, right, reckoning, correction };
}

function differenceAt(text: string, at: number): Misstated | null {
  const rest = text.slice(at, at + REACH);
  const told = TOLD.exec(rest);
  if (told === null) return null;
  const { by, unit } = told.groups as { by: string; unit?: string };
  const near = text.slice(Math.max(0, at - REACH), at);
  const before = near.slice(near.lastIndexOf(". ") + 1);
  const pairs = pairsIn(before, rest, unit);
  const sign = rest.startsWith("t") ? 1 : -1;
  const differences = pairs.map(([was, is]) => (parseNumber(is) ?? NaN) - (parseNumber(was) ?? NaN));
  const fits = pairs.some(
    (pair, index) => !(Math.abs(sign * differences[index]! - parseNumber(by)!) > roundingOf([...pair, by])),
  );
  if (pairs.length === 0 || fits || parseNumber(by) === null) return null;
  const [was, is] = pairs[0]!;
  const [difference] = differences as [number];
  const from = at + rest.indexOf(by);
  const shown = formatNumber(difference, Math.max(decimalsOf(was), decimalsOf(is)));
  const right = shown.replace(/^-?/u, /^0\d/u.test(by) && Math.abs(difference) < 10 ? "0" : "");
  const isWay = difference * sign > 0;
  const place = { from, to: from + by.length };
  return {
    from: at,
    to: place.to,
    written: by,
    right,
    reckoning: isWay && sign < 0 ? `${was} - ${is} = ${right}` : `${is} - ${was} = ${isWay ? right : shown}`,
    // Where it went the other way, more than the figure is wrong.
    correction: pairs.length === 1 && isWay ? place : null,
  };
}

/** What was, and what is, as the text tells it; several where any of them may be meant. */
function pairsIn(before: string, rest: string, unit: string | undefined): (readonly [was: string, is: string])[] {
  const isSame = (other: string | undefined) => unit === undefined || other === undefined || other === unit;
  if (/^[^.;(]{0,40}so với (?:kế|chỉ|dự|quý|tháng|năm 2)/u.test(rest)) return [];
  const isPart = PART.test(before);
  const { was, of, is, now } = (FROM_TO.exec(before) ?? (isPart ? null : BY_YEAR.exec(before)))?.groups ?? {};
  if (is !== undefined) {
    const isNamed = unit === undefined || (of ?? now) !== undefined;
    return isNamed && isSame(of) && isSame(now) ? [[was!, is]] : [];
  }
  const last = isPart ? undefined : (LAST_TIME.exec(rest) ?? LAST_TOLD.exec(rest))?.groups;
  // "so với cùng kỳ năm 2025 tăng 04 lượt (năm 2024 là 22 lượt)" tells of a third time.
  const [, year] = /so với cùng kỳ năm (\d+)/u.exec(before + rest) ?? [];
  if (last === undefined || last.of !== unit || (year && last.year && year !== last.year)) return [];
  const bare = before.replace(/\([^()]*\)/gu, " ");
  return [...bare.matchAll(COUNTED)]
    .filter(({ index, groups }) => groups!.of === unit && !approximate.test(bare.slice(0, index).trimEnd()))
    .map(({ groups }) => [last.was!, groups!.is!] as const)
    .reverse();
}

const REACH = 200;
/** Of a share, a date or a pair of figures nothing is reckoned. */
const figure = (name: string) => String.raw`(?<${name}>\d[\d.]*(?:,\d+)?)(?![\d/%]|[.,]\d|\s%)`;
/** What is counted, in two words where one would be that of several things. */
const counted = (name: string) => String.raw`\s(?<${name}>(?:hội|công|cán|nhà|đoàn|ngày) \p{L}+|đơn vị|\p{L}+)`;
const some = String.raw`[^\d.;%()]{0,40}?`;
const inYear = String.raw`(?:${some}năm 20\d\d)?${some}`;
const TOLD = new RegExp(
  String.raw`^\p{L}+(?: thêm| được| đi)? ${figure("by")}(?! lần)(?:${counted("unit")}(?!/\d)|(?=\s*[,.;)]|$))`,
  "u",
);
const OF_SHARES =
  /(?<!\p{L})từ (?<was>\d+(?:,\d+)?)\s?% (?:lên|xuống|còn) (?<is>\d+(?:,\d+)?)\s?%[,;]? \(?(?:tăng|giảm) (?<by>\d+(?:,\d+)?)(?=\s?%| điểm)/giu;
const FROM_LAST_SHARE =
  /(?<![\d,])(?<is>\d+(?:,\d+)?)\s?%[,;]? \(?(?:tăng|giảm) (?<by>\d+(?:,\d+)?)(?:\s?%| điểm(?: phần trăm| %)?) so với (?:cùng kỳ|(?:cùng kỳ )?năm|kỳ trước)[^\d();.]{0,20}(?:20\d\d )?\((?<was>\d+(?:,\d+)?)\s?%\)/giu;
const BY_SHARE = new RegExp(
  String.raw`(?<!\p{L})từ ${figure("was")}(?:${counted("of")})?${inYear} (?:lên|xuống|còn)(?: còn| thành)? ${figure("is")}(?:${counted("now")})?${inYear}[,;(]\s?\(?(?:tăng|giảm) (?<by>\d+(?:,\d+)?)(?=\s?%)`,
  "giu",
);
const FROM_TO = new RegExp(
  String.raw`(?<!\p{L})từ ${figure("was")}(?:${counted("of")})?${inYear} (?:lên|xuống|còn)(?: còn| thành)? ${figure("is")}(?:${counted("now")})?${inYear}[,(]\s?$`,
  "u",
);
const BY_YEAR = new RegExp(
  String.raw`(?<!\p{L})[Nn]ăm 20\d\d,?(?: ${some})? ${figure("was")}${counted("of")}${some}[,;]${some}năm 20\d\d,?(?: ${some})? ${figure("is")}${counted("now")}${some}[,( ]$`,
  "u",
);
/**
 * A bracket that tells of another time, or holds that figure alone: "(6
 * tháng đầu năm 2024 tiếp nhận 105 đơn)", "(105 đơn)".
 */
const LAST_TIME = new RegExp(
  String.raw`^\p{L}+[^()]+\((?:(?=[\d.,]+ \p{L}+\))|(?:(?:(?:6 tháng|quý [IV]+)${some})?(?:năm )?(?<year>20\d\d)|(?:cùng kỳ|kỳ trước|năm trước)(?: năm 20\d\d)?)(?:(?!tăng|giảm)[^\d.;%()]){0,40}?)${figure("was")}${counted("of")}(?!\s?/)[^%()]{0,90}\)`,
  "u",
);
/** "so với cùng kỳ năm 2025 là 42 lượt". */
const LAST_TOLD = new RegExp(
  String.raw`^\p{L}+[^().;]{0,40}so với (?:cùng kỳ|(?:cùng kỳ )?năm|kỳ)[^\d().;]{0,10}(?<year>20\d\d)? ?(?:là|chỉ có|có) ${figure("was")}${counted("of")}`,
  "u",
);
const COUNTED = new RegExp(String.raw`(?<![\d.,/\-–])${figure("is")}${counted("of")}`, "gu");
const PART = /bình quân|trung bình|kế hoạch|chỉ tiêu|dự toán|lũy kế|luỹ kế|mỗi/iu;
