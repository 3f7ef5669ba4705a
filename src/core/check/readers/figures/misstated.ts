/** A figure that its own sentence contradicts. */
export interface Misstated {
  /** The whole clause. */
  readonly from: number;
  readonly to: number;
  /** What stands there, and what it should be: "101%", "89,1%". */
  readonly written: string;
  readonly right: string;
  /** "41/46 = 89,1%". */
  readonly reckoning: string;
  /** Where `right` would go; null when it only bounds what may stand there. */
  readonly correction: { readonly from: number; readonly to: number } | null;
  /** True when there may be a reason that the sentence does not tell. */
  readonly doubtful?: boolean;
}

/** What a reader gives for nearly every text. */
export const NOTHING: readonly Misstated[] = [];

/** A number and the one it is said to be among, as they are written and where. */
export interface Pair {
  readonly whole: { readonly from: number; readonly written: string };
  readonly part: { readonly from: number; readonly written: string };
  readonly doubtful: boolean;
}

/** A part that cannot be: larger than what it is said to be among. */
export function beyondWhole(whole: Pair["whole"], part: Pair["part"], doubtful = false): Misstated {
  return {
    from: Math.min(whole.from, part.from),
    to: Math.max(whole.from + whole.written.length, part.from + part.written.length),
    written: part.written,
    right: whole.written,
    reckoning: `≤ ${whole.written}`,
    correction: null,
    doubtful,
  };
}
