import type { CriterionState } from "../criteria/evaluate-criteria";
import type { PreviousPrint } from "../memory/previous-print";
import type { ReportTime } from "../outline/report-time";
import { compareReports, type Comparison } from "./compare";

/** What a check of the new report says beside last period's. */
export interface BesidePrevious<Finding> {
  /** Figures that both give, old and new. */
  readonly comparisons: readonly Comparison[];
  /** What was carried over, a finding a section (rule `stale-copy`). */
  readonly carriedOver: readonly Finding[];
  /** Comparisons in the text that the two reports contradict (rule `wrong-comparison`). */
  readonly wrongComparisons: readonly Finding[];
}

/**
 * All that is told of a report beside last period's.
 *
 * @param previous `readPrevious(outline, snapshot).print` of last period's report; the check must have been given the same
 * @param report the new report's check
 */
export function besidePrevious<Finding extends { readonly rule: string }>(
  previous: PreviousPrint,
  report: {
    readonly criteria: readonly CriterionState[];
    readonly findings: readonly Finding[];
    readonly about: { readonly time: ReportTime };
  },
): BesidePrevious<Finding> {
  const of = (rule: string) => report.findings.filter((finding) => finding.rule === rule);
  return {
    comparisons: compareReports(previous, report.criteria, report.about.time),
    carriedOver: of("stale-copy"),
    wrongComparisons: of("wrong-comparison"),
  };
}
