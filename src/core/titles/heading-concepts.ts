import { initials, type Speller } from "../vietnamese/abbreviations";

/**
 * Words that administrative headings use for one thing: "Tồn tại, hạn chế", "Khuyết điểm" and "Mặt yếu" head the same
 * kind of section, whatever outline was sent. A concept says what is meant, never which section of which outline it is.
 */

/** Its place among all concepts. */
export type Concept = number;

/** A phrase of a heading that stands for a concept: words [from, to). */
export interface ConceptSpan {
  readonly from: number;
  readonly to: number;
  readonly concept: Concept;
}

/** The concepts named in a heading's canonical words, longest phrases first; phrases do not overlap. */
export type ConceptReader = (words: readonly string[]) => ConceptSpan[];

/** @param concepts the names of each concept, parted by commas */
export function conceptReader(concepts: readonly string[], spell: Speller): ConceptReader {
  const byFirst = new Map<string, Phrase[]>();
  concepts.forEach((names, concept) => {
    for (const name of names.split(", ")) {
      const phrase = spell(name.split(" "));
      const first = phrase[0] as string;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { phrase, concept }]);
    }
  });
  for (const list of byFirst.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
  return (words) => {
    const spans: ConceptSpan[] = [];
    for (let at = 0; at < words.length;) {
      const found = byFirst
        .get(words[at] as string)
        ?.find(({ phrase }) => phrase.every((word, offset) => words[at + offset] === word));
      if (found === undefined) {
        at++;
        continue;
      }
      spans.push({ from: at, to: at + found.phrase.length, concept: found.concept });
      at += found.phrase.length;
    }
    return spans;
  };
}

interface Phrase {
  readonly phrase: readonly string[];
  readonly concept: Concept;
}

/**
 * What the initials of a name stand for: "đvsn" is "đơn vị sự nghiệp". Only initials
 * that are no syllable, and of one name alone, however often it stands there.
 *
 * @param concepts the names of each concept, parted by commas
 */
export function initialsOf(concepts: readonly string[]): Readonly<Record<string, string>> {
  /** "" for those of several names. */
  const meant = new Map<string, string>();
  for (const name of concepts.flatMap((names) => names.split(", "))) {
    const short = initials(name);
    meant.set(short, (meant.get(short) ?? name) === name ? name : "");
  }
  return Object.fromEntries([...meant].filter(([short, name]) => short && name));
}

/** The words of each name of one concept. */
export function namesOf(names: string): readonly (readonly string[])[] {
  return names.split(", ").map((name) => name.split(" "));
}

/** First words of the names of concepts. */
export function conceptWords(concepts: readonly string[], spell: Speller): readonly string[] {
  return concepts.flatMap((names) => names.split(", ").map((name) => spell(name.split(" "))[0] as string));
}
