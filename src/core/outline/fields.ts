import { periodWords, timeName, type ReportTime } from "./report-time";

/** What the `{fields}` of an outline may stand for. Period and year are always known; the rest falls back to what the outline prints. */
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
 * - `{nextPeriod}` the time whose tasks follow: "6 tháng cuối năm 2025", "năm 2026", "quý II năm 2026"; `{NEXT_PERIOD}` in capitals;
 * - `{year}` the year reported on;
 * - `{agency|…}`, `{dispatchNumber|…}`, `{dispatchDate|…}` what the user typed, or the printed text after the bar.
 *
 * A field it does not know stays as it is; braces in what the user typed are never read as fields.
 */
export function fillFields(text: string, values: FieldValues): string {
  return text.includes("{") ? fillTyped(fillTime(text, values), values) : text;
}

/** Names that may stand in braces in an outline. */
export const fieldNames = [
  "time",
  "TIME",
  "period",
  "nextPeriod",
  "NEXT_PERIOD",
  "year",
  "agency",
  "dispatchNumber",
  "dispatchDate",
] as const;

function fillTime(text: string, values: FieldValues): string {
  const words = periodWords(values);
  const time = timeName(values).vi;
  return text
    .replaceAll("{time}", time)
    .replaceAll("{TIME}", time.toLocaleUpperCase("vi"))
    .replaceAll("{period}", words.period)
    .replaceAll("{nextPeriod}", words.nextPeriod)
    .replaceAll("{NEXT_PERIOD}", words.nextPeriod.toUpperCase())
    .replaceAll("{year}", String(values.year));
}

function fillTyped(text: string, values: FieldValues): string {
  return text.replace(
    /\{(agency|dispatchNumber|dispatchDate)\|([^{}]*)\}/g,
    (_, name: "agency" | "dispatchNumber" | "dispatchDate", printed: string) => values[name]?.trim() || printed,
  );
}
