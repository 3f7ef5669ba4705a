import { acts } from "../../outlines/acts";
import { notes, sectionCriteria, wholeReport } from "../../outlines/built-in-criteria";
import type { Bilingual } from "../../core/outline/language";
import type { Criterion, Outline, SectionId } from "../../core/outline/outline";

export { acts };
export { basisText } from "./basis-text";

/**
 * What is read only when it is asked for: why each of the built-in criteria is asked,
 * by id, and an example; what changed around a section on 01/7/2025; the table of acts.
 * In the built pane the outline comes without them (scripts/build/parted-outline.mjs)
 * and this module is fetched when the first of them is opened, or something is checked.
 */
export const bases: ReadonlyMap<string, Criterion["basis"]> = ofCriteria(({ basis }) => basis);

/** An example of each, by id. */
const examples: ReadonlyMap<string, string> = ofCriteria(({ example }) => example);

export function exampleOf({ id, drawnFrom, example }: Criterion): string {
  return example || (examples.get(drawnFrom ?? id) ?? "");
}

/** The outline with the examples of its criteria; itself when it has them. */
export function withExamples(outline: Outline): Outline {
  const all = outline.sections.flatMap(({ criteria }) => criteria);
  if (all.every((criterion) => criterion.example === exampleOf(criterion))) return outline;
  const complete = (criteria: readonly Criterion[]) =>
    criteria.map((criterion) => ({ ...criterion, example: exampleOf(criterion) }));
  return {
    ...outline,
    sections: outline.sections.map((section) => ({ ...section, criteria: complete(section.criteria) })),
  };
}

export const notesBySection: Readonly<Record<SectionId, readonly Bilingual[] | undefined>> = notes;

function ofCriteria<Value>(part: (criterion: Criterion) => Value): ReadonlyMap<string, Value> {
  const all = [...Object.values(sectionCriteria), ...wholeReport.map(({ criteria }) => criteria)].flat();
  return new Map(all.map((criterion) => [criterion.id, part(criterion)]));
}
