import type { PlacedFigure } from "../table-figures";

/** The statement that speaks best of a criterion. */
export interface Evidence {
  readonly paragraph: number;
  /** The statement, folded, and the term found in it. */
  readonly statement: string;
  readonly phrase: string;
  readonly covered: boolean;
  /** How many terms it holds: of two statements the fuller one is shown. */
  readonly terms: number;
  /** Worked out when they are asked for: most statements give way to a better one before. */
  readonly figures: () => readonly PlacedFigure[];
  /** Read in a table behind the signature. */
  readonly annex: boolean;
  /** All statements that tell a figure of it, this one among them, as long as they were looked at. */
  readonly told: readonly Told[];
}

/** A statement, folded, and where it stands. */
export interface Told {
  readonly paragraph: number;
  readonly statement: string;
}

/** For each criterion the statement that speaks best of it, and whether a better one may still come. */
export class BestEvidence {
  readonly best: (Evidence | undefined)[];
  readonly told: Told[][] = [];
  /** How often each criterion was found covered. */
  private readonly coverings: Uint8Array;

  constructor(criteria: number) {
    this.best = new Array<Evidence | undefined>(criteria).fill(undefined);
    this.coverings = new Uint8Array(criteria);
  }

  /** It may still be shown better. */
  isOpen(criterion: number): boolean {
    return this.coverings[criterion]! < ENOUGH;
  }

  /**
   * Counts a statement, and tells whether it is to be kept as the best: one that covers the criterion
   * before one that mentions it, then one with more terms; one in the annex only where no other covers it.
   */
  isBetter(criterion: number, covered: boolean, terms: number, annex: boolean): boolean {
    if (annex && !covered) return false;
    if (covered && !annex && this.isOpen(criterion)) this.coverings[criterion]!++;
    const known = this.best[criterion];
    return known === undefined || (known.covered === covered ? !annex && terms > known.terms : covered);
  }
}

/**
 * A criterion that this many statements cover is shown by the best of
 * them; more are not looked at, so that a long report costs little more.
 */
const ENOUGH = 3;
