import { planStart, timesIn } from "../../../outline/read-times";
import { yearsIn } from "../../../outline/calendar";
import type { ReportTime } from "../../../outline/report-time";
import { wrongInTitle } from "./in-title";
import type { WrongTime } from "./wrong-time";

/**
 * The first wrong time in what a sentence above or below the sections calls this report: "… báo
 * cáo kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2026 như sau:", "Trên đây là báo cáo
 * …". A time without its year may be how often is reported ("chế độ báo cáo 6 tháng"), one that
 * stands beside the right one is part of it, and a report that this one rests on is another.
 */
export function wrongInReportName(lower: string, time: ReportTime): WrongTime | null {
  for (const { index, 0: name } of lower.matchAll(NAME)) {
    const wrong = wrongInTitle(name, time, false);
    if (wrong === null || !/\d{4}/u.test(name.slice(wrong.from, wrong.to))) continue;
    if (wrong.from < planStart(name) && namesRight(name, time)) continue;
    return { ...wrong, from: wrong.from + index, to: wrong.to + index };
  }
  return null;
}

const NAME =
  /(?<!\p{L}|(?:căn cứ|cơ sở|theo|từ|với|tại|trong|sau|tổng hợp|qua|chế độ) (?:các )?)(?:báo cáo|trên đây là|tổng hợp) (?:sơ kết|tổng kết|đánh giá|định kỳ|về|việc|kết quả|tình hình|công tác|thực hiện|(?:0?6|0?9|sáu|chín) tháng|quý|năm)(?!\p{L})(?:(?!như sau|(?:công văn|kế hoạch|quyết định|hướng dẫn|báo cáo) số)[^.:;]){0,250}/gu;

/** True where the report's own time stands, with its year. */
export function namesRight(name: string, time: ReportTime): boolean {
  return timesIn(name).some(
    ({ period, year }) => period === time.period && year !== null && yearsIn(time).includes(year),
  );
}
