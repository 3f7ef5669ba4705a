import { timesIn, type NamedTime } from "../../../outline/read-times";
import { daysOf, nextTime, type ReportTime } from "../../../outline/report-time";
import { DEEDS, headOfClause, lookingBack } from "./clauses";
import { monthsSince } from "./until";
import { mayNamePast } from "./may-name-time";
import { isPartOfYear, isStretch, isTermNearby, wrong, type WrongTime } from "./wrong-time";

/**
 * Among the tasks a time that is over, at the head of a clause: "Trong 6 tháng cuối năm 2025 tập trung
 * …", "Trong quý I/2026 tổ chức …" in the report of 2026. What was left of it is still to be dealt with.
 */
export function wrongInPlan(lower: string, time: ReportTime): WrongTime | null {
  if (!mayNamePast(lower)) return null;
  const next = nextTime(time);
  const deadline = next === null ? null : pastDeadline(lower, time, next);
  if (deadline !== null) return deadline;
  for (const named of timesIn(lower)) {
    const before = lower.slice(0, named.from);
    if (named.year === null || next === null || isStretch(named)) continue;
    if (
      !(headOfClause.test(before) || TO_BE_DONE.test(before)) ||
      !(isPartOfYear(named) || /(?<!\p{L})(?:trong|hết)\s*$/u.test(before))
    )
      continue;
    if (LEFT_OVER.test(lower.slice(named.to)) || isTermNearby(named, time)) continue;
    const { last } = daysOf({ period: named.period ?? "fullYear", year: named.year });
    const own = daysOf(time);
    // Of the time reported on itself only what is still asked to be done.
    const isOver =
      last < own.first || (last <= own.last && mayBeAsked(named, time, before) && ASKED.test(lower.slice(named.to)));
    if (isOver) return wrong(named, next, named.period === next.period ? named.year : null);
  }
  return null;
}

/** What is left of the year may still be planned. */
function mayBeAsked({ period, year }: NamedTime, time: ReportTime, before: string): boolean {
  if (period === time.period) return year === time.year && /(?<!\p{L})trong\s*$/u.test(before);
  return daysOf({ period: period ?? "fullYear", year: year! }).last < daysOf(time).last;
}

const ASKED = new RegExp(
  String.raw`^[,:]?\s(?:\p{L}+\s){0,4}?(?:${DEEDS}|hoàn thành|phấn đấu|tập trung|tiếp tục|kiện toàn|tham mưu)(?!\p{L})`,
  "u",
);
/** "Hoàn thành trong quý IV/2025 …", "Phấn đấu đến hết năm 2025 …". */
const TO_BE_DONE = /(?<!\p{L})(?:hoàn thành|xong|dứt điểm|phấn đấu)(?!\p{L})[^.;]*\s(?:trong|vào|hết|cuối)\s$/u;
const LEFT_OVER = /(?<!\p{L})(?:đã|còn|chưa|tồn|hạn chế|được|chậm(?! nhất))(?!\p{L})/u;

/**
 * "Hoàn thành việc sửa quy chế trước ngày 30/11/2025": a day that had long passed
 * when the report was written. What was issued before it is another matter.
 */
function pastDeadline(lower: string, time: ReportTime, next: ReportTime): WrongTime | null {
  const found = DEADLINE.exec(lower);
  if (found === null || LEFT_OVER.test(lower) || lookingBack.test(lower.slice(0, found.index))) return null;
  const { month, year } = found.groups as Record<"month" | "year", string>;
  if (monthsSince(year, month, daysOf(time).last) < 3) return null;
  const to = found.index + found[0].length;
  const named: NamedTime = {
    from: to - year.length - month.length - 1,
    to,
    period: null,
    year: Number(year),
    fromYear: null,
  };
  return wrong(named, next, named.year);
}

const DEADLINE =
  /(?<!\p{L})(?:(?:chậm|muộn) nhất|hạn(?: chót)?|xong|(?<!(?:hành|lập|sinh|nhận|ký|ký kết|cấp|có|nộp|ra|duyệt|dựng|giao|công|đầu|hiện|từ) )trước|(?:phấn đấu|hoàn thành|xong)[^.;]*\sđến)(?:\s(?:hết|là|vào|trong|ngày|tháng))*:?\s(?:\d{1,2}[/.-])?(?<month>\d{1,2})[/.-](?<year>20\d\d)(?![\d/])/u;
