import { endsSentence } from "./sentence-end";

/**
 * The sentence that holds an offset; `;` and line breaks end it too. Looks
 * at most 600 characters each way, so that long paragraphs stay cheap.
 */
export function sentenceAt(text: string, at: number): { readonly from: number; readonly to: number } {
  let from = at;
  while (from > 0 && at - from < 600 && !endsPart(text, from - 1)) from--;
  let to = at;
  while (to < text.length && to - at < 600 && !endsPart(text, to)) to++;
  return { from, to };
}

/** The sentences of a text, in order, blanks at their ends left out; each at most 1,200 characters. */
export function* sentencesIn(text: string): Generator<{ readonly from: number; readonly to: number }> {
  for (let at = 0; at < text.length;) {
    const end = Math.max(at + 1, sentenceAt(text, at).to);
    const from = at + (text.slice(at, end).match(/^[\s;.!?]*/u)?.[0].length ?? 0);
    if (from < end) yield { from, to: end };
    at = end;
  }
}

/**
 * What is told of one thing: a sentence, or one of the lines and of the members between
 * semicolons that it is made of. As written, a sentence goes on where no capital follows.
 */
function endsPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 59 || code === 10 || code === 11) return true;
  return endsSentence(text, at) && /^(?:\s+["“(]?\p{Lu}|$)/u.test(text.slice(at + 1, at + 6));
}
