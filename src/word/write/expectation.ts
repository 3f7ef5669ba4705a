import type { RemoveEdit } from "../../core/edits/edits";
import { alignOurs, expectedAfter, type Expected } from "./alignment";
import { replaced } from "./made";
import type { Plan } from "./plan";

/** What the document is to hold once a plan is made. */
export function expectation(before: readonly string[], plan: Plan): readonly Expected[] {
  const removed = new Set(plan.removals.map(({ paragraph }) => paragraph));
  return expectedAfter(before, plan.insertions, (was, text) =>
    removed.has(was)
      ? { text: "", was, optional: true }
      : {
          text: replaced(
            text,
            plan.replacements.filter(({ paragraph }) => paragraph === was),
          ),
          was,
          optional: false,
        },
  );
}

/** Places in a document where somebody typed meanwhile; null when a removed line still stands there, struck out. */
export function followed(
  expected: readonly Expected[],
  before: readonly string[],
  { removals }: Plan,
  after: readonly string[],
): readonly number[] | null {
  const places = alignOurs(expected, after);
  if (places === null) return null;
  const known = new Set(places);
  const strange = after.filter((_, index) => !known.has(index));
  return removals.some(({ paragraph }: RemoveEdit) => strange.includes(before[paragraph]!)) ? null : places;
}

/**
 * Most of our lines stand there: somebody wrote into them already. It
 * was inserted then, and is the user's now: undo will leave it alone.
 */
export function standsThere(expected: readonly Expected[], after: readonly string[]): boolean {
  const standing = new Set(after);
  const ours = expected.filter(({ was, text }) => was === null && text !== "");
  return ours.length > 0 && 2 * ours.filter(({ text }) => standing.has(text)).length > ours.length;
}
