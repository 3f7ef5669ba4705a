import type { Outline, Section } from "../outline";

/** What is wrong, and the words that say where: `validateOutline` makes a sentence of it for authors. */
export type PrintedProblem = readonly [
  what: "twice" | "parent" | "number" | "untitled" | "counts" | "uncounted" | "nobody" | "field",
  where: string,
  other?: string | null,
];

/**
 * What is wrong with the sections and printed lines of an outline; empty when it can be used. All there is to an
 * outline from a file, which has no criteria of its own. Told briefly: who opens a file is told only whether.
 */
export function printedProblems(outline: Outline): readonly PrintedProblem[] {
  return [
    ...twice(outline.sections).map((id): PrintedProblem => ["twice", id]),
    ...outline.sections.flatMap((section, index) =>
      sectionProblems(section, outline.sections.slice(0, index), outline),
    ),
    ...printedTexts(outline).flatMap(fieldProblems),
  ];
}

/** The ids that stand twice among them. */
export function twice(holders: readonly { readonly id: string }[]): readonly string[] {
  const ids = holders.map(({ id }) => id);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

/** "I", "II.3", "I.1.2": a Roman number, then plain ones, four levels at most. */
const SECTION_ID = /^[IVXLC]+(?:\.\d+){0,3}$/u;

function sectionProblems(section: Section, before: readonly Section[], outline: Outline): PrintedProblem[] {
  const { id, parent, title, minimumWords, appliesTo } = section;
  const problems: PrintedProblem[] = [];
  if (parent !== null && !before.some((other) => other.id === parent)) problems.push(["parent", id, parent]);
  if (!SECTION_ID.test(id) || (parent !== null && !new RegExp(`^${parent.replaceAll(".", "\\.")}\\.\\d+$`).test(id)))
    problems.push(["number", id, parent]);
  if (title.trim() === "") problems.push(["untitled", id]);
  const groups = outline.sections.some((other) => other.parent === id);
  if (groups !== (minimumWords === null)) problems.push([groups ? "counts" : "uncounted", id]);
  if (appliesTo.length === 0) problems.push(["nobody", id]);
  return problems;
}

function printedTexts(outline: Outline): string[] {
  return [
    ...outline.opening.map(({ text }) => text),
    ...outline.sections.flatMap(({ title, otherTitles, guidance }) => [title, ...otherTitles, ...guidance]),
    outline.closingNote,
  ];
}

function fieldProblems(text: string): PrintedProblem[] {
  return [...text.matchAll(/\{([A-Za-z_]*)/g)]
    .filter(([, name]) => !fieldNames.has(name!))
    .map(([, name]) => ["field", text, name]);
}

/** Names that may stand in braces in an outline (`fillFields`). */
export const fieldNames: ReadonlySet<string> = new Set(
  "time TIME period nextPeriod NEXT_PERIOD year agency dispatchNumber dispatchDate".split(" "),
);
