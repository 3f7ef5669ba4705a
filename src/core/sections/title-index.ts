import { abbreviations, canonicalWords, fillerWords, withoutPeriod } from "../vietnamese/abbreviations";
import { fillFields } from "../outline/fields";
import type { Outline, Section } from "../outline/outline";
import type { MatchedBy } from "./section-state";
import { fold, wordsOf } from "../vietnamese/fold";

/** One title a section may stand under, in the three forms headings are compared in. */
export interface Title {
  readonly section: number;
  readonly by: MatchedBy;
  /** Canonical words: abbreviations spelt out, names and period evened out. */
  readonly words: readonly string[];
  readonly text: string;
  /** Without words that add nothing. */
  readonly loose: string;
  /** How many different words that is. */
  readonly distinct: number;
}

/** Titles of an outline, ready to be looked up; made once for an outline. */
export interface TitleIndex {
  /** By folded words. */
  readonly folded: ReadonlyMap<string, readonly Title[]>;
  /** By canonical words, and by canonical words without fillers. */
  readonly canonical: ReadonlyMap<string, readonly Title[]>;
  readonly loose: ReadonlyMap<string, readonly Title[]>;
  /** First words a heading equal to a title may have. */
  readonly openers: ReadonlySet<string>;
  /** Every beginning of a title that is not the whole of it. */
  readonly beginnings: ReadonlySet<string>;
  readonly titles: readonly Title[];
  /** Titles that hold a word, for near matches. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  /** How telling a word is: rare in titles is 1, in every title near 0. */
  weight(word: string): number;
  /** True when the words speak of what the outline's reports are about. */
  aboutSubject(canonical: readonly string[]): boolean;
  /** True when the section's own title does. */
  readonly specific: readonly boolean[];
  /** Longest title in letters: longer paragraphs open no section, unless text follows the title. */
  readonly longest: number;
}

const indexes = new WeakMap<Outline, TitleIndex>();

export function titleIndex(outline: Outline): TitleIndex {
  let index = indexes.get(outline);
  if (index === undefined) indexes.set(outline, (index = build(outline)));
  return index;
}

/** Folded words of a heading without its number. */
export function titleWords(folded: string): string[] {
  return withoutPeriod(wordsOf(folded));
}

/** Canonical words without those that add nothing. */
export function looseText(canonical: readonly string[]): string {
  return canonical.filter((word) => !fillerWords.has(word)).join(" ");
}

function build(outline: Outline): TitleIndex {
  const folded = new Map<string, Title[]>();
  const canonical = new Map<string, Title[]>();
  const loose = new Map<string, Title[]>();
  const beginnings = new Set<string>();
  const openers = new Set<string>([...fillerWords, ...abbreviations]);
  const titles: Title[] = [];
  outline.sections.forEach((section, at) => {
    for (const [text, by] of titlesOf(section, outline)) {
      const plain = titleWords(fold(text));
      const words = canonicalWords(plain);
      const bare = looseText(words);
      const distinct = new Set(bare.split(" ")).size;
      const title: Title = { section: at, by, words, text: words.join(" "), loose: bare, distinct };
      titles.push(title);
      add(folded, plain.join(" "), title);
      add(canonical, title.text, title);
      add(loose, title.loose, title);
      for (const form of [plain, words]) {
        openers.add(form[0] ?? "");
        for (let length = 1; length < form.length; length++) beginnings.add(form.slice(0, length).join(" "));
      }
    }
  });
  const byWord = wordTable(titles);
  const runs = subjectRuns(outline, titles);
  const aboutSubject = (words: readonly string[]) => runsOf(words).some((run) => runs.has(run));
  return {
    folded,
    canonical,
    loose,
    beginnings,
    openers,
    titles,
    byWord,
    weight: weights(outline, titles),
    aboutSubject,
    specific: outline.sections.map((_, at) =>
      titles.some((title) => title.section === at && title.by === "exact" && aboutSubject(title.words)),
    ),
    longest: Math.max(0, ...titles.map((title) => title.text.length)),
  };
}

function titlesOf(section: Section, { defaults }: Outline): (readonly [string, MatchedBy])[] {
  return [
    [fillFields(section.title, defaults), "exact"],
    ...section.otherTitles.map((title) => [fillFields(title, defaults), "otherTitle"] as const),
  ];
}

/** A section's own title comes before another section's other title of the same words. */
function add(map: Map<string, Title[]>, key: string, title: Title): void {
  if (key === "") return;
  const known = map.get(key);
  if (known === undefined) map.set(key, [title]);
  else if (!known.some((other) => other.section === title.section)) known.push(title);
}

function wordTable(titles: readonly Title[]): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, number[]>();
  titles.forEach((title, at) => {
    for (const word of new Set(title.words)) {
      if (fillerWords.has(word)) continue;
      const list = table.get(word);
      if (list) list.push(at);
      else table.set(word, [at]);
    }
  });
  return table;
}

function weights(outline: Outline, titles: readonly Title[]): (word: string) => number {
  const sections = new Map<string, Set<number>>();
  for (const title of titles) {
    for (const word of title.words) {
      const holders = sections.get(word) ?? new Set();
      sections.set(word, holders.add(title.section));
    }
  }
  const all = outline.sections.length + 1;
  const table = new Map([...sections].map(([word, { size }]) => [word, Math.log(all / size) / Math.log(all)]));
  return (word) => (fillerWords.has(word) ? 0 : (table.get(word) ?? 1));
}

/** Runs of three words that the report's subject line shares with two titles or more: what the outline is about. */
function subjectRuns(outline: Outline, titles: readonly Title[]): ReadonlySet<string> {
  const subject = outline.opening
    .filter((line) => line.role === "subject")
    .flatMap((line) => runsOf(canonicalWords(titleWords(fold(fillFields(line.text, outline.defaults))))));
  const own = titles.filter((title) => title.by === "exact").map((title) => new Set(runsOf(title.words)));
  return new Set(subject.filter((run) => own.filter((runs) => runs.has(run)).length >= 2));
}

function runsOf(words: readonly string[]): string[] {
  const runs: string[] = [];
  for (let at = 0; at + 3 <= words.length; at++) runs.push(`${words[at]} ${words[at + 1]} ${words[at + 2]}`);
  return runs;
}
