import { fold } from "../../vietnamese/fold";
import { isOwnTime } from "../fields";
import { timesIn } from "../read-times";
import { nextTime, periodWords, timeName, type ReportTime } from "../report-time";

/** The time an outline was printed for. */
export type PrintedPeriod = ReportTime;

/**
 * Turns the period and year a line prints into fields, so that the same outline serves
 * the next period: the inverse of `fillFields`. Only the year reported on and the time
 * of its tasks are taken; dates and years of laws, plans and stages stay as they are.
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
  const usual = named.reduce((line, [words, field]) => line.replace(wholeWords(words), field), text);
  return inOtherWords(usual, printed).replace(
    new RegExp(`\\{[^{}]*\\}|${NO_DATE}(năm\\s+)${printed.year}(?!\\d)`, "giu"),
    (found, lead?: string) => (lead === undefined ? found : `${lead}{year}`),
  );
}

/** "năm 2026", but neither in "năm 20261" nor in "năm 2026-2027", nor the year of a month. */
function wholeWords(words: string): RegExp {
  const literal = words.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replace(/\s+/gu, "\\s+");
  return new RegExp(
    `(?<!tháng\\s{1,2}\\d{1,2}\\s{1,2})(?<![\\p{L}\\d])${literal}(?![\\p{L}\\d]|\\s?[-–]\\s?\\d)`,
    "gu",
  );
}

/** A day keeps its year. */
const NO_DATE = String.raw`(?<!ngày\s{0,2}\d{1,2}\s{1,2}tháng\s{1,2}\d{1,2}\s{1,2})`;

/**
 * The same times told otherwise, kept as they are for as long as they hold: "Quý III/2026" is `{time|Quý III/2026}`.
 */
function inOtherWords(text: string, printed: PrintedPeriod): string {
  const folded = fold(text);
  if (folded.length !== text.length) return text;
  return timesIn(folded).reduceRight((line, { from, to }) => {
    const words = text.slice(from, to).trimEnd();
    const field = isOwnTime(words, printed) ? "time" : isOwnTime(words, nextTime(printed)) ? "nextPeriod" : null;
    return field === null ? line : `${line.slice(0, from)}{${field}|${words}}${line.slice(from + words.length)}`;
  }, text);
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
