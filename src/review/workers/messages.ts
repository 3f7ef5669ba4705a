import type { OverviewRow } from "../../core/overview/row";
import type { Report } from "../../core/check/report";
import type { PreviousPrint } from "../../core/memory/previous-print";
import type { Bilingual } from "../../core/outline/language";
import type { Outline, SectionId } from "../../core/outline/outline";

/**
 * What passes between the page, the workers that judge and the worker
 * that keeps: plain data only, small towards the page.
 */

/** Which folder a file came from: this period's, or last period's. */
export type Side = "now" | "before";

/** One line of the table. What a file holds beyond that stays with the keeper. */
export interface RowHead extends Pick<
  OverviewRow,
  | "file"
  | "unit"
  | "kind"
  | "remark"
  | "time"
  | "outline"
  | "written"
  | "required"
  | "must"
  | "should"
  | "statuses"
  | "signed"
> {
  readonly side: Side;
  readonly unitKey: string;
  /** The unit and the file's name without tone marks, to be searched in. */
  readonly search: string;
  readonly trouble: FileTrouble | null;
  /** Why that is not the outline it was begun by. */
  readonly outlineProblem: Bilingual | null;
  /** Points that say that something of last period is still there. */
  readonly stale: number;
  readonly staleSections: readonly SectionId[];
}

/** Why a file could not be read or judged, and what to do. */
export interface FileTrouble {
  readonly kind: string;
  readonly says: Bilingual;
  readonly detail: string;
}

/** What the table needs of an outline. */
export interface OutlineHead {
  readonly id: string;
  readonly name: Bilingual;
  /**
   * Sections that hold no others, in order, with their titles as printed:
   * for which time they are to be read is asked of the page (`mainOutline`).
   */
  readonly sections: readonly { readonly id: SectionId; readonly title: string }[];
  readonly defaults: Outline["defaults"];
}

/** All that is kept of a judged file. */
export interface KeptFile {
  readonly side: Side;
  readonly row: OverviewRow;
  readonly trouble: FileTrouble | null;
  readonly outlineProblem: Bilingual | null;
  /** Of a report of last period: what a check of this one compares it with. */
  readonly print: PreviousPrint | null;
}

/** One report as it is looked at. */
export interface OpenedReport {
  readonly file: string;
  readonly report: Report;
}

export interface JudgeSettings {
  /** An outline's id, or the text of an outline file: for all reports. Null: the one each report carries or names. */
  readonly outline: string | null;
}

/** Page to a judge. */
export type JudgeTask =
  | {
      readonly type: "judge";
      readonly file: string;
      readonly side: Side;
      readonly blob: Blob;
      readonly previous: PreviousPrint | null;
    }
  | { readonly type: "open"; readonly file: string; readonly blob: Blob; readonly previous: PreviousPrint | null }
  | {
      readonly type: "comments";
      readonly file: string;
      readonly blob: Blob;
      readonly previous: PreviousPrint | null;
      /** Fingerprints of findings that are not to be told. */
      readonly unticked: readonly string[];
      readonly language: "vi" | "en";
    };

/** A judge's answer to one task: of a judged file no more than that it is done, its row goes to the keeper. */
export type JudgeAnswer =
  | { readonly type: "judged" }
  | { readonly type: "opened"; readonly opened: OpenedReport }
  | { readonly type: "made"; readonly bytes: Uint8Array }
  | { readonly type: "failed"; readonly trouble: FileTrouble };

/** A judge to the keeper. */
export type ToKeeper = {
  readonly kept: KeptFile;
  /** Sent along with the first file judged by an outline. */
  readonly outline: Outline | null;
};
