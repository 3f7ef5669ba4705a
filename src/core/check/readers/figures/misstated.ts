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
