import { fold } from "../../vietnamese/fold";
import type { Outline, Period } from "../outline";
import { periods, type ReportTime } from "../report-time";
import { isAbout, type Subject } from "../topic";

/** The outlines that a host publishes beside the pane, as its list tells them (docs/outline-format.md). */

/** One outline of the list that a host publishes beside the pane (`outlines/index.json`, docs/outline-format.md). */
export interface PublishedOutline {
  /** Id of the outline in the file. */
  readonly id: string;
  readonly name: string;
  readonly issuer: string;
  /** Equal for outlines of which a later one takes the place of an earlier one. */
  readonly subject: string;
  readonly period: Period;
  readonly year: number;
  /** Name of the file beside the list. */
  readonly file: string;
  /** SHA-256 of that file, hexadecimal. */
  readonly sha256: string;
}

const PUBLISHED_FORMAT = "bao-cao-dan-chu-co-so/outlines";

/**
 * The list of a host, the latest time first. Entries that are not
 * understood are passed over; a list that is none is empty.
 */
export function readPublished(text: string): readonly PublishedOutline[] {
  if (text.length > LARGEST) return [];
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [];
  }
  const { outlines } = (value ?? {}) as { readonly outlines?: unknown };
  if (!Array.isArray(outlines)) return [];
  return (outlines.slice(0, MOST) as unknown[]).filter(isEntry).sort((one, other) => endOf(other) - endOf(one));
}

/**
 * The list with an entry added; the entry of the same file, or of the same subject, issuer and time, gives way to it.
 */
export function withPublished(text: string | null, entry: PublishedOutline): string {
  const others = (text === null ? [] : readPublished(text)).filter(
    (other) => other.file !== entry.file && !isSameIssue(other, entry),
  );
  const outlines = [entry, ...others].sort((one, other) => endOf(other) - endOf(one));
  return `${JSON.stringify({ format: PUBLISHED_FORMAT, version: 1, outlines }, null, 2)}\n`;
}

/**
 * What an outline is about, so that the next period's can be known: a
 * subject the product knows, else its own title without times.
 */
export function subjectOf(outline: Outline, subjects: readonly Subject[]): string {
  const known = subjects.find((subject) => isAbout(outline, subject));
  return (
    known?.id ??
    fold(outline.name.vi)
      .replace(/[^\p{L}]+/gu, " ")
      .trim()
  );
}

/** The latest published outline on the same subject for a later time than the given one's; null when there is none. */
export function newerThan(
  outline: Outline,
  published: readonly PublishedOutline[],
  subjects: readonly Subject[],
): PublishedOutline | null {
  const subject = subjectOf(outline, subjects);
  return published.find((each) => each.subject === subject && endOf(each) > endOf(outline.defaults)) ?? null;
}

const LARGEST = 1_000_000;
const MOST = 200;

/** The month in which a time ends, counted through the years: of two times the later one has the greater. */
export function endOf({ period, year }: ReportTime): number {
  const months: Readonly<Record<Period, number>> = {
    firstHalf: 6,
    secondHalf: 12,
    fullYear: 12,
    quarter1: 3,
    quarter2: 6,
    quarter3: 9,
    quarter4: 12,
    nineMonths: 9,
    schoolYear: 17,
    firstTerm: 13,
    secondTerm: 17,
    severalYears: 12,
  };
  return year * 12 + months[period];
}

function isSameIssue(one: PublishedOutline, other: PublishedOutline): boolean {
  return (
    one.subject === other.subject &&
    one.issuer === other.issuer &&
    one.period === other.period &&
    one.year === other.year
  );
}

function isEntry(value: unknown): value is PublishedOutline {
  if (typeof value !== "object" || value === null) return false;
  const entry = value as Readonly<Record<string, unknown>>;
  return (
    ["id", "name", "issuer", "subject"].every(
      (key) => typeof entry[key] === "string" && (entry[key] as string).length < 500,
    ) &&
    periods.includes(entry.period as Period) &&
    Number.isInteger(entry.year) &&
    // A plain name: the list leads nowhere but to its own folder.
    typeof entry.file === "string" &&
    /^[\p{L}\p{N}][\p{L}\p{N}_-]*\.json$/u.test(entry.file) &&
    typeof entry.sha256 === "string" &&
    /^[0-9a-f]{64}$/u.test(entry.sha256)
  );
}
