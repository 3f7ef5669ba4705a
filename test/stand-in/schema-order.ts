import { XMLSerializer, type Element } from "@xmldom/xmldom";
import { keptAside } from "./kept-aside";
import { namespaceDeclarations } from "./namespaces";
import { parseXml } from "./parts";

/**
 * The same WordprocessingML with paragraph properties in the order the standard demands (ECMA-376 Part
 * 1, CT_PPrBase and CT_PPr). The editor's serializer writes contextualSpacing too early; Word forgives
 * that, the Open XML validator does not. What was set aside for the editor comes back to its place.
 *
 * @param untouched XML of paragraphs that are to stand as they were, by id
 */
export function inSchemaOrder(blocks: string, untouched: ReadonlyMap<string, string> = new Map()): string {
  const document = parseXml(`<blocks ${namespaceDeclarations}>${blocks}</blocks>`);
  const kept: string[] = [];
  const keep = (element: Element, xml: string | null | undefined) => {
    if (xml === null || xml === undefined) return;
    const place = document.createElement("kept");
    place.setAttribute("n", String(kept.push(xml) - 1));
    element.parentNode!.replaceChild(place, element);
  };
  for (const paragraph of [...document.getElementsByTagName("w:p")])
    keep(paragraph, untouched.get(paragraph.getAttribute("w14:paraId") ?? ""));
  for (const equation of [...document.getElementsByTagName("m:oMath")]) keep(equation, keptAside(equation));
  for (const properties of document.getElementsByTagName("w:pPr")) sortChildren(properties);
  const written = new XMLSerializer().serializeToString(document);
  return written
    .slice(written.indexOf(">") + 1, written.lastIndexOf("</"))
    .replace(/<kept n="(\d+)"\/>/gu, (_, index: string) => kept[Number(index)]!);
}

function sortChildren(properties: Element): void {
  const children = [...properties.childNodes] as Element[];
  const sorted = [...children].sort((one, other) => place(one) - place(other));
  if (sorted.every((child, index) => child === children[index])) return;
  for (const child of sorted) properties.appendChild(child);
}

/** Unknown elements go last, where extensions stand. */
function place(element: Element): number {
  const index = order.indexOf(element.localName ?? "");
  return index < 0 ? order.length : index;
}

const order = [
  "pStyle",
  "keepNext",
  "keepLines",
  "pageBreakBefore",
  "framePr",
  "widowControl",
  "numPr",
  "suppressLineNumbers",
  "pBdr",
  "shd",
  "tabs",
  "suppressAutoHyphens",
  "kinsoku",
  "wordWrap",
  "overflowPunct",
  "topLinePunct",
  "autoSpaceDE",
  "autoSpaceDN",
  "bidi",
  "adjustRightInd",
  "snapToGrid",
  "spacing",
  "ind",
  "contextualSpacing",
  "mirrorIndents",
  "suppressOverlap",
  "jc",
  "textDirection",
  "textAlignment",
  "textboxTightWrap",
  "outlineLvl",
  "divId",
  "cnfStyle",
  "rPr",
  "sectPr",
  "pPrChange",
];
