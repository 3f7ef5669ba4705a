import { planStart, timesIn, type NamedTime } from "../../outline/read-times";
import { daysOf, nextTime, timeName, yearsIn, type ReportTime } from "../../outline/report-time";
import type { Bilingual } from "../../outline/language";
import { bilingual } from "../rule";

/** A time that a title, heading or sentence names wrongly. Offsets are of the text it was read from. */
export interface WrongTime {
  readonly from: number;
  readonly to: number;
  readonly expected: Bilingual;
  readonly actual: Bilingual;
  /** The year that stands there and the one that should, when the mending is plain. */
  readonly year: { readonly from: number; readonly to: number } | null;
}

/**
 * The first wrong time in one line of a title or in a heading: in what it reports, or in what it plans.
 *
 * @param planned true when the line above already spoke of the time to come
 */
export function wrongInTitle(lower: string, time: ReportTime, planned: boolean): WrongTime | null {
  const plansFrom = planned ? 0 : planStart(lower);
  for (const named of timesIn(lower)) {
    const wrong =
      named.from < plansFrom ? wrongReported(named, time) : (wrongPlanned(named, time) ?? lastPlan(named, time, lower));
    if (wrong !== null) return wrong;
  }
  return null;
}

/** A part of a year is what is reported on, or another one; a stretch of years or a school year beside it is no period. */
function wrongReported(named: NamedTime, time: ReportTime): WrongTime | null {
  if (isStretch(named) && !isStretch(time)) return null;
  if (isPartOfYear(named) && named.period !== time.period) return wrong(named, time, null);
  return named.year === null || yearsIn(time).includes(named.year) ? null : wrongYear(named, time.year);
}

function wrongPlanned(named: NamedTime, time: ReportTime): WrongTime | null {
  const next = nextTime(time);
  if (next === null || (isStretch(named) && !isStretch(time))) return null;
  if (isPartOfYear(named) && !mayFollow(named, next)) return wrong(named, next, null);
  const years = [...yearsIn(time), ...yearsIn(next)];
  if (named.year === null) return null;
  if (isPartOfYear(named) && named.period === next.period)
    return named.year === next.year ? null : wrongYear(named, next.year);
  return years.includes(named.year) ? null : wrongYear(named, next.year);
}

/** "nhiệm vụ năm 2026" in the report of that whole year is last year's heading; what is left of the year may still be planned. */
function lastPlan(named: NamedTime, time: ReportTime, lower: string): WrongTime | null {
  const next = nextTime(time);
  const ofThisYear = time.period === "fullYear" && named.period === "fullYear" && named.year === time.year;
  if (
    !ofThisYear ||
    next === null ||
    /từ nay|cuối|còn lại|hết|thực hiện|kết quả|đang/u.test(lower.slice(0, named.from))
  )
    return null;
  return timesIn(lower).some(({ year }) => year === next.year) ? null : wrongYear(named, next.year);
}

/** The tasks may be those of the first part of the time that follows: of a quarter, or of its first half. */
function mayFollow({ period }: NamedTime, next: ReportTime): boolean {
  if (period === next.period) return true;
  if (next.period === "fullYear") return period === "firstHalf" || period === "quarter1";
  if (next.period === "firstHalf") return period === "quarter1";
  if (next.period === "secondHalf") return period === "quarter3";
  return next.period === "quarter4" ? period === "secondHalf" : next.period === "quarter3" && period === "secondHalf";
}

/**
 * A sentence of the results that tells what was done in another time: "Trong 6 tháng đầu năm 2021, xã đã …". Only a part of a year at the head of a clause counts, or
 * "trong năm …" of long ago; comparisons, and what began then and goes on, are right.
 */
export function wrongInSentence(lower: string, time: ReportTime): WrongTime | null {
  const until = wrongUntil(lower, time);
  if (until !== null) return until;
  for (const named of timesIn(lower)) {
    const before = lower.slice(0, named.from);
    if (named.year === null || lookingBack.test(before) || isTermNearby(named, time)) continue;
    const behind = lower.slice(named.to);
    if (!(headOfClause.test(before) && telling.test(behind)) && !isTail(before, behind)) continue;
    if (isPartOfYear(named) ? ofPlan.test(before) || isWithin(named, time) : !isLongAgo(named, lower, time)) continue;
    return wrong(named, time, named.period === time.period ? named.year : null);
  }
  return null;
}

/** Among the tasks a time that was over before the period began, at the head of a clause: "Trong 6 tháng cuối năm 2025 tập trung …" in the report of 2026. What was left of it is still to be dealt with. */
export function wrongInPlan(lower: string, time: ReportTime): WrongTime | null {
  const next = nextTime(time);
  for (const named of timesIn(lower)) {
    const before = lower.slice(0, named.from);
    if (named.year === null || next === null || isStretch(named)) continue;
    if (!headOfClause.test(before) || !(isPartOfYear(named) || /(?<!\p{L})trong\s*$/u.test(before))) continue;
    if (LEFT_OVER.test(lower.slice(named.to)) || isTermNearby(named, time)) continue;
    const { last } = daysOf({ period: named.period ?? "fullYear", year: named.year });
    if (last < daysOf(time).first) return wrong(named, next, named.period === next.period ? named.year : null);
  }
  return null;
}

const LEFT_OVER = /(?<!\p{L})(?:đã|còn|chưa|tồn|hạn chế|được|chậm)(?!\p{L})/u;

/** "Tính đến ngày 31/12/2023, xã đã …", "Từ tháng 01 đến tháng 6/2024, …": how things stood on a day long before the period, told as its result. The end of the month before it began is where it starts from. */
function wrongUntil(lower: string, time: ReportTime): WrongTime | null {
  const found = UNTIL.exec(lower);
  if (found === null || lookingBack.test(lower)) return null;
  const { month, year } = found.groups as Record<"month" | "year", string>;
  const to = found.index + found[0].length;
  if (!telling.test(lower.slice(to)) || history.test(lower)) return null;
  const months = (of: string, one: string) => Number(of) * 12 + Number(one);
  const [firstYear, firstMonth] = daysOf(time).first.split("-") as [string, string];
  if (months(year, month) >= months(firstYear, firstMonth) - 1) return null;
  const from = found.index + found[0].lastIndexOf("đến");
  return {
    from,
    to,
    expected: timeName(time),
    actual: bilingual(lower.slice(from, to), `until ${lower.slice(from, to).replace(/^\D+/u, "")}`),
    year: null,
  };
}

const UNTIL =
  /(?:^|[,;:.(–-]\s?)[\s+*•"“]*(?:(?:tính\s+)?|từ\s[^,;.]{2,28}\s)đến\s+(?:hết\s+)?(?:(?:ngày\s+)?(?<day>\d{1,2})[/.]|tháng\s+)(?<month>\d{1,2})\s?(?:[/.]|năm\s)\s?(?<year>(?:19|20)\d\d)(?!\d)/u;

/** A term of the school year that the time reported on is part of is how schools count, not another period. */
function isTermNearby({ period, year }: NamedTime, time: ReportTime): boolean {
  return (period === "firstTerm" || period === "secondTerm") && (year === time.year || year === time.year - 1);
}

/** "…, xã đã tổ chức 11 cuộc giám sát trong 6 tháng đầu năm 2024." What was received or found then and dealt with now is another matter. */
function isTail(before: string, behind: string): boolean {
  const told = /^\s*(?:[.;]|$)/u.test(behind) ? doneIn.exec(before) : null;
  return told !== null && !doneLater.test(told[1] as string);
}

function isWithin(named: NamedTime, time: ReportTime): boolean {
  if (
    named.year === time.year &&
    (time.period === "secondHalf" || /^quarter/u.test(time.period)) &&
    named.period !== null
  )
    return daysOf({ period: named.period, year: named.year }).first <= daysOf(time).last;
  const own = daysOf(time);
  const other = daysOf({ period: named.period ?? "fullYear", year: named.year ?? time.year });
  return other.first >= own.first && other.last <= own.last;
}

/**
 * "Trong năm 2021, …", or a sentence that opens with "Năm 2024, xã đã tổ chức 12 cuộc …" in a report of 2026: deeds with their figures, told as this period's. What is
 * history (founded, recognised, came into force) or stands beside the report's own year is said rightly of another one.
 */
function isLongAgo(named: NamedTime, lower: string, time: ReportTime): boolean {
  const year = named.year as number;
  if (named.period !== "fullYear" || year >= time.year || yearsIn(time).length !== 1) return false;
  const before = lower.slice(0, named.from);
  const isLast = year === time.year - 1;
  // The year before is what this one is measured by.
  if (isLast && /so với|tăng|giảm|nay|kỳ này|trước/u.test(lower)) return false;
  if (!isLast && /(?<!\p{L})(?:trong|k[ỳì](?: báo cáo)?)\s*$/u.test(before)) return true;
  if (!/^\s*(?:trong\s+)?$/u.test(before) || history.test(lower)) return false;
  const told = deed.exec(lower.slice(named.to));
  if (told === null || timesIn(lower).length > 1) return false;
  return /\d/u.test(told[0]);
}

const ofPlan = /kế hoạch[^,;:]*$/u;
const doneIn =
  /(?<!\p{L})đã\s(?:tổ chức|công khai|ban hành|triển khai|kiểm tra|giám sát|niêm yết|họp|mở|lấy ý kiến|tuyên truyền|đối thoại|hòa giải|xây dựng|vận động|thực hiện)(?!\p{L})([^\d,.:;]*\d[^,.:;]*)\strong\s*$/u;
const doneLater =
  /(?<!\p{L})(?:tiếp nhận|nhận|phát sinh|ghi nhận|ban hành|còn|chuyển|tồn|nêu|đề ra|phản ánh|xảy ra|kiến nghị|đánh giá|tổng kết|sơ kết|kết quả|xét)(?!\p{L})/u;

/** ", xã đã tổ chức 12 cuộc": who, what was done, and how often. */
const deed =
  /^,?\s[^;:.]{2,60}?(?<!\p{L})đã\s(?:tổ chức|chủ trì|phối hợp|rà soát|tập huấn|phổ biến|phản biện|trả lời|xử lý|tập hợp|công khai|ban hành|tiếp|giải quyết|tiếp nhận|triển khai|kiểm tra|giám sát|niêm yết|họp|mở|lấy ý kiến|tuyên truyền|đối thoại|hòa giải|xây dựng|vận động|thực hiện)(?!\p{L})[^;.]*/u;
const history =
  /(?<!\p{L})(?:công nhận|thành lập|sáp nhập|sắp xếp|hợp nhất|hiệu lực|khánh thành|đạt chuẩn|đến nay|từ đó|tiền thân|bắt đầu)(?!\p{L})/u;

const headOfClause =
  /(?:^|[,;:.(–-])[\s+*•"“]*(?:(?:kết quả|riêng|chỉ|tính|ngay|cụ thể|theo đó|như vậy|tổng số)\s+)?(?:(?:trong|qua|hết|kết thúc|đến hết|tính đến hết|tính đến)\s+)?(?:k[ỳì]\s+(?:báo cáo\s+)?)?$/u;
const lookingBack = /so\s+(?:với|cùng)|cùng\s+k[ỳì]|(?<!\p{L})từ\s*$|(?<!\p{L})(?:kể từ|từ năm|trước đây)|tăng|giảm/u;
const telling =
  /(?<!\p{L})(?:đã|được|có|tổ chức|ban hành|tiếp|đạt|họp|mở|giải quyết|xử lý|giám sát|tiếp nhận|niêm yết|hòa giải|lấy ý kiến|vận động|chủ trì|phối hợp|ghi nhận|công khai|triển khai|thực hiện|kiểm tra|xây dựng|hoàn thành)(?!\p{L})/u;

function isPartOfYear({ period }: Pick<NamedTime, "period">): boolean {
  return period !== null && period !== "fullYear" && period !== "severalYears" && period !== "schoolYear";
}

function isStretch({ period }: { readonly period: NamedTime["period"] }): boolean {
  return period === "severalYears" || period === "schoolYear";
}

function wrongYear({ from, to, year }: NamedTime, right: number): WrongTime {
  const old = year as number;
  return {
    from,
    to,
    expected: bilingual(`năm ${right}`, String(right)),
    actual: bilingual(`năm ${old}`, String(old)),
    year: { from: old, to: right },
  };
}

function wrong(named: NamedTime, right: ReportTime, year: number | null): WrongTime {
  const { from, to, period } = named;
  const actual =
    named.year === null ? withoutYear(period) : timeName({ period: period ?? "fullYear", year: named.year });
  const change = year === null || year === right.year ? null : { from: year, to: right.year };
  return {
    from,
    to,
    expected: named.year === null ? withoutYear(right.period) : timeName(right),
    actual,
    year: change,
  };
}

/** A period by its name alone, as a line prints it that leaves its year to the next one. */
function withoutYear(period: NamedTime["period"]): Bilingual {
  const { vi, en } = timeName({ period: period ?? "fullYear", year: 2000 });
  return bilingual(
    vi.replace(/,? ?(?:năm học 2000-2001|2000)$/u, "").trim() || vi,
    en.replace(/ ?(?:of )?2000(?:-2001)?$/u, "").trim(),
  );
}
