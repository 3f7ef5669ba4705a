import type { Period } from "./outline";
import type { ReportTime } from "./report-time";

/** A time named in a text. Offsets are of the folded text it was read from. */
export interface NamedTime {
  readonly from: number;
  readonly to: number;
  /** Null for a bare year. */
  readonly period: Period | null;
  /** Null when the text names no year with it: "6 tháng đầu năm". */
  readonly year: number | null;
  readonly fromYear: number | null;
}

/**
 * The times a folded text names, in order: half-years, quarters, nine months, school
 * years and their terms, stretches of years, years. What names a year without being a
 * time of its own is passed over: dates, numbers of documents, "tầm nhìn đến năm 2050".
 */
export function timesIn(folded: string): readonly NamedTime[] {
  if (!/\d{4}|tháng|q(?:uý|úy)|học k|hk/u.test(folded)) return [];
  const found: NamedTime[] = [];
  for (const match of folded.matchAll(TIME)) {
    const named = namedTime(match);
    if (named !== null) found.push(named);
  }
  return found;
}

/**
 * The time a title or heading is about: a part of a year it names before a year, a year before a stretch of
 * years; with the year named beside it, else the nearest one behind it. Null when it names no year at all.
 */
export function firstTime(folded: string): ReportTime | null {
  const times = timesIn(folded);
  const main = mainOf(times);
  if (main === undefined) return null;
  const year =
    main.year ??
    (times.find(({ from, year }) => from > main.from && year !== null) ?? times.find(({ year }) => year !== null))
      ?.year;
  if (year === undefined || year === null) return null;
  return { period: main.period ?? "fullYear", year, ...(main.fromYear === null ? {} : { fromYear: main.fromYear }) };
}

/** The period of `firstTime`, whether or not a year stands with it. */
export function firstPeriod(folded: string): Period | null {
  return mainOf(timesIn(folded))?.period ?? null;
}

/**
 * Offset at which a folded title turns to the time to come ("phương hướng", "nhiệm vụ …"); its length when it does not.
 */
export function planStart(folded: string): number {
  for (const { index, 0: word } of folded.matchAll(/phương hướng|nhiệm vụ|(?<=[,;] )kế hoạch/gu)) {
    const done = /(?:thực hiện|triển khai|hoàn thành|giao|kết quả|theo|về|với) (?:các |những |một số )?$/u;
    if (word !== "nhiệm vụ" || !done.test(folded.slice(0, index))) return index;
  }
  return folded.length;
}

function mainOf(times: readonly NamedTime[]): NamedTime | undefined {
  const rank = ({ period }: NamedTime) =>
    period === null ? 4 : period === "severalYears" ? 3 : period === "fullYear" ? 2 : period === "schoolYear" ? 1 : 0;
  return [...times].sort((one, other) => rank(one) - rank(other) || one.from - other.from)[0];
}

const YEAR = String.raw`(?:19|20)\d\d(?!\d)`;
/** "năm 2025", "/2025", "-2025", "2025" behind the name of a part of a year. */
const OF_YEAR = String.raw`(?:\s*(?:(?:[/,-]|của)\s*)?(?:năm\s*)?(${YEAR}))?`;

const TIME = new RegExp(
  [
    String.raw`(?<skip>(?:ngày\s*\d{1,2}\s*(?:tháng\s*\d{1,2}\s*năm\s*|[/.-]\s*\d{1,2}\s*[/.-]\s*)${YEAR}|tháng\s*\d{1,2}\s*(?:năm\s*|[/.-]\s*)${YEAR}|\d{1,2}[/.-]\d{1,2}[/.-]${YEAR}|\d+\/${YEAR}\/\S+|tầm nhìn(?:\s+đến)?(?:\s+năm)?\s*${YEAR}))`,
    String.raw`(?<half>(?<![\d.,/])(?:0?6|sáu)\s*tháng(?:\s*(?<side>đ[aâầấ]u|c[uư][oôốồ]i))?(?:\s*năm)?)${OF_YEAR}`,
    String.raw`(?<nine>(?<![\d.,/])(?:0?9|chín)\s*tháng(?:\s*đầu)?(?:\s*năm)?)${OF_YEAR}`,
    String.raw`(?<three>(?<![\d.,/])(?:0?3|ba)\s*tháng\s*cuối(?:\s*năm)?)${OF_YEAR}`,
    String.raw`(?<quarter>(?<!\p{L})q(?:uý|úy)\s*(?<number>i{1,3}|iv|[1-4])(?![\p{L}\d]))${OF_YEAR}`,
    String.raw`(?<term>(?<!\p{L})(?:học k[ỳì]|hk)\s*(?<half2>i{1,2}|[12]|một|hai)(?![\p{L}\d]))(?:\s*(?:,\s*)?(?:năm học\s*)?(?<termYear>${YEAR})(?:\s*[-/]\s*(?:20)?\d\d(?!\d))?)?`,
    String.raw`(?<school>năm học\s*(?<schoolYear>${YEAR})(?:\s*[-/]\s*(?:20)?\d\d(?!\d))?)`,
    String.raw`(?<stretch>(?:giai đoạn|thời k[ỳì]|nhiệm k[ỳì]|từ năm|trong các năm|các năm)\s*(?<first>${YEAR})\s*(?:[-/]|đến|đến năm|tới|,)\s*(?:năm\s*)?(?<last>${YEAR}))`,
    String.raw`(?<years>(?<![\d/])(?<firstBare>${YEAR})\s*-\s*(?<lastBare>${YEAR}))`,
    String.raw`(?<year>(?:(?<named>năm)\s*)?(?<![\d/.,-])(?<bare>${YEAR})(?!\s*\/))`,
  ].join("|"),
  "gu",
);

function namedTime(match: RegExpExecArray): NamedTime | null {
  const { groups = {} } = match;
  if (groups.skip !== undefined) return null;
  const at = { from: match.index, to: match.index + match[0].length };
  const typed = match.slice(1).findLast((group) => group !== undefined && /^(?:19|20)\d\d$/u.test(group));
  const year = typed === undefined ? null : Number(typed);
  const named = (period: Period | null, of: number | null = year): NamedTime => ({
    ...at,
    period,
    year: of,
    fromYear: null,
  });
  if (groups.half !== undefined) return named(groups.side?.startsWith("c") ? "secondHalf" : "firstHalf");
  if (groups.nine !== undefined) return named("nineMonths");
  if (groups.three !== undefined) return named("quarter4");
  if (groups.quarter !== undefined) return named(quarterOf(groups.number ?? ""));
  if (groups.term !== undefined) return named(/^(?:i|1|một)$/u.test(groups.half2 ?? "") ? "firstTerm" : "secondTerm");
  if (groups.school !== undefined) return named("schoolYear", Number(groups.schoolYear));
  const first = groups.first ?? groups.firstBare;
  if (first !== undefined)
    return { ...at, period: "severalYears", year: Number(groups.last ?? groups.lastBare), fromYear: Number(first) };
  return named(groups.named === undefined ? null : "fullYear");
}

function quarterOf(number: string): Period {
  const value = /^\d$/u.test(number) ? Number(number) : number === "iv" ? 4 : number.length;
  return `quarter${value as 1 | 2 | 3 | 4}`;
}
