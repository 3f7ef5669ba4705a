import { fillFields } from "../outline/fields";
import type { Outline } from "../outline/outline";
import { fillerWords, type Speller } from "../vietnamese/abbreviations";
import { fold } from "../vietnamese/fold";
import type { ConceptReader } from "./heading-concepts";
import type { Title } from "./title";
import { titleWords } from "./title-words";
import { rarity } from "./word-rarity";
import { NO_TITLE, wordReader, type Entry, type Word } from "./word-reader";

/**
 * How well a heading's canonical words speak of each section, 0-1; null
 * when they speak of none, or of none as well as `least`.
 */
export type Comparer = (words: readonly string[], least?: number) => readonly number[] | null;

/** What a heading's canonical words say of each section, by their rarity, by what is meant and with slips mended. */
export function comparer(
  outline: Outline,
  titles: readonly Title[],
  spell: Speller,
  conceptsIn: ConceptReader,
): Comparer {
  const count = outline.sections.length;
  const { numbers, entries, concepts } = weighed(outline, titles, spell, conceptsIn);
  const isPair = pairsOf(titles, numbers);
  const recallOf = recallReader(titles, count, numbers, entries);
  const { wordOf, meantBy } = wordReader(entries, numbers);
  /** What the word being weighed says of each section: one list for all words of all headings. */
  const values = new Float64Array(count);

  return (words, least = 0) => {
    const own: Word[] = [];
    const places: number[] = [];
    words.forEach((word, at) => {
      if (fillerWords.has(word)) return;
      own.push(wordOf(word));
      places.push(at);
    });
    if (own.length === 0) return null;
    const spans = conceptsIn(words);
    const found = new Float64Array(count);
    const present = new Set<number>();
    let total = 0;
    let ahead = 0;
    own.forEach((written, place) => {
      const at = places[place]!;
      while (ahead < spans.length && spans[ahead]!.to <= at) ahead++;
      const span = spans[ahead] !== undefined && spans[ahead]!.from <= at ? spans[ahead] : undefined;
      const meaning = span === undefined ? undefined : concepts.get(span.concept);
      // A word of another thing than any title names: "công khai" is neither "công tác" nor "triển khai".
      const ofAnother = span !== undefined && meaning === undefined;
      const meant = meaning === undefined ? meantBy(written) : null;
      const { entry, number, rare } = meant ?? written;
      const sureness = meant === null ? 1 : wordWeights.slipped;
      if (number !== NO_TITLE) present.add(number);
      const telling = entry?.telling ?? (meaning === undefined ? rare : Math.min(rare, 2) * meaning.telling);
      total += telling;
      if (entry === undefined && meaning === undefined) return;
      const paired =
        isPair(number, own[place + 1]?.number ?? LAST) || isPair(own[place - 1]?.number ?? NO_TITLE, number);
      const sure = sureness * (paired ? 1 : wordWeights.alone);
      values.fill(0);
      for (const { section, weight } of entry?.sections ?? [])
        if (!ofAnother || weight < TITLE) values[section] = weight * sure;
      for (const { section, weight } of meaning?.sections ?? [])
        values[section] = Math.max(values[section]!, weight * wordWeights.meant);
      for (let section = 0; section < count; section++) found[section]! += values[section]! * telling;
    });
    const spoken = (value: number) => (wordWeights.coverage * value) / total;
    if (!found.some((value) => value > 0 && spoken(value) + (1 - wordWeights.coverage) >= least)) return null;
    const recall = recallOf(present);
    return recall.map((title, section) => spoken(found[section]!) + (1 - wordWeights.coverage) * title);
  };
}

/**
 * What the words and the concepts of titles and guidance say of each section; `numbers` are those of the titles' words.
 */
function weighed(outline: Outline, titles: readonly Title[], spell: Speller, conceptsIn: ConceptReader) {
  const count = outline.sections.length;
  const weights = new Map<string, number[]>();
  const meanings = new Map<number, number[]>();
  const raise = <K>(map: Map<K, number[]>, key: K, section: number, weight: number) => {
    let list = map.get(key);
    if (list === undefined) map.set(key, (list = new Array<number>(count).fill(0)));
    list[section] = Math.max(list[section] as number, weight);
  };
  const numbers = new Map<string, number>();
  for (const { section, words } of titles) {
    for (const word of words) {
      if (fillerWords.has(word)) continue;
      raise(weights, word, section, TITLE);
      if (!numbers.has(word)) numbers.set(word, numbers.size + 1);
    }
    for (const { concept } of conceptsIn(words)) raise(meanings, concept, section, TITLE);
  }
  outline.sections.forEach(({ guidance }, section) => {
    for (const line of guidance) {
      for (const word of spell(titleWords(fold(fillFields(line, outline.defaults))))) {
        if (!fillerWords.has(word)) raise(weights, word, section, wordWeights.guidance);
      }
    }
  });
  const entries = new Map<string, Entry>();
  for (const [word, list] of weights) entries.set(word, entryOf(list, rarity(word)));
  const concepts = new Map<number, Entry>();
  for (const [concept, list] of meanings) concepts.set(concept, entryOf(list, 1));
  return { numbers, entries, concepts };
}

/** True for words that follow each other in a title, words of grammar aside; by their numbers. */
function pairsOf(titles: readonly Title[], numbers: ReadonlyMap<string, number>) {
  const followers = new Map<number, Set<number>>();
  for (const { words } of titles) {
    const own = words.flatMap((word) => numbers.get(word) ?? []);
    own.forEach((number, at) =>
      followers.set(number, (followers.get(number) ?? new Set<number>()).add(own[at + 1] ?? LAST)),
    );
  }
  return (one: number, next: number): boolean => followers.get(one)?.has(next) === true;
}

/** Stands behind the last word of a title. */
const LAST = -1;

/**
 * How much of each section's titles stands in a heading, by what their words tell: of
 * its titles the one of which most does. `present`: the numbers of the heading's words.
 */
function recallReader(
  titles: readonly Title[],
  count: number,
  numbers: ReadonlyMap<string, number>,
  entries: ReadonlyMap<string, Entry>,
): (present: ReadonlySet<number>) => readonly number[] {
  const holders = new Map<number, TellingTitle[]>();
  for (const { section, words } of titles) {
    const own = [...new Set(words)].filter((word) => numbers.has(word));
    const tellings = own.map((word) => entries.get(word)?.telling ?? 0);
    const total = tellings.reduce((sum, telling) => sum + telling, 0);
    const title = { section, words: own.map((word) => numbers.get(word) as number), tellings, total };
    for (const word of title.words) holders.set(word, [...(holders.get(word) ?? []), title]);
  }
  return (present) => {
    const recall = new Array<number>(count).fill(0);
    const asked = new Set<TellingTitle>();
    for (const word of present)
      for (const title of holders.get(word) ?? []) {
        if (asked.has(title)) continue;
        asked.add(title);
        let shared = 0;
        for (let at = 0; at < title.words.length; at++)
          if (present.has(title.words[at] as number)) shared += title.tellings[at] as number;
        recall[title.section] = Math.max(recall[title.section] as number, shared / (title.total || 1));
      }
    return recall;
  };
}

interface TellingTitle {
  readonly section: number;
  /** By their numbers, each once. */
  readonly words: readonly number[];
  readonly tellings: readonly number[];
  readonly total: number;
}

/**
 * How surely a word speaks of a section. Every one has a fixture that
 * fails without it (test/core/sections/weights.test.ts).
 */
export const wordWeights = {
  /** In the section's own guidance: less surely than in its own titles, which weigh 1. */
  guidance: 0.35,
  /** Met alone, without the neighbour it has in a title. */
  alone: 0.6,
  /** Another word for the same thing; a word with a slip in it. */
  meant: 0.85,
  slipped: 0.9,
  /**
   * How much of the score is the heading's words found in the section, the
   * rest being the section's title found in the heading.
   */
  coverage: 0.8,
};

const TITLE = 1;

function entryOf(weights: readonly number[], rare: number): Entry {
  const sections = weights.flatMap((weight, section) => (weight > 0 ? [{ section, weight }] : []));
  const holders = weights.filter((weight) => weight === TITLE).length;
  return { telling: rare / Math.sqrt(Math.max(1, holders)), sections };
}
