import { daysOf, type ReportTime } from "../outline/report-time";

/** Years in which a report of that time is signed: a report of the end of the year often is in January of the next. */
export function signingYears(time: ReportTime): readonly number[] {
  const { last } = daysOf(time);
  const year = Number(last.slice(0, 4));
  if (last.slice(5) === "12-31") return [year, year + 1];
  return time.period === "firstTerm" ? [time.year, year] : [year];
}

/**
 * The year a report of that time carries when it is signed in that month
 * (0: not known): the first months after a year's end belong to the next.
 */
export function signingYear(time: ReportTime, month: number): number {
  const years = signingYears(time);
  const last = Number(daysOf(time).last.slice(0, 4));
  if (time.period === "firstTerm") return month > 6 ? time.year : last;
  return years.length > 1 && month >= 1 && month <= 3 ? (years.at(-1) as number) : last;
}
