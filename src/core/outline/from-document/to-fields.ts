import { periodWords, type ReportTime } from "../report-time";

/** The time an outline was printed for. */
export type PrintedPeriod = ReportTime;

/**
 * Turns the period and year a line prints into fields, so that the same outline serves the next period: the inverse of `fillFields`. Only the year reported on
 * and the time of its tasks are taken; years of laws, plans and stages stay as they are.
 */
export function toFields(text: string, printed: PrintedPeriod): string {
  const { year } = printed;
  const words = periodWords(printed);
  const named = [
    [words.nextPeriod.toUpperCase(), "{NEXT_PERIOD}"],
    [words.nextPeriod, "{nextPeriod}"],
    // The printed line may name the year a second time behind the half-year; it then names the year itself.
    ...(words.period.includes(String(year)) ? [[words.period, "{period}"] as const] : []),
  ] as const;
  let result = named.reduce((line, [printed, field]) => line.replaceAll(printed, field), text);
  if (!words.period.includes(String(year))) result = result.replace(new RegExp(words.period, "gu"), "{period}");
  return result.replace(new RegExp(`(năm\\s+|\\}\\s+)${year}(?!\\d)`, "giu"), "$1{year}");
}

/** Blanks of a "ban hành kèm theo" line, which the office fills in: number and date of the công văn. */
export function issuedFields(text: string, { year }: PrintedPeriod): string {
  return text
    .replace(/(Công văn số:?\s)([\s.…_]*-?[\p{L}\d/&-]*?)(\s+ngày)/u, (_, lead: string, blank: string, end: string) =>
      blank.trim() === "" || /\d{2,}/u.test(blank) ? `${lead}${blank}${end}` : `${lead}{dispatchNumber|${blank}}${end}`,
    )
    .replace(
      new RegExp(`(ngày )([\\s.…_]*/\\s*\\d{0,2}\\s*/)${year}`, "u"),
      (_, lead: string, blank: string) => `${lead}{dispatchDate|${blank}{year}}`,
    );
}
