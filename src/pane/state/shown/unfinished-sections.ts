import type { SectionId } from "../../../core/outline/outline";
import type { State } from "../state";
import { sectionProgress } from "./section-progress";

/** Sections with something left to do, and the parts they stand under. */
export function unfinishedSections(state: State): ReadonlySet<SectionId> {
  const sections = state.derived?.sections ?? [];
  const found = sections.filter((section) => {
    const { kind } = sectionProgress(state, section);
    return kind !== "complete" && kind !== "notApplicable" && section.minimumWords !== null;
  });
  return new Set(sections.map(({ id }) => id).filter((id) => found.some((one) => `${one.id}.`.startsWith(`${id}.`))));
}
