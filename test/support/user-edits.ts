import { bodyOf } from "../stand-in/model/body";
import type { LiveDocument } from "../stand-in/live-document";
import { newParagraphId } from "../stand-in/model/span";

/** What a user does in the open document while the add-in works: straight in the document, not through Office.js. */
export interface UserEdit {
  readonly kind: "type" | "typeAtStart" | "newParagraph" | "delete";
  /** Which paragraph, as a share of all. */
  readonly at: number;
}

/** Words no document of ours has. */
export const usersWords = "Đã tiếp 120 lượt công dân";

/** Does it; returns false when that paragraph cannot be edited so. */
export function edit(document: LiveDocument, { kind, at }: UserEdit): boolean {
  const { doc, tr } = document.state();
  const { paragraphs } = bodyOf(doc);
  const entry = paragraphs[Math.min(paragraphs.length - 1, Math.floor(at * paragraphs.length))]!;
  const end = entry.pos + entry.node.nodeSize;
  // In a run of their own: not in the look of a note's sign or of hidden words.
  if (kind === "type") tr.insert(end - 1, doc.type.schema.text(usersWords));
  else if (kind === "typeAtStart") tr.insert(entry.pos + 1, doc.type.schema.text(usersWords));
  else if (kind === "newParagraph") {
    const { schema } = doc.type;
    tr.insert(end, schema.nodes["paragraph"]!.create({ paraId: newParagraphId(doc) }, schema.text(usersWords)));
  } else {
    const $pos = doc.resolve(entry.pos);
    if ($pos.depth > 0 || doc.childCount === 1) return false;
    tr.delete(entry.pos, end);
  }
  document.dispatch(tr);
  return true;
}
