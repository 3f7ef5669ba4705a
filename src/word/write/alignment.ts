import type { Insertion } from "./plan";
import { linesOf } from "./plan";

/** One paragraph expected after a write. */
export interface Expected {
  readonly text: string;
  /** Index before the write; null for what was added. */
  readonly was: number | null;
  /** A blank paragraph that may be missing: one of ours that Word may have merged, or one that Word may have left. */
  readonly optional: boolean;
  /** Of an optional one: rather there than not. */
  readonly likely?: boolean;
}

/** A blank paragraph of ours, unless Word merged it into its neighbour. */
const own: Expected = { text: "", was: null, optional: true, likely: true };
/** A blank paragraph Word was seen to leave behind an insertion. */
const left: Expected = { text: "", was: null, optional: true };

/** The document as it should be once insertions are made into `before`; `change` says what becomes of a paragraph that was there. */
export function expectedAfter(
  before: readonly string[],
  insertions: readonly Insertion[],
  change: (index: number, text: string) => Expected = (was, text) => ({ text, was, optional: false }),
): readonly Expected[] {
  const expected: Expected[] = [];
  for (let index = 0; index <= before.length; index++) {
    const insertion = insertions.find(({ gap }) => gap === index);
    if (insertion) {
      const added = linesOf(insertion.blocks).map((text): Expected => ({ text, was: null, optional: false }));
      const { lead, tail } = insertion;
      expected.push(...Array<Expected>(lead).fill(own), ...added, ...Array<Expected>(tail).fill(own), left, left);
    }
    const text = before[index];
    if (text !== undefined) expected.push(change(index, text));
  }
  return expected;
}

/** For every expected paragraph its index in `actual`, -1 for an optional one that is not there; null when they do not fit. */
export function align(expected: readonly Expected[], actual: readonly string[]): readonly number[] | null {
  const places: number[] = [];
  const dead = new Set<string>();
  const fits = (at: number, index: number): boolean => {
    const start = places.length;
    while (at < expected.length) {
      const next = expected[at]!;
      if (next.optional) break;
      if (next.text !== actual[index]) return undo(start);
      places.push(index++);
      at++;
    }
    if (at === expected.length) return index === actual.length || undo(start);
    const key = `${at} ${index}`;
    if (dead.has(key)) return undo(start);
    for (const taken of expected[at]!.likely ? [true, false] : [false, true]) {
      if (taken && expected[at]!.text !== actual[index]) continue;
      places.push(taken ? index : -1);
      if (fits(at + 1, taken ? index + 1 : index)) return true;
      places.pop();
    }
    dead.add(key);
    return undo(start);
  };
  const undo = (length: number): false => {
    places.length = length;
    return false;
  };
  return fits(0, 0) ? places : null;
}
