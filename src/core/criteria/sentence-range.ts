import type { Evidence } from "./evidence/best-evidence";
import { readableParagraph } from "../snapshot/reading";
import type { Snapshot } from "../snapshot/snapshot";
import { fold } from "../vietnamese/fold";
import { matchesOf } from "../vietnamese/phrase-finder";
import { endsSentence } from "../vietnamese/sentence-end";

/** Where a sentence stands in the text as written, UTF-16 units. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

export type SentenceFinder = (paragraph: number, evidence: Evidence) => TextRange;

/**
 * Finds the sentence, as written, that holds a statement; the whole paragraph when the statement
 * runs across sentences. Each paragraph is parted once, each sentence folded at most once.
 */
export function sentenceFinder(snapshot: Snapshot): SentenceFinder {
  const parted = new Map<number, readonly Sentence[]>();
  return (paragraph, { statement, phrase }) => {
    const text = readableParagraph(snapshot, paragraph);
    let sentences = parted.get(paragraph);
    if (sentences === undefined) parted.set(paragraph, (sentences = sentencesOf(text)));
    const found = holding(sentences, text, statement.trim()) ?? holding(sentences, text, phrase);
    if (found === undefined) return { from: 0, to: text.length };
    const sentence = text.slice(found.from, found.to);
    return { from: found.to - sentence.trimStart().length, to: found.from + sentence.trimEnd().length };
  };
}

const ENDS = /[.!?\v]+(?=\s|$)|\v/gu;

export interface Sentence extends TextRange {
  folded: string | null;
}

function holding(sentences: readonly Sentence[], text: string, words: string): Sentence | undefined {
  return sentences.find((one) => {
    const folded = (one.folded ??= fold(text.slice(one.from, one.to)));
    return folded !== "" && folded.includes(words);
  });
}

/** Sentences of a text as written, whatever their length: what is shown to the user is the whole one. */
export function sentencesOf(text: string): readonly Sentence[] {
  const ends = matchesOf(ENDS, text)
    .filter(({ 0: marks, index }) => marks.includes("\v") || endsSentence(text, index + marks.length - 1))
    .map(({ 0: marks, index }) => index + marks.length);
  return [...ends, text.length].map((to, at) => ({ from: ends[at - 1] ?? 0, to, folded: null }));
}
