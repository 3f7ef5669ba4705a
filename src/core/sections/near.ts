import { looseText, type Title, type TitleIndex } from "./title-index";

/** How near a heading comes to a title. `slip`: a letter or two differ. `likeness`: 0-1, telling words they share. */
export interface Nearness {
  readonly title: Title;
  readonly slip: boolean;
  readonly likeness: number;
}

/**
 * Titles of sections still open that are near the canonical words of a heading, best first. Only titles that share words are looked at, and only those of about the same
 * length are compared letter by letter within a narrow band, so that the cost stays linear in the number of headings.
 */
export function nearTitles(
  words: readonly string[],
  index: TitleIndex,
  isOpen: (section: number) => boolean,
): Nearness[] {
  const shared = new Map<number, number>();
  const common = new Map<number, number>();
  let own = 0;
  for (const word of new Set(words)) {
    const weight = index.weight(word);
    own += weight;
    for (const at of index.byWord.get(word) ?? []) {
      if (!isOpen((index.titles[at] as Title).section)) continue;
      shared.set(at, (shared.get(at) ?? 0) + weight);
      common.set(at, (common.get(at) ?? 0) + 1);
    }
  }
  const text = looseText(words);
  const bySection = new Map<number, Nearness>();
  for (const [at, weight] of shared) {
    const title = index.titles[at] as Title;
    const likeness = (2 * weight) / (own + totalWeight(title, index));
    // Two slips spoil three words at most.
    const mayBeSlip = (common.get(at) as number) >= title.distinct - 3;
    const slip = mayBeSlip && text.length >= 8 && withinSlips(text, title.loose, text.length < 14 ? 1 : 2);
    if (!slip && likeness < LEAST_LIKE) continue;
    const best = bySection.get(title.section);
    if (!best || better({ title, slip, likeness }, best)) bySection.set(title.section, { title, slip, likeness });
  }
  return [...bySection.values()].sort((a, b) => (better(a, b) ? -1 : 1));
}

/** Below this two headings are about different things. */
const LEAST_LIKE = 0.55;

function better(a: Nearness, b: Nearness): boolean {
  return a.slip !== b.slip ? a.slip : a.likeness > b.likeness;
}

const totals = new WeakMap<Title, number>();

function totalWeight(title: Title, index: TitleIndex): number {
  let total = totals.get(title);
  if (total === undefined) {
    total = [...new Set(title.words)].reduce((sum, word) => sum + index.weight(word), 0);
    totals.set(title, total);
  }
  return total;
}

/** Edit distance (Levenshtein) of at most `limit`, looked for in a band of that width. */
export function withinSlips(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = new Array<number>(b.length + 1).fill(limit + 1);
    if (row <= limit) current[0] = row;
    let least = current[0] as number;
    for (let column = Math.max(1, row - limit); column <= Math.min(b.length, row + limit); column++) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      const cost = Math.min(
        (previous[column - 1] as number) + change,
        (previous[column] as number) + 1,
        (current[column - 1] as number) + 1,
      );
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return false;
    previous = current;
  }
  return (previous[b.length] as number) <= limit;
}
