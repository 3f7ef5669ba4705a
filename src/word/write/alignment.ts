import type { Insertion } from "./plan";
import { linesOf } from "./plan";

/** The paragraphs of a document after a write beside those that should stand there. */

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
/** A blank paragraph that a write of ours may leave and that is to be taken away again. */
export const expectBlank: Expected = own;

/**
 * The document as it should be once insertions are made into `before`;
 * `change` says what becomes of a paragraph that was there.
 */
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

/**
 * For every expected paragraph its index in `actual`, -1 for an optional
 * one that is not there; null when they do not fit.
 */
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

/**
 * The same in a document somebody else wrote in meanwhile: what is ours is found by its own words and must
 * stand there whole and in one piece, anything else may have changed (-1). Null when ours is not found so.
 */
export function alignOurs(expected: readonly Expected[], actual: readonly string[]): readonly number[] | null {
  const places = longestMatch(expected, actual);
  if (places === null) return null;
  const found = [...places];
  for (const tokens of insertionsOf(expected)) for (const token of tokens) found[token] = -1;
  const taken = new Set<number>();
  for (const tokens of insertionsOf(expected)) {
    const core = tokens.filter((token) => !expected[token]!.optional);
    if (core.length === 0) continue;
    const hint = places[core[0]!]! >= 0 ? places[core[0]!]! : core[0]!;
    const start = nearest(
      core.map((token) => expected[token]!.text),
      actual,
      hint,
      taken,
    );
    if (start === null) return null;
    for (const [offset, token] of core.entries()) found[token] = start + offset;
    const others = new Set(expected.flatMap(({ was }, token) => (was === null ? [] : [found[token]!])));
    const blank = (index: number) => actual[index] === "" && !others.has(index) && !taken.has(index);
    const lead = tokens.filter((token) => token < core[0]!).reverse();
    const tail = tokens.filter((token) => token > core.at(-1)!);
    for (let at = start - 1, count = 0; count < lead.length && blank(at); at--) found[lead[count++]!] = at;
    for (let at = start + core.length, count = 0; count < tail.length && blank(at); at++) found[tail[count++]!] = at;
    for (const token of tokens) if (found[token]! >= 0) taken.add(found[token]!);
  }
  for (const [token, { was }] of expected.entries()) if (was !== null && taken.has(found[token]!)) found[token] = -1;
  return found;
}

/** Where these lines stand one below the other, the place nearest to `hint`; null when nowhere. */
function nearest(
  lines: readonly string[],
  actual: readonly string[],
  hint: number,
  taken: ReadonlySet<number>,
): number | null {
  let best: number | null = null;
  for (let at = 0; at + lines.length <= actual.length; at++) {
    if (best !== null && Math.abs(at - hint) >= Math.abs(best - hint)) continue;
    if (lines.every((text, offset) => actual[at + offset] === text && !taken.has(at + offset))) best = at;
  }
  return best;
}

/** Tokens of ours, those next to each other together. */
function insertionsOf(expected: readonly Expected[]): readonly (readonly number[])[] {
  const found: number[][] = [];
  for (const [token, { was }] of expected.entries()) {
    if (was !== null) continue;
    if (found.at(-1)?.at(-1) === token - 1 && token > 0) found.at(-1)!.push(token);
    else found.push([token]);
  }
  return found;
}

/** More cells than this are not worth a user's time; the document was changed from end to end then. */
const mostCells = 16_000_000;

/**
 * Index in `actual` of every expected paragraph in the longest common
 * order, ours counting most; null when it would take too long.
 */
function longestMatch(expected: readonly Expected[], actual: readonly string[]): readonly number[] | null {
  const places = new Array<number>(expected.length).fill(-1);
  let head = 0;
  const same = (token: number, place: number) =>
    expected[token] !== undefined && !expected[token].optional && expected[token].text === actual[place];
  while (same(head, head)) {
    places[head] = head;
    head++;
  }
  let tail = 0;
  while (
    expected.length - tail > head &&
    actual.length - tail > head &&
    same(expected.length - 1 - tail, actual.length - 1 - tail)
  ) {
    places[expected.length - 1 - tail] = actual.length - 1 - tail;
    tail++;
  }
  const rows = expected.length - tail - head;
  const columns = actual.length - tail - head;
  if (rows * columns > mostCells) return null;
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  const worth = ({ was, optional }: Expected) => (optional ? 0.001 : was === null ? 4 : 1);
  const fits = (row: number, column: number) => expected[head + row]!.text === actual[head + column];
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--) {
      const skip = Math.max(best[(row + 1) * width + column]!, best[row * width + column + 1]!);
      const take = fits(row, column) ? worth(expected[head + row]!) + best[(row + 1) * width + column + 1]! : -1;
      best[row * width + column] = Math.max(skip, take);
    }
  for (let row = 0, column = 0; row < rows && column < columns;) {
    const here = best[row * width + column]!;
    const take = fits(row, column) ? worth(expected[head + row]!) + best[(row + 1) * width + column + 1]! : -1;
    if (take === here) places[head + row++] = head + column++;
    else if (best[(row + 1) * width + column] === here) row++;
    else column++;
  }
  return places;
}
