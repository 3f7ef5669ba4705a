import { isNothing, w } from "./paragraph-xml";

/** What goes over the edges of a paragraph. */
export interface Coverage {
  /**
   * A comment, a permission or a moved stretch goes on over it, or a mark that stands between paragraphs touches it.
   */
  crossed: boolean;
  /** How many comments, permissions and moved stretches are open where it begins. */
  rangesAbove: number;
  /** A field (a table of contents, say) is open where it begins, where it ends. */
  fieldAbove: boolean;
  fieldBelow: boolean;
}

/** One walk through the body. `indexes` numbers its paragraphs. */
export function coverage(body: Element, indexes: ReadonlyMap<Element | null, number>): readonly Coverage[] {
  const found = Array.from({ length: indexes.size }, (): Coverage => ({
    crossed: false,
    rangesAbove: 0,
    fieldAbove: false,
    fieldBelow: false,
  }));
  const open = new Set<string>();
  let fields = 0;
  let last: Coverage | null = null;
  let touchesNext = false;

  const walk = (element: Element, inParagraph: boolean): void => {
    const index = indexes.get(element);
    if (index !== undefined) return paragraph(element, found[index]!);
    const name = element.namespaceURI === w ? element.localName : "";
    const range = /^(comment|perm|move\w*|customXml\w*)(?:Range)?(Start|End)$/u.exec(name);
    const key = range && `${range[1]!.replace(/Range$/u, "")} ${element.getAttributeNS(w, "id")}`;
    if (key !== null && range![2] === "Start") open.add(key);
    if (key !== null && range![2] === "End") open.delete(key);
    if (!inParagraph && (key !== null || name === "bookmarkStart" || name === "bookmarkEnd") && !isNothing(element)) {
      // Between paragraphs: what is taken out there and put back may come to stand on the other side of the mark.
      if (last !== null) last.crossed = true;
      touchesNext = true;
    }
    if (name === "fldChar") {
      const type = element.getAttributeNS(w, "fldCharType");
      fields = Math.max(0, fields + (type === "begin" ? 1 : type === "end" ? -1 : 0));
    }
    // A text box has text, fields and marks of its own.
    if (name === "txbxContent") return;
    for (const one of element.children) walk(one, inParagraph);
  };
  const paragraph = (element: Element, covered: Coverage): void => {
    covered.fieldAbove = fields > 0;
    covered.rangesAbove = open.size;
    covered.crossed = open.size > 0 || touchesNext;
    touchesNext = false;
    for (const one of element.children) walk(one, true);
    covered.crossed ||= open.size > 0;
    covered.fieldBelow = fields > 0;
    last = covered;
  };
  walk(body, false);
  return found;
}
