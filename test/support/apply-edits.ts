import type { Block } from "../../src/core/edits/blocks";
import { blockLines, type Look } from "../../src/core/edits/block-lines";
import type { Paragraph, Snapshot } from "../../src/core/snapshot/snapshot";
import type { Edit, InsertEdit, ReplaceEdit } from "../../src/core/edits/edits";
import { guidanceStyle } from "../../src/core/sections/guidance";
import { HostError } from "../../src/core/edits/document-host";
import { overlap, touched } from "../../src/core/edits/overlap";
import { paragraphOf } from "./lines";

/**
 * What the document would hold once the edits are made. Positions are those of the given snapshot; edits are applied
 * from the end backwards. Throws HostError "changed", having done nothing, when a text no longer stands where an
 * edit expects it or when two edits touch the same text. `cursor` is needed only by an edit placed at the cursor.
 */
export function applyEdits(snapshot: Snapshot, edits: readonly Edit[], cursor: number | null = null): Snapshot {
  const paragraphs: Paragraph[] = [...snapshot.paragraphs];
  for (const edit of edits) verify(edit, paragraphs);
  refuseOverlaps(edits);
  for (const edit of backwards(edits, paragraphs.length, cursor)) {
    if (edit.kind === "replace") {
      const old = paragraphs[edit.paragraph]!;
      paragraphs[edit.paragraph] = { ...old, text: spliced(old.text, edit) };
    } else if (edit.kind === "remove") {
      paragraphs.splice(edit.paragraph, 1);
    } else {
      paragraphs.splice(insertIndex(edit, paragraphs.length, cursor), 0, ...edit.blocks.flatMap(blockParagraphs));
    }
  }
  return {
    ...snapshot,
    paragraphs: paragraphs.map((each, index) => (each.index === index ? each : { ...each, index })),
  };
}

/**
 * The paragraphs a block becomes, as a snapshot reads them: the head and
 * the signature stand in tables. Indexes are set by the caller.
 */
export function blockParagraphs(block: Block): Paragraph[] {
  return blockLines(block).map(({ text, look }) =>
    paragraphOf({ text, ...(styles[look] ?? {}), tableLevel: block.kind === "text" ? 0 : 1 }, 0),
  );
}

const styles: Partial<Record<Look, Partial<Paragraph>>> = {
  part: { style: "Heading1", outlineLevel: 1 },
  section: { style: "Heading2", outlineLevel: 2 },
  guidance: { style: guidanceStyle },
};

function spliced(text: string, { from, to, insert }: ReplaceEdit): string {
  return text.slice(0, from) + insert + text.slice(to);
}

function verify(edit: Edit, paragraphs: readonly Paragraph[]): void {
  const place = touched(edit);
  if (place === null) return;
  const text = edit.kind === "insert" ? ("text" in edit.at ? edit.at.text : "") : edit.text;
  const here = paragraphs[place]?.text;
  if (here !== text) throw new HostError("changed", `paragraph ${place} no longer reads as expected`);
  if (edit.kind === "replace" && !(edit.from >= 0 && edit.from <= edit.to && edit.to <= text.length)) {
    throw new HostError("changed", `paragraph ${place} has no range ${edit.from}-${edit.to}`);
  }
}

function refuseOverlaps(edits: readonly Edit[]): void {
  const byParagraph = new Map<number, Edit[]>();
  for (const edit of edits) {
    const place = touched(edit);
    if (place === null) continue;
    const others = byParagraph.get(place) ?? [];
    if (others.some((other) => overlap(edit, other))) {
      throw new HostError("changed", `two edits touch the same text of paragraph ${place}`);
    }
    byParagraph.set(place, [...others, edit]);
  }
}

/** Last place first; of several inserts at one place the last first, so that they end in the order given. */
function backwards(edits: readonly Edit[], length: number, cursor: number | null): Edit[] {
  const key = (edit: Edit) =>
    edit.kind === "insert"
      ? insertIndex(edit, length, cursor) - 0.5
      : edit.paragraph + (edit.kind === "replace" ? edit.from / 1e9 : 0);
  return edits
    .map((edit, order) => ({ edit, order, key: key(edit) }))
    .sort((one, other) => other.key - one.key || other.order - one.order)
    .map(({ edit }) => edit);
}

function insertIndex({ at }: InsertEdit, length: number, cursor: number | null): number {
  if (at.where === "after") return at.paragraph + 1;
  if (at.where === "before") return at.paragraph;
  if (at.where === "end") return length;
  if (cursor === null) throw new HostError("badPlace", "the cursor is not in the body");
  return cursor + 1;
}
