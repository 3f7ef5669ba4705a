import { isDigit } from "./letters";

/**
 * Different names of one thing in headings, brought to the same words:
 * what is shortened, what has several names, the time that is named.
 */

/** Names that one kind of report uses for the same things; all folded. */
export interface SameNames {
  /** Short forms and what they stand for: "bcđ" is "ban chỉ đạo". */
  readonly abbreviations: Readonly<Record<string, string>>;
  /** Phrases, and the one that is meant by them; abbreviations already spelt out. */
  readonly phrases: readonly (readonly [named: string, meant: string])[];
}

/** Rewrites the words of a heading so that different names of one thing become the same words. Only for comparison. */
export type Speller = (words: readonly string[]) => string[];

export function speller({ abbreviations, phrases }: SameNames): Speller {
  const full = new Map(Object.entries(abbreviations).map(([short, long]) => [short, long.split(" ")]));
  const byFirst = phrasesByFirst(phrases);
  return (words) => {
    const spelt: string[] = [];
    for (const word of words) {
      const long = full.get(word);
      if (long === undefined) spelt.push(word);
      else spelt.push(...long);
    }
    const result: string[] = [];
    for (let at = 0; at < spelt.length;) {
      const phrase = byFirst.get(spelt[at] as string)?.find(({ from }) => startsAt(spelt, at, from));
      if (phrase === undefined) result.push(spelt[at++] as string);
      else {
        result.push(...phrase.to);
        at += phrase.from.length;
      }
    }
    return result;
  };
}

/** "đơn vị sự nghiệp" is "đvsn"; "" where the initials may be a syllable. */
export function initials(name: string): string {
  return /^[bcdđghklmnpqrstvx]{3,}$/u.exec(name.replace(/(\p{L})\p{L}* ?/gu, "$1"))?.[0] ?? "";
}

/** Stands in a heading's words for the time it names, whatever year or half-year that is. */
export const periodWord = "§";

/** First words of the times that are told without a figure in front. */
export const periodOpeners: ReadonlySet<string> = new Set(["sáu", "năm", "nam", "thời", "thoi", "quý"]);

/**
 * Replaces "6 tháng cuối năm 2025", "năm 2026", "quý III/2025", "thời gian tới"
 * by one word, and drops "(nếu có)": any outline may print both in its headings.
 */
export function withoutPeriod(words: readonly string[]): string[] {
  const result: string[] = [];
  for (let at = 0; at < words.length;) {
    const taken = periodLength(words, at);
    if (taken > 0) {
      if (result.at(-1) !== periodWord) result.push(periodWord);
      at += taken;
    } else if (words[at] === "nếu" && words[at + 1] === "có" && at + 2 === words.length) at += 2;
    else result.push(words[at++] as string);
  }
  return result;
}

/**
 * Words of grammar, "một số", "đối với" and "vai trò" among them, that add nothing to what a heading
 * is about, whatever the outline. What belongs to one subject stands in src/outlines/wording.ts.
 */
export const fillerWords: ReadonlySet<string> = new Set([
  "và",
  "ở",
  "của",
  "các",
  "những",
  "việc",
  "về",
  "trong",
  "tại",
  "cho",
  "với",
  "sự",
  "một",
  "số",
  "đối",
  "vai",
  "trò",
  periodWord,
]);

function periodLength(words: readonly string[], at: number): number {
  const word = words[at] as string;
  // Asked of every word of a line.
  if (!periodOpeners.has(word) && !isDigit(word.charCodeAt(0))) return 0;
  const next = words[at + 1];
  // Typed without marks, too: "6 THANG CUOI NAM 2025".
  if ((word === "6" || word === "06" || word === "sáu") && (next === "tháng" || next === "thang")) {
    const behind = OF_YEAR.exec(["", ...words.slice(at + 2, at + 7)].join(" "))![0];
    return 2 + behind.split(" ").length - 1;
  }
  if ((word === "năm" || word === "nam") && isYear(next)) return 2;
  const toCome = periodOpeners.has(word) ? TO_COME.exec(words.slice(at, at + 4).join(" ")) : null;
  if (toCome !== null) return toCome[0].split(" ").length;
  if (word === "quý" && next !== undefined && /^(?:[1-4]|i{1,3}|iv)$/.test(next)) {
    const named = words[at + 2] === "năm" ? 3 : 2;
    return named + (isYear(words[at + named]) ? 1 : 0);
  }
  return isYear(word) ? 1 : 0;
}

/** " cuối năm 2025", " còn lại của năm", " đầu 2025", or nothing. */
const OF_YEAR = /^(?: (?:đ[ầa]u|cu[ốo]i|còn lại))?(?: (?:của )?n[ăa]m)?(?: (?:19|20)\d\d)?(?= |$)/u;

/** "năm tới", "quý tiếp theo", "thời gian sắp tới". */
const TO_COME = /^(?:năm|quý|th[ờo]i gian) (?:sắp t[ớo]i|t[ớo]i|sau|tiếp theo|kế tiếp)(?= |$)/u;

function isYear(word: string | undefined): boolean {
  return word !== undefined && /^(?:19|20)\d\d$/.test(word);
}

function startsAt(words: readonly string[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, offset) => words[at + offset] === word);
}

interface Phrase {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** Longest first. */
function phrasesByFirst(pairs: SameNames["phrases"]): ReadonlyMap<string, readonly Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  for (const [from, to] of pairs) {
    const phrase = { from: from.split(" "), to: to.split(" ") };
    const first = phrase.from[0] as string;
    const list = byFirst.get(first);
    if (list) list.push(phrase);
    else byFirst.set(first, [phrase]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.from.length - a.from.length);
  return byFirst;
}
