import { timesIn, type NamedTime } from "../../../outline/read-times";
import { yearsIn } from "../../../outline/calendar";
import { daysOf, type ReportTime } from "../../../outline/report-time";
import { CHANGED } from "../changed";
import { DEEDS, headOfClause, history, lookingBack, telling } from "./clauses";
import { isOfSubject } from "./subject/of-subject";
import type { SubjectSigns } from "./subject/subject-signs";
import { wrongOnDay, wrongUntil } from "./until";
import { isPartOfYear, isTermNearby, wrong, wrongYear, type WrongTime } from "./wrong-time";

/**
 * A sentence of the results that tells what was done in another time: "Trong 6 tháng đầu năm 2021, xã đã …".
 * Only a part of a year at the head of a clause counts, "trong năm …" of long ago, or a time behind what is
 * reported on (see `isOfSubject`); comparisons, and what began then and goes on, are right.
 */
export function wrongInSentence(lower: string, time: ReportTime, subject: SubjectSigns, after = ""): WrongTime | null {
  const onDay = wrongUntil(lower, time) ?? wrongOnDay(lower, time, after);
  if (onDay !== null) return onDay;
  const since = SINCE.exec(lower);
  const year = Number(since?.[2]);
  if (year < Math.min(...yearsIn(time)) && /\d/u.test(countedDeed.exec(lower.slice(since![0].length))?.[0] ?? ""))
    return wrongYear({ from: since![1]!.length, to: since![0].length, year }, time.year);
  for (const named of timesIn(lower)) {
    const before = lower.slice(0, named.from);
    if (named.year === null || lookingBack.test(before) || isTermNearby(named, time)) continue;
    const behind = lower.slice(named.to);
    const isTold = LOOKS_OVER.test(before) || (headOfClause.test(before) && telling.test(behind));
    const ofSubject = isOfSubject(before, behind, subject);
    if (!isTold && !ofSubject && !isTail(before, behind)) continue;
    if (named.year >= time.year - 1 && BESIDE_OWN.test(behind)) continue;
    const isOwn = isPartOfYear(named)
      ? ofPlan.test(before) || isWithin(named, time)
      : !(ofSubject && isOnlyTime(named, lower, time)) && !isLongAgo(named, lower, time);
    if (isOwn) continue;
    return wrong(named, time, named.period === time.period ? named.year : null);
  }
  return null;
}

/** "Từ đầu năm 2025 đến nay, xã tiếp 22 lượt": two years in one, but for what was built, merged or kept up since. */
const SINCE = /^(\P{L}*)từ đầu năm (20\d\d) (?:đến|tới) nay(?!.*(?:công trình|mô hình|duy trì|sắp xếp|nhập))/u;

/**
 * "6 tháng cuối năm 2025 có 03 đơn chuyển sang, nay đã giải quyết xong": what
 * last period left to this one; "Quý IV/2025 và quý I/2026": told beside it.
 */
const BESIDE_OWN = /(?<!\p{L})(?:chuyển (?:sang|tiếp|qua)|k[ỳì] này|nay)(?!\p{L})|^ và (?:quý|tháng|0?6 tháng)/u;

/**
 * "…, xã đã tổ chức 11 cuộc giám sát trong 6 tháng đầu năm 2024." What
 * was received or found then and dealt with now is another matter.
 */
function isTail(before: string, behind: string): boolean {
  const told = /^\s*(?:[.;]|$)/u.test(behind) ? doneIn.exec(before) : null;
  return told !== null && !doneLater.test(told[1] as string);
}

/** A year that is over, and no other time beside it. */
function isOnlyTime({ period, year }: NamedTime, lower: string, time: ReportTime): boolean {
  return period === "fullYear" && year! < Math.min(...yearsIn(time)) && timesIn(lower).length === 1;
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
 * "Trong năm 2021, …", or a sentence that opens with "Năm 2024, xã đã tổ chức 12 cuộc …" in a report
 * of 2026: deeds with their figures, told as this period's. What is history (founded, recognised,
 * came into force) or stands beside the report's own year is said rightly of another one.
 */
function isLongAgo(named: NamedTime, lower: string, time: ReportTime): boolean {
  const year = named.year as number;
  if (named.period !== "fullYear" || year >= time.year || yearsIn(time).length !== 1) return false;
  const before = lower.slice(0, named.from);
  const isLast = year === time.year - 1;
  // The year before is what this one is measured by.
  if (isLast && MEASURED.test(lower)) return false;
  if (time.period === "fullYear" && LOOKS_OVER.test(before) && !history.test(lower) && timesIn(lower).length === 1)
    return true;
  if (!isLast && /(?<!\p{L})(?:trong|k[ỳì](?: báo cáo)?)\s*$/u.test(before)) return true;
  if (!/^\s*(?:trong\s+)?$/u.test(before) || history.test(lower)) return false;
  const behind = lower.slice(named.to);
  const isOfYear = isLast && before !== "" && time.period === "fullYear";
  const told = deed.exec(behind) ?? (isOfYear ? countedDeed.exec(behind) : null);
  if (told === null || timesIn(lower).length > 1) return false;
  return /\d/u.test(told[0]);
}

/** "Nhìn chung, năm 2025 việc thực hiện dân chủ đạt kết quả tốt": what is said of all of this period. */
const LOOKS_OVER = /^\P{L}*(?:nhìn chung|đánh giá chung|tóm lại|có thể nói|nhìn lại|khái quát)[,:]?\s(?:trong\s)?$/u;
const MEASURED = new RegExp(`so với|${CHANGED}|trước`, "u");
const ofPlan = /kế hoạch[^,;:]*$/u;
const doneIn = new RegExp(String.raw`(?<!\p{L})đã\s(?:${DEEDS})(?!\p{L})([^\d,.:;]*\d[^,.:;]*)\strong\s*$`, "u");
const doneLater =
  /(?<!\p{L})(?:nhận|phát sinh|ban hành|còn|chuyển|tồn|nêu|đề ra|phản ánh|xảy ra|kiến nghị|đánh giá|tổng kết|sơ kết|kết quả|xét)(?!\p{L})/u;

/** ", xã đã tổ chức 12 cuộc": who, what was done, and how often. */
const deed = new RegExp(String.raw`^,?\s[^;:.]{2,60}?(?<!\p{L})đã\s(?:${DEEDS})(?!\p{L})[^;.]*`, "u");
/**
 * ", các tổ tiếp nhận 41 vụ việc": in the report of the year behind
 * "Trong năm 2025"; what was issued then may still hold.
 */
const countedDeed = new RegExp(String.raw`^,?\s[^;:.\d]{2,60}?(?<!\p{L})(?!ban hành)(?:${DEEDS})(?!\p{L})[^;.]*`, "u");
