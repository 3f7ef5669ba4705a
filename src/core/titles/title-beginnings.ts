import { fillerWords, periodOpeners, periodWord, type Speller } from "../vietnamese/abbreviations";
import { wordsOf } from "../vietnamese/fold";
import { isLetter } from "../vietnamese/letters";
import { bareWord } from "./slips";

/**
 * A cheap look at how folded words begin: false when they can neither be a title nor the beginning
 * of one, however either is spelt. Most prose is passed over by it without being parted into words.
 */
export type TitleBeginnings = (folded: string) => boolean;

/**
 * @param forms the words of titles, in each form that words are compared with
 * @param abbreviations words that are compared as others
 * @param phrases the same of several words
 */
export function titleBeginnings(
  forms: Iterable<readonly string[]>,
  abbreviations: Iterable<string>,
  phrases: Iterable<string>,
  spell: Speller,
): TitleBeginnings {
  const beginnings = new Set<string>();
  for (const words of forms) {
    beginnings.add(keyOf(words));
    beginnings.add(keyOf(withoutFillers(words)));
  }
  const lengths = [...new Set([...beginnings].map(({ length }) => length))];
  const isBeginning = (letters: string) => lengths.some((length) => beginnings.has(letters.slice(0, length)));
  const isSpeltOtherwise = speltOtherwise(abbreviations, phrases);
  // Paragraphs begin with few words, which are asked about again and again.
  const known = new Map<string, string>();
  const bare = (word: string): string => {
    let letters = known.get(word);
    if (letters === undefined) {
      letters = bareWord(word);
      if (known.size < MOST_KNOWN) known.set(word, letters);
    }
    return letters;
  };
  return (folded) => {
    let all = "";
    let own = "";
    let asItStands = true;
    let marked = false;
    for (let at = 0; own.length < ENOUGH; at++) {
      const from = at;
      while (isLetter(folded.charCodeAt(at))) at++;
      // Numbers, times and what stands in brackets are left out of titles or
      // compared otherwise; too few letters tell nothing.
      if (at >= folded.length || UNUSUAL.includes(folded.charAt(at))) return true;
      if (from === at) continue;
      const word = folded.slice(from, at);
      if (periodOpeners.has(word)) return true;
      asItStands &&= !isSpeltOtherwise(word, folded, at);
      const letters = bare(word);
      marked ||= letters !== word;
      all += letters;
      if (!fillerWords.has(word)) own += letters;
    }
    if (isBeginning(all)) return true;
    // Typed without marks, its fillers are not yet known.
    if (asItStands && marked) return isBeginning(own);
    const head = folded.slice(0, folded.lastIndexOf(" ", REACH));
    if (/[(\d]/u.test(head)) return true;
    const letters = keyOf(withoutFillers(spell(wordsOf(head))));
    return letters.length < ENOUGH || isBeginning(letters);
  };
}

/**
 * True for an abbreviation, and for the first word of a phrase; that is
 * looked for only where its second may follow. `end`: just behind the word.
 */
function speltOtherwise(abbreviations: Iterable<string>, phrases: Iterable<string>) {
  const short = new Set(abbreviations);
  const seconds = new Map<string, string[]>();
  for (const phrase of phrases) {
    const [first = "", second = ""] = phrase.split(" ");
    seconds.set(first, [...(seconds.get(first) ?? []), second]);
  }
  return (word: string, folded: string, end: number): boolean => {
    if (short.has(word)) return true;
    const behind = seconds.get(word);
    if (behind === undefined) return false;
    // What parts the two may be more than a blank.
    return !isLetter(folded.charCodeAt(end + 1)) || behind.some((second) => folded.startsWith(second, end + 1));
  };
}

const MOST_KNOWN = 1000;

/** So many letters are looked at, fillers left out: rare enough in prose. */
const ENOUGH = 8;
/** Characters that hold so many letters with the phrase they belong to. */
const REACH = 56;
const UNUSUAL = "0123456789(/";

/** The first letters of a title, without marks; nothing of it from the time on that it names. */
function keyOf(words: readonly string[]): string {
  const end = [...words, periodWord].indexOf(periodWord);
  return bareWord(words.slice(0, end).join("")).slice(0, ENOUGH);
}

function withoutFillers(words: readonly string[]): readonly string[] {
  return words.filter((word) => word === periodWord || !fillerWords.has(word));
}
