import type { Report } from "../../core/check/report";
import type { Snapshot } from "../../core/snapshot/snapshot";
import { withReportTime } from "../../core/frame/report-period";
import { withUnit } from "../../core/frame/unit";
import { derive } from "./derive";
import type { Change } from "./change";
import type { State, UndoOffer } from "./state";

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
      return {
        ...(change.open ? state : withoutPreview(state)),
        openKinds: { ...state.openKinds, [change.kind]: change.open },
      };
    case "resetKinds":
      return { ...withoutPreview(state), openKinds: {} };
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
      return { ...lookingAt(state, stillThere(change.report, state.finding)), report: change.report };
    case "finding":
      return lookingAt(state, change.fingerprint);
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
  return derived({ ...state, snapshot, asOpened: before.asOpened ?? snapshot, undo });
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

/**
 * True once a line that the last change left in the document no longer stands
 * there. Words exchanged in a line go back whatever is written around them.
 */
function isTouched({ what, lines }: UndoOffer, { paragraphs }: Snapshot): boolean {
  if (what.key === "fixed" || what.key === "updated") return false;
  const texts = new Set(paragraphs.map(({ text }) => text));
  return lines.some((line) => !texts.has(line));
}

/** The preview of a finding's fix is gone with the finding: it would take the focus when that is come back to. */
function lookingAt(state: State, finding: string | null): State {
  const left = finding !== state.finding && state.proposal?.place === state.finding;
  return { ...state, finding, proposal: left ? null : state.proposal };
}

/** Nor does a preview within a kind outlast that being shut; what is offered for all stands below the kinds. */
function withoutPreview(state: State): State {
  const place = state.proposal?.place;
  return place === "all" || place === "clean" ? state : { ...state, proposal: null };
}

function stillThere(report: Report | null, fingerprint: string | null): string | null {
  return report?.findings.some((finding) => finding.fingerprint === fingerprint) ? fingerprint : null;
}
