import { fillFields } from "../outline/fields";
import type { Outline } from "../outline/outline";
import { fillerWords, type Speller } from "../vietnamese/abbreviations";
import { fold } from "../vietnamese/fold";
import type { ConceptReader } from "./heading-concepts";
import { bareWord, isOneSlip } from "./slips";
import type { Title } from "./title";
import { titleWords } from "./title-words";
import { background, rarity } from "./word-rarity";

/** What a heading's canonical words say of each section, 0-1, by their rarity, by what is meant and with slips mended; null when they speak of none (`Profiles.compare`). */
export function comparer(
  outline: Outline,
  titles: readonly Title[],
  spell: Speller,
  conceptsIn: ConceptReader,
): (words: readonly string[]) => readonly number[] | null {
  const count = outline.sections.length;
  const weights = new Map<string, number[]>();
  const meanings = new Map<number, number[]>();
  const pairs = new Set<string>();
  const raise = <K>(map: Map<K, number[]>, key: K, section: number, weight: number) => {
    let list = map.get(key);
    if (list === undefined) map.set(key, (list = new Array<number>(count).fill(0)));
    list[section] = Math.max(list[section] as number, weight);
  };
  for (const { section, words } of titles) {
    words.forEach((word, at) => {
      if (fillerWords.has(word)) return;
      raise(weights, word, section, TITLE);
      pairs.add(`${word} ${nextTelling(words, at)}`);
    });
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
  const bare = new Map<string, string>();
  for (const word of entries.keys()) if (!bare.has(bareWord(word))) bare.set(bareWord(word), word);
  const numbers = new Map<string, number>();
  const tellingTitles = titles.map(({ section, words }) => {
    const own = [...new Set(words.filter((word) => !fillerWords.has(word)))];
    for (const word of own) if (!numbers.has(word)) numbers.set(word, numbers.size);
    const tellings = own.map((word) => entries.get(word)?.telling ?? 0);
    return {
      section,
      words: own.map((word) => numbers.get(word) as number),
      tellings,
      total: tellings.reduce((sum, telling) => sum + telling, 0),
    };
  });

  const slipMemory = new Map<string, string | null>();
  /** The outline's word that an unknown word may be meant as. */
  const meantWord = (word: string): string | null => {
    let meant = slipMemory.get(word);
    if (meant !== undefined) return meant;
    if (slipMemory.size > 5_000) slipMemory.clear();
    const plain = bareWord(word);
    meant = bare.get(plain) ?? null;
    if (meant === null && plain.length >= 3)
      for (const [form, candidate] of bare) if (form.length >= 3 && isOneSlip(plain, form)) meant ??= candidate;
    slipMemory.set(word, meant);
    return meant;
  };

  return (words) => {
    const own = words.filter((word) => !fillerWords.has(word));
    if (own.length === 0) return null;
    const spans = conceptsIn(words);
    const found = new Array<number>(count).fill(0);
    /** By the number of each word of a title: it stands in the heading. */
    const present = new Uint8Array(numbers.size);
    const values = new Float64Array(count);
    let total = 0;
    let any = false;
    let place = -1;
    words.forEach((word, at) => {
      if (fillerWords.has(word)) return;
      place++;
      const span = spans.find(({ from, to }) => at >= from && at < to);
      const meaning = span === undefined ? undefined : concepts.get(span.concept);
      let entry = entries.get(word);
      // A word of another thing than any title names: "công khai" is neither "công tác" nor "triển khai".
      const ofAnother = span !== undefined && meaning === undefined;
      let sureness = 1;
      if (entry === undefined && !background.has(word) && meaning === undefined) {
        const meant = meantWord(word);
        if (meant !== null) {
          entry = entries.get(meant);
          sureness = wordWeights.slipped;
          word = meant;
        }
      }
      const number = numbers.get(word);
      if (number !== undefined) present[number] = 1;
      const paired = pairs.has(`${word} ${own[place + 1] ?? ""}`) || pairs.has(`${own[place - 1] ?? ""} ${word}`);
      const rare = rarity(word);
      const telling = entry?.telling ?? (meaning === undefined ? rare : Math.min(rare, 2) * meaning.telling);
      total += telling;
      values.fill(0);
      for (const [section, weight] of entry?.sections ?? [])
        if (!ofAnother || weight < TITLE) values[section] = weight * sureness * (paired ? 1 : wordWeights.alone);
      for (const [section, weight] of meaning?.sections ?? [])
        values[section] = Math.max(values[section] as number, weight * wordWeights.meant);
      for (let section = 0; section < found.length; section++) {
        const value = values[section] as number;
        if (value === 0) continue;
        found[section] = (found[section] as number) + value * telling;
        any = true;
      }
    });
    if (!any) return null;
    const recall = new Array<number>(count).fill(0);
    for (const title of tellingTitles) {
      let shared = 0;
      for (let at = 0; at < title.words.length; at++)
        if (present[title.words[at] as number] === 1) shared += title.tellings[at] as number;
      recall[title.section] = Math.max(recall[title.section] as number, shared / (title.total || 1));
    }
    return found.map(
      (value, section) =>
        (wordWeights.coverage * value) / total + (1 - wordWeights.coverage) * (recall[section] as number),
    );
  };
}

/** A word of the outline: how telling it is, and how much each section has to do with it. */
interface Entry {
  readonly telling: number;
  readonly sections: readonly (readonly [section: number, weight: number])[];
}

/** How surely a word speaks of a section. Every one has a fixture that fails without it (test/core/sections/weights.test.ts). */
export const wordWeights = {
  /** In the section's own guidance: less surely than in its own titles, which weigh 1. */
  guidance: 0.35,
  /** Met alone, without the neighbour it has in a title. */
  alone: 0.6,
  /** Another word for the same thing; a word with a slip in it. */
  meant: 0.85,
  slipped: 0.9,
  /** How much of the score is the heading's words found in the section, the rest being the section's title found in the heading. */
  coverage: 0.8,
};

const TITLE = 1;

function entryOf(weights: readonly number[], rare: number): Entry {
  const sections = weights.flatMap((weight, section) => (weight > 0 ? [[section, weight] as const] : []));
  const holders = weights.filter((weight) => weight === TITLE).length;
  return { telling: rare / Math.sqrt(Math.max(1, holders)), sections };
}

function nextTelling(words: readonly string[], at: number): string {
  return words.find((word, other) => other > at && !fillerWords.has(word)) ?? "";
}
