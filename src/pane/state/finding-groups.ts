import { severities } from "../../core/check/severity";
import type { Finding, Report, Severity } from "../../core/check/report";
import type { State } from "./state";

/** What a finding is about, in the words of someone who mends a report. */
export type FindingKind =
  "missing" | "unwritten" | "unsure" | "order" | "thin" | "blanks" | "contents" | "figures" | "basis" | "form" | "text";

/** Findings of a kind, as the check shows them: one line that opens. */
export interface FindingGroup {
  readonly kind: FindingKind;
  readonly findings: readonly Finding[];
  /** The gravest among them. */
  readonly severity: Severity;
  /** How many sections they stand in. */
  readonly sections: number;
}

/** In this order, which is that of the work: first what is not there, then what is wrong, then how it looks. */
const kinds: readonly FindingKind[] = [
  "missing",
  "unwritten",
  "unsure",
  "order",
  "basis",
  "figures",
  "blanks",
  "contents",
  "thin",
  "form",
  "text",
];

/** Every rule of this version has its kind (a test holds them to it). */
export const kindByRule: Readonly<Record<string, FindingKind>> = {
  "missing-section": "missing",
  "empty-section": "unwritten",
  "unfilled-section": "unwritten",
  "unsure-section": "unsure",
  "section-order": "order",
  "duplicate-section": "order",
  "thin-section": "thin",
  "leftover-guidance": "blanks",
  "leftover-placeholder": "blanks",
  "missing-criterion": "contents",
  "criterion-without-figure": "contents",
  "figure-mismatch": "figures",
  "wrong-period": "basis",
  "stale-copy": "basis",
  "wrong-comparison": "figures",
  "repealed-document": "basis",
  "malformed-citation": "basis",
  "terms-after-two-tier": "basis",
  "header-fields": "form",
  "page-and-type": "form",
  "mixed-tone-marks": "text",
  "legacy-encoding": "text",
  "unresolved-changes": "text",
};

/** A rule this version does not know is shown with the last ones. */
export function kindOf({ rule }: Pick<Finding, "rule">): FindingKind {
  return kindByRule[rule] ?? "text";
}

/**
 * The findings a user sees: what is left of our own text in a section that nobody has written yet says nothing new and is left out, so that a
 * fresh outline is one line ("11 mục chưa viết") and not a reproach of thirty.
 */
export function shownFindings(report: Report): readonly Finding[] {
  const unwritten = new Set(
    report.sections.filter(({ status }) => status === "empty" || status === "unfilled").map(({ id }) => id),
  );
  return report.findings.filter(
    (finding) => finding.section === null || !unwritten.has(finding.section) || !saysNothingNew.has(kindOf(finding)),
  );
}

const saysNothingNew: ReadonlySet<FindingKind> = new Set(["blanks", "contents", "thin"]);

/** How many findings of each severity are shown. */
export function severityCounts(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { must: count("must"), should: count("should"), note: count("note") };
}

/** The findings of the severity looked at, by kind. */
export function findingGroups({ report, severity }: Pick<State, "report" | "severity">): readonly FindingGroup[] {
  if (report === null) return [];
  const shown = shownFindings(report).filter((finding) => severity === null || finding.severity === severity);
  return kinds.flatMap((kind) => {
    const findings = shown.filter((finding) => kindOf(finding) === kind);
    if (findings.length === 0) return [];
    return [
      {
        kind,
        findings,
        severity: severities.find((one) => findings.some((finding) => finding.severity === one))!,
        sections: new Set(findings.map((finding) => finding.section).filter((section) => section !== null)).size,
      },
    ];
  });
}

/** All findings shown, in the order of the screen, which is the order of the walk. */
export function walkOrder(state: Pick<State, "report" | "severity">): readonly Finding[] {
  return findingGroups(state).flatMap((group) => group.findings);
}
