import type { Frame } from "../frame/find-frame";
import type { KnownTime } from "../frame/report-period";
import type { Criterion, Period, UnitType } from "../outline/outline";
import { fold } from "../vietnamese/fold";

/** What of a report decides which criteria are asked of it; null where it is not known. */
export interface Occasion {
  readonly period: Period | null;
  readonly year: number | null;
  /** It is a phường's report. */
  readonly ward: boolean;
}

export const unknownOccasion: Occasion = { period: null, year: null, ward: false };

/**
 * The occasion of a document: its period and year unless they are only guessed, and
 * whether its header names a phường or an island that is neither xã nor phường.
 */
export function occasionOf({ agency }: Frame, { known, period, year }: KnownTime): Occasion {
  const ward = agency.some(({ text }) => /(?<!\p{L})(?:phường|đặc khu)(?!\p{L})/u.test(fold(text)));
  return known === "guess" ? { ...unknownOccasion, ward } : { period, year, ward };
}

/**
 * True when a criterion is asked of this kind of unit on this occasion. What
 * is asked of whole years only is not asked while the period is unknown.
 */
export function isAsked(
  { appliesTo, periods, lastYear, except }: Criterion,
  unitType: UnitType,
  { period, year, ward }: Occasion,
): boolean {
  if (!appliesTo.includes(unitType)) return false;
  if (periods === "year" && !(period !== null && WHOLE_YEARS.has(period))) return false;
  if (lastYear !== undefined && year !== null && year > lastYear) return false;
  return !(except === "ward" && ward);
}

const WHOLE_YEARS: ReadonlySet<Period> = new Set(["fullYear", "schoolYear", "severalYears"]);
