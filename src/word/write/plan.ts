import { overlap } from "../../core/edits/overlap";
import { blockLines } from "../../core/edits/block-lines";
import type { Block } from "../../core/edits/blocks";
import type { Edit, InsertEdit, RemoveEdit, ReplaceEdit } from "../../core/edits/edits";
import { HostError } from "../../core/edits/document-host";
import { plainAround } from "../../wordprocessing/flat-opc";

/** Blocks for one gap of the document: in front of paragraph `gap`, or below the last one. */
export interface Insertion {
  readonly gap: number;
  readonly blocks: readonly Block[];
  /** Blank paragraphs that go in before and after the lines of the blocks. */
  readonly lead: number;
  readonly tail: number;
}

/** Edits sorted by how they are written. */
export interface Plan {
  /** From the top; at most one a gap. */
  readonly insertions: readonly Insertion[];
  readonly replacements: readonly ReplaceEdit[];
  readonly removals: readonly RemoveEdit[];
  /** True when the page was to be set up too, the body holding no word yet. */
  readonly newDocument: boolean;
}

/** What planning needs to know of the document. */
export interface BodyReading {
  readonly texts: readonly string[];
  readonly cursor: number | null;
  /** 0 outside tables, by paragraph. */
  readonly tableLevels: readonly number[];
  /** True when there is nothing in that paragraph: no words, and no picture or mark either. */
  readonly isEmpty: (paragraph: number) => boolean;
}

/** Where each edit goes. HostError "changed" when one no longer fits, "badPlace" where nothing may be put. */
export function planEdits(edits: readonly Edit[], ground: BodyReading): Plan {
  for (const edit of edits) mustFit(edit, ground);
  if (edits.some((edit, index) => edits.slice(index + 1).some((other) => overlap(edit, other)))) {
    throw new HostError("changed", "overlapping edits at apply");
  }
  const inserts = edits.filter((edit) => edit.kind === "insert");
  const byGap = new Map<number, Block[]>();
  for (const edit of inserts) {
    const gap = gapOf(edit, ground);
    byGap.set(gap, [...(byGap.get(gap) ?? []), ...edit.blocks]);
  }
  return {
    insertions: [...byGap]
      .map(([gap, blocks]) => ({ gap, blocks, ...plainAround(blocks, gap >= ground.texts.length) }))
      .sort((one, other) => one.gap - other.gap),
    replacements: edits.filter((edit) => edit.kind === "replace"),
    removals: edits.filter((edit) => edit.kind === "remove"),
    newDocument: inserts.some((edit) => edit.newDocument),
  };
}

/** Texts of the paragraphs that blocks become. */
export function linesOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => blockLines(block).map(({ text }) => text));
}

function mustFit(edit: Edit, { texts, tableLevels, cursor }: BodyReading): void {
  if (edit.kind === "insert") {
    if (edit.at.where === "end") return;
    if (edit.at.where === "cursor") {
      if (cursor === null || tableLevels[cursor] !== 0) throw new HostError("badPlace", "cursor at apply");
      return;
    }
  }
  const place = edit.kind === "insert" ? edit.at : edit;
  if (!("paragraph" in place)) return;
  if (texts[place.paragraph] !== place.text) throw new HostError("changed", `paragraph ${place.paragraph} at apply`);
  if (edit.kind === "insert" && tableLevels[place.paragraph] !== 0) throw new HostError("badPlace", "table at apply");
}

/**
 * A blank last paragraph stays last: Word cannot remove it, and what is
 * inserted above it can be taken back without a trace.
 */
function gapOf({ at }: InsertEdit, { texts, tableLevels, cursor, isEmpty }: BodyReading): number {
  if (texts.length === 1 && isEmpty(0)) return 0;
  if (at.where === "before") return at.paragraph;
  if (at.where === "after") return at.paragraph + 1;
  const last = texts.length - 1;
  if (at.where === "end" || cursor === last) return isEmpty(last) && tableLevels[last] === 0 ? last : texts.length;
  return (cursor ?? last) + 1;
}

/** How many paragraphs a plan touches. */
export function changesIn({ insertions, replacements, removals }: Plan): number {
  const inserted = insertions.reduce((sum, { blocks }) => sum + linesOf(blocks).length, 0);
  return inserted + new Set(replacements.map(({ paragraph }) => paragraph)).size + removals.length;
}
