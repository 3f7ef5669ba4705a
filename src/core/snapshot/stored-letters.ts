import { WordList } from "../vietnamese/folding/word-list";
import { computed } from "./computed";
import { passWithFeatures } from "./features";
import type { Snapshot } from "./snapshot";

/**
 * What one pass over all letters of a document tells of each paragraph,
 * read as it is stored; old encodings are seen only by what is told here.
 */
export interface StoredLetters {
  /** Bits of `feature`. */
  readonly features: Uint32Array;
  /** See `fold`. */
  readonly folded: readonly string[];
  /** See `countWords`. */
  readonly counts: Uint32Array;
  /** The words of all folded paragraphs, one behind another, and where in the list those of each end. */
  readonly words: WordList;
  readonly ends: Uint32Array;
}

/** The letters of a document, read when first asked for. */
export function storedLetters(snapshot: Snapshot): StoredLetters {
  return computed(snapshot, readLetters);
}

/** Bits of `feature` for each paragraph, told of the text as it is stored. */
export function storedFeatures(snapshot: Snapshot): Uint32Array {
  return storedLetters(snapshot).features;
}

function readLetters({ paragraphs }: Snapshot): StoredLetters {
  const features = new Uint32Array(paragraphs.length);
  const counts = new Uint32Array(paragraphs.length);
  const ends = new Uint32Array(paragraphs.length);
  const words = new WordList();
  // Room for as many as prose of two letters a word would have: at most half of it is ever needed.
  words.reserve(paragraphs.reduce((length, { text }) => length + text.length, 0) / 2);
  const pass = passWithFeatures(words);
  const folded = paragraphs.map(({ text }, at) => {
    pass.read(text);
    features[at] = pass.bits;
    counts[at] = pass.words;
    ends[at] = words.count;
    return pass.folded;
  });
  return { features, folded, counts, words, ends };
}
