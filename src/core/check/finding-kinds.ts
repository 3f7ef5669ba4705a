import type { Bilingual } from "../outline/language";
import type { Finding, Report, Severity } from "./report";
import { severities } from "./severity";

/** What a finding is about, in the words of someone who mends a report. */
export type FindingKind =
  "missing" | "unwritten" | "unsure" | "order" | "thin" | "blanks" | "contents" | "figures" | "basis" | "form" | "text";

/** Findings of one kind. */
export interface KindOfFindings {
  readonly kind: FindingKind;
  readonly findings: readonly Finding[];
  /** The gravest among them. */
  readonly severity: Severity;
  /** How many sections they stand in. */
  readonly sections: number;
}

/** Findings by kind, in the order of the work: first what is not there, then what is wrong, then how it looks. */
export function byKind(findings: readonly Finding[]): readonly KindOfFindings[] {
  return kinds.flatMap((kind) => {
    const own = findings.filter((finding) => kindOf(finding) === kind);
    if (own.length === 0) return [];
    return [
      {
        kind,
        findings: own,
        severity: severities.find((one) => own.some((finding) => finding.severity === one))!,
        sections: new Set(own.map((finding) => finding.section).filter((section) => section !== null)).size,
      },
    ];
  });
}

/** A rule this version does not know is shown with the last ones. */
export function kindOf({ rule }: Pick<Finding, "rule">): FindingKind {
  return kindByRule[rule] ?? "text";
}

/**
 * The findings a person sees: what is left of our own text in a section that nobody has written yet says nothing
 * new and is left out, so that a fresh outline is one line ("11 mục chưa viết") and not a reproach of thirty.
 */
export function shownFindings(report: Pick<Report, "sections" | "findings">): readonly Finding[] {
  const unwritten = new Set(
    report.sections.filter(({ status }) => status === "empty" || status === "unfilled").map(({ id }) => id),
  );
  return report.findings.filter(
    (finding) => finding.section === null || !unwritten.has(finding.section) || !saysNothingNew.has(kindOf(finding)),
  );
}

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
  "said-to-writer": "blanks",
  "missing-criterion": "contents",
  "criterion-without-figure": "contents",
  "figure-mismatch": "figures",
  "unequal-wholes": "figures",
  "wrong-period": "basis",
  "stale-copy": "basis",
  "wrong-comparison": "figures",
  "repealed-document": "basis",
  "malformed-citation": "basis",
  "terms-after-two-tier": "basis",
  "other-unit": "basis",
  "header-fields": "form",
  "page-and-type": "form",
  "mixed-tone-marks": "text",
  "legacy-encoding": "text",
  "unresolved-changes": "text",
};

const saysNothingNew: ReadonlySet<FindingKind> = new Set(["blanks", "contents", "thin"]);

/** What users read for each kind. */
export const kindNames: Readonly<Record<FindingKind, Bilingual>> = {
  missing: { vi: "Thiếu mục", en: "Missing sections" },
  unwritten: { vi: "Mục chưa viết", en: "Sections not written" },
  unsure: { vi: "Chưa rõ là mục nào", en: "Unclear which section" },
  order: { vi: "Thứ tự, trùng mục", en: "Order, doubled sections" },
  thin: { vi: "Mục còn ngắn", en: "Short sections" },
  blanks: { vi: "Chỗ chưa điền, chữ mẫu", en: "Blanks and template text" },
  contents: { vi: "Nội dung chưa nêu", en: "Contents not reported" },
  figures: { vi: "Số liệu", en: "Figures" },
  basis: { vi: "Kỳ báo cáo, căn cứ, tên gọi", en: "Period, legal basis, names" },
  form: { vi: "Thể thức", en: "Layout" },
  text: { vi: "Dấu thanh, bảng mã, dấu vết sửa", en: "Tone marks, encoding, traces of editing" },
};
