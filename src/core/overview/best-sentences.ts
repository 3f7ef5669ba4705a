/** A sentence that may be quoted. */
export interface RankedSentence {
  readonly key: string;
  readonly sentence: string;
  /** The first that wrote it. */
  readonly unit: string;
  /** Lower is better. */
  readonly rank: number;
}

/**
 * The best of any number of sentences: of those of the best rank the first,
 * no more than are asked for; a better one takes the place of the worst.
 */
export class BestSentences {
  /** By rank, in the order they came. */
  private readonly ranks: RankedSentence[][] = [];
  private readonly keys = new Set<string>();

  constructor(private readonly most: number) {}

  /** @param keyOf what it has in common with sentences that say the same; asked only where there is room for it */
  offer(rank: number, unit: string, sentence: string, keyOf: (sentence: string) => string): void {
    if (this.keys.size >= this.most && rank >= this.ranks.length - 1) return;
    const key = keyOf(sentence);
    if (this.keys.has(key)) return;
    this.keys.add(key);
    while (this.ranks.length <= rank) this.ranks.push([]);
    this.ranks[rank]!.push({ key, sentence, unit, rank });
    if (this.keys.size > this.most) this.keys.delete(this.worst()!.key);
  }

  /** The best that is not yet taken; of several of its rank one of a unit that was quoted least. */
  next(isTaken: (key: string) => boolean, times: (candidate: RankedSentence) => number): RankedSentence | null {
    for (const rank of this.ranks) {
      const free = rank.filter(({ key }) => !isTaken(key));
      if (free.length > 0) return free.reduce((best, each) => (times(each) < times(best) ? each : best));
    }
    return null;
  }

  clear(): void {
    this.ranks.length = 0;
    this.keys.clear();
  }

  /** Takes out the last of the worst rank. */
  private worst(): RankedSentence | undefined {
    while (this.ranks.at(-1)?.length === 0) this.ranks.pop();
    const last = this.ranks.at(-1)?.pop();
    while (this.ranks.at(-1)?.length === 0) this.ranks.pop();
    return last;
  }
}
