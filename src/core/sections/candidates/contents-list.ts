import type { Snapshot } from "../../snapshot/snapshot";
import type { Candidate, Place } from "./candidate";

/**
 * A table of contents without page numbers: headings one below the other, each
 * of which comes again further down, there perhaps with its text behind it.
 */
export function contentsList({ paragraphs }: Snapshot, candidates: readonly Candidate[]): ReadonlySet<Candidate> {
  const repeated = repeats(candidates);
  const titled = candidates.flatMap((candidate, c) => {
    const extent = candidate.extents[0];
    const section = extent?.titles[0]?.title.section;
    const { folded } = candidate.line;
    if (extent === undefined || (section === undefined && repeated[c] === -1)) return [];
    return [{ candidate, end: extent.end, says: section ?? folded, again: candidates[repeated[c] as number] }];
  });
  const lastOf = new Map(titled.map(({ says }, at) => [says, at]));
  const list = new Set<Candidate>();
  /** Nothing but a page number stands between the two. */
  const isBelow = (start: Place, end: Place) => {
    for (let at = end.paragraph; at < start.paragraph; at++)
      if (!PAGE_NUMBER.test(paragraphs[at]?.text.trim() ?? "")) return false;
    return true;
  };
  for (let from = 0; from < titled.length;) {
    const named = new Set<number | string>();
    let to = from;
    // The report may begin right below: with its first title the list has ended.
    for (; titled[to] !== undefined && !named.has(titled[to]!.says); to++) {
      if (to > from && !isBelow(titled[to]!.candidate.start, titled[to - 1]!.end)) break;
      named.add(titled[to]!.says);
    }
    const run = titled.slice(from, to);
    const last = run.at(-1)!.candidate.start.paragraph;
    const again = run.every((one) => (lastOf.get(one.says) ?? 0) >= to || (one.again?.start.paragraph ?? -1) > last);
    if (run.length >= 3 && again) for (const { candidate } of run) list.add(candidate);
    from = to;
  }
  return list;
}

/** For each candidate the last one further down whose line begins with the whole of its own; -1 without one. */
function repeats(candidates: readonly Candidate[]): readonly number[] {
  const keys = candidates.map(({ line }) => (line.folded.length < REPEATED ? "" : line.folded));
  const byBeginning = new Map<string, number[]>();
  const last = keys.map(() => -1);
  for (let c = keys.length - 1; c >= 0; c--) {
    const key = keys[c] as string;
    if (key === "") continue;
    const beginning = key.slice(0, REPEATED);
    const below = byBeginning.get(beginning) ?? [];
    last[c] = below.find((other) => (keys[other] as string).startsWith(key)) ?? -1;
    if (below.length < MOST_ALIKE) byBeginning.set(beginning, [...below, c]);
  }
  return last;
}

/**
 * So many letters a line has in common with the one that repeats it; of
 * lines that begin alike only so many are compared.
 */
const REPEATED = 10;
const MOST_ALIKE = 8;
const PAGE_NUMBER = /^\d{0,3}$/u;
