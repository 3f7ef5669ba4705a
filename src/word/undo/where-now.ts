import { HostError } from "../../core/edits/document-host";

/**
 * Follows paragraphs from one reading of the document to a later one. The result
 * maps indexes of `then`, which must be ascending, to indexes of `now`; HostError
 * "changed" when a paragraph no longer reads the same or cannot be told from others.
 */
export function whereNow(
  then: readonly string[],
  now: readonly string[],
): (indexes: readonly number[]) => readonly number[] {
  const shorter = Math.min(then.length, now.length);
  let head = 0;
  while (head < shorter && then[head] === now[head]) head++;
  let tail = 0;
  while (tail < shorter - head && then[then.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  const shift = now.length - then.length;
  const follow = (start: number, end: number): number => {
    if (end < head) return start;
    if (start >= then.length - tail) return start + shift;
    return onlyPlace(then.slice(start, end + 1), now);
  };
  return (indexes) => stretches(indexes).flatMap(([start, end]) => range(follow(start, end), end - start + 1));
}

/** Where a stretch of paragraphs stands; it must stand there only once. */
function onlyPlace(stretch: readonly string[], now: readonly string[]): number {
  const places = now.flatMap((_, at) => (stretch.every((text, offset) => now[at + offset] === text) ? [at] : []));
  if (places.length !== 1) throw new HostError("changed", `${places.length} places for what was written`);
  return places[0]!;
}

/** First and last index of every run of neighbours. */
function stretches(indexes: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const index of indexes) {
    const last = found.at(-1);
    if (last && index === last[1] + 1) last[1] = index;
    else found.push([index, index]);
  }
  return found;
}

function range(start: number, length: number): readonly number[] {
  return Array.from({ length }, (_, offset) => start + offset);
}
