import type { Snapshot } from "./snapshot";

/**
 * True when two readings say the same of every paragraph and of the
 * whole: what was worked out from one holds for the other.
 */
export function sameSnapshot(one: Snapshot, other: Snapshot): boolean {
  return (
    one.paragraphs.length === other.paragraphs.length &&
    same(one.facts, other.facts) &&
    one.paragraphs.every((paragraph, index) => same(paragraph, other.paragraphs[index]!))
  );
}

function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => same((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]))
  );
}
