import type { Bilingual } from "../outline/language";
import { computedOf } from "../snapshot/computed";
import type { Snapshot } from "../snapshot/snapshot";
import { reportTime } from "../frame/report-period";
import { unitNames, unitOf } from "../frame/unit";
import { sectionTitle } from "../outline/section-title";
import { guidanceIndex, type GuidanceIndex } from "./guidance-index";
import type { DocumentKind } from "./document-kind";
import { recognise, type Match } from "./recognise";
import type { Place } from "./candidates/candidate";
import type { Memory } from "../memory/memory";
import type { Outline, Section, SectionId, UnitType } from "../outline/outline";
import { isCompleteAnswer, readContent, type Content } from "./own-words";
import { boundaries, compare } from "./section-bounds";
import type { Piece, SectionState, Status } from "./section-state";

/**
 * What the document holds for every section of the outline, in the outline's order: where it stands, how it was
 * recognised, how much of it is the author's own, and its status (the words are defined in docs/architecture.md).
 * A part takes its status from its sections. `memory` null: nothing was remembered, so everything applies.
 */
export function readSections(outline: Outline, snapshot: Snapshot, memory: Memory | null): SectionState[] {
  return [...readReport(outline, snapshot, memory).sections];
}

/**
 * The sections, and whether the document is the outline's report at all; when it
 * is not, no section is found. Read once for each snapshot, outline and memory.
 */
export function readReport(outline: Outline, snapshot: Snapshot, memory: Memory | null): ReportReading {
  return computedOf(snapshot, readReport, [outline, memory], () => reportOf(outline, snapshot, memory));
}

function reportOf(outline: Outline, snapshot: Snapshot, memory: Memory | null): ReportReading {
  const recognition = recognise(outline, snapshot, memory);
  const { matches } = recognition;
  const guidance = guidanceIndex(outline);
  const ends = boundaries(snapshot, recognition);
  const states = outline.sections.map((section) => {
    const match = matches.get(section.id) ?? null;
    return readSection(section, match, ends, { outline, snapshot, memory, guidance });
  });
  return { sections: states.map((state) => rolledUp(state, states)), kind: recognition.kind };
}

export interface ReportReading {
  readonly sections: readonly SectionState[];
  readonly kind: DocumentKind;
}

interface Surroundings {
  readonly outline: Outline;
  readonly snapshot: Snapshot;
  readonly memory: Memory | null;
  readonly guidance: GuidanceIndex;
}

function readSection(
  section: Section,
  match: Match | null,
  ends: ReadonlyMap<SectionId, Place>,
  surroundings: Surroundings,
): SectionState {
  const { outline, snapshot, memory, guidance } = surroundings;
  const unit = unitOf(snapshot, memory?.details ?? null);
  // What stands in the document is read, whatever kind of unit its header makes one think of.
  const asksUnit = match === null || unit.known === "chosen" ? unit.unitType : null;
  const reason = notApplicable(section, outline, memory, asksUnit);
  const base = {
    id: section.id,
    parent: section.parent,
    number: section.number,
    title: sectionTitle(
      section.title,
      reportTime(snapshot, memory?.details ?? null, outline.defaults),
      memory?.details.printedHeadings ?? false,
    ),
    minimumWords: section.minimumWords,
    reason,
  };
  const nowhere = {
    words: 0,
    paragraph: null,
    contentStart: null,
    contentEnd: null,
    matchedBy: null,
    guidanceParagraphs: [],
  };
  if (match === null) return { ...base, ...nowhere, status: reason === null ? "missing" : "notApplicable" };
  const extent = extentOf(snapshot, match.end, ends.get(section.id) ?? match.end);
  const { contentStart, contentEnd, pieces } = extent;
  const content = readContent(snapshot, match.start.paragraph, contentStart, contentEnd, pieces, guidance);
  return {
    ...base,
    status: reason !== null ? "notApplicable" : match.sure ? statusOf(section, content) : "unsure",
    words: content.words,
    paragraph: match.start.paragraph,
    ...(match.start.offset > 0 && { offset: match.start.offset }),
    contentStart,
    contentEnd,
    ...(pieces.length > 0 && { pieces }),
    matchedBy: match.by,
    ...(match.sharedWith !== undefined && { sharedWith: match.sharedWith }),
    ...(content.unread.length > 0 && { unread: content.unread }),
    guidanceParagraphs: content.guidance,
  };
}

/** The text between two places as whole paragraphs and what is left of those that also hold a heading. */
function extentOf({ paragraphs }: Snapshot, start: Place, end: Place) {
  const last = compare(start, end) < 0 ? end : start;
  const pieces: Piece[] = [];
  const add = (paragraph: number, from: number, to: number) => {
    if (from < to) pieces.push({ paragraph, from, to });
  };
  const lengthOf = (paragraph: number) => paragraphs[paragraph]?.text.length ?? 0;
  if (start.paragraph === last.paragraph) {
    add(start.paragraph, start.offset, last.offset);
    const at = start.offset > 0 ? start.paragraph + 1 : start.paragraph;
    return { contentStart: at, contentEnd: at, pieces };
  }
  if (start.offset > 0) add(start.paragraph, start.offset, lengthOf(start.paragraph));
  add(last.paragraph, 0, last.offset);
  return { contentStart: start.offset > 0 ? start.paragraph + 1 : start.paragraph, contentEnd: last.paragraph, pieces };
}

function statusOf(section: Section, content: Content): Status {
  if (content.words > 0) {
    if (content.words >= (section.minimumWords ?? 0)) return "written";
    return isCompleteAnswer(section, content) ? "written" : "thin";
  }
  // A picture or an object may be the whole answer; that it cannot be read is said, never that nothing is there.
  if (content.unread.length > 0) return "thin";
  return content.written ? "unfilled" : "empty";
}

/** Why a section is not asked of this unit: its author's reason, or the kind of unit; null when it is asked. */
function notApplicable(
  section: Section,
  { sections }: Outline,
  memory: Memory | null,
  unitType: UnitType | null,
): Bilingual | null {
  const said = memory?.notApplicable.find(({ section: id }) => id === section.id || section.id.startsWith(`${id}.`));
  if (said) return { vi: said.reason, en: said.reason };
  if (unitType === null) return null;
  const parent = sections.find(({ id }) => id === section.parent);
  const applies = section.appliesTo.includes(unitType) && (parent?.appliesTo.includes(unitType) ?? true);
  return applies ? null : asked(section, unitType);
}

/** Whose part it is, so that the sentence tells more than that it is not this unit's. */
function asked({ appliesTo }: Section, unitType: UnitType): Bilingual {
  const others = appliesTo.filter((other) => other !== "compiler").map((other) => unitNames[other]);
  const own = unitNames[unitType];
  return {
    vi: `Phần này do ${others.map(({ vi }) => vi).join("; ")} báo cáo, không thuộc phần của ${own.vi}.`,
    en: `Asked of ${others.map(({ en }) => en).join("; ")}, not of ${own.en}.`,
  };
}

/**
 * A part is as far as the least of its sections. While its own heading stands it is never
 * missing: a section that is not there for sure leaves it empty, or thin where something
 * is written below it. Without its own heading it is missing whatever stands below.
 */
function rolledUp(state: SectionState, states: readonly SectionState[]): SectionState {
  // What stands under a section that is a part itself is told by that part.
  const children = states.filter(({ parent }) => parent === state.id).map((child) => rolledUp(child, states));
  if (children.length === 0 || state.status === "notApplicable") return state;
  const asked = children.filter(({ status }) => status !== "notApplicable");
  if (asked.length === 0) return { ...state, status: "notApplicable", reason: children[0]?.reason ?? null };
  if (state.status === "missing" || state.status === "unsure") return state;
  const isLacking = ({ status }: SectionState) => status === "missing" || status === "unsure";
  const isWithin = ({ id }: SectionState) => `${id}.`.startsWith(`${state.id}.`);
  const seen = new Set(asked.filter((child) => !isLacking(child)).map(({ status }) => status));
  if (asked.some(isLacking)) seen.add(states.some((each) => each.words > 0 && isWithin(each)) ? "thin" : "empty");
  return { ...state, status: LEAST_FIRST.find((status) => seen.has(status)) ?? state.status };
}

const LEAST_FIRST: readonly Status[] = ["empty", "unfilled", "thin", "written"];
