import { isFields, isString } from "../outline/json-values";
import type { SectionId } from "../outline/outline";
import { periods, type ReportTime } from "../outline/report-time";

/**
 * Last period's report in a form small enough to be remembered in the document: no sentence of it,
 * only what is needed to know one again, and its figures. A report of 14,000 words takes about 10 KB.
 */
export interface PreviousPrint {
  /** The unit as its header named it, "" when it did not. */
  readonly unit: string;
  /** What it reported on; null when it did not say. */
  readonly time: ReportTime | null;
  readonly sections: readonly SectionPrint[];
  readonly figures: readonly FigurePrint[];
}

export interface SectionPrint {
  readonly section: SectionId;
  /** Print of the whole text of the section. */
  readonly whole: string;
  /** Prints of its sentences that must change from one period to the next. */
  readonly sentences: readonly string[];
}

/** A figure that was given for a criterion. */
export interface FigurePrint {
  readonly criterion: string;
  /** As written, folded: "1.240". */
  readonly written: string;
  readonly value: number;
  /** "%", else the words behind the number. */
  readonly unit: string;
}

/** Reads a remembered print back; null when it is not one. */
export function readPreviousPrint(value: unknown): PreviousPrint | null {
  if (!isFields(value) || !isString(value.unit) || !Array.isArray(value.sections) || !Array.isArray(value.figures))
    return null;
  const time = value.time === null ? null : readTime(value.time);
  const sections = value.sections.filter(isSectionPrint);
  const figures = value.figures.filter(isFigurePrint);
  const isWhole = sections.length === value.sections.length && figures.length === value.figures.length;
  return isWhole && time !== undefined ? { unit: value.unit, time, sections, figures } : null;
}

function isSectionPrint(print: unknown): print is SectionPrint {
  return (
    isFields(print) &&
    isString(print.section) &&
    isString(print.whole) &&
    Array.isArray(print.sentences) &&
    print.sentences.every(isString)
  );
}

function isFigurePrint(print: unknown): print is FigurePrint {
  return (
    isFields(print) &&
    isString(print.criterion) &&
    isString(print.written) &&
    isString(print.unit) &&
    typeof print.value === "number"
  );
}

/** Undefined when it is no time that a report can be of. */
function readTime(value: unknown): ReportTime | undefined {
  if (!isFields(value)) return undefined;
  const { period, year, fromYear = 0 } = value as Partial<ReportTime>;
  if (period === undefined || year === undefined || !periods.includes(period)) return undefined;
  if (!isYear(year) || (fromYear !== 0 && !isYear(fromYear))) return undefined;
  return { period, year, ...(fromYear > 0 && { fromYear }) };
}

function isYear(year: unknown): boolean {
  return Number.isInteger(year) && (year as number) >= 1998 && (year as number) <= 2100;
}
