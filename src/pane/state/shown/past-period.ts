import { reportTime } from "../../../core/frame/report-period";
import { daysOf, type ReportTime } from "../../../core/outline/report-time";
import type { State } from "../state";

/**
 * The time a document says it is about, where that ended two half-years before today's or earlier: last year's
 * report, opened to be read again or to write the next one from. To be remarked, never to be found fault with.
 *
 * @param today "15/6/2025"
 */
export function pastPeriod({ snapshot, memory, guess }: State, today: string): ReportTime | null {
  if (snapshot === null) return null;
  const time = reportTime(snapshot, memory.details, guess);
  if (time.known === "guess" || time.known === "date") return null;
  const [, month, year] = today.split("/").map(Number) as [number, number, number];
  const [endYear, endMonth] = daysOf(time).last.split("-").map(Number) as [number, number, number];
  return halves(year, month) - halves(endYear, endMonth) >= 2 ? time : null;
}

/** Half-years since the year 0. */
function halves(year: number, month: number): number {
  return 2 * year + (month > 6 ? 1 : 0);
}
