import type { Period, SectionId } from "../outline/outline";
import { periods } from "../outline/report-time";
import { changingFacts } from "../vietnamese/changing-facts";
import { countWords, fold } from "../vietnamese/fold";
import { hash } from "../vietnamese/hash";

/**
 * Last period's report in a form small enough to be remembered in the document: no sentence of it, only what is needed to know one again. A report of
 * 14,000 words takes about 8 KB.
 */
export interface PreviousPrint {
  /** The unit as its header named it, "" when it did not. */
  readonly unit: string;
  readonly period: Period;
  readonly year: number;
  readonly sections: readonly SectionPrint[];
}

export interface SectionPrint {
  readonly section: SectionId;
  /** Print of the whole text of the section. */
  readonly whole: string;
  /** Prints of its sentences that hold a changing fact and at least twelve words. */
  readonly sentences: readonly string[];
}

/** Equal for sentences that differ in blanks, letters' case, tone-mark places and signs at their ends only. */
export function sentencePrint(sentence: string): string {
  return hash(
    fold(sentence)
      .replace(/\s+/gu, "")
      .replace(/^[^\p{L}\d]+|[^\p{L}\d%)]+$/gu, ""),
  );
}

/** True for a sentence that must change from one period to the next: long enough to be one's own, with a figure, a date, a document number or a period. */
export function isTelling(sentence: string): boolean {
  return countWords(sentence) >= FEWEST_WORDS && changingFacts(sentence).length > 0;
}

/** Reads a remembered print back; null when it is not one. */
export function readPreviousPrint(value: unknown): PreviousPrint | null {
  if (
    !isRecord(value) ||
    !isText(value.unit) ||
    !periods.includes(value.period as Period) ||
    !Array.isArray(value.sections)
  )
    return null;
  const { year } = value;
  if (!Number.isInteger(year) || (year as number) < 1998 || (year as number) > 2100) return null;
  const sections = value.sections.filter(
    (print): print is SectionPrint =>
      isRecord(print) &&
      isText(print.section) &&
      isText(print.whole) &&
      Array.isArray(print.sentences) &&
      print.sentences.every(isText),
  );
  if (sections.length < value.sections.length) return null;
  return { unit: value.unit, period: value.period as Period, year: year as number, sections };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

const FEWEST_WORDS = 12;
