import { emptyDetails, type Details } from "../outline/details";
import type { HeadingAnswer, IgnoredFinding, Memory } from "./memory";
import type { Outline } from "../outline/outline";

/** Namespace of our custom XML part: how it is found again among the parts of other add-ins. */
export const MEMORY_NAMESPACE = "urn:bao-cao-dan-chu-co-so:memory:1";

/** `damaged`: some or all of it could not be read. `newer`: written by a later version; saving over it would lose what that version knew. */
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

/** One element holding JSON as text: every character a user can type survives, and no XML parser is needed to read it back. */
export function serializeMemory(memory: Memory): string {
  const json = JSON.stringify(memory)
    .replace(/[\ufffe\uffff]/g, (character) => "\\u" + character.charCodeAt(0).toString(16))
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
  return `<memory xmlns="${MEMORY_NAMESPACE}">${json}</memory>`;
}

/**
 * Reads a part back, also after Word or another program has rewritten it (declaration, prefix, CDATA, other entities).
 * Never throws: a wrong or lost field gets its empty value and is reported as `damaged`.
 */
export function parseMemory(xml: string | null): RecalledMemory {
  if (xml === null || xml.trim() === "") return { memory: null, problem: null };
  const body = /<((?:[\w.-]+:)?memory)(?:\s[^>]*)?>([\s\S]*)<\/\1\s*>/.exec(xml)?.[2];
  let value: unknown;
  try {
    value = JSON.parse(plainText(body ?? ""));
  } catch {
    return { memory: null, problem: "damaged" };
  }
  return readMemory(value);
}

/** Of several parts with our namespace (merged files, an interrupted save), the last readable one: a save adds before it deletes. */
export function chooseMemory(parts: readonly string[]): string | null {
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index] ?? "";
    if (parseMemory(part).memory !== null) return part;
  }
  return parts.at(-1) ?? null;
}

function plainText(xml: string): string {
  return xml
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((piece) => (piece.startsWith("<![CDATA[") ? piece.slice(9, -3) : piece.replace(/&(#x?)?(\w+);/g, entity)))
    .join("");
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function entity(whole: string, numeric: string | undefined, name: string): string {
  if (numeric === undefined) return entities[name] ?? whole;
  const code = parseInt(name, numeric === "#x" ? 16 : 10);
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

type Fields = Readonly<Record<string, unknown>>;

function readMemory(value: unknown): RecalledMemory {
  if (!isFields(value) || typeof value.outline !== "string") return { memory: null, problem: "damaged" };
  let damaged = false;
  const fault = () => {
    damaged = true;
  };
  const memory: Memory = {
    version: 1,
    outline: value.outline,
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
  if (typeof value.version === "number" && value.version > 1) return { memory, problem: "newer" };
  if (value.version !== 1) fault();
  return { memory, problem: damaged ? "damaged" : null };
}

const choices: Readonly<Record<string, readonly string[]>> = {
  unitType: ["commune", "agency", "employer", "province"] satisfies Details["unitType"][],
  period: ["firstHalf", "secondHalf", "fullYear"] satisfies Details["period"][],
};

/** Missing fields stay empty without complaint (an earlier version did not know them); wrong ones are a fault. */
function readDetails(value: unknown, fault: () => void): Details {
  const details: Record<string, unknown> = { ...emptyDetails({ period: "firstHalf", year: 0 }) };
  if (!isFields(value)) fault();
  else
    for (const [name, empty] of Object.entries(details)) {
      const found = value[name];
      if (found === undefined) continue;
      if (Array.isArray(empty)) details[name] = list(found, isString, fault);
      else if (typeof found === typeof empty && (choices[name]?.includes(found as string) ?? true))
        details[name] = found;
      else fault();
    }
  return details as unknown as Details;
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

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isString(value: unknown): value is string {
  return typeof value === "string";
}
