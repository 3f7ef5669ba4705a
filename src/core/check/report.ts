import type { CriterionState } from "../criteria/evaluate-criteria";
import type { Edit } from "../edits/edits";
import type { About } from "../frame/about-report";
import type { Bilingual } from "../outline/language";
import type { SectionId } from "../outline/outline";
import type { DocumentKind } from "../sections/document-kind";
import type { SectionState, Summary } from "../sections/section-state";

/** Result of a check: plain data that the pane, the export, the command line and the tests all read. */
export interface Report {
  readonly outline: string;
  /** Whether this is the outline's report at all; when it is another document nothing is judged. */
  readonly kind: DocumentKind;
  /** Whose report it is and of what time, and how that is known. */
  readonly about: About;
  readonly sections: readonly SectionState[];
  readonly criteria: readonly CriterionState[];
  /** In report order: severity, then section, then position. */
  readonly findings: readonly Finding[];
  readonly ignored: readonly (Finding & { readonly reason: string })[];
  /** One entry a rule: what passed, what does not apply, what could not be checked and why. */
  readonly outcomes: readonly RuleOutcome[];
  readonly summary: Summary;
}

/** `must` Phải sửa: would be sent back; `should` Nên sửa; `note` Lưu ý. Defined in docs/severity.md. */
export type Severity = "must" | "should" | "note";

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly section: SectionId | null;
  /** Index in the body, null when it concerns the whole document. */
  readonly paragraph: number | null;
  /** Offsets within the paragraph's text when only a part of it is meant. */
  readonly range: { readonly from: number; readonly to: number } | null;
  readonly message: Bilingual;
  /** The same where its section is already named: "Còn ngắn" for "Mục I.1 còn ngắn". */
  readonly brief: Bilingual;
  readonly expected: Bilingual | null;
  readonly actual: Bilingual | null;
  /**
   * The words it is about with those around them, where what is there
   * (`actual`) does not quote them: for who reads of it without the document.
   */
  readonly place: string | null;
  /** Identifies this finding across edits elsewhere. */
  readonly fingerprint: string;
  /** Safe: may be applied in bulk. */
  readonly fix: Fix | null;
  /** Never applied without the user choosing one. */
  readonly suggestions: readonly Fix[];
}

export interface Fix {
  readonly label: Bilingual;
  readonly edits: readonly Edit[];
}

export interface RuleOutcome {
  readonly rule: string;
  readonly outcome: "passed" | "failed" | "inapplicable" | "notChecked";
  /** Why it could not be checked or does not apply. */
  readonly reason: Bilingual | null;
}
