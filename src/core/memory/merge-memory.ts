import { isFields } from "../outline/json-values";
import type { Memory } from "./memory";

/**
 * Joins two changes of one memory: what became of `base` in this pane (`mine`) and in another
 * pane or program meanwhile (`standing`, what the document holds now). Of lists every entry
 * that one side added stays and every entry that one side removed is gone; of single fields the
 * one that was changed counts, mine when both were. Fields this version does not know are kept.
 */
export function mergeMemory(base: Memory, mine: Memory, standing: Memory): Memory {
  return mergeFields(base, mine, standing, keys) as Memory;
}

type Keys = Readonly<Record<string, (entry: never) => string>>;

/** What makes two entries of a list the same. */
const keys: Keys = {
  ticks: (id: string) => id,
  notApplicable: ({ section }: Memory["notApplicable"][number]) => section,
  ignored: ({ fingerprint }: Memory["ignored"][number]) => fingerprint,
  answers: ({ section, heading }: Memory["answers"][number]) => `${section}\n${heading}`,
};

function mergeFields(base: object, mine: object, standing: object, keyOf: Keys): object {
  const names = new Set([...Object.keys(standing), ...Object.keys(mine)]);
  return Object.fromEntries(
    [...names].flatMap((name) => {
      const [before, own, other] = [base, mine, standing].map((fields) => (fields as Record<string, unknown>)[name]);
      const key = keyOf[name];
      const merged =
        key !== undefined && Array.isArray(own) && Array.isArray(other)
          ? mergeLists(Array.isArray(before) ? before : [], own, other, key as (entry: unknown) => string)
          : name === "details" && isFields(before) && isFields(own) && isFields(other)
            ? mergeFields(before, own, other, {})
            : isSame(own, before)
              ? other
              : own;
      return merged === undefined ? [] : [[name, merged]];
    }),
  );
}

/** The other side's list with what became of each entry here; new entries at the end. */
function mergeLists(
  base: readonly unknown[],
  mine: readonly unknown[],
  standing: readonly unknown[],
  keyOf: (entry: unknown) => string,
): unknown[] {
  const before = new Map(base.map((entry) => [keyOf(entry), entry]));
  const own = new Map(mine.map((entry) => [keyOf(entry), entry]));
  const merged = new Map(standing.map((entry) => [keyOf(entry), entry]));
  for (const key of before.keys()) if (!own.has(key)) merged.delete(key);
  for (const [key, entry] of own) if (!isSame(entry, before.get(key))) merged.set(key, entry);
  return [...merged.values()];
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
