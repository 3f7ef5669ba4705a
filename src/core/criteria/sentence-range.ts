import type { Evidence } from "./read-evidence";
import { readableParagraph } from "../snapshot/reading";
import type { Snapshot } from "../snapshot/snapshot";
import { fold } from "../vietnamese/fold";
import { endsSentence } from "../vietnamese/sentences";

/** Where a sentence stands in the text as written, UTF-16 units. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

export type SentenceFinder = (paragraph: number, evidence: Evidence) => TextRange;

/** Finds the sentence, as written, that holds a statement; the whole paragraph when the statement runs across sentences. Each paragraph is parted once. */
export function sentenceFinder(snapshot: Snapshot): SentenceFinder {
  const parted = new Map<number, readonly (TextRange & { readonly folded: string })[]>();
  return (paragraph, { statement, phrase }) => {
    const text = readableParagraph(snapshot, paragraph);
    const sentences = parted.get(paragraph) ?? sentencesOf(text);
    parted.set(paragraph, sentences);
    const words = statement.trim();
    const found =
      sentences.find(({ folded }) => folded.includes(words)) ?? sentences.find(({ folded }) => folded.includes(phrase));
    return found === undefined ? { from: 0, to: text.length } : { from: found.from, to: found.to };
  };
}

/** Sentences of a text as written, whatever their length: what is shown to the user is the whole one. */
function sentencesOf(text: string) {
  const ends = [...text.matchAll(/[.!?\v]+(?=\s|$)|\v/gu)]
    .filter(({ 0: marks, index }) => marks.includes("\v") || endsSentence(text, index + marks.length - 1))
    .map(({ 0: marks, index }) => index + marks.length);
  return [...ends, text.length]
    .map((to, at) => ({ from: ends[at - 1] ?? 0, to }))
    .map(({ from, to }) => {
      const sentence = text.slice(from, to);
      return {
        from: from + sentence.length - sentence.trimStart().length,
        to: from + sentence.trimEnd().length,
        folded: fold(sentence),
      };
    })
    .filter(({ folded }) => folded !== "");
}
