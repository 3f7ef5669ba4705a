import { Fragment } from "prosemirror-model";
import { paragraphsIn } from "./body";
import { propertiesXml } from "./content-control";
import type { Session } from "./session";
import { contentOf, textEdge, type Span } from "./span";

/**
 * Wraps a stretch in a new rich-text control; returns its position. A
 * cell holds no block control, there the text is wrapped.
 */
export function wrapInControl(session: Session, span: Span): number {
  let pos = span.from;
  session.change((tr) => {
    const entries = paragraphsIn(tr.doc, span.from, span.to);
    const first = entries[0]!;
    const last = entries.at(-1)!;
    const attrs = { sdtType: "richText", id: newControlId(session), alias: null, tag: null };
    const $start = tr.doc.resolve(first.pos);
    const $end = tr.doc.resolve(last.pos);
    const covers = span.from <= contentOf(first).from && span.to >= contentOf(last).to;
    const { blockSdt, sdt } = tr.doc.type.schema.nodes;
    if (covers && $start.sameParent($end) && ($start.depth === 0 || $start.parent.type === blockSdt)) {
      const end = last.pos + last.node.nodeSize;
      const control = blockSdt!.create(
        { ...attrs, rawPropertiesXml: propertiesXml(attrs) },
        tr.doc.slice(first.pos, end).content,
      );
      tr.replaceWith(first.pos, end, control);
      pos = first.pos;
    } else {
      const from = textEdge(tr.doc, span, "from");
      const to = Math.min(textEdge(tr.doc, span, "to"), contentOf(first).to);
      tr.replaceWith(from, to, sdt!.create(attrs, from < to ? tr.doc.slice(from, to).content : Fragment.empty));
      pos = from;
    }
  });
  return pos;
}

function newControlId(session: Session): number {
  const taken = new Set<unknown>();
  session.doc.descendants((node) => {
    if (node.type.name === "blockSdt" || node.type.name === "sdt") taken.add(node.attrs["id"]);
  });
  for (let id = 100000001; ; id++) if (!taken.has(id)) return id;
}
