import type { Fragment, Mark, Node } from "prosemirror-model";
import type { Transaction } from "prosemirror-state";
import { Failure, invalid } from "../dispatcher/failure";
import { Parts } from "../parts";
import { paragraphsIn, type ParagraphEntry } from "./body";
import { deleteSpan } from "./delete";
import { readFlatOpc } from "./flat-opc";
import { blocksOfPackage } from "./insert-ooxml";
import type { ObjectHandle } from "./objects";
import type { Session } from "./session";
import { contentOf, inlineText, newParagraphId, plainMarks, wholeOf, type Span, type Where } from "./span";
import { aboveBoxes, belowBreaks } from "./text-boxes";
import { tableObject } from "./table";
import { tableXml } from "./table-xml";

/** Inserts a paragraph that takes the look of its neighbour; returns its id. */
export function insertParagraph(session: Session, span: Span, text: unknown, where: Where): string {
  if (typeof text !== "string") throw invalid("paragraph text");
  const id = newParagraphId(session.doc);
  session.change((tr) => {
    const at = blockEdge(tr.doc, span, where);
    const entries = paragraphsIn(tr.doc, span.from, span.to);
    const near = where === "Before" || where === "Start" ? entries[0] : entries.at(-1);
    const made = paragraphLike(session, near, tr.doc, id, text);
    tr.insert(at, made);
    session.tracking.inserted(tr, at, at + made.nodeSize);
  });
  return id;
}

function paragraphLike(session: Session, near: ParagraphEntry | undefined, doc: Node, id: string, text: string): Node {
  const { schema } = doc.type;
  const model = near?.node ?? session.styles.template(null);
  const marks = plainMarks(lastText(model)?.marks ?? session.styles.marks((model.attrs["styleId"] as string) ?? null));
  const { pPrIns: _ins, pPrDel: _del, pPrChange: _change, ...attrs } = model.attrs;
  const own = { ...attrs, paraId: id, textId: null, bookmarks: null, sectionBreakType: null, _sectionProperties: null };
  return schema.nodes["paragraph"]!.create(own, inlineText(schema, text, marks));
}

function lastText(paragraph: Node): Node | null {
  let last: Node | null = null;
  paragraph.descendants((node) => {
    if (node.isText) last = node;
  });
  return last;
}

/**
 * The position between blocks at an edge of a stretch; a stretch that
 * begins or ends inside a paragraph is taken to its edge.
 */
function blockEdge(doc: Node, span: Span, where: Where): number {
  const before = where === "Before" || where === "Start";
  const pos = before ? span.from : span.to;
  const $pos = doc.resolve(pos);
  for (let depth = $pos.depth; depth > 0; depth--)
    if ($pos.node(depth).isTextblock)
      return before ? aboveBoxes(doc, $pos.before(depth)) : belowBreaks(doc, $pos.after(depth));
  return before ? aboveBoxes(doc, pos) : belowBreaks(doc, pos);
}

/** Inserts a flat OPC package ("insertOoxml"). */
export async function insertFlatOpc(session: Session, span: () => Span, xml: unknown, where: Where): Promise<Span> {
  if (session.faults.insertOoxml) throw new Failure(session.faults.insertOoxml);
  session.mustBeWritable();
  const parts = readFlatOpc(xml);
  const blocks = await session.outside(() => blocksOfPackage(session, parts));
  return insertBlocks(session, span(), blocks, where);
}

/** Inserts the body of a .docx file. Its last paragraph loses its style, which is how Word means it. */
export async function insertFile(session: Session, span: () => Span, base64: unknown, where: Where): Promise<Span> {
  session.mustBeWritable();
  let parts: Parts;
  try {
    parts = Parts.read(Uint8Array.from(atob(String(base64)), (char) => char.charCodeAt(0)));
  } catch {
    throw invalid("file");
  }
  if (parts.text("word/document.xml") === null) throw invalid("file");
  const blocks = await session.outside(() => blocksOfPackage(session, parts));
  return insertBlocks(session, span(), lastWithoutStyle(session, blocks), where);
}

/** Inserts a table with a grid of lines. */
export async function insertTable(
  session: Session,
  span: () => Span,
  rows: unknown,
  columns: unknown,
  where: Where,
  values: unknown,
): Promise<ObjectHandle> {
  if (!isCount(rows) || !isCount(columns)) throw invalid("table size");
  session.mustBeWritable();
  const xml = tableXml(rows, columns, (values ?? []) as unknown[][]);
  const blocks = await session.outside(() => blocksOfPackage(session, readFlatOpc(xml)));
  const { from } = insertBlocks(session, span(), blocks, where);
  return tableObject(session, from);
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 500;
}

function insertBlocks(session: Session, span: Span, blocks: Fragment, where: Where): Span {
  if (where === "Replace") deleteSpan(session, span);
  const target = where === "Replace" ? { from: span.from, to: span.from } : span;
  let done: Span = target;
  session.change((tr) => {
    const edge = where === "End" || where === "After" ? target.to : target.from;
    const pos = Math.min(edge, tr.doc.content.size);
    if (session.faults.singleParagraphMerges && blocks.childCount === 1 && blocks.child(0).isTextblock) {
      done = mergeInline(tr, pos, blocks.child(0));
    } else {
      const at = placeForBlocks(tr, pos);
      const content = withFaults(session, tr.doc, at, blocks);
      putBlocks(tr, at, content);
      done = { from: at, to: at + content.size };
    }
    session.tracking.inserted(tr, done.from, done.to);
  });
  return done;
}

function putBlocks(tr: Transaction, at: number, content: Fragment): void {
  const $at = tr.doc.resolve(at);
  const index = $at.index();
  if (!$at.parent.canReplace(index, index, content)) throw new Failure("GeneralException");
  tr.insert(at, content);
  // Word closes the document, a cell and a control with a paragraph.
  const last = content.lastChild;
  const $end = tr.doc.resolve(at + content.size);
  if (last && !last.isTextblock && !$end.nodeAfter)
    tr.insert($end.pos, tr.doc.type.schema.nodes["paragraph"]!.create({ paraId: newParagraphId(tr.doc) }));
}

/** Blocks go between paragraphs; the middle of one is split for them, an empty one stays behind them. */
function placeForBlocks(tr: Transaction, pos: number): number {
  const $pos = tr.doc.resolve(belowBreaks(tr.doc, aboveBoxes(tr.doc, pos)));
  if (!$pos.parent.inlineContent) {
    const before = $pos.nodeBefore;
    const atEnd = $pos.nodeAfter === null && before?.isTextblock && before.content.size === 0;
    return atEnd && $pos.parent.childCount === 1 ? $pos.pos - before.nodeSize : $pos.pos;
  }
  // Inside a control in a paragraph: behind that paragraph.
  if (!$pos.parent.isTextblock) return $pos.after($pos.depth - 1);
  if ($pos.parentOffset === 0) return aboveBoxes(tr.doc, $pos.before());
  if ($pos.parentOffset === $pos.parent.content.size) return belowBreaks(tr.doc, $pos.after());
  tr.split(pos);
  tr.setNodeAttribute(pos + 1, "paraId", newParagraphId(tr.doc));
  return pos + 1;
}

function mergeInline(tr: Transaction, pos: number, paragraph: Node): Span {
  const $pos = tr.doc.resolve(pos);
  const at = $pos.parent.inlineContent
    ? pos
    : $pos.nodeAfter?.isTextblock
      ? pos + 1
      : $pos.nodeBefore?.isTextblock
        ? pos - 1
        : null;
  if (at === null) throw new Failure("GeneralException");
  tr.insert(at, paragraph.content);
  return { from: at, to: at + paragraph.content.size };
}

/** What faulty builds make of an insertion. */
function withFaults(session: Session, doc: Node, at: number, blocks: Fragment): Fragment {
  let content = blocks;
  if (session.faults.lastStyleLost) content = lastWithoutStyle(session, content);
  if (session.faults.listSwallowsLast) content = lastIntoList(doc, at, content);
  if (session.faults.extraParagraph)
    content = content.addToEnd(
      session.styles
        .template(null)
        .type.create({ ...session.styles.template(null).attrs, paraId: newParagraphId(doc) }),
    );
  return content;
}

function lastWithoutStyle(session: Session, blocks: Fragment): Fragment {
  const last = blocks.lastChild;
  if (!last?.isTextblock) return blocks;
  const plain = session.styles.template(null).attrs;
  const look = session.styles.marks((last.attrs["styleId"] as string | null) ?? null);
  const marks = session.styles.marks(null);
  const runs: Node[] = [];
  last.forEach((run) => {
    const own = run.marks.filter((mark) => !look.some((one) => one.eq(mark)));
    const missing = marks.filter((mark) => !own.some((one) => one.type === mark.type));
    runs.push(run.mark(missing.reduce<readonly Mark[]>((set, mark) => mark.addToSet(set), own)));
  });
  return blocks.replaceChild(
    blocks.childCount - 1,
    last.type.create({ ...plain, paraId: last.attrs["paraId"] as string }, runs),
  );
}

/**
 * A plain last paragraph at the end of the document becomes an empty item of a list that stands before the insertion.
 */
function lastIntoList(doc: Node, at: number, blocks: Fragment): Fragment {
  const last = blocks.lastChild;
  const listed = paragraphsIn(doc, 0, at).findLast((entry) => entry.pos < at && entry.node.attrs["numPr"]);
  if (!listed || at !== doc.content.size || !last?.isTextblock || last.content.size > 0) return blocks;
  const attrs = { ...listed.node.attrs, paraId: last.attrs["paraId"] as string, bookmarks: null };
  return blocks.replaceChild(blocks.childCount - 1, last.type.create(attrs));
}

/** Inserts a line break inside, or a page break beside, a stretch. */
export function insertBreak(session: Session, span: Span, kind: unknown, where: unknown): void {
  const after = where === "After" || where === "End";
  const entry = paragraphsIn(session.doc, span.from, span.to).at(after ? -1 : 0);
  if (!entry) throw invalid("place");
  session.change((tr) => {
    if (kind === "Line") {
      const edge = after ? contentOf(entry).to : contentOf(entry).from;
      tr.insert(edge, tr.doc.type.schema.nodes["hardBreak"]!.create());
    } else if (kind === "Page") {
      tr.insert(after ? wholeOf(entry).to : wholeOf(entry).from, tr.doc.type.schema.nodes["pageBreak"]!.create());
    } else throw invalid("break type");
  });
}
