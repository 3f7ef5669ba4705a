import { daysOf, timeName, type ReportTime } from "../../../outline/report-time";
import { bilingual } from "../../rule";
import { DEEDS, history, isToldOnPurpose, lookingBack, telling } from "./clauses";
import type { WrongTime } from "./wrong-time";

/**
 * "Tính đến ngày 31/12/2023, xã đã …", "Từ tháng 01 đến tháng 6/2024, …": how things
 * stood on a day long before the period, told as its result; "Số liệu tính đến ngày
 * 15/6/2024". The end of the month before it began is where it starts from.
 */
export function wrongUntil(lower: string, time: ReportTime): WrongTime | null {
  const found = UNTIL.exec(lower);
  if (found === null || lookingBack.test(lower)) return null;
  const { month, year } = found.groups as Record<"month" | "year", string>;
  const to = found.index + found[0].length;
  if ((found.groups!.data === undefined && !telling.test(lower.slice(to))) || history.test(lower)) return null;
  if (monthsSince(year, month, daysOf(time).first) < 2) return null;
  const from = found.index + found[0].lastIndexOf("đến");
  return another(lower, from, to, time);
}

/** How long before an ISO day a month was. */
export function monthsSince(year: string, month: string, day: string): number {
  const [ofYear, ofMonth] = day.split("-");
  return (Number(ofYear) - Number(year)) * 12 + Number(ofMonth) - Number(month);
}

function another(lower: string, from: number, to: number, time: ReportTime): WrongTime {
  const told = lower.slice(from, to);
  return { from, to, expected: timeName(time), actual: bilingual(told, told.replace(/^\D+/u, "")), year: null };
}

/**
 * "Ngày 15/3/2023, xã đã tổ chức hội nghị …", "Năm học 2022-2023, trường công khai …" in a report of 2025: what
 * was done on a day more than half a year before the period, or in a school year that was over by then. Nothing
 * where the sentence, or what stands `after` it, names a later time or says for what it is told.
 */
export function wrongOnDay(lower: string, time: ReportTime, after: string): WrongTime | null {
  const [whole, lead, day, month, year, school, behind] = ON_DAY.exec(lower) ?? [];
  if (whole === undefined || isToldOnPurpose(behind + after)) return null;
  // A month of which figures are told is not another day of a story. A school year ends in May of the next year.
  const least = day!.startsWith("t") && /đã .*\d/u.test(behind!) ? 2 : 6;
  if (monthsSince(year ?? school!, month ?? "17", daysOf(time).first) < least) return null;
  return { ...another(lower, lead!.length, (lead! + day!).length, time), mayBe: true };
}

const ON_DAY = new RegExp(
  String.raw`^(?=.{0,90}?(?<!\p{L})(?!ban hành|xây dựng|thực hiện)(?:${DEEDS})(?!\p{L}))(\P{L}*(?:trong |sáng |chiều |đầu |(?:hội nghị|họp|công khai)[^.;:\d]* (?=năm học))?)((?:ngày \d+(?:[/.-]| tháng )|tháng )(\d+)(?:[/.-] ?| năm )(20\d\d)|năm học (20\d\d)(?: ?[-–/] ?\d+)?)([,: ].*)`,
  "su",
);

const UNTIL =
  /(?:^|[,;:.(–-]\s?)[\s+*•"“]*(?<data>số liệu (?:(?:báo cáo|trong báo cáo|được|chốt|lấy|tổng hợp) ){0,3})?(?:tính\s+)?(?:từ\s[^,;.]{2,28}\s)?(?:đến\s+(?:hết\s+)?(?:(?:ngày\s+)?\d{1,2}(?:[/.]|\s+tháng\s+)|tháng\s+))(?<month>\d{1,2})\s?(?:[/.]|năm\s)\s?(?<year>(?:19|20)\d\d)(?!\d)/u;
