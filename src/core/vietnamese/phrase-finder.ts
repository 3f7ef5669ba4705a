import { isOfWord, WordList } from "./folding/word-list";

/** Finds many phrases in one pass over the words of a text, whatever their number. */
export interface PhraseFinder {
  /**
   * Every phrase that stands in the text as whole words, by where they end;
   * of two that end together the longer first. `found` is emptied before.
   */
  find(text: string, found: FoundPhrases): void;
  /** The same for a text whose words are listed already: those from `first` to `last`, without it. */
  findAmong(text: string, words: WordList, first: number, last: number, found: FoundPhrases): void;
}

/** Phrases by their index in the list, and the offset just after each. */
export class FoundPhrases {
  count = 0;
  phrases = new Uint16Array(32);
  ends = new Uint32Array(32);

  /** Makes room for as many again. */
  grow(): void {
    const { phrases, ends } = this;
    (this.phrases = new Uint16Array(2 * phrases.length)).set(phrases);
    (this.ends = new Uint32Array(2 * ends.length)).set(ends);
  }
}

/**
 * `phrases` and the texts searched must be folded alike. Empty phrases are never found.
 *
 * Whole words are sought, so a phrase stands only where a word of the text is its first one. Each word is
 * looked up by its number (see `WordList`), and few of them ask for a second look. An automaton that
 * follows every letter would have to follow them again for each of the places of an outline, whose
 * phrases are its own, and twenty tables of its size cost more than a report of twenty pages has letters.
 */
export function phraseFinder(phrases: readonly string[]): PhraseFinder {
  // So roomy that few words of prose come upon phrases that begin otherwise.
  const size = Math.min(0x10000, 2 ** Math.ceil(Math.log2(16 * phrases.length + 4)));
  const mask = size - 1;
  /**
   * For each place in this table the last phrase whose first word belongs
   * there, for each phrase the one before; by index + 1, 0 for none.
   */
  const lastOf = new Uint16Array(size);
  const before = new Uint16Array(phrases.length);
  /**
   * A bit for each place in that table that holds something: small enough to
   * stay at hand for the many words of prose that are no first word of a phrase.
   */
  const taken = new Uint32Array(Math.max(1, size >>> 5));
  const lengths = Uint16Array.from(phrases, ({ length }) => length);
  /**
   * The numbers of the first two words, the second -1 where there is none:
   * they tell nearly all places apart where a phrase does not stand.
   */
  const firsts = new Uint16Array(phrases.length);
  const seconds = new Int32Array(phrases.length).fill(-1);
  /** How many signs stand in front of the first word: "-kh/đu". */
  const leads = new Uint16Array(phrases.length);
  /** "./.": those without a word. */
  const signs: number[] = [];
  const words = new WordList();
  phrases.forEach((phrase, index) => {
    if (phrase === "") return;
    words.count = 0;
    words.add(phrase);
    if (words.count === 0) return void signs.push(index);
    leads[index] = words.begins[0]!;
    firsts[index] = words.numbers[0]!;
    if (words.count > 1) seconds[index] = words.numbers[1]!;
    const place = firsts[index]! & mask;
    before[index] = lastOf[place]!;
    lastOf[place] = index + 1;
    taken[place >>> 5]! |= 1 << (place & 31);
  });
  return { find, findAmong };

  function find(text: string, found: FoundPhrases): void {
    words.count = 0;
    words.add(text);
    findAmong(text, words, 0, words.count, found);
  }

  function findAmong(text: string, { numbers, begins }: WordList, first: number, last: number, found: FoundPhrases) {
    found.count = 0;
    for (let word = first; word < last; word++) {
      const number = numbers[word]!;
      const place = number & mask;
      if (((taken[place >>> 5]! >>> (place & 31)) & 1) === 0) continue;
      for (let next = lastOf[place]!; next > 0; next = before[next - 1]!) {
        const phrase = next - 1;
        const second = seconds[phrase]!;
        if (firsts[phrase] !== number || (second !== -1 && second !== numbers[word + 1])) continue;
        const from = begins[word]! - leads[phrase]!;
        const end = from + lengths[phrase]!;
        if (from >= 0 && isWhole(text, end) && text.startsWith(phrases[phrase]!, from)) putIn(found, phrase, end);
      }
    }
    for (const index of signs)
      for (const from of placesOf(phrases[index]!, text)) {
        const end = from + lengths[index]!;
        if (isWhole(text, end)) putIn(found, index, end);
      }
  }

  /** In front of those that end further on, and of shorter ones that end together with it. */
  function putIn(found: FoundPhrases, phrase: number, end: number): void {
    let at = found.count++;
    if (at === found.ends.length) found.grow();
    const { phrases: list, ends } = found;
    for (; at > 0 && ends[at - 1]! >= end; at--) {
      if (ends[at - 1] === end && lengths[list[at - 1]!]! >= lengths[phrase]!) break;
      list[at] = list[at - 1]!;
      ends[at] = ends[at - 1]!;
    }
    list[at] = phrase;
    ends[at] = end;
  }
}

/** Not cut out of a longer word at its right. */
function isWhole(text: string, end: number): boolean {
  return !isOfWord(text.charCodeAt(end)) || !isOfWord(text.charCodeAt(end - 1));
}

/** Every offset at which a piece of text stands in another, in order. */
export function placesOf(piece: string, text: string): readonly number[] {
  let at = text.indexOf(piece);
  // Most texts hold none: no list is made for them.
  if (at === -1) return NONE;
  const places: number[] = [];
  for (; at !== -1; at = text.indexOf(piece, at + 1)) places.push(at);
  return places;
}

const NONE: readonly number[] = [];

/**
 * What a global pattern that matches no empty text finds, in order, as `matchAll` would
 * tell: that one makes the pattern anew at each call, which costs more than most paragraphs.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  const found: RegExpExecArray[] = [];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** True when two stretches [from, to) of one text share no character. */
export function areApart(one: Stretch, other: Stretch): boolean {
  return one.to <= other.from || other.to <= one.from;
}
