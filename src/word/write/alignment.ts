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
/** A blank paragraph that a write of ours may leave and that is to be taken away again. */
export const expectBlank: Expected = own;

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

/**
 * The same in a document somebody else wrote in meanwhile: what is ours must stand there whole and in one piece, anything else may have changed
 * (-1). Null when ours is not found so.
 */
export function alignOurs(expected: readonly Expected[], actual: readonly string[]): readonly number[] | null {
  const places = longestMatch(expected, actual);
  const whole =
    places !== null &&
    insertionsOf(expected).every((tokens) => {
      const found = tokens.filter((token) => places[token]! >= 0);
      const complete = tokens.every((token) => expected[token]!.optional || places[token]! >= 0);
      return complete && found.every((token, index) => places[token] === places[found[0]!]! + index);
    });
  return whole ? places : null;
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

/** Index in `actual` of every expected paragraph in the longest common order, ours counting most; null when it would take too long. */
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
