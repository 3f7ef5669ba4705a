import { fold } from "../vietnamese/fold";
import { splitNumber } from "../vietnamese/heading-number";
import { toRoman } from "../vietnamese/numerals";
import type { Paragraph, Snapshot } from "../snapshot/snapshot";
import type { InsertPlace } from "../edits/edits";
import type { Outline, Section, SectionId } from "../outline/outline";
import type { SectionState } from "../sections/section-state";
import { findFrame } from "../frame/find-frame";

/** A gap between two paragraphs of the document. */
export interface Gap {
  readonly place: InsertPlace;
  readonly position: number;
  readonly side: "after" | "before" | "end";
}

/**
 * Where missing sections (in outline order) belong. A part goes above its first section that is there;
 * a section below the inserted one it follows, or after the content of the nearest earlier section
 * that is there, or else above the nearest later one. Never inside a table, never below "Nơi nhận".
 */
export function gapsFor(
  missing: readonly Section[],
  outline: Outline,
  states: ReadonlyMap<SectionId, SectionState>,
  snapshot: Snapshot,
): ReadonlyMap<Section, Gap> {
  const present = presentSections(outline, states);
  const gaps = new Map<Section, Gap>();
  for (const section of missing) gaps.set(section, gapFor(section, gaps));
  return gaps;

  function gapFor(section: Section, placed: ReadonlyMap<Section, Gap>): Gap {
    const rank = outline.sections.indexOf(section);
    // Of none the least is no paragraph's place.
    const children = present.filter((other) => other.section.parent === section.id).map((other) => other.start);
    const previous = present.filter((other) => other.rank < rank).at(-1);
    const next = present.find((other) => other.rank > rank);
    const between = outline.sections.slice((previous?.rank ?? -1) + 1, rank);
    const follows = between.map((other) => placed.get(other)).findLast((gap) => gap !== undefined);
    return (
      beforeParagraph(Math.min(...children), snapshot) ??
      follows ??
      (previous ? afterContent(previous, snapshot) : null) ??
      (next ? beforeParagraph(next.start, snapshot) : null) ?? {
        place: { where: "end" },
        position: snapshot.paragraphs.length,
        side: "end",
      }
    );
  }
}

/** Where a report ends: above its annexes. */
export function reportEnd(snapshot: Snapshot): InsertPlace {
  return beforeParagraph(endOf(snapshot), snapshot)?.place ?? { where: "end" };
}

/**
 * Index of the first paragraph of the annexes, or of pages that lie at the end and are not signed there, and
 * of the blank lines before them, one of which may hold the break to another page or to pages that lie.
 */
function endOf(snapshot: Snapshot): number {
  const { paragraphs } = snapshot;
  const { annexes, close } = findFrame(snapshot);
  const lying = paragraphs.findIndex(({ lies }) => lies);
  let first = annexes[0]?.paragraph ?? (close !== null && close.paragraph >= lying ? -1 : lying);
  if (first < 0) return paragraphs.length;
  const isBlank = ({ tableLevel, text }: Paragraph) => tableLevel === 0 && text.trim() === "";
  while (first > 0 && isBlank(paragraphs[first - 1]!)) first--;
  return first;
}

interface Present {
  readonly section: Section;
  readonly rank: number;
  /** Index of the first paragraph of the heading. */
  readonly start: number;
  /** Index just after the last paragraph of its own content. */
  readonly end: number;
}

/** Candidates that a person must still confirm count as present: nothing is put into the middle of them. */
function presentSections(outline: Outline, states: ReadonlyMap<SectionId, SectionState>): readonly Present[] {
  return outline.sections.flatMap((section, rank): readonly Present[] => {
    const state = states.get(section.id);
    if (!state || state.paragraph === null) return [];
    const heading = state.contentStart ?? state.paragraph + 1;
    return [{ section, rank, start: state.paragraph, end: Math.max(heading, state.contentEnd ?? heading) }];
  });
}

function afterContent({ start, end }: Present, snapshot: Snapshot): Gap | null {
  const close = findFrame(snapshot).close?.paragraph ?? null;
  const own = Math.min(end, endOf(snapshot));
  const stop = close !== null && close > start ? Math.min(own, close) : own;
  const last = snapshot.paragraphs[stop - 1];
  if (last && last.tableLevel === 0) return gapAt(last, "after");
  const following = beforeParagraph(stop, snapshot);
  if (following) return following;
  // The content ends in a table with nothing plain below it: the last plain paragraph above is the nearest safe point.
  for (let index = stop - 1; index >= start; index--) {
    const paragraph = snapshot.paragraphs[index];
    if (paragraph?.tableLevel === 0) return gapAt(paragraph, "after");
  }
  return null;
}

function beforeParagraph(index: number, snapshot: Snapshot): Gap | null {
  const paragraph = snapshot.paragraphs[index];
  return paragraph?.tableLevel === 0 ? gapAt(paragraph, "before") : null;
}

function gapAt(paragraph: Paragraph, side: "after" | "before"): Gap {
  return {
    place: { where: side, paragraph: paragraph.index, text: paragraph.text },
    position: paragraph.index,
    side,
  };
}

/**
 * The number to print in front of an inserted heading, counted and written as the document's own are. In
 * one that numbers otherwise (a part of its own in front, one left out, "1.1.", "a)") the nearest sibling
 * that is there says by how much and in what manner; without one the outline's own number stands.
 */
export function numberFor(
  section: Section,
  { sections }: Outline,
  states: ReadonlyMap<SectionId, SectionState>,
  snapshot: Snapshot,
): string {
  const siblings = sections.filter(({ parent }) => parent === section.parent);
  const own = siblings.indexOf(section);
  for (const sibling of [...siblings.slice(0, own).reverse(), ...siblings.slice(own + 1)]) {
    const { paragraph, offset = 0 } = states.get(sibling.id) ?? {};
    const { text = "", listLabel } = snapshot.paragraphs[paragraph ?? -1] ?? {};
    const typed = (offset === 0 && listLabel) || text.slice(offset);
    const [, before, number, sign] = NUMBER.exec(typed) ?? [];
    if (!number) continue;
    const value = placeIn(typed) - placeIn(sibling.number) + placeIn(section.number);
    // "01." counts on to "02.".
    const digits = String(value).padStart(number.length, "0");
    const written = /\d/.test(number) ? digits : /[ivxl]/i.test(number) ? toRoman(value) : ALPHABET[value];
    if (value >= 1 && written)
      return before + (/[a-kvxđ]/.test(number) ? written.toLowerCase() : written.toUpperCase()) + sign;
  }
  return section.number;
}

/** What opens a number or stands above it ("2." of "2.1."), its last level, and what closes it. */
const NUMBER = /^\s*(\(?(?:[IVX\d]+[./-])*)([IVXl]+|[ivx]+|\d+|\p{L})(?=[\s./):-]|$)(\s?[./):–-]+|)/u;
const ALPHABET = " abcdđe";

/** NaN for what is no number. */
function placeIn(text: string): number {
  return splitNumber(fold(text)).numbering?.values.at(-1) ?? NaN;
}
