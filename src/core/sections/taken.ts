import type { Score } from "./scoring/score";

/** A candidate that opens a section, or may. */
export interface Taken {
  readonly candidate: number;
  readonly section: number;
  readonly score: Score;
  readonly margin: number;
  /** False when a person must say whether this is the section. */
  readonly sure: boolean;
  readonly why: "answer" | "inOrder" | "outOfOrder";
}
