import type { Report, Severity } from "../check/report";
import type { CriterionFigure, CriterionOutcome } from "../criteria/evaluate-criteria";
import type { Bilingual } from "../outline/language";
import type { SectionId } from "../outline/outline";
import type { Status } from "../sections/section-state";
import { fold } from "../vietnamese/fold";

/** One report among many: what its check found, small enough to keep thousands of them. Plain data. */
export interface OverviewRow {
  /** Name of the file, as the receiver knows it. */
  readonly file: string;
  /** The unit as its header names it, "" when it does not. */
  readonly unit: string;
  readonly outline: string;
  readonly written: number;
  readonly required: number;
  readonly must: number;
  readonly should: number;
  readonly statuses: Readonly<Record<SectionId, Status>>;
  readonly points: readonly OverviewPoint[];
  readonly said: readonly OverviewSaid[];
}

/** One finding, without what only an open document needs. */
export interface OverviewPoint {
  readonly fingerprint: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly section: SectionId | null;
  readonly message: Bilingual;
  readonly expected: Bilingual | null;
  readonly actual: Bilingual | null;
}

/** What the report says of one criterion: its sentence and figures. */
export interface OverviewSaid {
  readonly criterion: string;
  readonly section: SectionId;
  readonly outcome: CriterionOutcome;
  readonly sentence: string | null;
  readonly figures: readonly CriterionFigure[];
}

/** Takes from a report what the table, the notes, the figures and the compiled draft need. */
export function overviewRow(file: string, unit: string, report: Report): OverviewRow {
  const count = (severity: Severity) => report.findings.filter((finding) => finding.severity === severity).length;
  return {
    file,
    unit,
    outline: report.outline,
    written: report.summary.written,
    required: report.summary.required,
    must: count("must"),
    should: count("should"),
    statuses: Object.fromEntries(report.sections.map(({ id, status }) => [id, status])),
    points: report.findings.map(({ fingerprint, rule, severity, section, message, expected, actual }) => ({
      fingerprint,
      rule,
      severity,
      section,
      message,
      expected,
      actual,
    })),
    said: report.criteria.map(({ id, section, outcome, quote, figures }) => ({
      criterion: id,
      section,
      outcome,
      sentence: quote,
      figures,
    })),
  };
}

/** By which two names are one unit: "UBND xã An Bình", "ỦY BAN NHÂN DÂN XÃ AN BÌNH" and "xa an binh" alike. Its Đảng ủy is another unit. */
export function unitKey(unit: string): string {
  return fold(unit)
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/đ/gu, "d")
    .replace(/[^a-z0-9]+/gu, " ")
    .replace(/\b(?:ubnd|uy ban nhan dan)\b/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}
