import { isFields, isString } from "../../core/outline/json-values";
import { periods, type ReportTime } from "../../core/outline/report-time";
import { readSender } from "./sender/sender";
import type { State } from "./state";

/** What a user chose, to go on another day. Not a word of any report. */
export type Work = Pick<State, "settled" | "leftOut" | "unticked" | "expected" | "time" | "outline" | "sender">;

const FORMAT = "bao-cao-dan-chu-co-so/review";
const VERSION = 1;

/** The choices as the text of one .json file. */
export function writeWorkFile({ settled, leftOut, unticked, expected, time, outline, sender }: Work): string {
  const out = [...unticked].filter(([, prints]) => prints.size > 0).map(([file, prints]) => [file, [...prints]]);
  return JSON.stringify({
    format: FORMAT,
    version: VERSION,
    settled: [...settled],
    leftOut: [...leftOut],
    unticked: Object.fromEntries(out),
    expected,
    time: time === null ? null : { period: time.period, year: time.year },
    outline,
    sender,
  });
}

/** Reads them back; null for a file that is none of ours, of a later version, or spoilt. */
export function readWorkFile(text: string): Work | null {
  const value = parsed(text);
  if (!isFields(value) || value.format !== FORMAT || value.version !== VERSION) return null;
  const { settled, leftOut, unticked, expected, time, outline } = value;
  if (!isTexts(settled) || !isTexts(leftOut) || !isTexts(expected) || !isFields(unticked)) return null;
  if (!Object.values(unticked).every(isTexts)) return null;
  if (time !== null && !isTime(time)) return null;
  if (outline !== null && !isOutline(outline)) return null;
  return {
    settled: new Set(settled),
    leftOut: new Set(leftOut),
    unticked: new Map(Object.entries(unticked).map(([file, prints]) => [file, new Set(prints as string[])])),
    expected,
    time,
    outline,
    // A file saved before there was one has none.
    sender: readSender(value.sender),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isString);
}

function isTime(value: unknown): value is ReportTime {
  return isFields(value) && periods.some((period) => period === value.period) && Number.isInteger(value.year);
}

function isOutline(value: unknown): value is NonNullable<State["outline"]> {
  const { asked, name } = isFields(value) ? value : {};
  return typeof asked === "string" && isFields(name) && typeof name.vi === "string" && typeof name.en === "string";
}
