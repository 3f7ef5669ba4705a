import type { RuleContext } from "./context";
import { fold } from "../../vietnamese/fold";

/** The day a report speaks on and the day its period began, ISO. */
export interface ReportDays {
  readonly periodStart: string;
  /** The day it is signed; while that is not written, the last day of the period it is about. */
  readonly day: string;
}

/** Acts are judged as they stood on the report's own day. Without any, the outline's own period is the earliest a report can be about. */
export function reportDays(context: RuleContext): ReportDays {
  const { period, year } = context.period;
  const signed = signedDay(context);
  return {
    periodStart: period === "secondHalf" ? `${year}-07-01` : `${year}-01-01`,
    day: signed ?? (period === "firstHalf" ? `${year}-06-30` : `${year}-12-31`),
  };
}

function signedDay(context: RuleContext): string | null {
  const { placeDate } = context.frame;
  if (placeDate === null) return null;
  const date = /ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*((?:19|20)\d\d)/u.exec(fold(placeDate.text));
  if (date === null) return null;
  const [, day, month, year] = date as unknown as [string, string, string, string];
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
