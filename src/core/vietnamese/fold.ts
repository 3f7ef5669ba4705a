import {
  anyIFlag,
  asItIsFlag,
  blankCode,
  charKind,
  charTable,
  compatibleFlag,
  dropCode,
  letterFlag,
  markFlag,
  spelledOut,
  tonedBehindFlag,
  vowelFlag,
} from "./letters";
import { placeTone } from "./tone-marks";

/**
 * Folds text for comparison; the document itself is never changed by it. Readable and idempotent: lower case, NFC, one blank
 * between words and none at the ends, dashes and quotes of one kind, soft hyphens and control characters gone, Ƣ read as Ư, tone marks where
 * they are most often set ("uỷ" -> "ủy", "hoà" -> "hòa", "hòan" -> "hoàn"), and y for a lone final i ("kì" -> "kỳ", "qui" -> "quy").
 * Text in TCVN3 or VNI is decoded by `readableParagraph` (document.ts) before.
 */
export function fold(text: string): string {
  return foldAndCount(text).folded;
}

/** Folds and counts in one pass over the text (see `fold` and `countWords`). */
export function foldAndCount(text: string): { readonly folded: string; readonly words: number } {
  // The native lower-casing is fast; what it leaves is mostly folded already, so the loop looks for exceptions and copies in long pieces.
  const lower = text.toLowerCase();
  const length = lower.length;
  let folded = "";
  let from = 0;
  let afterBlank = true;
  let words = 0;
  let inWord = false;
  for (let i = 0; ; i++) {
    const syllable = i;
    let unit = 0;
    let kind = 0;
    let early = 0;
    let pair = 0;
    let previous = 0;
    for (; i < length; i++) {
      unit = lower.charCodeAt(i);
      const next = kindOf(unit);
      if ((next & AS_IT_IS) === 0) {
        kind = next;
        break;
      }
      early |= pair & VOWEL;
      pair = (previous << 1) & next & (TONED_BEHIND | VOWEL);
      previous = next;
    }
    if (syllable < i) {
      afterBlank = false;
      inWord = true;
      const mayMove =
        early !== 0 ||
        (pair & TONED_BEHIND) !== 0 ||
        ((pair & VOWEL) !== 0 && i - syllable > 2 && opensGlide(lower.charCodeAt(i - 3))) ||
        (i - syllable <= 3 && (previous & ANY_I) !== 0);
      const placed = mayMove ? placeTone(lower, syllable, i) : null;
      if (placed !== null) {
        folded += lower.slice(from, syllable) + placed;
        from = i;
      }
    }
    if (i >= length) break;
    const target = kind & 0xffff;
    if (target === DROP || (kind & LETTER) !== 0) return foldAndCount(cleaned(text));
    if (target === BLANK) {
      if (inWord) words++;
      inWord = false;
      if (afterBlank || unit !== BLANK) {
        folded += afterBlank ? lower.slice(from, i) : lower.slice(from, i) + " ";
        from = i + 1;
      }
      afterBlank = true;
      continue;
    }
    inWord ||= unit >= 0x30 && unit <= 0x39;
    afterBlank = false;
    if (target !== unit) {
      folded += lower.slice(from, i) + String.fromCharCode(target);
      from = i + 1;
    }
  }
  folded = from === 0 ? lower : folded + lower.slice(from);
  if (inWord) words++;
  return { folded: afterBlank && folded !== "" ? folded.slice(0, -1) : folded, words };
}

/**
 * Words as a reader counts them: runs between blanks that hold a letter or a digit. Word itself also counts a lone dash or bullet;
 * those are left out so that a list mark never brings a section nearer its minimum.
 */
export function countWords(text: string): number {
  let words = 0;
  let counted = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const entry = kindOf(unit);
    if ((entry & 0xffff) === BLANK) counted = false;
    else if (!counted && (entry & LETTER || (unit >= 0x30 && unit <= 0x39))) {
      counted = true;
      words++;
    }
  }
  return words;
}

/** The words of folded text, without punctuation: runs of letters and digits. */
export function wordsOf(folded: string): string[] {
  const words: string[] = [];
  let from = -1;
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i);
    const inWord = (kindOf(unit) & LETTER) !== 0 || (unit >= 0x30 && unit <= 0x39);
    if (inWord && from < 0) from = i;
    else if (!inWord && from >= 0) {
      words.push(folded.slice(from, i));
      from = -1;
    }
  }
  if (from >= 0) words.push(folded.slice(from));
  return words;
}

/** The first few of `wordsOf`, joined by blanks, without looking at the rest. */
export function firstWords(folded: string, count: number): string {
  let joined = "";
  let found = 0;
  let from = -1;
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i);
    if ((kindOf(unit) & LETTER) !== 0 || (unit >= 0x30 && unit <= 0x39)) {
      if (from < 0) from = i;
    } else if (from >= 0) {
      joined += found > 0 ? ` ${folded.slice(from, i)}` : folded.slice(from, i);
      from = -1;
      if (++found === count) return joined;
    }
  }
  if (from < 0) return joined;
  return found > 0 ? `${joined} ${folded.slice(from)}` : folded.slice(from);
}

/** True when nothing but blanks and invisible characters stands there. */
export function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = kindOf(text.charCodeAt(i)) & 0xffff;
    if (code !== BLANK && code !== DROP) return false;
  }
  return true;
}

/** Copies in this module: the loops above read them a million times. */
const table = charTable;
const BLANK = blankCode;
const DROP = dropCode;
const LETTER = letterFlag;
const AS_IT_IS = asItIsFlag;
const TONED_BEHIND = tonedBehindFlag;
const VOWEL = vowelFlag;
const ANY_I = anyIFlag;

/** The q of "qúa", the g of "gía". */
function opensGlide(unit: number): boolean {
  return unit === 0x71 || unit === 0x67;
}

function kindOf(unit: number): number {
  return unit < table.length ? table[unit]! : charKind(unit);
}

/** Drops what is invisible, spells out signs that stand for others, then joins loose marks to their letters (NFD); marks that fit no letter are noise. */
function cleaned(text: string): string {
  let plain = "";
  for (let i = 0; i < text.length; i++) {
    const kind = kindOf(text.charCodeAt(i));
    const code = kind & 0xffff;
    if (code !== DROP) plain += String.fromCharCode(code);
    else if (kind & markFlag) plain += text[i];
    else if (kind & compatibleFlag) plain += spelledOut(text[i] as string);
  }
  // Lower case once more: that of "İ" is a letter with a loose mark behind it.
  return plain.normalize("NFC").replace(MARKS, "").toLowerCase().replace(MARKS, "");
}

const MARKS = /[\u0300-\u036f]/g;
