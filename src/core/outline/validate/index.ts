import type { Criterion, Outline } from "../outline";
import { printedProblems, twice, type PrintedProblem } from "./printed";

/**
 * What is wrong with an outline, one sentence each; empty when it can be
 * used. For authors of outlines and for the tests.
 */
export function validateOutline(outline: Outline): readonly string[] {
  const holders = [...outline.sections, ...outline.wholeReport];
  return [
    ...printedProblems(outline).map(([what, where, other]) => sentences[what](where, other ?? "the report")),
    ...outline.sections
      .filter(({ id, criteria }) => criteria.length > 0 && outline.sections.some(({ parent }) => parent === id))
      .map(({ id }) => `Section ${id} groups others; its criteria belong to them.`),
    ...twice(holders).map((id) => `Two groups are called ${id}.`),
    ...twice(holders.flatMap(({ criteria }) => criteria)).map((id) => `Two criterions are called ${id}.`),
    ...holders.flatMap((holder) =>
      holder.criteria.flatMap((criterion) => criterionProblems(criterion, holder.id, outline)),
    ),
  ];
}

const sentences: Readonly<Record<PrintedProblem[0], (where: string, other: string) => string>> = {
  twice: (id) => `Two sections are called ${id}.`,
  parent: (id, parent) => `Section ${id} stands under ${parent}, which does not come before it.`,
  number: (id, parent) => `Section ${id} is not named by its number below ${parent}.`,
  untitled: (id) => `Section ${id} has no title.`,
  counts: (id) => `Section ${id} groups others and must not count words.`,
  uncounted: (id) => `Section ${id} needs a minimum of words.`,
  nobody: (id) => `Section ${id} applies to nobody.`,
  field: (text, name) => `“${text}” names an unknown field {${name}}.`,
};

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
