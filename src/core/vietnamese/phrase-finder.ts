/** Finds many phrases in one pass over a text, whatever their number. */
export interface PhraseFinder {
  /** Every phrase that stands in the text as whole words, by where they end; of two that end together the longer first. `found` is emptied before. */
  find(text: string, found: FoundPhrases): void;
}

/** Phrases by their index in the list, and the offset just after each. */
export interface FoundPhrases {
  readonly phrases: number[];
  readonly ends: number[];
}

/**
 * `phrases` and the texts searched must be folded alike. Empty phrases are never found.
 *
 * Whole words are sought, so a phrase stands only where a word of the text is its first one. Each word is looked up by a number made of its letters, and few of them ask for a second look.
 * An automaton that follows every letter is as fast in a long text, but each of the places of an outline has phrases of its own, and twenty tables of its size cost more than a report of
 * twenty pages has letters.
 */
export function phraseFinder(phrases: readonly string[]): PhraseFinder {
  let size = 16;
  while (size < 4 * phrases.length) size *= 2;
  const mask = size - 1;
  /** For each number of a first word the last phrase with it, for each phrase the one before; by index + 1, 0 for none. */
  const lastOf = new Uint16Array(size);
  const before = new Uint16Array(phrases.length);
  const lengths = Uint16Array.from(phrases, ({ length }) => length);
  /** Tells most phrases of one first word apart at a look. */
  const lastLetters = Uint16Array.from(phrases, (phrase) => phrase.charCodeAt(phrase.length - 1));
  phrases.forEach((phrase, index) => {
    if (phrase === "") return;
    const number = numberOfFirst(phrase) & mask;
    before[index] = lastOf[number]!;
    lastOf[number] = index + 1;
  });
  return {
    find(text, found) {
      found.phrases.length = 0;
      found.ends.length = 0;
      for (let at = 0; at < text.length;) {
        const from = at;
        let unit = text.charCodeAt(at++);
        let number = unit;
        if (words[unit] === 1)
          for (; at < text.length && words[(unit = text.charCodeAt(at))] === 1; at++) number = joined(number, unit);
        for (let next = lastOf[number & mask]!; next > 0; next = before[next - 1]!) {
          const end = from + lengths[next - 1]!;
          if (end > text.length || text.charCodeAt(end - 1) !== lastLetters[next - 1]!) continue;
          if (isWhole(text, end) && text.startsWith(phrases[next - 1]!, from)) putIn(found, next - 1, end);
        }
      }
    },
  };
}

/** Every offset at which a piece of text stands in another, in order. */
export function placesOf(piece: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) places.push(at);
  return places;
}

/** What a global pattern that matches no empty text finds, in order, as `matchAll` would tell: that one makes the pattern anew at each call, which costs more than most paragraphs. */
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

/** In front of those that end further on. */
function putIn({ phrases, ends }: FoundPhrases, phrase: number, end: number): void {
  let at = ends.length;
  for (; at > 0 && ends[at - 1]! > end; at--) {
    phrases[at] = phrases[at - 1]!;
    ends[at] = ends[at - 1]!;
  }
  phrases[at] = phrase;
  ends[at] = end;
}

/** Not cut out of a longer word at its right. */
function isWhole(text: string, end: number): boolean {
  return end === text.length || words[text.charCodeAt(end)] === 0 || words[text.charCodeAt(end - 1)] === 0;
}

/** A number for the first word, or for the sign that stands in its place. */
function numberOfFirst(text: string): number {
  let number = text.charCodeAt(0);
  if (words[number] === 1)
    for (let at = 1; at < text.length && words[text.charCodeAt(at)] === 1; at++)
      number = joined(number, text.charCodeAt(at));
  return number;
}

function joined(number: number, unit: number): number {
  return ((number << 5) - number + unit) | 0;
}

/** 1 for the letters and digits of folded Vietnamese. */
const words = new Uint8Array(0x10000);
for (const [first, last] of [
  [0x61, 0x7a],
  [0x30, 0x39],
  [0xc0, 0x1b0],
  [0x1ea0, 0x1ef9],
] as const)
  words.fill(1, first, last + 1);
for (const sign of "×÷") words[sign.charCodeAt(0)] = 0;
