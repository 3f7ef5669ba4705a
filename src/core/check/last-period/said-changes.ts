import { changeOf, changeWords, endsOfFigure, type Change, type ComparedFigure } from "../../criteria/compared-figures";
import { unitClass } from "../../criteria/unit-class";
import { timesIn } from "../../outline/read-times";
import { isSameTime, nextTime, type ReportTime } from "../../outline/report-time";
import { fold } from "../../vietnamese/fold";
import { decimalsOf, formatNumber, parseNumber } from "../../vietnamese/numbers";

/** What a text says of how a figure changed, when that is not so. Offsets in the text. */
export interface WrongChange {
  readonly from: number;
  readonly to: number;
  /** What may stand there instead: "tăng 40,91%"; null when nothing changed. */
  readonly right: string | null;
}

/**
 * The comparison behind a figure ("31 lượt công dân, tăng 9 lượt so với cùng kỳ") that the two reports contradict: "tăng" where it fell, a wrong per cent or
 * difference. Silent where it compares with another time than last period's report is of, and of amounts that are not meant to be exact.
 */
export function wrongChange(
  text: string,
  pair: ComparedFigure,
  last: ReportTime,
  time: ReportTime,
): WrongChange | null {
  for (const { number: end } of endsOfFigure(text, pair.now.written, pair.unit.split(" ")[0]!)) {
    const said = SAID.exec(text.slice(end, end + REACH));
    if (said === null) continue;
    const groups = said.groups as Readonly<Record<string, string | undefined>>;
    if (!compares(`${groups.before ?? ""} ${groups.after ?? ""}`, last, time)) continue;
    const right = judged(groups, pair);
    if (right === undefined) return null;
    const from = end + said[0].indexOf(groups.claim!, groups.gap!.length);
    return { from, to: from + groups.claim!.length, right };
  }
  return null;
}

/** How far behind its figure a comparison may stand. */
const REACH = 220;

const AMOUNT = String.raw`\d[\d.,]*\d|\d`;
/** A time, whose digits are no figure of the sentence. */
const TIMES = String.raw`(?:0?[69] tháng|(?:năm|quý|tháng) \d{1,4}(?:[-/]\d{4})?)`;
const THAN = String.raw`so (?:với|sánh với) (?:${TIMES}|[^\d,;.()])*`;

/** A word of what is counted, which ends where the sentence goes on. */
const COUNTED = String.raw`(?!(?:so|và|với|trong|tại|là|trên|của|cùng)(?!\p{L}))\p{L}+`;

/** Right behind the figure's own words, or in brackets or behind a comma; no new subject in between. */
const SAID = new RegExp(
  String.raw`^(?<gap>[^\d;:\n\v]{0,90}?(?:[,(–-]|;(?=\s*so với))\s*|(?:(?!góp phần|nhằm|giúp|làm|để )[^\d;:,(–\n\v]){0,60}?\s)(?<before>${THAN}(?:,\s+|(?<=\s)))?(?:và |đã |có |số này |tỷ lệ này |con số này )?(?<claim>(?<word>tăng|giảm)(?: thêm| lên| xuống| được)?(?: (?<vague>khoảng|gần|hơn|trên|xấp xỉ|ước|từ)\s)?(?: ?(?<amount>${AMOUNT})\s?(?<unit>%|điểm phần trăm|điểm %|${COUNTED}(?: ${COUNTED}){0,2})?)?)(?<after>(?: [^\d;,.()]{0,40}?)?\s?\(?${THAN})?`,
  "iu",
);

/** Undefined when the sentence is right, or says nothing that can be reckoned. */
function judged(groups: Readonly<Record<string, string | undefined>>, pair: ComparedFigure): string | null | undefined {
  const { word = "", vague, amount, unit = "", before, after } = groups;
  if (amount === undefined && before === undefined && after === undefined) return undefined;
  const change = changeOf(pair);
  const rises = word.toLowerCase() === "tăng";
  const ofPercent = pair.unit === "%";
  const folded = fold(unit);
  if (folded === "lần") return undefined;
  const counts = folded === "%" || /^điểm/u.test(folded) ? "%" : folded;
  // "giảm 5 đơn" behind a number of visitors speaks of something else.
  if (counts !== "%" && counts !== "" && unitClass(counts) !== unitClass(pair.unit)) return undefined;
  const right =
    change.difference === 0
      ? null
      : rightWords(change, pair.unit, counts === "%" || amount === undefined ? null : unit);
  if (change.difference === 0 || change.difference > 0 !== rises) return right;
  const value = amount === undefined ? null : parseNumber(amount);
  if (value === null || vague !== undefined) return undefined;
  const near = (exact: number) => Math.abs(Math.abs(exact) - value) <= tolerance(amount!);
  if (counts !== "%") return Math.abs(change.difference) === value ? undefined : right;
  const relative = pair.old.value === 0 ? null : (change.difference / pair.old.value) * 100;
  if (relative === null || near(relative) || (ofPercent && near(change.difference))) return undefined;
  return right;
}

/** In the words of the sentence where it counts; per cent where it does not. */
function rightWords(change: Change, unit: string, counted: string | null): string {
  if (counted === null) return changeWords(change, unit);
  const word = change.difference > 0 ? "tăng" : "giảm";
  return `${word} ${formatNumber(Math.abs(change.difference), 2)} ${counted}`.trimEnd();
}

/** Published practice rounds to the digits shown. */
function tolerance(amount: string): number {
  return Math.max(0.06, 0.5 * 10 ** -decimalsOf(amount) + 0.01);
}

/** True when a comparison with these words is one with the time of last period's report. */
function compares(words: string, last: ReportTime, time: ReportTime): boolean {
  const folded = fold(words);
  const aYearBefore = isSameTime(last, { ...time, year: time.year - 1 });
  const [named] = timesIn(folded);
  if (folded.includes("cùng kỳ"))
    return aYearBefore && (named === undefined || named.year === null || named.year === last.year);
  if (/năm (?:trước|ngoái)/u.test(folded)) return aYearBefore;
  if (/(?:kỳ|lần|báo cáo|quý|học kỳ) trước/u.test(folded))
    return isSameTime(nextTime(last), time) || (aYearBefore && time.period === "fullYear");
  if (named !== undefined)
    return isSameTime(last, { period: named.period ?? "fullYear", year: named.year ?? time.year });
  return !folded.includes("so ") && aYearBefore;
}
