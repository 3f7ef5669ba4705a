import { headingsCounted, wordsByCount } from "./heading-words";

/** How rare a word is in headings of every kind: about 1.7 for "công", `RAREST` for a word seen nowhere. */
export function rarity(word: string): number {
  return Math.min(RAREST, Math.log((headingsCounted + 1) / ((background.get(word) ?? 1) + 1)) + 0.3);
}

/**
 * That a word stands in no other heading says little more than that few hold it: "tập trung" is no name of a section.
 */
const RAREST = 4.5;

/** In how many headings of every kind a word stands. */
export const background: ReadonlyMap<string, number> = new Map(
  wordsByCount.flatMap(([count, words]) => words.split(" ").map((word) => [word, count] as const)),
);
