import { dateOf } from "../../frame/report-period";
import { daysOf } from "../../outline/report-time";
import type { RuleContext } from "./context";

/** The day a report speaks on and the day its period began, ISO. */
export interface ReportDays {
  readonly periodStart: string;
  /** The day it is signed; while that is not written, the last day of the period it is about. */
  readonly day: string;
}

/**
 * Acts are judged as they stood on the report's own day. Without any,
 * the outline's own period is the earliest a report can be about.
 */
export function reportDays(context: RuleContext): ReportDays {
  const { first, last } = daysOf(context.period);
  const { day, month, year } = dateOf(context.frame);
  const signed = day === null || month === null || year === null ? null : `${year}-${two(month)}-${two(day)}`;
  return { periodStart: first, day: signed ?? last };
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
