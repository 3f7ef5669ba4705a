import type { Criterion } from "../../core/outline/outline";
import { sectionCriteria, wholeReport } from "../../outlines/built-in-criteria";

/**
 * Why each of the built-in criteria is asked, by id. In the built pane the criteria themselves come without them (scripts/build/parted-criteria.mjs)
 * and this module is fetched when the first one is opened.
 */
export const explanations: ReadonlyMap<string, Criterion["basis"]> = new Map(
  [...Object.values(sectionCriteria), ...wholeReport.map(({ criteria }) => criteria)]
    .flat()
    .map((criterion) => [criterion.id, criterion.basis] as const),
);
