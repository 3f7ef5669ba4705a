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
 * The only reader of where a sentence ends, folded or as written: true for the mark at that offset
 * when it ends one. Not the dot in "1.234", of "v.v. ", "TP. Hà Nội" or "TM. "; that of "IV. " does.
 */
export function endsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 46 && code !== 63 && code !== 33) return false;
  if (at + 1 < text.length && !/\s/u.test(text[at + 1]!)) return false;
  return !mayEndAbbreviation(text.charCodeAt(at - 1)) || !ABBREVIATED.test(text.slice(Math.max(0, at - 5), at));
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

const ABBREVIATED = /v\.v$|(?:^|\s)(?:tp|tt|ths|ts|(?![IVX]+$)[A-ZĐ]{1,3})$/u;

/** One of the letters that the abbreviations above end with: few sentences do. */
function mayEndAbbreviation(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || "vptsĐ".includes(String.fromCharCode(unit));
}
