import type { Finding, Severity } from "../../../core/check/report";
import { byKind, shownFindings, type KindOfFindings } from "../../../core/check/finding-kinds";
import type { State } from "../state";

export { kindByRule, kindOf, shownFindings, type FindingKind } from "../../../core/check/finding-kinds";

/** Findings of a kind, as the check shows them: one line that opens. */
export type FindingGroup = KindOfFindings;

/** How many findings of each severity are shown. */
export function severityCounts(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { must: count("must"), should: count("should"), note: count("note") };
}

/** The findings of the severity looked at, by kind. */
export function findingGroups({ report, severity }: Pick<State, "report" | "severity">): readonly FindingGroup[] {
  if (report === null) return [];
  return byKind(shownFindings(report).filter((finding) => severity === null || finding.severity === severity));
}

/** All findings shown, in the order of the screen, which is the order of the walk. */
export function walkOrder(state: Pick<State, "report" | "severity">): readonly Finding[] {
  return findingGroups(state).flatMap((group) => group.findings);
}
