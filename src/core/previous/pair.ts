import { isSameUnit } from "../frame/unit-names";
import type { PreviousPrint } from "../memory/previous-print";
import { daysOf, isSameTime, type ReportTime } from "../outline/report-time";

/**
 * Last period's report of a unit among those of many: the one whose header names the same unit; of several the latest that is not of the report's own time.
 * Null when the unit is not among them, or is not named.
 */
export function pairPrevious<Candidate extends { readonly print: PreviousPrint }>(
  unit: string,
  time: ReportTime | null,
  candidates: readonly Candidate[],
): Candidate | null {
  const own = candidates.filter(({ print }) => isSameUnit(print.unit, unit) && !isSameTime(print.time, time));
  const last = ({ print }: Candidate) => (print.time === null ? "" : daysOf(print.time).last);
  return own.reduce<Candidate | null>((best, each) => (best === null || last(each) > last(best) ? each : best), null);
}
