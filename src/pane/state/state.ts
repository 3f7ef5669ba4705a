import type { Memory } from "../../core/memory/memory";
import { emptyMemory, type MemoryProblem } from "../../core/memory/memory-xml";
import type { AppliedWarning, Edit } from "../../core/edits/edits";
import type { HostErrorKind } from "../../core/edits/document-host";
import type { Bilingual } from "../../core/outline/language";
import type { Outline, SectionId } from "../../core/outline/outline";
import type { Report, Severity } from "../../core/check/report";
import type { Snapshot } from "../../core/snapshot/snapshot";
import { withReportTime } from "../../core/frame/report-period";
import { withUnit } from "../../core/frame/unit";
import type { ReportTime } from "../../core/outline/report-time";
import { derive, type Derived } from "./derive";
import type { OutlineDraft } from "./outline-draft";
import type { ChosenPrevious } from "./previous";

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
  /** The section the user opened (true), and those he shut since (false); the others are open while the cursor is in them. */
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
  /** The lines it left in the document; once one of them reads otherwise, the user has touched it. */
  readonly lines: readonly string[];
  /** Taking it back leaves paper, margins and page number as they were set. */
  readonly setPage: boolean;
}

export type NoticeKind =
  | { readonly key: "inserted"; readonly sections: readonly SectionId[]; readonly all: boolean }
  | { readonly key: "example"; readonly section: SectionId }
  | { readonly key: "fixed" | "cleaned" | "updated" | "drafted"; readonly count: number }
  | { readonly key: "checked"; readonly must: number; readonly should: number; readonly note: number }
  | { readonly key: "notApplicable" | "applicable"; readonly number: string }
  | { readonly key: "downloaded" | "outlineUsed"; readonly name: string }
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
  readonly kind: "fix" | "fixAll" | "clean" | "update" | "draft";
  /** Where it was asked for, and is shown: the fingerprint of a finding, the name of a kind, "clean", "update", "previous". */
  readonly place: string;
  readonly edits: readonly Edit[];
}

/** One change of the state. */
export type Change =
  | {
      readonly type: "recalled";
      readonly memory: Memory | null;
      readonly problem: MemoryProblem | null;
      readonly guess: ReportTime;
    }
  | {
      readonly type: "outline";
      readonly outline: Outline;
      readonly memory: Memory;
      readonly problem: Bilingual | null;
      /** The time the outline was printed for, where the user chose it for that. */
      readonly guess: ReportTime | null;
    }
  /** The same outline with the examples it was opened without; a reading follows. */
  | { readonly type: "examples"; readonly outline: Outline }
  | { readonly type: "draft"; readonly draft: OutlineDraft | null }
  | { readonly type: "noOutline"; readonly problem: Bilingual | null }
  | { readonly type: "previous"; readonly previous: ChosenPrevious | null }
  | { readonly type: "noPrevious"; readonly problem: Bilingual | null }
  | { readonly type: "reading" }
  | { readonly type: "read"; readonly snapshot: Snapshot; readonly cursor: number | null }
  | { readonly type: "notRead"; readonly trouble: Trouble }
  | { readonly type: "cursor"; readonly paragraph: number | null }
  | { readonly type: "show"; readonly view: View }
  | { readonly type: "open"; readonly section: SectionId; readonly open: boolean }
  | { readonly type: "askInsertion" }
  | { readonly type: "guidance"; readonly on: boolean }
  | { readonly type: "memory"; readonly memory: Memory }
  | { readonly type: "work"; readonly work: Work | null }
  | { readonly type: "filter"; readonly filter: State["filter"] }
  | { readonly type: "openKind"; readonly kind: string; readonly open: boolean }
  | { readonly type: "resetKinds" }
  | { readonly type: "severity"; readonly severity: Severity | null }
  | { readonly type: "stopCheck"; readonly stop: boolean }
  | { readonly type: "undo"; readonly undo: UndoOffer | null }
  | { readonly type: "notice"; readonly notice: Notice | null }
  | { readonly type: "trouble"; readonly trouble: Trouble | null }
  | { readonly type: "report"; readonly report: Report | null }
  | { readonly type: "finding"; readonly fingerprint: string | null }
  | { readonly type: "propose"; readonly proposal: Proposal | null };

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

/** The one place where the pane's state changes. Pure: every effect is in the actions. */
export function reduce(state: State, change: Change): State {
  switch (change.type) {
    case "recalled":
      return derived({
        ...state,
        memory: change.memory ?? state.memory,
        memoryProblem: change.problem,
        guess: change.guess,
      });
    case "outline":
      return derived({
        ...state,
        outline: change.outline,
        memory: change.memory,
        outlineProblem: change.problem,
        guess: change.guess ?? state.guess,
        draft: null,
        noOutline: null,
        opened: {},
      });
    case "examples":
      return { ...state, outline: change.outline };
    case "draft":
      return { ...state, draft: change.draft, noOutline: null };
    case "noOutline":
      return { ...state, noOutline: change.problem };
    case "previous":
      return { ...state, previous: change.previous, noPrevious: null };
    case "noPrevious":
      return { ...state, noPrevious: change.problem };
    case "reading":
      return { ...state, reading: true };
    case "read":
      return afterReading(state, change.snapshot, change.cursor);
    case "notRead":
      return { ...state, reading: false, notRead: true, trouble: change.trouble };
    case "cursor":
      return state.cursor === change.paragraph ? state : { ...state, cursor: change.paragraph };
    case "show":
      // A message about another view would only distract; what can be undone stays within reach.
      return { ...state, view: change.view, proposal: null, notice: null, draft: null, noOutline: null };
    case "open":
      return {
        ...state,
        opened: change.open ? { [change.section]: true } : { ...state.opened, [change.section]: false },
      };
    case "filter":
      return { ...state, filter: change.filter };
    case "openKind":
      return { ...state, openKinds: { ...state.openKinds, [change.kind]: change.open } };
    case "resetKinds":
      return { ...state, openKinds: {} };
    case "severity":
      return { ...state, severity: change.severity };
    case "stopCheck":
      return { ...state, checkStopped: change.stop };
    case "undo":
      return { ...state, undo: change.undo };
    case "askInsertion":
      return { ...state, insertionAsked: true };
    case "guidance":
      return { ...state, withGuidance: change.on };
    case "memory":
      // What was offered for the details as they were no longer fits.
      return derived({
        ...state,
        memory: change.memory,
        proposal: state.proposal?.kind === "update" ? null : state.proposal,
      });
    case "work":
      // What was said about the last action is over once another begins.
      return change.work === null || state.work !== null
        ? { ...state, work: change.work }
        : { ...state, work: change.work, notice: null, trouble: null, noOutline: null };
    case "notice":
      return { ...state, notice: change.notice, trouble: change.notice ? null : state.trouble };
    case "trouble":
      return { ...state, trouble: change.trouble };
    case "report":
      return { ...state, report: change.report, finding: stillThere(change.report, state.finding) };
    case "finding":
      return { ...state, finding: change.fingerprint };
    case "propose":
      return { ...state, proposal: change.proposal };
  }
}

function afterReading(before: State, snapshot: Snapshot, cursor: number | null): State {
  // What is told about a failed reading is over once one succeeds.
  const state = { ...before, reading: false, notRead: false, cursor, trouble: before.notRead ? null : before.trouble };
  // The very same reading brings nothing to be worked out again.
  if (snapshot === before.snapshot && before.derived !== null) return state;
  const undo = before.undo !== null && isTouched(before.undo, snapshot) ? null : before.undo;
  return derived({ ...state, snapshot, undo });
}

/** Until the user chooses a period, the document's own words say what it is (`withReportTime`). */
function derived(state: State): State {
  const { snapshot, outline, guess } = state;
  if (snapshot === null) return state;
  const memory = {
    ...state.memory,
    details: withUnit(withReportTime(state.memory.details, snapshot, guess), snapshot),
  };
  return { ...state, memory, derived: derive(outline, snapshot, memory) };
}

/** True once a line that the last change left in the document no longer stands there. */
function isTouched({ lines }: UndoOffer, { paragraphs }: Snapshot): boolean {
  const texts = new Set(paragraphs.map(({ text }) => text));
  return lines.some((line) => !texts.has(line));
}

function stillThere(report: Report | null, fingerprint: string | null): string | null {
  return report?.findings.some((finding) => finding.fingerprint === fingerprint) ? fingerprint : null;
}
