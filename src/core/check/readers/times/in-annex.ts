import { timesIn } from "../../../outline/read-times";
import type { ReportTime } from "../../../outline/report-time";
import { namesRight } from "./in-report-name";
import { wrongInTitle } from "./in-title";
import { wrongYear, type WrongTime } from "./wrong-time";

/**
 * A line of the title of an annex that is last time's: results of another time that stand
 * beside none of this one, or "(Kèm theo Báo cáo số … ngày …)" with the day of another report.
 *
 * @param signed the years in which a report of this time is signed
 */
export function wrongInAnnex(lower: string, time: ReportTime, signed: readonly number[]): WrongTime | null {
  const day = ATTACHED.exec(lower)?.groups;
  if (day !== undefined) {
    const year = Number(day.year);
    const to = lower.indexOf(day.day!) + day.day!.length;
    return signed.includes(year) ? null : wrongYear({ from: to - 4, to, year }, signed[0]!);
  }
  if (!RESULTS.test(lower) || COMPARED.test(lower) || namesRight(lower, time)) return null;
  // A whole year may be told where only a part of it is reported on.
  return timesIn(lower).some(({ period, year }) => year !== null && period === time.period)
    ? wrongInTitle(lower, time, false)
    : null;
}

const ATTACHED =
  /kèm theo báo cáo[^,;]{0,40}? (?<day>ngày \d{1,2}(?:\s?[/.-]\s?\d{1,2}\s?[/.-]\s?|\stháng \d{1,2} năm )(?<year>20\d\d))/u;
const RESULTS =
  /^\P{L}*(?:(?:phụ lục|phụ biểu|biểu)[^:\p{L}]{0,12}[:.–-]\s*)?(?:bảng |biểu )?(?:số liệu|kết quả|tổng hợp|tình hình|thống kê)/u;
const COMPARED = /so sánh|so với|cùng k[ỳì]|giữa| và (?:0?6|0?9|năm|quý)/u;
