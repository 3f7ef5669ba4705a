import { computed } from "../snapshot/computed";
import { fillFields } from "../outline/fields";
import type { Outline } from "../outline/outline";
import { firstWords, fold, wordsOf } from "../vietnamese/fold";
import { isLetterOrDigit } from "../vietnamese/letters";

/** Knows the outline's own sentences, so that they are never taken for the author's. */
export interface GuidanceIndex {
  /** One whole line of guidance, word for word; dash, case, blanks and end mark aside. */
  isLine(folded: string): boolean;
  /**
   * How much of a folded paragraph's beginning is guidance: number of its
   * words, 0 when none. The same number as it has: nothing but guidance.
   */
  guidanceWords(folded: string): number;
  /** Cheap test that rules out almost every other paragraph. */
  mayBegin(folded: string): boolean;
}

export function guidanceIndex(outline: Outline): GuidanceIndex {
  return computed(outline, build);
}

function build(outline: Outline): GuidanceIndex {
  const lines = outline.sections.flatMap((section) => section.guidance.map((line) => wordsOfLine(line, outline)));
  const template = [
    wordsOfLine(outline.closingNote, outline),
    // An example is a template until its placeholders are filled in.
    ...outline.sections.flatMap((section) =>
      section.criteria.filter(({ example }) => example.includes("[")).map(({ example }) => wordsOf(fold(example))),
    ),
  ];
  const whole = new Set(lines.map((words) => words.join(" ")));
  const all = [...lines, ...template].filter((words) => words.length > 0);
  // Sections are kept apart by a bar, their lines are not: a reflowed paragraph may run over the end of a line.
  const stream = outline.sections
    .map((section) => section.guidance.flatMap((line) => wordsOfLine(line, outline)))
    .concat(template)
    .flatMap((words) => [...words, "|"]);
  const size = Math.min(LONGEST_KEY, ...all.map((words) => words.length));
  const places = group(
    stream,
    (_word, at) => stream.slice(at, at + size).join(" "),
    (_word, at) => at,
  );
  const firstAt = group(
    stream,
    (word) => word,
    (_word, at) => at,
  );
  const keys = new Set([...places.keys()].map((key) => numberOf(key, size)));
  // Nearly all prose is told apart by two words already.
  const two = Math.min(2, size);
  const beginnings = new Set([...places.keys()].map((key) => numberOf(key, two)));
  const byStart = group(
    all,
    (words) => words.slice(0, size).join(" "),
    (words) => words,
  );
  const mayBegin: GuidanceIndex["mayBegin"] = (folded) => {
    const beginning = numberOf(folded, two);
    if (beginning !== null && !beginnings.has(beginning)) return false;
    // A paragraph of fewer words than a key has may be guidance without it.
    const key = numberOf(folded, size);
    return key === null ? firstAt.has(firstWords(folded, 1)) : keys.has(key);
  };
  const keyOf = (words: readonly string[]) => words.slice(0, size).join(" ");
  const runsOn = (words: readonly string[]) => {
    const starts = words.length < size ? firstAt.get(words[0] ?? "") : places.get(keyOf(words));
    return starts?.some((at) => words.every((word, offset) => stream[at + offset] === word)) ?? false;
  };
  const linesLike = (words: readonly string[]) =>
    (byStart.get(keyOf(words)) ?? []).filter((line) =>
      line.every((word, at) => at >= words.length || words[at] === word),
    );
  return {
    isLine: (folded) => mayBegin(folded) && whole.has(wordsOf(folded).join(" ")),
    mayBegin,
    guidanceWords: (folded) => {
      // Most paragraphs that begin like guidance soon go on otherwise; the
      // last word of what is looked at may be cut short.
      const head = wordsOf(folded.slice(0, HEAD));
      if (folded.length > HEAD) head.pop();
      if (!runsOn(head) && linesLike(head).length === 0) return 0;
      const words = wordsOf(folded);
      return runsOn(words) ? words.length : Math.max(0, ...linesLike(words).map((line) => line.length));
    },
  };
}

/** Characters of a paragraph that are looked at before all of it is: a millisecond of a full check. */
const HEAD = 48;
/**
 * Words of a paragraph's beginning that are looked up: enough to be rare in an author's own text.
 * With four, every "Công tác phối hợp giữa …" would be read to its end: 2 ms of a full check.
 */
const LONGEST_KEY = 6;

/**
 * A number that stands for the first words of a folded text, told without
 * cutting them out; null when it has fewer. Two keys may share one.
 */
function numberOf(folded: string, count: number): number | null {
  let number = 0;
  let left = count;
  let inWord = false;
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    if (isLetterOrDigit(unit)) {
      number = (Math.imul(number, 31) + unit) | 0;
      inWord = true;
    } else if (inWord) {
      if (--left === 0) return number;
      number = Math.imul(number, 31) | 0;
      inWord = false;
    }
  }
  return inWord && left === 1 ? number : null;
}

function group<T, V>(
  items: readonly T[],
  key: (item: T, at: number) => string,
  value: (item: T, at: number) => V,
): Map<string, V[]> {
  const groups = new Map<string, V[]>();
  for (const [at, item] of items.entries()) {
    const name = key(item, at);
    const values = groups.get(name);
    if (values) values.push(value(item, at));
    else groups.set(name, [value(item, at)]);
  }
  return groups;
}

function wordsOfLine(line: string, { defaults }: Outline): string[] {
  return wordsOf(fold(fillFields(line, defaults)));
}
