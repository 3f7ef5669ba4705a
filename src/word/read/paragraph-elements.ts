import { child, w } from "./paragraph-xml";

/**
 * Paragraphs in the order Word counts them: those of tables and controls too, those
 * of text boxes not. Whether it counts those of cells that are joined to the one
 * above is not documented: the count tells. Null when neither way gives as many.
 */
export function paragraphElements(body: Element, count: number): readonly Element[] | null {
  const all = [...body.getElementsByTagNameNS(w, "p")].filter((one) => !isInside(one.parentElement, "p", body));
  return [all, all.filter((one) => !isJoinedAbove(one))].find(({ length }) => length === count) ?? null;
}

function isJoinedAbove(paragraph: Element): boolean {
  const cell = paragraph.closest("tc");
  const properties = cell && child(cell, "tcPr");
  const merge = properties && child(properties, "vMerge");
  return merge !== null && merge.getAttributeNS(w, "val") !== "restart";
}

function isInside(element: Element | null, name: string, end: Element): boolean {
  for (let at = element; at !== null && at !== end; at = at.parentElement)
    if (at.localName === name && at.namespaceURI === w) return true;
  return false;
}
