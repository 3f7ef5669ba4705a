import { endsOfFigure } from "../../../core/criteria/compared-figures";
import { sectionTexts } from "../../../core/criteria/section-texts";
import type { InsertEdit, ReplaceEdit } from "../../../core/edits/edits";
import { nameIn } from "../../../core/frame/details-from-frame";
import { findFrame } from "../../../core/frame/find-frame";
import { reportTime } from "../../../core/frame/report-period";
import type { PreviousPrint } from "../../../core/memory/previous-print";
import type { SectionId } from "../../../core/outline/outline";
import { daysOf, isSameTime } from "../../../core/outline/report-time";
import { compareReports, type Comparison } from "../../../core/previous/compare";
import { draftOf } from "../../../core/previous/draft";
import { isSameUnit } from "../../../core/frame/units/unit-names";
import { readPrevious, type PreviousReport, type PreviousSection } from "../../../core/previous/read-previous";
import type { SectionState } from "../../../core/sections/section-state";
import { plainParagraph } from "../../../core/snapshot/reading";
import type { Snapshot } from "../../../core/snapshot/snapshot";
import { placeBelow } from "../offers/example-edit";
import type { State } from "../state";

/** Last period's report as the pane has it: whole for the session, or in the light form the document remembers. */
export interface PreviousView {
  /** Name of its file; null for the document's own earlier state, and for what is only remembered. */
  readonly name: string | null;
  readonly kind: "file" | "own" | "remembered";
  /** Null when only the light form is there. */
  readonly report: PreviousReport | null;
  readonly print: PreviousPrint;
}

/** What is chosen now, else what the document remembers; null when there is neither. */
export function previousView({ previous, outline, memory }: State): PreviousView | null {
  if (previous === null)
    return memory.previous === undefined
      ? null
      : { name: null, kind: "remembered", report: null, print: memory.previous };
  const report = readPrevious(outline, previous.snapshot);
  return { name: previous.name, kind: previous.name === null ? "own" : "file", report, print: report.print };
}

/** The open document before it was rewritten: as it was opened, unless more of the report was pasted in since. */
export function ownCopy({ outline, asOpened, snapshot }: State): Snapshot | null {
  const held = (one: Snapshot | null) => (one === null ? 0 : readPrevious(outline, one).sections.length);
  return held(asOpened) < held(snapshot) ? snapshot : asOpened;
}

export type PreviousRemark = "otherUnit" | "sameTime" | "laterTime" | "unknownTime" | "ownCopy";

/**
 * What the user should know of the file before relying on it. That it is
 * another kind of document is said by itself (`PreviousReport.other`).
 */
export function previousRemarks(state: State, { kind, print }: PreviousView): readonly PreviousRemark[] {
  const remarks: PreviousRemark[] = [];
  const time = timeOfDocument(state);
  // Once the title has another period, what is left to do is told by the check.
  if (kind === "own") return time !== null && print.time !== null && !isSameTime(print.time, time) ? [] : ["ownCopy"];
  const unit = unitOfDocument(state);
  if (unit !== "" && print.unit !== "" && !isSameUnit(unit, print.unit)) remarks.push("otherUnit");
  if (print.time === null) remarks.push("unknownTime");
  else if (time !== null && isSameTime(print.time, time)) remarks.push("sameTime");
  else if (time !== null && daysOf(print.time).last > daysOf(time).last) remarks.push("laterTime");
  return remarks;
}

/** What last period's report said in a section; null when it said nothing there. */
export function previousSection(state: State, id: SectionId): PreviousSection | null {
  return previousView(state)?.report?.sections.find(({ section }) => section === id) ?? null;
}

/** The figures of one section that both reports give. */
export function comparisonsOf(state: State, id: SectionId): readonly Comparison[] {
  const view = previousView(state);
  const { derived, snapshot, memory, outline } = state;
  if (view === null || derived === null || snapshot === null) return [];
  const time = reportTime(snapshot, memory.details, outline.defaults);
  return compareReports(view.print, derived.criteria, time).filter(({ section }) => section === id);
}

/** Sections of the document that hold nothing of the user's own, and that last period's report has text for. */
export function sectionsToFill(state: State): readonly SectionId[] {
  return (state.derived?.sections ?? [])
    .filter(({ status, paragraph }) => paragraph !== null && (status === "empty" || status === "unfilled"))
    .map(({ id }) => id)
    .filter((id) => (previousSection(state, id)?.paragraphs.length ?? 0) > 0);
}

/** Puts what last period's report said below the headings of these sections, with blanks for what must change. */
export function draftEdits(state: State, ids: readonly SectionId[]): readonly InsertEdit[] {
  return ids.flatMap((id): InsertEdit[] => {
    const section = sectionOf(state, id);
    const old = previousSection(state, id);
    if (section === null || section.paragraph === null || section.status === "unsure" || old === null) return [];
    const heading = Math.max(section.paragraph, (section.contentStart ?? 0) - 1);
    const blocks = old.paragraphs.map(
      (text) => ({ kind: "text", role: "body", text: draftOf(text), section: id }) as const,
    );
    return blocks.length === 0 ? [] : [{ kind: "insert", at: placeBelow(state, heading), blocks }];
  });
}

/** True when the section still reads as it did: bringing the same over would only double it. */
export function isUnchanged(state: State, id: SectionId): boolean {
  const section = sectionOf(state, id);
  const old = previousSection(state, id);
  if (section === null || old === null || state.snapshot === null) return false;
  const own = sectionTexts(state.snapshot, section).filter(({ inTable }) => !inTable);
  return own.map(({ text }) => bare(text)).join("") === old.paragraphs.map(bare).join("");
}

/**
 * Puts the phrase of a comparison in brackets behind its figure; null when
 * the figure is not found there, or something is said of its change already.
 */
export function comparisonEdit({ snapshot }: State, { now, unit, phrase }: Comparison): ReplaceEdit | null {
  const text = snapshot?.paragraphs[now.paragraph]?.text;
  if (snapshot === null || text === undefined) return null;
  const plain = plainParagraph(snapshot, now.paragraph);
  for (const { unit: end } of endsOfFigure(plain.text, now.written, unit)) {
    if (/^[^\d;.]{0,60}?(?:tăng|giảm|so với|bằng cùng kỳ|không thay đổi)/iu.test(plain.text.slice(end))) continue;
    const at = plain.toRaw(0, end).to;
    return { kind: "replace", paragraph: now.paragraph, text, from: at, to: at, insert: ` (${phrase})` };
  }
  return null;
}

function unitOfDocument({ snapshot, memory }: State): string {
  return (snapshot && nameIn(findFrame(snapshot).agency)) || memory.details.agency;
}

function timeOfDocument({ snapshot, memory, outline }: State) {
  if (snapshot === null) return null;
  const time = reportTime(snapshot, memory.details, outline.defaults);
  return time.known === "guess" ? null : time;
}

function sectionOf({ derived }: State, id: SectionId): SectionState | null {
  return derived?.sections.find((section) => section.id === id) ?? null;
}

function bare(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, "");
}
