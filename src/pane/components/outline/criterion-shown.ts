import type { CriterionOutcome } from "../../../core/criteria/evaluate-criteria";
import type { Criterion, SectionId } from "../../../core/outline/outline";

/** What the text says about a criterion; `reviewed` where only the author's word stands for it. */
export type CriterionSign = CriterionOutcome | "reviewed";

/** A criterion as the list of a section shows it. */
export interface CriterionShown {
  /**
   * The section where an example can be put; null for a criterion of the
   * whole report, or where the section is still to be inserted or confirmed.
   */
  readonly writable: SectionId | null;
  readonly criterion: Criterion;
  readonly sign: CriterionSign;
}
