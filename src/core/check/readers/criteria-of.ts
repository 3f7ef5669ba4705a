import type { CriterionOutcome, CriterionState } from "../../criteria/evaluate-criteria";
import type { Criterion, Outline } from "../../outline/outline";
import { computed } from "../../snapshot/computed";
import type { SectionState } from "../../sections/section-state";
import type { RuleContext } from "./context";

export interface JudgedCriterion {
  readonly criterion: Criterion;
  readonly state: CriterionState;
  readonly section: SectionState;
}

/**
 * Required criteria of this unit type with the given outcome, in sections that have been written at all.
 * What the author says he went through is his word: it is not held against the report, and is listed as his.
 */
export function criteriaOf(context: RuleContext, outcome: CriterionOutcome): readonly JudgedCriterion[] {
  const sections = new Map(context.sections.map((section) => [section.id, section]));
  const criteria = computed(context.outline, criteriaById);
  const judged: JudgedCriterion[] = [];
  for (const state of context.criteria) {
    const criterion = criteria.get(state.id);
    const section = sections.get(state.section);
    if (state.outcome !== outcome || criterion === undefined || section === undefined) continue;
    if (context.memory?.ticks.includes(state.id)) continue;
    if (!criterion.required) continue;
    if (section.status !== "written" && section.status !== "thin") continue;
    judged.push({ criterion, state, section });
  }
  return judged;
}

function criteriaById({ sections }: Outline): ReadonlyMap<string, Criterion> {
  return new Map(sections.flatMap(({ criteria }) => criteria.map((criterion) => [criterion.id, criterion] as const)));
}
