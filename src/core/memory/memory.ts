import type { Details } from "../outline/details";
import type { SectionId } from "../outline/outline";
import type { PreviousPrint } from "./previous-print";

/** The little that cannot be derived from the text, kept inside the document (one small custom XML part). */
export interface Memory {
  /**
   * 2 when it holds what version 1 of the product would not understand: then that one says that a newer one is needed.
   */
  readonly version: 1 | 2;
  readonly outline: string;
  /**
   * The outline itself, as `writeOutlineFile` writes it, when the product does
   * not have it built in: whoever opens the document judges it by the same.
   */
  readonly carriedOutline?: string;
  /** Last period's report in its small form, when the user chose one. */
  readonly previous?: PreviousPrint;
  readonly details: Details;
  /** Criteria ids the author ticked: shown beside the state read from the text, never instead of it. */
  readonly ticks: readonly string[];
  readonly notApplicable: readonly { readonly section: SectionId; readonly reason: string }[];
  readonly ignored: readonly IgnoredFinding[];
  /** Answers to "Đây có phải mục II.3?": keyed by the folded text of the candidate heading. */
  readonly answers: readonly HeadingAnswer[];
}

export interface IgnoredFinding {
  /** `fingerprint` of the finding: survives edits elsewhere, dies when its own text changes. */
  readonly fingerprint: string;
  readonly rule: string;
  readonly reason: string;
}

export interface HeadingAnswer {
  readonly section: SectionId;
  /** Folded text of the paragraph that was asked about. */
  readonly heading: string;
  readonly isIt: boolean;
}
