import { fillFields } from "./fields";
import type { Outline } from "./outline";
import { firstWords, fold, wordsOf } from "./text";

/** Knows the outline's own sentences, so that they are never taken for the author's. */
export interface GuidanceIndex {
  /** One whole line of guidance, word for word; dash, case, blanks and end mark aside. */
  isLine(folded: string): boolean;
  /** How much of a paragraph's beginning is guidance: number of its words, 0 when none. The same number as it has: nothing but guidance. */
  guidanceWords(words: readonly string[]): number;
  /** Cheap test that rules out almost every other paragraph. */
  mayBegin(folded: string): boolean;
}

const indexes = new WeakMap<Outline, GuidanceIndex>();

export function guidanceIndex(outline: Outline): GuidanceIndex {
  let index = indexes.get(outline);
  if (index === undefined) indexes.set(outline, (index = build(outline)));
  return index;
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
  const stream = ` ${outline.sections
    .map((section) => section.guidance.flatMap((line) => wordsOfLine(line, outline)).join(" "))
    .concat(template.map((words) => words.join(" ")))
    .join(" | ")} `;
  const pairs = new Set<string>();
  for (const words of stream.split("|").map((part) => part.trim().split(" "))) {
    for (let at = 0; at + 1 < words.length; at++) pairs.add(`${words[at]} ${words[at + 1]}`);
  }
  const byStart = new Map<string, string[][]>();
  for (const words of all) {
    const start = words.slice(0, 2).join(" ");
    byStart.set(start, [...(byStart.get(start) ?? []), words]);
  }
  return {
    isLine: (folded) => whole.has(wordsOf(folded).join(" ")),
    mayBegin: (folded) => {
      const beginning = firstWords(folded, 2);
      return folded.length < 20 || pairs.has(beginning);
    },
    guidanceWords: (words) => {
      if (stream.includes(` ${words.join(" ")} `)) return words.length;
      const starts = byStart.get(words.slice(0, 2).join(" ")) ?? [];
      const fits = starts.filter((line) => line.length <= words.length && line.every((word, at) => words[at] === word));
      return Math.max(0, ...fits.map((line) => line.length));
    },
  };
}

function wordsOfLine(line: string, { defaults }: Outline): string[] {
  return wordsOf(fold(fillFields(line, defaults)));
}
