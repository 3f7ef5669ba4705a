import type { Criterion } from "../../core/outline/outline";
import { sectionCriteria, wholeReport } from "../../outlines/so-noi-vu-2025/criteria";

/** Why a criterion is asked, and a sentence to start from. */
export type Explanation = Pick<Criterion, "basis" | "example">;

/**
 * The explanations of the built-in criteria, by id. In the built pane the criteria themselves come without them (scripts/build/parted-criteria.mjs)
 * and this module is fetched when the first one is opened.
 */
export const explanations: ReadonlyMap<string, Explanation> = new Map(
  [...Object.values(sectionCriteria), ...wholeReport.map(({ criteria }) => criteria)]
    .flat()
    .map((criterion) => [criterion.id, criterion] as const),
);
