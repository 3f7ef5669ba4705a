import { emptyDetails, type Details } from "../outline/details";
import { isFields, isString, type Fields } from "../outline/json-values";
import type { HeadingAnswer, IgnoredFinding, Memory } from "./memory";
import { LARGEST_CARRIED, unitTypes, type Outline } from "../outline/outline";
import { readPreviousPrint } from "./previous-print";
import { periods } from "../outline/report-time";

/** What a document remembers, read from the text of one custom XML part (written by memory-xml.ts). */

/** Namespace of our custom XML part: how it is found again among the parts of other add-ins. */
export const MEMORY_NAMESPACE = "urn:bao-cao-dan-chu-co-so:memory:1";

/**
 * `damaged`: some or all of it could not be read. `newer`: written by a
 * later version; saving over it would lose what that version knew.
 */
export type MemoryProblem = "damaged" | "newer";

export interface RecalledMemory {
  /** Whatever could be read; null when there is none or nothing of it is usable. */
  readonly memory: Memory | null;
  readonly problem: MemoryProblem | null;
}

/** What a document without memory starts from. */
export function emptyMemory(outline: Pick<Outline, "id" | "defaults">): Memory {
  return {
    version: 1,
    outline: outline.id,
    details: emptyDetails(outline.defaults),
    ticks: [],
    notApplicable: [],
    ignored: [],
    answers: [],
  };
}

/** A memory is below 10 KB; what is larger than this many characters is another program's data and is not looked at. */
export const LARGEST_MEMORY = 1_000_000;

/**
 * Reads the text of our element; null when the document has none. Never throws:
 * a wrong or lost field gets its empty value and is reported as `damaged`.
 */
export function parseMemory(text: string | null): RecalledMemory {
  if (text === null) return { memory: null, problem: null };
  if (text.length > LARGEST_MEMORY) return { memory: null, problem: "damaged" };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { memory: null, problem: "damaged" };
  }
  return readMemory(value);
}

/**
 * Of the texts of several parts (merged files, an interrupted save), the
 * last readable one: a save adds before it deletes.
 */
export function chooseMemory(texts: readonly string[]): string | null {
  return texts.findLast((text) => parseMemory(text).memory !== null) ?? texts.at(-1) ?? null;
}

function readMemory(value: unknown): RecalledMemory {
  if (!isFields(value) || typeof value.outline !== "string") return { memory: null, problem: "damaged" };
  let damaged = false;
  const fault = () => {
    damaged = true;
  };
  const carried = text(value.carriedOutline, LARGEST_CARRIED, fault);
  const previous = value.previous === undefined ? undefined : readPreviousPrint(value.previous);
  if (previous === null) fault();
  const memory: Memory = {
    version: carried === undefined && !previous ? 1 : 2,
    outline: value.outline,
    ...(carried !== undefined && { carriedOutline: carried }),
    ...(previous && { previous }),
    details: readDetails(value.details, fault),
    ticks: list(value.ticks, isString, fault),
    notApplicable: list(
      value.notApplicable,
      (item): item is Memory["notApplicable"][number] => hasText(item, "section", "reason"),
      fault,
    ),
    ignored: list(
      value.ignored,
      (item): item is IgnoredFinding => hasText(item, "fingerprint", "rule", "reason"),
      fault,
    ),
    answers: list(
      value.answers,
      (item): item is HeadingAnswer =>
        hasText(item, "section", "heading") && typeof (item as Fields).isIt === "boolean",
      fault,
    ),
  };
  if (typeof value.version === "number" && value.version > 2) return { memory, problem: "newer" };
  if (value.version !== 1 && value.version !== 2) fault();
  return { memory, problem: damaged ? "damaged" : null };
}

/** Values that an earlier version wrote under another name. */
const older: Readonly<Record<string, string>> = { "unitType province": "compiler" };

const choices: Readonly<Record<string, readonly string[]>> = {
  unitType: unitTypes,
  period: periods,
};

/** Missing fields stay empty without complaint (an earlier version did not know them); wrong ones are a fault. */
function readDetails(value: unknown, fault: () => void): Details {
  const details: Record<string, unknown> = { ...emptyDetails({ period: "firstHalf", year: 0 }) };
  if (!isFields(value)) fault();
  else
    for (const [name, empty] of Object.entries(details)) {
      const found = older[`${name} ${String(value[name])}`] ?? value[name];
      if (found === undefined) continue;
      if (Array.isArray(empty)) details[name] = list(found, isString, fault);
      else if (
        typeof found === typeof empty &&
        (choices[name]?.includes(found as string) ?? true) &&
        isYear(name, found)
      )
        details[name] = found;
      else fault();
    }
  return former(details as unknown as Details, isFields(value) ? value : {});
}

/**
 * An earlier version kept what its outline printed whether anybody had chosen
 * it or not: only another period or kind of unit is known to be the user's.
 */
function former(details: Details, value: Fields): Details {
  const printed = details.period === "firstHalf" && (details.year === 2025 || details.year === 0);
  return {
    ...details,
    ...(value.timeChosen === undefined && (printed ? { year: 0 } : { timeChosen: true })),
    ...(value.unitChosen === undefined && { unitChosen: details.unitType !== "commune" }),
  };
}

/** A year that a report can be of; 0 is none. */
function isYear(name: string, value: unknown): boolean {
  if (name !== "year" && name !== "fromYear") return true;
  return Number.isInteger(value) && (value === 0 || ((value as number) >= 1998 && (value as number) <= 2100));
}

function text(value: unknown, longest: number, fault: () => void): string | undefined {
  if (value === undefined) return undefined;
  if (isString(value) && value.length <= longest) return value;
  fault();
  return undefined;
}

function list<T>(value: unknown, is: (item: unknown) => item is T, fault: () => void): readonly T[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    fault();
    return [];
  }
  const good = value.filter(is);
  if (good.length < value.length) fault();
  return good;
}

function hasText(item: unknown, ...names: readonly string[]): boolean {
  return isFields(item) && names.every((name) => isString(item[name]));
}
