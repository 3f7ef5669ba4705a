import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import fc from "fast-check";

/**
 * Sentences nobody wrote, in the words of those that are written in reports: each word is one that follows
 * the two before it somewhere in the texts of the tests, with other figures now and then. They read as text
 * does in parts and mean nothing, so they bring the readers of figures, times and acts what no list holds.
 */
export function chainedSentence(): fc.Arbitrary<string> {
  const number = fc.nat({ max: 999_999 });
  return fc.array(number, { minLength: 18, maxLength: 80 }).map(([first = 0, ...steps]) => {
    const words = [...chains.starts[first % chains.starts.length]!];
    for (const step of steps) {
      const followers = chains.followers.get(place(words.at(-2)!, words.at(-1)!));
      if (followers === undefined) break;
      const next = followers[step % followers.length]!;
      words.push(/^\d/u.test(next) && step % 3 === 0 ? OTHER_FIGURES[step % OTHER_FIGURES.length]! : next);
    }
    return words.join("");
  });
}

const OTHER_FIGURES = [
  "0",
  "00",
  "01",
  "1",
  "17/20",
  "100%",
  "99,9%",
  "1.234",
  "12.345.678",
  "31/12/2025",
  "0,5",
  "II",
];

const chains = readChains();

function readChains() {
  const starts: string[][] = [];
  const followers = new Map<string, string[]>();
  for (const line of writtenLines()) {
    const words = line.match(/[\p{L}\p{M}]+|\d+(?:[.,/]\d+)*|\s+|[^\p{L}\p{M}\d\s]/gu) ?? [];
    if (words.length < 4) continue;
    starts.push(words.slice(0, 2));
    for (let at = 2; at < words.length; at++) {
      const before = place(words[at - 2]!, words[at - 1]!);
      const known = followers.get(before);
      if (known === undefined) followers.set(before, [words[at]!]);
      else known.push(words[at]!);
    }
  }
  return { starts, followers };
}

/** Figures stand for each other: what follows one may follow any. */
function place(one: string, other: string): string {
  return `${one} ${other}`.toLowerCase().replace(/\d+/gu, "0");
}

/** The lists of sentences and the documents of the tests, as far as they read like lines of a report. */
export function writtenLines(): readonly string[] {
  return ["core", "documents", "fixtures"].flatMap((room) => {
    const folder = resolve("test", room);
    const files = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => /\.(txt|tsv)$/u.test(name));
    return files.sort().flatMap((name) =>
      readFileSync(join(folder, name), "utf8")
        .split(/[\n\t]/u)
        .filter(({ length }) => length > 20 && length < 600),
    );
  });
}
