import { planStart, timesIn, type NamedTime } from "../../../outline/read-times";
import { yearsIn } from "../../../outline/calendar";
import { nextTime, type ReportTime } from "../../../outline/report-time";
import { isPartOfYear, isStretch, wrong, wrongYear, type WrongTime } from "./wrong-time";

/**
 * The first wrong time in one line of a title or in a heading: in what it reports, or in what it plans.
 *
 * @param planned true when the line above already spoke of the time to come
 */
export function wrongInTitle(lower: string, time: ReportTime, planned: boolean): WrongTime | null {
  const plansFrom = planned ? 0 : planStart(lower);
  for (const named of timesIn(lower)) {
    const wrong =
      named.from < plansFrom
        ? wrongReported(named, time)
        : (wrongPlanned(named, time) ?? lastPlan(named, time, lower, plansFrom));
    if (wrong !== null) return wrong;
  }
  return null;
}

/**
 * A part of a year is what is reported on, or another one; a stretch of years or a school year beside it is no period.
 */
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

/**
 * "nhiệm vụ năm 2026" in the report of that whole year is last year's
 * heading; what is left of the year may still be planned.
 */
function lastPlan(named: NamedTime, time: ReportTime, lower: string, plansFrom: number): WrongTime | null {
  const next = nextTime(time);
  const ofThisYear = time.period === "fullYear" && named.period === "fullYear" && named.year === time.year;
  if (!ofThisYear || next === null || NOT_OPEN.test(lower.slice(plansFrom, named.from))) return null;
  return timesIn(lower).some(({ year }) => year === next.year) ? null : wrongYear(named, next.year);
}

/** What is left of the year, or was to be done in it. */
const NOT_OPEN =
  /cuối|còn lại|hết|thực hiện(?= (?:\p{L}+ ){0,2}(?:chương trình|kế hoạch|nghị quyết|chỉ tiêu|nhiệm vụ)|\s*(?:trong\s*)?$)|kết quả|đang/u;

/**
 * The tasks may be those of the first part of the time that follows, of a quarter
 * or of its first half; of a quarter's, those of the half that it belongs to.
 */
function mayFollow({ period }: NamedTime, next: ReportTime): boolean {
  return period !== null && (period === next.period || alsoPlanned[next.period]?.includes(period) === true);
}

const alsoPlanned: Readonly<Partial<Record<ReportTime["period"], readonly ReportTime["period"][]>>> = {
  fullYear: ["firstHalf", "quarter1"],
  firstHalf: ["quarter1"],
  secondHalf: ["quarter3"],
  quarter3: ["secondHalf"],
  quarter4: ["secondHalf"],
};
