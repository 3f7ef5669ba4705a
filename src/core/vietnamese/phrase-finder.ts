/** Finds many phrases in one pass over a text, whatever their number (Aho-Corasick). */
export interface PhraseFinder {
  /** Calls back for every phrase that stands in the text as whole words, with its index in the list and the offset just after it. */
  find(text: string, found: (phrase: number, end: number) => void): void;
}

/** `phrases` and the texts searched must be folded alike. Empty phrases are never found. */
export function phraseFinder(phrases: readonly string[]): PhraseFinder {
  const { classes, width } = alphabet(phrases);
  const { next, ends } = automaton(phrases, classes, width);
  return {
    find(text, found) {
      let row = 0;
      for (let i = 0; i < text.length; i++) {
        row = next[row + classes[text.charCodeAt(i)]!]!;
        if (row < 0) {
          row = -row;
          for (const phrase of ends[row / width]!) {
            const start = i + 1 - phrases[phrase]!.length;
            if (standsAlone(text, start, i + 1)) found(phrase, i + 1);
          }
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

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** True when two stretches [from, to) of one text share no character. */
export function areApart(one: Stretch, other: Stretch): boolean {
  return one.to <= other.from || other.to <= one.from;
}

/** Neither cut out of a longer word at its left nor at its right; a phrase that itself begins with a sign may follow anything. */
function standsAlone(text: string, start: number, end: number): boolean {
  return (
    !(isWord(text.charCodeAt(start - 1)) && isWord(text.charCodeAt(start))) &&
    !(isWord(text.charCodeAt(end)) && isWord(text.charCodeAt(end - 1)))
  );
}

/** Letters and digits of folded Vietnamese; false outside the text (NaN). */
function isWord(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0xc0 && code <= 0x1b0 && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x1ea0 && code <= 0x1ef9)
  );
}

/** Numbers the characters that occur in phrases from 1; all others share 0. */
function alphabet(phrases: readonly string[]): { classes: Uint8Array; width: number } {
  const classes = new Uint8Array(0x10000);
  let width = 1;
  for (const phrase of phrases) {
    for (let i = 0; i < phrase.length; i++) {
      const code = phrase.charCodeAt(i);
      if (classes[code] === 0) classes[code] = width++;
    }
  }
  return { classes, width };
}

/** `next` leads from a row and a letter to a row, by its offset; into one where phrases end it leads by the negative offset, so the loop above tests one sign. */
function automaton(phrases: readonly string[], classes: Uint8Array, width: number) {
  const { children, size } = trie(phrases, classes);
  const next = new Int32Array(size * width);
  const fail = new Int32Array(size);
  const ends: (readonly number[] | undefined)[] = children.map(({ ends }) => ends);
  const queue = [0];
  for (const state of queue) {
    const row = state * width;
    const fallback = fail[state]! * width;
    if (state !== 0) next.copyWithin(row, fallback, fallback + width);
    for (const [letter, child] of children[state]!.next) {
      // What the row inherits for this letter is where the child falls back to.
      const link = Math.abs(next[row + letter]!) / width;
      fail[child] = link;
      const both = [...(ends[child] ?? []), ...(ends[link] ?? [])];
      ends[child] = both.length > 0 ? both : undefined;
      next[row + letter] = both.length > 0 ? -child * width : child * width;
      queue.push(child);
    }
  }
  return { next, ends };
}

interface TrieNode {
  readonly next: Map<number, number>;
  /** Phrases that end here. */
  ends?: number[];
}

function trie(phrases: readonly string[], classes: Uint8Array): { children: TrieNode[]; size: number } {
  const children: TrieNode[] = [{ next: new Map() }];
  phrases.forEach((phrase, index) => {
    let state = 0;
    for (let i = 0; i < phrase.length; i++) {
      const letter = classes[phrase.charCodeAt(i)]!;
      let child = children[state]!.next.get(letter);
      if (child === undefined) {
        child = children.push({ next: new Map() }) - 1;
        children[state]!.next.set(letter, child);
      }
      state = child;
    }
    if (state !== 0) (children[state]!.ends ??= []).push(index);
  });
  return { children, size: children.length };
}
