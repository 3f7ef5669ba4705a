import type { Memory } from "../../core/memory/memory";
import { emptyMemory, type MemoryProblem } from "../../core/memory/memory-xml";
import type { AppliedWarning, Edit } from "../../core/edits/edits";
import type { HostErrorKind } from "../../core/edits/document-host";
import type { Outline, SectionId } from "../../core/outline/outline";
import type { Report } from "../../core/check/report";
import type { Snapshot } from "../../core/snapshot/snapshot";
import { withReportTime } from "../../core/frame/report-period";
import type { ReportTime } from "../../core/outline/report-time";
import { derive, type Derived } from "./derive";

/** All that the pane knows, in one place; everything it shows follows from this. */
export interface State {
  readonly outline: Outline;
  readonly snapshot: Snapshot | null;
  readonly memory: Memory;
  readonly memoryProblem: MemoryProblem | null;
  /** The period used last time, else the one due today: what a document that says nothing of its period is taken to be about. */
  readonly guess: ReportTime;
  /** What follows from outline, snapshot and memory; null before the first reading. */
  readonly derived: Derived | null;
  readonly reading: boolean;
  /** Paragraph that holds the cursor, as of the last look. */
  readonly cursor: number | null;
  readonly view: View;
  /** Sections the user opened (true) or shut (false); the others are open while the cursor is in them. */
  readonly opened: Readonly<Record<SectionId, boolean>>;
  readonly withGuidance: boolean;
  readonly report: Report | null;
  /** Fingerprint of the finding that "Trước" and "Sau" walk from. */
  readonly finding: string | null;
  readonly work: Work | null;
  readonly notice: Notice | null;
  readonly trouble: Trouble | null;
  readonly proposal: Proposal | null;
}

export type View = "outline" | "check" | "details";

/** What the pane is doing to the document, told when it lasts. */
export interface Work {
  readonly kind: "insert" | "check" | "fix" | "clean" | "undo";
  readonly progress: { readonly done: number; readonly total: number } | null;
}

/** The quiet line below the band: what was just done. */
export interface Notice {
  readonly what: NoticeKind;
  readonly canUndo: boolean;
  /** How many edits were left to the user because something hangs on the words. */
  readonly left?: number;
  readonly warnings: readonly AppliedWarning[];
}

export type NoticeKind =
  | { readonly key: "inserted" | "fixed" | "cleaned"; readonly count: number }
  | { readonly key: "checked"; readonly must: number; readonly should: number; readonly note: number }
  | { readonly key: "notApplicable" | "applicable"; readonly number: string }
  | { readonly key: "saved"; readonly name: string }
  | {
      readonly key:
        | "nothingToInsert"
        | "example"
        | "undone"
        | "cancelled"
        | "ignored"
        | "unignored"
        | "answered"
        | "copied"
        | "detailsKept"
        | "defaultsKept"
        | "defaultsForgotten";
    };

/** What went wrong, by what the user can do about it. */
export interface Trouble {
  readonly kind: HostErrorKind | "copy" | "save";
  readonly detail: string;
}

/** Edits shown before they are made. */
export interface Proposal {
  readonly kind: "fix" | "fixAll" | "clean";
  /** Fingerprint of the finding a single fix belongs to. */
  readonly finding: string | null;
  readonly edits: readonly Edit[];
}

export type Action =
  | {
      readonly type: "recalled";
      readonly memory: Memory | null;
      readonly problem: MemoryProblem | null;
      readonly guess: ReportTime;
    }
  | { readonly type: "reading" }
  | { readonly type: "read"; readonly snapshot: Snapshot; readonly cursor: number | null }
  | { readonly type: "notRead"; readonly trouble: Trouble }
  | { readonly type: "cursor"; readonly paragraph: number | null }
  | { readonly type: "show"; readonly view: View }
  | { readonly type: "open"; readonly section: SectionId; readonly open: boolean }
  | { readonly type: "guidance"; readonly on: boolean }
  | { readonly type: "memory"; readonly memory: Memory }
  | { readonly type: "work"; readonly work: Work | null }
  | { readonly type: "notice"; readonly notice: Notice | null }
  | { readonly type: "trouble"; readonly trouble: Trouble | null }
  | { readonly type: "report"; readonly report: Report | null }
  | { readonly type: "finding"; readonly fingerprint: string | null }
  | { readonly type: "propose"; readonly proposal: Proposal | null };

/** The pane before it has met the document. */
export function initialState(outline: Outline, memory: Memory = emptyMemory(outline)): State {
  return {
    outline,
    snapshot: null,
    memory,
    memoryProblem: null,
    guess: outline.defaults,
    derived: null,
    reading: false,
    cursor: null,
    view: "outline",
    opened: {},
    withGuidance: true,
    report: null,
    finding: null,
    work: null,
    notice: null,
    trouble: null,
    proposal: null,
  };
}

/** The one place where the pane's state changes. Pure: every effect is in controller.ts. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case "recalled":
      return derived({
        ...state,
        memory: action.memory ?? state.memory,
        memoryProblem: action.problem,
        guess: action.guess,
      });
    case "reading":
      return { ...state, reading: true };
    case "read":
      // The very same reading brings nothing to be worked out again.
      return action.snapshot === state.snapshot && state.derived !== null
        ? { ...state, reading: false, cursor: action.cursor }
        : derived({ ...state, reading: false, snapshot: action.snapshot, cursor: action.cursor });
    case "notRead":
      return { ...state, reading: false, trouble: action.trouble };
    case "cursor":
      return state.cursor === action.paragraph ? state : { ...state, cursor: action.paragraph };
    case "show":
      // A message about another view would only distract; what can be undone stays within reach.
      return { ...state, view: action.view, proposal: null, notice: state.notice?.canUndo ? state.notice : null };
    case "open":
      return { ...state, opened: { ...state.opened, [action.section]: action.open } };
    case "guidance":
      return { ...state, withGuidance: action.on };
    case "memory":
      return derived({ ...state, memory: action.memory });
    case "work":
      // What was said about the last action is over once another begins.
      return action.work === null || state.work !== null
        ? { ...state, work: action.work }
        : { ...state, work: action.work, notice: null, trouble: null };
    case "notice":
      return { ...state, notice: action.notice, trouble: action.notice ? null : state.trouble };
    case "trouble":
      return { ...state, trouble: action.trouble };
    case "report":
      return { ...state, report: action.report, finding: stillThere(action.report, state.finding) };
    case "finding":
      return { ...state, finding: action.fingerprint };
    case "propose":
      return { ...state, proposal: action.proposal };
  }
}

/** Until the user chooses a period, the document's own words say what it is (`withReportTime`). */
function derived(state: State): State {
  const { snapshot, outline, guess } = state;
  if (snapshot === null) return state;
  const memory = { ...state.memory, details: withReportTime(state.memory.details, snapshot, guess) };
  return { ...state, memory, derived: derive(outline, snapshot, memory) };
}

function stillThere(report: Report | null, fingerprint: string | null): string | null {
  return report?.findings.some((finding) => finding.fingerprint === fingerprint) ? fingerprint : null;
}
