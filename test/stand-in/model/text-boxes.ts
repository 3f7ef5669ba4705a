import type { Node } from "prosemirror-model";

/** A text box stands in front of the paragraph it belongs to, and stays with it. */
export function aboveBoxes(doc: Node, pos: number): number {
  let at = pos;
  for (let box = doc.resolve(at).nodeBefore; box?.type.name === "textBox"; box = doc.resolve(at).nodeBefore)
    at -= box.nodeSize;
  return at;
}

/** A page break stands behind the paragraph that holds it, and stays with it. */
export function belowBreaks(doc: Node, pos: number): number {
  let at = pos;
  if (!doc.resolve(at).nodeBefore?.isTextblock) return at;
  for (let next = doc.resolve(at).nodeAfter; next?.type.name === "pageBreak"; next = doc.resolve(at).nodeAfter)
    at += next.nodeSize;
  return at;
}
