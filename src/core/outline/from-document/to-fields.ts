import { periodWords, timeName, type ReportTime } from "../report-time";

/** The time an outline was printed for. */
export type PrintedPeriod = ReportTime;

/**
 * Turns the period and year a line prints into fields, so that the same outline serves the next period: the inverse of `fillFields`. Only the year reported on
 * and the time of its tasks are taken; years of laws, plans and stages stay as they are.
 */
export function toFields(text: string, printed: PrintedPeriod): string {
  const words = periodWords(printed);
  const time = timeName(printed).vi;
  const named: readonly (readonly [string, string])[] = [
    [words.nextPeriod.toLocaleUpperCase("vi"), "{NEXT_PERIOD}"],
    [words.nextPeriod, "{nextPeriod}"],
    [time.toLocaleUpperCase("vi"), "{TIME}"],
    [time, "{time}"],
    [words.period, "{period}"],
  ];
  return named
    .reduce((line, [words, field]) => line.replace(wholeWords(words), field), text)
    .replace(new RegExp(`(năm\\s+)${printed.year}(?!\\d)`, "giu"), "$1{year}");
}

/** "năm 2026", but neither in "năm 20261" nor in "năm 2026-2027". */
function wholeWords(words: string): RegExp {
  const literal = words.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replace(/\s+/gu, "\\s+");
  return new RegExp(`(?<![\\p{L}\\d])${literal}(?![\\p{L}\\d]|\\s?[-–]\\s?\\d)`, "gu");
}

/** Blanks of a "ban hành kèm theo" line, which the office fills in: number and date of the công văn. */
export function issuedFields(text: string, { year }: PrintedPeriod): string {
  return text
    .replace(
      /(Công văn số:?\s)([\s.…_]*-?[\p{L}\d/&-]*?)(?<!\s)(\s+ngày)/u,
      (_, lead: string, blank: string, end: string) =>
        blank.trim() === "" || /\d{2,}/u.test(blank)
          ? `${lead}${blank}${end}`
          : `${lead}{dispatchNumber|${blank}}${end}`,
    )
    .replace(
      new RegExp(`(ngày )([\\s.…_]*/\\s*\\d{0,2}\\s*/)${year}`, "u"),
      (_, lead: string, blank: string) => `${lead}{dispatchDate|${blank}{year}}`,
    );
}
