import { XMLSerializer, type Element } from "@xmldom/xmldom";
import { namespaceDeclarations } from "./namespaces";
import { parseXml } from "./parts";

/**
 * The same WordprocessingML with paragraph properties in the order the standard demands (ECMA-376 Part 1, CT_PPrBase and CT_PPr).
 * The editor's serializer writes contextualSpacing too early; Word forgives that, the Open XML validator does not.
 */
export function inSchemaOrder(blocks: string): string {
  const document = parseXml(`<blocks ${namespaceDeclarations}>${blocks}</blocks>`);
  for (const properties of document.getElementsByTagName("w:pPr")) sortChildren(properties);
  const written = new XMLSerializer().serializeToString(document);
  return written.slice(written.indexOf(">") + 1, written.lastIndexOf("</"));
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
