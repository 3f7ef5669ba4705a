/** A candidate given to a section. */
export interface Pair {
  readonly candidate: number;
  readonly section: number;
  /** By how much the best explanation of the whole document beats the best one without this pair. */
  readonly margin: number;
}

/** What a pair is worth; null or anything not above 0: it can be no pair. */
export type Worth = (candidate: number, section: number) => number | null;

/** Which candidate opens which section, and what that is worth altogether. */
export interface Assignment {
  readonly pairs: readonly Pair[];
  readonly worth: number;
}

/**
 * The most valuable way to give candidates to sections when both keep their order: a candidate opens
 * one section at most, a section is opened once, and either may be left over. Dynamic programming
 * over candidates x sections; the margins come from the same tables, read from both ends.
 */
export function assignInOrder(candidates: number, sections: number, worthOf: Worth): Assignment {
  const width = sections + 1;
  const worth = new Float64Array(candidates * sections);
  for (let c = 0; c < candidates; c++)
    for (let s = 0; s < sections; s++) worth[c * sections + s] = Math.max(0, worthOf(c, s) ?? 0);
  // forward[c][s]: the best of the first c candidates and the first s
  // sections; backward[c][s]: of those from c and s on.
  const forward = new Float64Array((candidates + 1) * width);
  const backward = new Float64Array((candidates + 1) * width);
  for (let c = 1; c <= candidates; c++)
    for (let s = 0; s <= sections; s++) {
      let best = forward[(c - 1) * width + s] as number;
      if (s > 0) {
        best = Math.max(best, forward[c * width + s - 1] as number);
        const pair = worth[(c - 1) * sections + s - 1] as number;
        best = Math.max(best, pair + (forward[(c - 1) * width + s - 1] as number));
      }
      forward[c * width + s] = best;
    }
  // From the first candidate on nothing is asked of these.
  for (let c = candidates - 1; c > 0; c--)
    for (let s = sections; s >= 0; s--) {
      let best = backward[(c + 1) * width + s] as number;
      if (s < sections) {
        best = Math.max(best, backward[c * width + s + 1] as number);
        const pair = worth[c * sections + s] as number;
        best = Math.max(best, pair + (backward[(c + 1) * width + s + 1] as number));
      }
      backward[c * width + s] = best;
    }
  const total = forward[candidates * width + sections] as number;

  /** The best explanation in which this candidate does not open this section. */
  const without = (c: number, section: number): number => {
    let best = 0;
    for (let s = 0; s <= sections; s++) {
      const before = forward[c * width + s] as number;
      best = Math.max(best, before + (backward[(c + 1) * width + s] as number));
      if (s === sections || s === section) continue;
      const pair = worth[c * sections + s] as number;
      best = Math.max(best, before + pair + (backward[(c + 1) * width + s + 1] as number));
    }
    return best;
  };

  const pairs: Pair[] = [];
  for (let c = candidates, s = sections; c > 0 && s > 0;) {
    const here = forward[c * width + s] as number;
    if (here === forward[c * width + s - 1]) s--;
    else if (here === forward[(c - 1) * width + s]) c--;
    else {
      pairs.push({ candidate: c - 1, section: s - 1, margin: total - without(c - 1, s - 1) });
      c--;
      s--;
    }
  }
  return { pairs: pairs.reverse(), worth: total };
}
