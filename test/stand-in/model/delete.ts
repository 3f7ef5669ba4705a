import type { Node } from "prosemirror-model";
import type { ParagraphEntry } from "./body";
import { aboveBoxes, belowBreaks } from "./text-boxes";
import type { Session } from "./session";
import { contentOf, wholeOf, type Span } from "./span";

/**
 * Deletes a paragraph as Word does: the only one of a cell or of the document, and the last of the document,
 * keep their mark and lose their text; the only one of a content control takes the control with it.
 */
export function deleteParagraph(session: Session, entry: ParagraphEntry): void {
  const span = removable(session.doc, entry);
  session.change((tr) => session.tracking.delete(tr, span.from, span.to));
}

function removable(doc: Node, entry: ParagraphEntry): Span {
  const $pos = doc.resolve(entry.pos);
  if ($pos.parent.childCount > 1) {
    const last = $pos.depth === 0 && $pos.index() === doc.childCount - 1;
    // A cell must end in a paragraph, so the one behind a nested table stays.
    const closesCell =
      isCell($pos.parent) && $pos.index() === $pos.parent.childCount - 1 && !$pos.nodeBefore?.isTextblock;
    return last || closesCell
      ? contentOf(entry)
      : { from: aboveBoxes(doc, entry.pos), to: belowBreaks(doc, wholeOf(entry).to) };
  }
  for (let depth = $pos.depth; depth > 0; depth--) {
    if ($pos.node(depth).type.name !== "blockSdt") break;
    if ($pos.node(depth - 1).childCount > 1) return { from: $pos.before(depth), to: $pos.after(depth) };
  }
  return contentOf(entry);
}

function isCell(node: Node): boolean {
  return node.type.name === "tableCell" || node.type.name === "tableHeader";
}

/** Deletes a stretch; when it is all there is, an empty paragraph is left. */
export function deleteSpan(session: Session, span: Span): void {
  if (span.from >= span.to) return;
  session.change((tr) => {
    const all = span.from === 0 && span.to === tr.doc.content.size;
    if (session.tracking.on || !all) {
      session.tracking.delete(tr, span.from, span.to);
      return;
    }
    const last = tr.doc.lastChild!;
    const paragraph = last.type.name === "paragraph" ? last.type : tr.doc.type.schema.nodes["paragraph"]!;
    tr.replaceWith(0, tr.doc.content.size, paragraph.create(last.type.name === "paragraph" ? last.attrs : null));
  });
}
