import fc from "fast-check";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isVietnameseUnicode } from "../../../src/core/vietnamese/letters";
import { countWords, firstWords, fold, isBlank, wordsOf } from "../../../src/core/vietnamese/fold";
import {
  areApart,
  phraseFinder,
  placesOf,
  FoundPhrases,
  type PhraseFinder,
} from "../../../src/core/vietnamese/phrase-finder";

/**
 * What is made of each sign a report may hold (letters.txt), as far as it is not simply itself in
 * lower case: runs of signs alike, in the order of their codes. UPDATE_FIXTURES=1 writes them.
 */
const path = join(__dirname, "letters.txt");

it("is known of every sign what it stands for, and whether words are made of it", () => {
  const runs = runsOfSigns();
  if (process.env.UPDATE_FIXTURES) writeFileSync(path, runs);
  expect(runs).toBe(readFileSync(path, "utf8"));
});

/**
 * Latin, Greek, Cyrillic, what Vietnamese is written with, signs, what symbol
 * fonts use, and compatible forms: blocks to which nothing is added any more.
 */
const codes = [
  [0x0, 0x530] as const,
  [0x1e00, 0x2400] as const,
  [0x3000, 0x3040] as const,
  [0xf000, 0x10000] as const,
].flatMap(([first, end]) => Array.from({ length: end - first }, (_, at) => first + at));

function runsOfSigns(): string {
  const runs: { from: number; to: number; kind: string }[] = [];
  for (const code of codes) {
    const kind = kindOf(String.fromCharCode(code));
    const last = runs.at(-1);
    if (last?.kind === kind && last.to === code - 1) last.to = code;
    else runs.push({ from: code, to: code, kind });
  }
  const hex = (code: number) => code.toString(16).padStart(4, "0");
  return `${runs.map(({ from, to, kind }) => `${hex(from)}${from === to ? "" : `-${hex(to)}`} ${kind}`).join("\n")}\n`;
}

it("tells a Unicode text by every letter that only Vietnamese has, and by none of Western Europe, Greece or Russia", () => {
  const signs = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at));
  const own = [..."ĂăĐđĨĩŨũƠơƯư", ...signs(0x1ea0, 0x1ef9)];
  const others = [...signs(0x00, 0x100), ...signs(0x370, 0x530), ...signs(0x1e9f, 0x1e9f), ...signs(0x1efa, 0x206f)];
  const tell = (all: readonly string[]) => all.filter((sign) => isVietnameseUnicode(sign.charCodeAt(0))).join("");
  expect([tell(own), tell(others)]).toEqual([own.join(""), ""]);
});

/** Between two digits nothing joins it. */
function kindOf(sign: string): string {
  const folded = fold(`1${sign}1`).slice(1, -1);
  const lower = sign.toLowerCase();
  const stands =
    folded === "" ? "không đọc" : folded === " " ? "dấu cách" : folded === lower ? "chính nó" : far(sign, folded);
  const marks = [
    ...(isBlank(sign) ? ["trống"] : []),
    ...(wordsOf(`1${folded}1`).length === 1 ? ["trong chữ"] : []),
    ...(countWords(sign) === 1 ? ["một chữ"] : []),
    ...(isFoundBeside(folded) ? [] : ["dính"]),
  ];
  return [stands, ...marks].join(", ");
}

/** Signs that stand one behind another for letters that do too are one run. */
function far(sign: string, folded: string): string {
  return folded.length === 1 ? `→ ${folded.charCodeAt(0) - sign.charCodeAt(0)}` : `→ “${folded}”`;
}

const finder = phraseFinder(["ban"]);
function isFoundBeside(folded: string): boolean {
  return foundIn(`${folded}ban${folded}`, finder).length > 0;
}

const word = fc.stringMatching(/^[abăđ1]{1,3}$/u);
const text = fc
  .array(fc.oneof(word, fc.constantFrom(" ", " ", ", ", "-", "-", "ạ")), { maxLength: 14 })
  .map((all) => all.join(""));

describe("finding phrases", () => {
  it("finds each of many where it stands as whole words, as looking for one after another would", () => {
    const phrases = fc.uniqueArray(
      fc.oneof(
        word,
        fc.tuple(word, word).map((two) => two.join(" ")),
        fc.tuple(word, word).map(([one, two]) => `-${one}, ${two}`),
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(phrases, text, (sought, given) => {
        const found = foundIn(given, phraseFinder(["", ...sought]));
        const wanted = sought.flatMap((phrase, at) =>
          placesOf(phrase, given)
            .filter((from) => isWhole(given, from, from + phrase.length))
            .map((from) => `${at + 1} ${from + phrase.length}`),
        );
        expect(found.sort()).toEqual(wanted.sort());
      }),
      { numRuns: 500 },
    );
  });

  it("tells them by where they end, of two that end together the longer first", () => {
    const sought = phraseFinder([
      "chủ",
      "dân chủ",
      "thực hiện dân chủ ở cơ sở",
      "cơ sở",
      "dân",
      "ở",
      "sở",
      "thực hiện dân",
      "(nếu",
    ]);
    expect(foundIn("thực hiện dân chủ ở cơ sở (nếu có)", sought)).toEqual([
      "7 13",
      "4 13",
      "1 17",
      "0 17",
      "5 19",
      "2 25",
      "3 25",
      "6 25",
      "8 30",
    ]);
  });

  it("tells a phrase that begins with a sign before a shorter one that ends with it", () => {
    expect(foundIn("mục (nếu có)", phraseFinder(["nếu có", "(nếu có"]))).toEqual(["1 11", "0 11"]);
  });

  it("looks beside a sign that is no letter", () => {
    expect(foundIn("mục(nếu có)ạ (nếu có)", phraseFinder(["(nếu có)"]))).toEqual(["0 11", "0 21"]);
  });
});

/** Index and end of each. */
function foundIn(given: string, { find }: PhraseFinder): string[] {
  const found = new FoundPhrases();
  find(given, found);
  return Array.from({ length: found.count }, (_, at) => `${found.phrases[at]} ${found.ends[at]}`);
}

function isWhole(given: string, from: number, to: number): boolean {
  const beside = (at: number) => /^[\p{L}\d]$/u.test(given.charAt(at));
  return !(beside(from - 1) && beside(from)) && !beside(to);
}

it("takes the first words without looking at the rest", () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 5 }), (given, count) => {
      const words = given.match(/[\p{L}\d]+/gu) ?? [];
      expect(wordsOf(given)).toEqual(words);
      expect(firstWords(given, count)).toBe(words.slice(0, count).join(" "));
    }),
  );
});

it("knows every place of a piece of text, the very first and overlapping ones among them", () => {
  expect(placesOf("/", "/a//b")).toEqual([0, 2, 3]);
  expect(placesOf("aa", "aaa")).toEqual([0, 1]);
  expect(placesOf("%", "không có")).toEqual([]);
});

it("tells stretches that share a character from those that only touch", () => {
  const stretch = (from: number, to: number) => ({ from, to });
  expect(areApart(stretch(0, 2), stretch(2, 4))).toBe(true);
  expect(areApart(stretch(2, 4), stretch(0, 2))).toBe(true);
  expect(areApart(stretch(0, 3), stretch(2, 4))).toBe(false);
  expect(areApart(stretch(2, 4), stretch(0, 3))).toBe(false);
  expect(areApart(stretch(0, 9), stretch(2, 4))).toBe(false);
});
