import { Fragment, type Mark, type Node, type Schema } from "prosemirror-model";
import type { Transaction } from "prosemirror-state";
import { invalid } from "../dispatcher/failure";
import { bodyOf, paragraphsIn, type ParagraphEntry } from "./body";
import type { Session } from "./session";
import { originalText, placedText } from "./text";

/** A stretch of the document between two positions. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where an insertion goes relative to a stretch. */
export type Where = "Start" | "End" | "Before" | "After" | "Replace";

/** Reads an insert location; anything the object does not allow is InvalidArgument. */
export function whereOf(value: unknown, allowed: readonly Where[]): Where {
  const where = allowed.find((one) => one === value);
  if (!where) throw invalid(`insert location "${String(value)}"`);
  return where;
}

/** Text of a stretch, paragraphs apart by "\n". */
export function spanText(session: Session, span: Span): string {
  return paragraphsIn(session.doc, span.from, span.to)
    .map((entry) => textWithin(session, entry, span))
    .join("\n");
}

/** Text of a stretch before ("Original") or after ("Current") its tracked changes. */
export function reviewedText(session: Session, span: Span, version: unknown): string {
  if (version !== undefined && version !== "Current" && version !== "Original")
    throw invalid("change tracking version");
  return paragraphsIn(session.doc, span.from, span.to)
    .map((entry) => (version === "Original" ? originalText(entry.node) : placedText(entry.node, false).text))
    .join("\n");
}

function textWithin(session: Session, entry: ParagraphEntry, span: Span): string {
  const { text, at } = placedText(entry.node, session.faults.textIncludesDeletions ?? false);
  const start = entry.pos + 1;
  let from = 0;
  while (from < text.length && start + at[from]! < span.from) from++;
  let to = text.length;
  while (to > from && start + at[to - 1]! >= span.to) to--;
  return text.slice(from, to);
}

/** The inside of a paragraph. */
export function contentOf(entry: ParagraphEntry): Span {
  return { from: entry.pos + 1, to: entry.pos + entry.node.nodeSize - 1 };
}

/** The paragraph with its mark. */
export function wholeOf(entry: ParagraphEntry): Span {
  return { from: entry.pos, to: entry.pos + entry.node.nodeSize };
}

/**
 * Inserts text at the edge of a stretch, or in its place; "\n" begins a
 * paragraph, "\v" is a line break. Returns the new stretch.
 */
export function insertText(session: Session, span: Span, value: unknown, where: Where): Span {
  if (typeof value !== "string") throw invalid("text");
  let inserted: Span = span;
  session.change((tr) => {
    let at = textEdge(tr.doc, span, where === "Start" || where === "Before" || where === "Replace" ? "from" : "to");
    const marks = marksAt(session, tr.doc, at, where);
    if (where === "Replace") at = clearText(session, tr, span, at);
    inserted = typeText(session, tr, at, value, marks);
  });
  return inserted;
}

/** The nearest position of text: a stretch of whole blocks begins in its first and ends in its last paragraph. */
export function textEdge(doc: Node, span: Span, edge: "from" | "to"): number {
  const pos = span[edge];
  if (doc.resolve(pos).parent.inlineContent) return pos;
  const entries = paragraphsIn(doc, span.from, span.to);
  const entry = edge === "from" ? entries[0] : entries.at(-1);
  if (!entry) throw invalid("place");
  const content = contentOf(entry);
  return edge === "from" ? content.from : content.to;
}

/** Removes the text of a stretch and leaves one paragraph of it; returns where text may be typed. */
function clearText(session: Session, tr: Transaction, span: Span, at: number): number {
  const end = textEdge(tr.doc, span, "to");
  if (session.tracking.on) {
    const known = tr.mapping.maps.length;
    session.tracking.delete(tr, at, end);
    return tr.mapping.slice(known).map(end);
  }
  if (end > at) tr.delete(at, end);
  return at;
}

function typeText(session: Session, tr: Transaction, start: number, value: string, marks: readonly Mark[]): Span {
  let at = start;
  // A control inside a paragraph cannot hold paragraphs: there a line feed is a line break.
  const splits = tr.doc.resolve(start).parent.isTextblock;
  const text = value.replace(/\r\n?/g, "\n");
  for (const [index, line] of (splits ? text.split("\n") : [text.replace(/\n/g, "\v")]).entries()) {
    if (index > 0) {
      tr.split(at);
      at += 2;
      tr.setNodeAttribute(at - 1, "paraId", newParagraphId(tr.doc));
    }
    const inline = inlineText(tr.doc.type.schema, line, marks);
    tr.insert(at, inline);
    session.tracking.inserted(tr, at, at + inline.size);
    at += inline.size;
  }
  return { from: start, to: at };
}

/** Text as inline nodes. */
export function inlineText(schema: Schema, text: string, marks: readonly Mark[]): Fragment {
  const nodes = text
    .split(/([\t\v])/)
    .filter((piece) => piece !== "")
    .map((piece) => {
      if (piece === "\t") return schema.nodes["tab"]!.create(null, null, marks);
      if (piece === "\v") return schema.nodes["hardBreak"]!.create(null, null, marks);
      return schema.text(piece, marks);
    });
  return Fragment.from(nodes);
}

/** Look of text typed at a place: that of its neighbour, without links, notes, comments or tracked changes. */
function marksAt(session: Session, doc: Node, pos: number, where: Where): readonly Mark[] {
  const $pos = doc.resolve(pos);
  const near =
    where === "Start" || where === "Before" || where === "Replace"
      ? ($pos.nodeAfter ?? $pos.nodeBefore)
      : ($pos.nodeBefore ?? $pos.nodeAfter);
  const inline = near && !near.isLeaf ? near.firstChild : near;
  if (inline) return plainMarks(inline.marks);
  return session.styles.marks(($pos.parent.attrs["styleId"] as string | null) ?? null);
}

export function plainMarks(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter((mark) => !notInherited.has(mark.type.name));
}

const notInherited = new Set(["hyperlink", "footnoteRef", "comment", "insertion", "deletion"]);

/** An id no paragraph of the document has: eight hexadecimal digits below 80000000, as the file format asks. */
export function newParagraphId(doc: Node): string {
  const { byId } = bodyOf(doc);
  for (;;) {
    const id = (0x10000000 + Math.floor(Math.random() * 0x6fffffff)).toString(16).toUpperCase();
    if (!byId.has(id)) return id;
  }
}
