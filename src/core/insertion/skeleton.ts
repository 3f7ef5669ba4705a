import type { Block, TextBlock, TextRole } from "../edits/blocks";
import type { Details } from "../outline/details";
import type { Snapshot } from "../snapshot/snapshot";
import type { InsertEdit, InsertPlace } from "../edits/edits";
import type { Outline, Section, SectionId } from "../outline/outline";
import type { SectionState } from "../sections/section-state";
import { blockLines } from "../edits/block-lines";
import { openingSentence, reportHeader, reportSignature, reportTitle } from "./frame-blocks";
import { sectionTitle } from "../outline/section-title";
import { printedGuidance } from "../outline/printed-guidance";
import { gapsFor, numberFor, reportEnd } from "./skeleton-places";
import { findFrame, isBlankDocument, type Frame } from "../frame/find-frame";

/** What the user asks to insert. */
export interface SkeletonChoice {
  /**
   * `missing`: every section that applies and is not there; a list: these sections, with the parts they stand under.
   */
  readonly what: "report" | "header" | "body" | "missing" | readonly SectionId[];
  /** Whether the outline's dash lines go in under their headings. */
  readonly guidance: boolean;
  /**
   * `neighbours`: each section between those that are there; when none is, between
   * head and signature if nothing else is there, or at the end of the document.
   */
  readonly at: "neighbours" | "end" | "cursor";
}

/**
 * The insertions that carry out a choice; empty when all of it is there already. Nothing that the document holds is
 * inserted again: neither a section that was recognised, nor a header, a title or a "Nơi nhận" that is already written.
 *
 * @param sections what `readSections` found in that very snapshot
 */
export function skeletonEdits(
  outline: Outline,
  details: Details,
  sections: readonly SectionState[],
  snapshot: Snapshot,
  choice: SkeletonChoice,
): readonly InsertEdit[] {
  const asked = new ChosenSections(outline, details, sections, snapshot, choice);
  const head = asked.wantsHead() && !beginsInTable(snapshot, sections) ? headBlocks(outline, details, snapshot) : [];
  const body = asked.sections();
  const tail = choice.what === "report" && !hasSignature(findFrame(snapshot)) ? [reportSignature(details)] : [];

  const fresh = choice.at !== "neighbours" || !sections.some((state) => state.paragraph !== null);
  if (fresh) {
    const opening = asked.wantsFrameText() && body.length > 0 ? [openingSentence(outline, details)] : [];
    const end = asked.wantsFrameText() && body.length > 0 ? [text("kept", "./.", null)] : [];
    const written = [...opening, ...body.flatMap((section) => asked.blocksOf(section)), ...end];
    // What the document began by itself is completed in its own place.
    const above = choice.at === "neighbours" && isBegun(snapshot) ? head : [];
    const blocks = apart([...(above.length > 0 ? [] : head), ...written, ...tail]);
    return [
      ...headEdit(above, snapshot),
      ...(blocks.length === 0 ? [] : [freshEdit(blocks, snapshot, choice, above.length === 0 && head.length > 0)]),
    ];
  }
  return [
    ...headEdit(head, snapshot),
    ...asked.betweenNeighbours(body),
    ...(tail.length > 0 ? [{ kind: "insert", at: reportEnd(snapshot), blocks: tail } as const] : []),
  ];
}

/** One place where something is inserted, and what a reader will see there. */
export interface PreviewItem {
  readonly at: InsertPlace;
  readonly lines: readonly { readonly role: TextRole | "header" | "signature"; readonly text: string }[];
}

/**
 * What a list of insertions puts where, for the pane to show before anything is done; lines without text are left out.
 */
export function previewOf(edits: readonly InsertEdit[]): readonly PreviewItem[] {
  return edits.map((edit) => ({
    at: edit.at,
    lines: edit.blocks.flatMap((block) =>
      blockLines(block)
        .filter((line) => line.text !== "")
        .map((line) => ({ role: block.kind === "text" ? block.role : block.kind, text: line.text })),
    ),
  }));
}

/** The choice, answered section by section. */
class ChosenSections {
  private readonly states: ReadonlyMap<SectionId, SectionState>;

  constructor(
    private readonly outline: Outline,
    private readonly details: Details,
    sections: readonly SectionState[],
    private readonly snapshot: Snapshot,
    private readonly choice: SkeletonChoice,
  ) {
    this.states = new Map(sections.map((state) => [state.id, state]));
  }

  wantsHead(): boolean {
    return this.choice.what === "report" || this.choice.what === "header";
  }

  /** The opening sentence and the closing "./." belong to a body written in one piece. */
  wantsFrameText(): boolean {
    return this.choice.what === "report" || this.choice.what === "body";
  }

  /** Sections to insert, in outline order, each with the missing parts above it. */
  sections(): readonly Section[] {
    if (this.choice.what === "header") return [];
    const wanted = new Set<SectionId>();
    for (const section of this.outline.sections) {
      if (!this.isWanted(section)) continue;
      wanted.add(section.id);
      for (const above of this.above(section)) if (this.isAbsent(above)) wanted.add(above);
    }
    return this.outline.sections.filter((section) => wanted.has(section.id) && !this.isEmptyPart(section, wanted));
  }

  /** Heading, guidance if asked for, and room to write where the section is not only a part that groups others. */
  blocksOf(section: Section): readonly Block[] {
    const { period, year, fromYear, printedHeadings } = this.details;
    const role = section.parent === null ? "part" : "section";
    const number = numberFor(section, this.outline, this.states, this.snapshot);
    const title = sectionTitle(section.title, { period, year, fromYear }, printedHeadings);
    const guidance = this.choice.guidance ? section.guidance : [];
    return [
      text(role, `${number} ${title}`, section.id),
      ...guidance.map((line) => text("guidance", printedGuidance(line), section.id)),
      ...(this.groupsOthers(section) ? [] : [text("room", "", section.id)]),
    ];
  }

  /** One edit a gap; sections that fall into the same gap share it, in outline order. */
  betweenNeighbours(sections: readonly Section[]): readonly InsertEdit[] {
    const filled = new Map<string, { readonly at: InsertPlace; readonly blocks: Block[] }>();
    for (const [section, gap] of gapsFor(sections, this.outline, this.states, this.snapshot)) {
      const key = `${gap.side} ${gap.position}`;
      const edit = filled.get(key) ?? { at: gap.place, blocks: [] };
      edit.blocks.push(...this.blocksOf(section));
      filled.set(key, edit);
    }
    return [...filled.values()].map(({ at, blocks }) => ({ kind: "insert", at, blocks }));
  }

  private isWanted(section: Section): boolean {
    const state = this.states.get(section.id);
    if (Array.isArray(this.choice.what)) {
      return this.choice.what.includes(section.id) && (this.isAbsent(section.id) || state?.status === "unsure");
    }
    return state === undefined || state.status === "missing";
  }

  private isAbsent(id: SectionId): boolean {
    const state = this.states.get(id);
    return state === undefined || state.paragraph === null;
  }

  /** The parts a section stands under, the nearest first. */
  private above({ parent }: Section): readonly SectionId[] {
    const part = this.outline.sections.find(({ id }) => id === parent);
    return part === undefined ? [] : [part.id, ...this.above(part)];
  }

  /**
   * A part none of whose sections is inserted or certain would be a
   * heading over nothing, or over what may be its own heading.
   */
  private isEmptyPart(section: Section, wanted: ReadonlySet<SectionId>): boolean {
    if (!this.groupsOthers(section) || Array.isArray(this.choice.what)) return false;
    return !this.outline.sections.some(
      ({ id, parent }) =>
        parent === section.id && (wanted.has(id) || !(this.isAbsent(id) || this.states.get(id)!.status === "unsure")),
    );
  }

  private groupsOthers(section: Section): boolean {
    return this.outline.sections.some((other) => other.parent === section.id);
  }
}

/** Two tables that touch become one in Word: an empty paragraph keeps the head and the signature apart. */
function apart(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block, index) =>
    block.kind !== "text" && index > 0 && blocks[index - 1]!.kind !== "text"
      ? [text("room", "", null), block]
      : [block],
  );
}

function headBlocks(outline: Outline, details: Details, snapshot: Snapshot): readonly Block[] {
  const frame = findFrame(snapshot);
  // Where this host cannot tell what the page header holds, a header may be there.
  const mayBeThere = snapshot.facts.beside === null && !isBlankDocument(snapshot);
  return [
    ...(mayBeThere || hasHeader(frame) ? [] : [reportHeader(outline, details)]),
    ...(frame.kind === "báo cáo" ? [] : reportTitle(outline, details)),
  ];
}

/** Above the title that is there, else above everything; a title below the header that is there. */
function headEdit(head: readonly Block[], snapshot: Snapshot): readonly InsertEdit[] {
  if (head.length === 0) return [];
  const { nation, motto, number, placeDate, agency, title } = findFrame(snapshot);
  const header = [nation, motto, number, placeDate, ...agency].map((part) => part?.paragraph ?? -1);
  const last = snapshot.paragraphs[Math.max(...header)];
  const below = last && ({ where: "after", paragraph: last.index, text: last.text } as const);
  const inTable = snapshot.paragraphs[title?.paragraph ?? -1]?.tableLevel;
  const top = topOf(snapshot, inTable ? 0 : title?.paragraph);
  return [{ kind: "insert", at: below && last.tableLevel === 0 ? below : top, blocks: head }];
}

/** Has a title of its own. */
function isBegun(snapshot: Snapshot): boolean {
  return findFrame(snapshot).kind === "báo cáo";
}

/** Any of what a header holds stands there: a whole one would say it twice. */
function hasHeader({ party, nation, motto, number, placeDate, agency, beside }: Frame): boolean {
  return party || !!(nation ?? motto ?? number ?? placeDate ?? agency[0]) || (!!beside && hasHeader(beside));
}

function hasSignature({ recipients, position, authority, beside }: Frame): boolean {
  return !!(recipients ?? position ?? authority[0]) || (!!beside && hasSignature(beside));
}

function freshEdit(
  blocks: readonly Block[],
  snapshot: Snapshot,
  choice: SkeletonChoice,
  startsDocument: boolean,
): InsertEdit {
  if (isBlankDocument(snapshot)) {
    return { kind: "insert", at: { where: "end" }, blocks, newDocument: startsDocument };
  }
  if (choice.at === "cursor") return { kind: "insert", at: { where: "cursor" }, blocks };
  if (choice.what === "header" && choice.at === "neighbours") return { kind: "insert", at: topOf(snapshot), blocks };
  const between = choice.at === "neighbours" && !startsDocument ? headToClose(snapshot) : null;
  return { kind: "insert", at: between ?? reportEnd(snapshot), blocks };
}

/** Between a head and a signature that somebody typed first; null where the document is not of these two alone. */
function headToClose(snapshot: Snapshot): InsertPlace | null {
  const { title, close } = findFrame(snapshot);
  if (title === null || close === null || close.from > 0 || close.paragraph <= title.paragraph) return null;
  const between = snapshot.paragraphs.slice(title.paragraph + 1, close.paragraph);
  if (between.reduce((letters, one) => letters + one.text.length, 0) > LONGEST_OPENING) return null;
  // Above a table nothing can be put but below the paragraph before it.
  const { index, tableLevel, text } = between.at(-1) ?? snapshot.paragraphs[title.paragraph]!;
  return tableLevel > 0 ? null : { where: "after", paragraph: index, text };
}

/** Letters of the subject, whom it is addressed to and the first sentence. */
const LONGEST_OPENING = 600;

/** Above the first paragraph that stands in no table; nothing can be put above a table that opens the document. */
function topOf(snapshot: Snapshot, from = 0): InsertPlace {
  const first = snapshot.paragraphs.find(({ tableLevel, index }) => tableLevel === 0 && index >= from);
  return first ? { where: "before", paragraph: first.index, text: first.text } : { where: "end" };
}

/** Where a table holds the beginning of the report, all there is room for is below it. */
function beginsInTable(snapshot: Snapshot, sections: readonly SectionState[]): boolean {
  const top = snapshot.paragraphs.findIndex(({ tableLevel }) => tableLevel === 0);
  return [findFrame(snapshot).title, ...sections].some(
    (begun) => typeof begun?.paragraph === "number" && (top < 0 || begun.paragraph < top),
  );
}

function text(role: TextRole, content: string, section: SectionId | null): TextBlock {
  return { kind: "text", role, text: content, section };
}
