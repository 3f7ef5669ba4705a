import { daysOf, type ReportTime } from "./report-time";

/** Years that belong to the time itself. */
export function yearsIn(time: ReportTime): readonly number[] {
  const { first, last } = daysOf(time);
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  if (time.period === "firstTerm" || time.period === "secondTerm") return [time.year, time.year + 1];
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** How many days a month (1 to 12) of a year has, 29 in a February without its year; 0 where there is no such month. */
export function daysOfMonth(month: number, year: number | null): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
