import type { Score } from "../scoring/score";

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

/** From this likeness on a heading tells of the section, in whatever order it stands. */
export const TOLD_TWICE = 0.8;

/** Those that were taken and those that were found, which take both heading and section from another. */
export function replacing(taken: readonly Taken[], found: readonly Taken[]): Taken[] {
  const isReplaced = (one: Taken) =>
    found.some(({ candidate, section }) => candidate === one.candidate || section === one.section);
  return [...taken.filter((one) => !isReplaced(one)), ...found];
}
