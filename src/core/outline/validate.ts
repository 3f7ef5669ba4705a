import { fieldNames } from "./fields";
import type { Criterion, Outline, Section } from "./outline";

/**
 * What is wrong with an outline, one sentence each; empty when it can be
 * used. For authors of outlines and for the tests.
 */
export function validateOutline(outline: Outline): readonly string[] {
  const criteria = [...outline.sections, ...outline.wholeReport].flatMap((holder) => holder.criteria);
  return [
    ...duplicates(
      "section",
      outline.sections.map(({ id }) => id),
    ),
    ...duplicates(
      "group",
      [...outline.sections, ...outline.wholeReport].map(({ id }) => id),
    ),
    ...duplicates(
      "criterion",
      criteria.map(({ id }) => id),
    ),
    ...outline.sections.flatMap((section, index) =>
      sectionProblems(section, outline.sections.slice(0, index), outline),
    ),
    ...[...outline.sections, ...outline.wholeReport].flatMap((holder) =>
      holder.criteria.flatMap((criterion) => criterionProblems(criterion, holder.id, outline)),
    ),
    ...printedTexts(outline).flatMap(fieldProblems),
  ];
}

function duplicates(what: string, ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map(
    (id) => `Two ${what}s are called ${id}.`,
  );
}

/** "I", "II.3", "I.1.2": a Roman number, then plain ones, four levels at most. */
const SECTION_ID = /^[IVXLC]+(?:\.\d+){0,3}$/u;

function sectionProblems(section: Section, before: readonly Section[], outline: Outline): string[] {
  const { id, parent, title, minimumWords, appliesTo, criteria } = section;
  const problems: string[] = [];
  if (parent !== null && !before.some((other) => other.id === parent)) {
    problems.push(`Section ${id} stands under ${parent}, which does not come before it.`);
  }
  if (!SECTION_ID.test(id) || (parent !== null && !new RegExp(`^${parent.replaceAll(".", "\\.")}\\.\\d+$`).test(id)))
    problems.push(`Section ${id} is not named by its number below ${parent ?? "the report"}.`);
  if (title.trim() === "") problems.push(`Section ${id} has no title.`);
  const groups = outline.sections.some((other) => other.parent === id);
  if (groups !== (minimumWords === null)) {
    problems.push(`Section ${id} ${groups ? "groups others and must not count words" : "needs a minimum of words"}.`);
  }
  if (groups && criteria.length > 0) problems.push(`Section ${id} groups others; its criteria belong to them.`);
  if (appliesTo.length === 0) problems.push(`Section ${id} applies to nobody.`);
  return problems;
}

function criterionProblems(criterion: Criterion, holder: string, outline: Outline): string[] {
  const { id, text, evidence, figures, specifics, basis, appliesTo, example } = criterion;
  const problems: string[] = [];
  if (!new RegExp(`^${holder.replace(".", "\\.")}[a-z]?-\\d+$`).test(id))
    problems.push(`Criterion ${id} is not named after ${holder}.`);
  if (!/^\p{Lu}.*[.”]$/su.test(text)) problems.push(`Criterion ${id} is not said in a sentence.`);
  if (evidence.length === 0) problems.push(`Criterion ${id} has no evidence terms.`);
  if (figures.length === 0) problems.push(`Criterion ${id} does not say what to ask for when it is weak.`);
  if (figures.every(({ unit }) => unit === "") && specifics.length === 0)
    problems.push(`Criterion ${id} can never be covered.`);
  if (basis.length === 0) problems.push(`Criterion ${id} does not say where it comes from.`);
  if (appliesTo.length === 0) problems.push(`Criterion ${id} applies to nobody.`);
  if (!/\[[^\]]+\]/.test(example)) problems.push(`The example of ${id} has no [placeholder].`);
  for (const { act, article, clause } of basis) {
    if (act === "outline" && !isOutlinePlace(clause, outline))
      problems.push(`Criterion ${id} cites ${clause ?? "nothing"}, which is not in the outline.`);
    if (act !== "outline" && article === null && clause === undefined)
      problems.push(`Criterion ${id} cites ${act} without a place.`);
  }
  return problems;
}

/** "mục I.1, gợi ý thứ 2": a section and one of its guidance lines; "mục IV": a section. */
function isOutlinePlace(clause: string | undefined, outline: Outline): boolean {
  const [, id, line] = /^mục (\S+?)(?:, gợi ý thứ (\d+))?$/.exec(clause ?? "") ?? [];
  const section = outline.sections.find((other) => other.id === id);
  return section !== undefined && (line === undefined || section.guidance[Number(line) - 1] !== undefined);
}

function printedTexts(outline: Outline): string[] {
  return [
    ...outline.opening.map(({ text }) => text),
    ...outline.sections.flatMap(({ title, otherTitles, guidance }) => [title, ...otherTitles, ...guidance]),
    outline.closingNote,
  ];
}

function fieldProblems(text: string): string[] {
  return [...text.matchAll(/\{([A-Za-z_]*)/g)]
    .filter(([, name]) => !(fieldNames as readonly string[]).includes(name!))
    .map(([, name]) => `“${text}” names an unknown field {${name}}.`);
}
