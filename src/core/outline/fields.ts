import { capitalised } from "../vietnamese/capitals";
import { fold } from "../vietnamese/fold";
import { firstPeriod, firstTime } from "./read-times";
import { isSameTime, nextTime, periodWords, timeName, type ReportTime } from "./report-time";

/**
 * What the `{fields}` of an outline may stand for. Period and year are
 * always known; the rest falls back to what the outline prints.
 */
export interface FieldValues extends ReportTime {
  readonly agency?: string;
  readonly dispatchNumber?: string;
  readonly dispatchDate?: string;
}

/**
 * Fills the fields of an outline's text.
 *
 * - `{period}` the time reported on: "6 tháng đầu năm", "6 tháng cuối năm 2025", "năm 2025";
 * - `{time}` the same, its year always with it: "6 tháng đầu năm 2025"; `{TIME}` in capitals;
 * - `{nextPeriod}` the time whose tasks follow: "6 tháng cuối năm 2025",
 *   "năm 2026", "quý II năm 2026"; `{NEXT_PERIOD}` in capitals;
 * - `{time|Quý III/2026}`, `{nextPeriod|…}` the printed text while it
 *   names that very time, else as above, with a capital where it has one;
 * - `{year}` the year reported on;
 * - `{agency|…}`, `{dispatchNumber|…}`, `{dispatchDate|…}` what the user typed, or the printed text after the bar.
 *
 * A field it does not know stays as it is; braces in what the user typed are never read as fields.
 */
export function fillFields(text: string, values: FieldValues): string {
  return text.includes("{") ? fillTyped(fillTime(text, values), values) : text;
}

function fillTime(text: string, values: FieldValues): string {
  const words = periodWords(values);
  const time = timeName(values).vi;
  return text
    .replaceAll("{time}", time)
    .replaceAll("{TIME}", time.toLocaleUpperCase("vi"))
    .replaceAll("{period}", words.period)
    .replaceAll("{nextPeriod}", words.nextPeriod)
    .replaceAll("{NEXT_PERIOD}", words.nextPeriod.toUpperCase())
    .replaceAll("{year}", String(values.year))
    .replace(/\{(time|nextPeriod)\|([^{}]*)\}/g, (_, name: "time" | "nextPeriod", printed: string) => {
      const [own, usual] = name === "time" ? [values, time] : [nextTime(values), words.nextPeriod];
      return isOwnTime(printed, own) ? printed : writtenAs(printed, usual);
    });
}

/** True when words name exactly this time, or its part of a year and no year: "6 tháng cuối năm". */
export function isOwnTime(words: string, time: ReportTime | null): boolean {
  const folded = fold(words);
  const named = firstTime(folded);
  if (named === null) return /đầu|cuối|qu|kỳ/u.test(folded) && firstPeriod(folded) === time?.period;
  return isSameTime(named, time) && (named?.fromYear ?? 0) === (time?.fromYear ?? 0);
}

function writtenAs(printed: string, words: string): string {
  if (printed === printed.toLocaleUpperCase("vi")) return words.toLocaleUpperCase("vi");
  return /^\p{Lu}/u.test(printed) ? capitalised(words) : words;
}

function fillTyped(text: string, values: FieldValues): string {
  return text.replace(
    /\{(agency|dispatchNumber|dispatchDate)\|([^{}]*)\}/g,
    (_, name: "agency" | "dispatchNumber" | "dispatchDate", printed: string) => values[name]?.trim() || printed,
  );
}
