import { periodWord } from "../vietnamese/abbreviations";

/** Words with a slip of the keyboard, or typed without the marks of Vietnamese. */

/**
 * A word without tone marks and hooks: "nhiệm" -> "nhiem", "đảng" ->
 * "dang". Only to compare a word that is known nowhere as it stands.
 */
export function bareWord(word: string): string {
  let bare = "";
  let from = 0;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit < 0x80) continue;
    const letter = BARE[unit];
    if (letter === undefined) return decomposed(word);
    bare += word.slice(from, at) + letter;
    from = at + 1;
  }
  return from === 0 ? word : bare + word.slice(from);
}

/** The same for any letter of any script. */
function decomposed(word: string): string {
  return word
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replaceAll("đ", "d");
}

/** The letters of Vietnamese beyond ASCII, by their code. */
const BARE = new Array<string | undefined>(0x1f00);
for (const letter of "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ")
  BARE[letter.charCodeAt(0)] = decomposed(letter);

/**
 * True when one slip of the keyboard (a letter more, less, another, or
 * two neighbours swapped) makes one word of the other.
 */
export function isOneSlip(a: string, b: string): boolean {
  if (a.length > b.length) return isOneSlip(b, a);
  if (b.length - a.length > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let end = 0;
  while (end < a.length - from && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [left, right] = [a.slice(from, a.length - end), b.slice(from, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return left !== right;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** Typed without any mark of Vietnamese: "cong tac lanh dao cua cap uy". */
export function isTypedPlain(words: readonly string[]): boolean {
  // eslint-disable-next-line no-control-regex -- ASCII and nothing else, but for a time that was named
  return words.length > 1 && words.every((word) => word === periodWord || /^[\x00-\x7f]*$/u.test(word));
}

/**
 * Gives plainly typed words the marks they have in `known`; of words that are
 * typed alike the one that stands beside a neighbour there, else the first.
 */
export function marksRestored(known: readonly (readonly string[])[]): (words: readonly string[]) => string[] {
  const marked = new Map<string, string[]>();
  const pairs = new Set<string>();
  for (const phrase of known)
    phrase.forEach((word, at) => {
      const alike = marked.get(bareWord(word));
      if (alike === undefined) marked.set(bareWord(word), [word]);
      else if (!alike.includes(word)) alike.push(word);
      if (at > 0) pairs.add(`${phrase[at - 1]} ${word}`);
    });
  const meant = (word: string | undefined) => (word === undefined ? [] : (marked.get(word) ?? [word]));
  return (words) => {
    const restored: string[] = [];
    words.forEach((word, at) => {
      const options = meant(word);
      const before = restored.at(-1);
      const next = meant(words[at + 1]);
      const paired =
        options.find((option) => pairs.has(`${before} ${option}`)) ??
        options.find((option) => next.some((other) => pairs.has(`${option} ${other}`)));
      restored.push(paired ?? (options[0] as string));
    });
    return restored;
  };
}
