/**
 * Writes src/core/titles/heading-words.ts: how often each word stands in the headings of administrative
 * documents of every kind (test/fixtures/background-headings.txt). A word of many headings says little
 * about which section a heading opens. Run with `npm run telling-words` after changing the headings.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { speller, withoutPeriod } from "../src/core/vietnamese/abbreviations.ts";
import { fold, wordsOf } from "../src/core/vietnamese/fold.ts";
import { wording } from "../src/outlines/wording.ts";

const headings = fileURLToPath(new URL("../test/fixtures/background-headings.txt", import.meta.url));
const table = fileURLToPath(new URL("../src/core/titles/heading-words.ts", import.meta.url));

const spell = speller(wording);
let total = 0;
const files = new Map();
for (const line of readFileSync(headings, "utf8").split("\n")) {
  const [, count, heading] = /^(\d+)\t(.+)$/.exec(line) ?? [];
  if (heading === undefined) continue;
  total += Number(count);
  const words = new Set(spell(withoutPeriod(wordsOf(fold(heading)))).filter((word) => /^\p{L}+$/u.test(word)));
  for (const word of words) files.set(word, (files.get(word) ?? 0) + Number(count));
}

const often = [...files].filter(([, count]) => count > 1).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
const byCount = new Map();
for (const [word, count] of often) byCount.set(count, [...(byCount.get(count) ?? []), word]);
const lines = [...byCount].map(([count, words]) => `  [${count}, "${words.join(" ")}"],`);
writeFileSync(
  table,
  `/** The words of headings of administrative documents of every subject, counted. Made by scripts/telling-words.mjs from test/fixtures/background-headings.txt; do not edit. */

/** How many headings of administrative documents of every subject were counted, each as often as files hold it: the words of any outline are weighed against these. */
export const headingsCounted = ${total};

/** In how many of them a word stands; words of one heading only are left out. */
export const wordsByCount: readonly (readonly [count: number, words: string])[] = [
${lines.join("\n")}
];
`,
);
