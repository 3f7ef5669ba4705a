import { LetterPass } from "./folding/letter-pass";
import { letterBits } from "./folding/letter-bits";
import { WordList } from "./folding/word-list";
import { blankCode, charKind, dropCode, isLetterOrDigit } from "./letters";

/**
 * Folds text for comparison; the document itself is never changed by it. Readable and idempotent:
 * lower case, NFC, one blank between words and none at the ends, dashes and quotes of one kind,
 * soft hyphens and control characters gone, Ƣ read as Ư, tone marks where they are most often set
 * ("uỷ" -> "ủy", "hoà" -> "hòa", "hòan" -> "hoàn"), and y for a lone final i ("kì" -> "kỳ", "qui"
 * -> "quy"). Text in TCVN3 or VNI is decoded by `readableParagraph` (snapshot/reading.ts) before.
 */
export function fold(text: string): string {
  return read(text).folded;
}

/** Folds and counts in one go (see `fold` and `countWords`). */
export function foldAndCount(text: string): { readonly folded: string; readonly words: number } {
  const { folded, words } = read(text);
  return { folded, words };
}

/**
 * Words as a reader counts them: runs between blanks that hold a letter or a digit. Word itself also counts
 * a lone dash or bullet; those are left out so that a list mark never brings a section nearer its minimum.
 */
export function countWords(text: string): number {
  let words = 0;
  let counted = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if ((charKind(unit) & 0xffff) === blankCode) counted = false;
    else if (!counted && isLetterOrDigit(unit)) {
      counted = true;
      words++;
    }
  }
  return words;
}

/**
 * The words of folded text, without punctuation: runs of letters and
 * digits. `most`: only so many, without a look at the rest.
 */
export function wordsOf(folded: string, most = Infinity): string[] {
  const words: string[] = [];
  let from = -1;
  for (let i = 0; i < folded.length && words.length < most; i++) {
    const inWord = isLetterOrDigit(folded.charCodeAt(i));
    if (inWord && from === -1) from = i;
    else if (!inWord && from !== -1) {
      words.push(folded.slice(from, i));
      from = -1;
    }
  }
  if (from !== -1) words.push(folded.slice(from));
  return words;
}

/** The first few of `wordsOf`, joined by blanks. */
export function firstWords(folded: string, count: number): string {
  return wordsOf(folded, count).join(" ");
}

/** True when nothing but blanks and invisible characters stands there. */
export function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = charKind(text.charCodeAt(i)) & 0xffff;
    if (code !== blankCode && code !== dropCode) return false;
  }
  return true;
}

function read(text: string): LetterPass {
  pass.list.count = 0;
  pass.read(text);
  return pass;
}

/** Its list of words is looked at by nobody. */
const pass = new LetterPass(letterBits, new WordList());
