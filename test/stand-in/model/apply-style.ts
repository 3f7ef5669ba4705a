import type { Mark } from "prosemirror-model";
import { paragraphsIn } from "./body";
import type { Session } from "./session";
import type { Span } from "./span";

/**
 * Puts a paragraph style on every paragraph of a stretch: its measures
 * come from the style, its text keeps what it says itself.
 */
export function applyStyle(session: Session, span: Span, styleId: string): void {
  const template = session.styles.template(styleId);
  const look = session.styles.marks(styleId);
  session.change((tr) => {
    for (const { node, pos } of paragraphsIn(tr.doc, span.from, span.to)) {
      const before = session.styles.marks((node.attrs["styleId"] as string | null) ?? null);
      const { paraId, textId, bookmarks, sectionBreakType, _sectionProperties } = node.attrs;
      tr.setNodeMarkup(pos, null, {
        ...template.attrs,
        paraId,
        textId,
        bookmarks,
        sectionBreakType,
        _sectionProperties,
      });
      node.descendants((child, offset) => {
        if (!child.isLeaf) return true;
        const from = pos + 1 + offset;
        const to = from + child.nodeSize;
        const kept = child.marks.filter((mark) => !isIn(mark, before));
        for (const mark of child.marks) if (!kept.includes(mark)) tr.removeMark(from, to, mark);
        for (const mark of look) if (!kept.some((one) => one.type === mark.type)) tr.addMark(from, to, mark);
        return false;
      });
    }
  });
}

function isIn(mark: Mark, marks: readonly Mark[]): boolean {
  return marks.some((one) => one.eq(mark));
}
