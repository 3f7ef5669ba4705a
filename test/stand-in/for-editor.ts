import { XMLSerializer, type Element, type Node } from "@xmldom/xmldom";
import { setAside, setAsideIn } from "./kept-aside";
import { parseXml } from "./parts";
import { remembered } from "./remembered";

/**
 * document.xml as the editor's parser can read it whole: smart tags, custom XML and directions unwrapped,
 * content controls in table cells unwrapped (it would drop what they hold), special hyphens
 * as their characters, a mark for what it would drop. Only ever shown, never saved.
 */
export function forEditor(documentXml: string, breaks: Breaks = "shown"): string {
  return adapted(documentXml, breaks);
}

/**
 * Whether page breaks are shown. The editor then has each as a node of its own behind
 * its paragraph, which Word has not: where nobody looks, they are better set aside.
 */
export type Breaks = "shown" | "aside";

const adapted = remembered((documentXml: string, breaks: string): string => {
  const document = parseXml(documentXml);
  unwrapAll(document.documentElement!, breaks === "shown");
  return new XMLSerializer().serializeToString(document);
});

function unwrapAll(element: Element, showBreaks: boolean): void {
  for (const child of elements(element)) {
    if (child.localName === "r") setAsideIn(child, showBreaks);
    if (element.localName === "p" && setAside(child)) continue;
    unwrapAll(child, showBreaks);
    if (wrappers.has(child.localName!)) replaceBy(child, [...child.childNodes]);
    else if (child.localName === "sdt" && element.localName === "tc")
      replaceBy(
        child,
        elements(child).flatMap((part) => (part.localName === "sdtContent" ? [...part.childNodes] : [])),
      );
    else if (child.localName === "noBreakHyphen") replaceBy(child, [text(child, "\u2011")]);
    else if (child.localName === "softHyphen") replaceBy(child, [text(child, "\u00AD")]);
  }
}

/** What only says something of the words in it: which way they run, what they are. */
const wrappers: ReadonlySet<string> = new Set(["smartTag", "customXml", "dir", "bdo"]);

function replaceBy(element: Element, nodes: readonly Node[]): void {
  for (const node of nodes)
    if (!(node.nodeType === 1 && isProperties(node as Element))) element.parentNode!.insertBefore(node, element);
  element.parentNode!.removeChild(element);
}

/** Properties of the wrapper itself (w:smartTagPr, w:customXmlPr). */
function isProperties(element: Element): boolean {
  return element.localName === "smartTagPr" || element.localName === "customXmlPr";
}

function text(near: Element, value: string): Element {
  const node = near.ownerDocument!.createElementNS(near.namespaceURI, `${near.prefix}:t`);
  node.appendChild(near.ownerDocument!.createTextNode(value));
  return node;
}

function elements(parent: Element): Element[] {
  return [...parent.childNodes].filter((node): node is Element => node.nodeType === 1);
}
