import type { SectionState, Summary } from "./section-state";

/** The only arithmetic of counts: sections that hold no others, and apply. */
export function summarise(sections: readonly SectionState[]): Summary {
  const parents = new Set(sections.map(({ parent }) => parent));
  const required = sections.filter(({ id, status }) => !parents.has(id) && status !== "notApplicable");
  return { written: required.filter(({ status }) => status === "written").length, required: required.length };
}
