import type { Memory } from "../../core/memory/memory";
import { emptyMemory, type MemoryProblem } from "../../core/memory/read-memory";
import type { AppliedWarning, Edit } from "../../core/edits/edits";
import type { HostErrorKind } from "../../core/edits/document-host";
import type { Bilingual } from "../../core/outline/language";
import type { Outline, SectionId } from "../../core/outline/outline";
import type { Report, Severity } from "../../core/check/report";
import type { Snapshot } from "../../core/snapshot/snapshot";
import type { ReportTime } from "../../core/outline/report-time";
import { type Derived } from "./derive";
import type { OutlineDraft } from "./outline/outline-draft";
import type { ChosenPrevious } from "./previous/previous";

/** All that the pane knows, in one place; everything it shows follows from this. */
export interface State {
  readonly outline: Outline;
  /** Why it is not the one the document was begun by; null when it is. */
  readonly outlineProblem: Bilingual | null;
  /** The outline that is looked at before it is used; null when none is. */
  readonly draft: OutlineDraft | null;
  /** Why the file or text looked into last holds no outline. */
  readonly noOutline: Bilingual | null;
  /** Last period's report, as chosen for this session; null when none is. */
  readonly previous: ChosenPrevious | null;
  /** Why the file chosen last for that could not be read. */
  readonly noPrevious: Bilingual | null;
  readonly snapshot: Snapshot | null;
  /** As it was first read: what it was before anything of this session. */
  readonly asOpened: Snapshot | null;
  readonly memory: Memory;
  readonly memoryProblem: MemoryProblem | null;
  /** The period due today: what a document that says nothing of its period is taken to be about. */
  readonly guess: ReportTime;
  /** What follows from outline, snapshot and memory; null before the first reading. */
  readonly derived: Derived | null;
  readonly reading: boolean;
  /** The last reading failed: what is told about it is over once one succeeds. */
  readonly notRead: boolean;
  /** Paragraph that holds the cursor, as of the last look. */
  readonly cursor: number | null;
  readonly view: View;
  /**
   * The section the user opened (true), and those he shut since (false);
   * the others are open while the cursor is in them.
   */
  readonly opened: Readonly<Record<SectionId, boolean>>;
  /** Which sections the list shows. */
  readonly filter: "all" | "unfinished";
  /** A ribbon button asked for the form that inserts: it stands open. */
  readonly insertionAsked: boolean;
  readonly withGuidance: boolean;
  readonly report: Report | null;
  /** The user stopped the check under way. */
  readonly checkStopped: boolean;
  /** Fingerprint of the one finding that is shown in full, and from which the walk goes on. */
  readonly finding: string | null;
  /** The one severity that is shown; null: all. */
  readonly severity: Severity | null;
  /** Kinds of findings the user opened (true) or shut (false). */
  readonly openKinds: Readonly<Record<string, boolean>>;
  readonly work: Work | null;
  readonly notice: Notice | null;
  readonly undo: UndoOffer | null;
  readonly trouble: Trouble | null;
  readonly proposal: Proposal | null;
}

export type View = "outline" | "check" | "details";

/** What the pane is doing to the document, told when it lasts. */
export interface Work {
  readonly kind: "insert" | "check" | "fix" | "undo" | "outline" | "file";
  readonly progress: { readonly done: number; readonly total: number } | null;
}

/** The quiet line: what was just done. */
export interface Notice {
  readonly what: NoticeKind;
  /** How many edits were left to the user because something hangs on the words. */
  readonly left: number;
  readonly warnings: readonly AppliedWarning[];
}

/** The last change to the document, as long as it can be taken back. */
export interface UndoOffer {
  readonly what: NoticeKind;
  /**
   * The lines it left in the document; once one of them reads otherwise,
   * the user has touched it: what was inserted or removed then stays so.
   */
  readonly lines: readonly string[];
  /** Taking it back leaves paper, margins and page number as they were set. */
  readonly setPage: boolean;
}

export type NoticeKind =
  | {
      readonly key: "inserted";
      readonly sections: readonly SectionId[];
      readonly all: boolean;
      /** An automatic number behind it is the same. */
      readonly repeatsNumber?: boolean;
    }
  | { readonly key: "example"; readonly section: SectionId }
  | { readonly key: "fixed" | "cleaned" | "updated" | "drafted" | "filled"; readonly count: number }
  | { readonly key: "checked"; readonly must: number; readonly should: number; readonly note: number }
  | { readonly key: "notApplicable" | "applicable"; readonly number: string }
  | { readonly key: "downloaded" | "outlineUsed" | "walked"; readonly name: string }
  | {
      readonly key:
        | "nothingToInsert"
        | "undone"
        | "undoneText"
        | "cancelled"
        | "ignored"
        | "unignored"
        | "answered"
        | "copied"
        | "opened"
        | "detailsKept"
        | "defaultsKept"
        | "defaultsNotKept"
        | "defaultsForgotten"
        | "defaultsNotForgotten"
        | "compared"
        | "previousRead"
        | "previousRemembered"
        | "previousDropped"
        | "autoOpenOn"
        | "autoOpenOff";
    };

/** What went wrong, by what the user can do about it. */
export interface Trouble {
  readonly kind: HostErrorKind | "copy" | "save" | "unfetched";
  readonly detail: string;
}

/** Edits shown before they are made. */
export interface Proposal {
  readonly kind: "fix" | "fixAll" | "insert" | "clean" | "update" | "draft";
  /**
   * Where it was asked for, and is shown: the fingerprint of a finding,
   * the name of a kind, "clean", "update", "previous".
   */
  readonly place: string;
  readonly edits: readonly Edit[];
  /** Those that the user unticked. */
  readonly left?: readonly Edit[];
}

/** The pane before it has met the document. */
export function initialState(outline: Outline, memory: Memory = emptyMemory(outline)): State {
  return {
    outline,
    outlineProblem: null,
    draft: null,
    noOutline: null,
    previous: null,
    noPrevious: null,
    snapshot: null,
    asOpened: null,
    memory,
    memoryProblem: null,
    guess: outline.defaults,
    derived: null,
    reading: false,
    notRead: false,
    cursor: null,
    view: "outline",
    opened: {},
    filter: "all",
    insertionAsked: false,
    withGuidance: true,
    report: null,
    checkStopped: false,
    finding: null,
    severity: null,
    openKinds: {},
    work: null,
    notice: null,
    undo: null,
    trouble: null,
    proposal: null,
  };
}
