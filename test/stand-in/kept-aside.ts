import { XMLSerializer, type Element } from "@xmldom/xmldom";

/**
 * Text boxes as the editor can carry them: it shows one as a node of its own above the paragraph and cannot write it back, so in the paragraph itself
 * stands an empty equation, which it keeps wherever it moves, with the box written in an attribute.
 */
export function setBoxesAside(run: Element): void {
  for (const box of elements(run).filter(holdsBox)) {
    const [kept, rest] = [run.cloneNode(false) as Element, run.cloneNode(false) as Element];
    const properties = elements(run).find(({ localName }) => localName === "rPr");
    if (properties) for (const one of [kept, rest]) one.appendChild(properties.cloneNode(true));
    kept.appendChild(box.cloneNode(true));
    while (box.nextSibling) rest.appendChild(box.nextSibling);
    const outer = outermost(run);
    const mark = run.ownerDocument!.createElementNS(math, "m:oMath");
    mark.setAttribute(attribute, encodeURIComponent(new XMLSerializer().serializeToString(kept)));
    outer.parentNode!.insertBefore(mark, outer.nextSibling);
    if (!isShown(box)) run.removeChild(box);
    if (elements(rest).length > (properties ? 1 : 0)) {
      const place = outer === run ? mark.nextSibling : run.nextSibling;
      run.parentNode!.insertBefore(rest, place);
      setBoxesAside(rest);
    }
  }
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

/** The editor shows boxes of DrawingML; it drops those of VML and of groups, which would come back twice if it learnt to show them. */
function isShown(box: Element): boolean {
  return box.localName !== "pict" && box.localName !== "object" && box.getElementsByTagName("wpg:wgp").length === 0;
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
