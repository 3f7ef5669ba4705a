import { XMLSerializer, type Element } from "@xmldom/xmldom";

/**
 * What the editor cannot write back, as it can carry it: in its place stands an empty equation, which
 * the editor keeps wherever it moves, with the XML in an attribute. So text boxes and breaks of a
 * page (both shown as nodes of their own beside the paragraph) and signs of a symbol font in a run.
 */
export function setAsideIn(run: Element, showBreaks: boolean): void {
  for (const box of elements(run).filter((one) => holdsBox(one) || one.localName === "sym" || isBreak(one))) {
    const [kept, rest] = [run.cloneNode(false) as Element, run.cloneNode(false) as Element];
    const properties = elements(run).find(({ localName }) => localName === "rPr");
    if (properties) for (const one of [kept, rest]) one.appendChild(properties.cloneNode(true));
    kept.appendChild(box.cloneNode(true));
    while (box.nextSibling) rest.appendChild(box.nextSibling);
    const outer = outermost(run);
    const mark = markFor(kept);
    outer.parentNode!.insertBefore(mark, outer.nextSibling);
    if (!isShown(box, showBreaks)) run.removeChild(box);
    if (elements(rest).length > (properties ? 1 : 0)) {
      const place = outer === run ? mark.nextSibling : run.nextSibling;
      run.parentNode!.insertBefore(rest, place);
      setAsideIn(rest, showBreaks);
    }
  }
}

/**
 * So too, among the runs of a paragraph, the edges of moves and permissions,
 * and what was inserted and struck out again. True when it was one.
 */
export function setAside(element: Element): boolean {
  const edge = /^(perm|moveFromRange|moveToRange)(Start|End)$/u.test(element.localName ?? "");
  const children = elements(element);
  const gone =
    element.localName === "ins" && children.length > 0 && children.every(({ localName }) => localName === "del");
  if (!edge && !gone) return false;
  element.parentNode!.replaceChild(markFor(element), element);
  return true;
}

function markFor(kept: Element): Element {
  const mark = kept.ownerDocument!.createElementNS(math, "m:oMath");
  mark.setAttribute(attribute, encodeURIComponent(new XMLSerializer().serializeToString(kept)));
  return mark;
}

/** What was set aside in place of this element; null when it is nothing of ours. */
export function keptAside(element: Element): string | null {
  const kept = element.namespaceURI === math ? element.getAttribute(attribute) : null;
  return kept === null ? null : decodeURIComponent(kept);
}

const math = "http://schemas.openxmlformats.org/officeDocument/2006/math";
const attribute = "kept";

function holdsBox(element: Element): boolean {
  return element.getElementsByTagName("w:txbxContent").length > 0;
}

function isBreak(element: Element): boolean {
  return element.localName === "br" && ["page", "column"].includes(element.getAttribute("w:type") ?? "");
}

/**
 * The editor shows boxes of DrawingML; it drops those of VML and of
 * groups, which would come back twice if it learnt to show them.
 */
function isShown(box: Element, showBreaks: boolean): boolean {
  if (isBreak(box)) return showBreaks && box.getAttribute("w:type") === "page";
  return (
    box.localName !== "sym" &&
    box.localName !== "pict" &&
    box.localName !== "object" &&
    box.getElementsByTagName("wpg:wgp").length === 0
  );
}

/** The child of the paragraph, or of a control in it, that the run stands in: links and changes hold no equations. */
function outermost(run: Element): Element {
  let at = run;
  for (
    let up = run.parentNode as Element;
    !/^(p|sdtContent)$/u.test(up.localName ?? "p");
    up = up.parentNode as Element
  )
    at = up;
  return at;
}

function elements(parent: Element): Element[] {
  return [...parent.childNodes].filter((node): node is Element => node.nodeType === 1);
}
