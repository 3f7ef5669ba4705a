import { strFromU8, unzipSync } from "fflate";
import type { Element } from "@xmldom/xmldom";
import { parseXml } from "../stand-in/parts";

const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** document.xml of a file, or its body, so that two that say the same are the same text: attributes in order, declarations of namespaces left out. */
export function canonicalBody(file: Uint8Array): string {
  return bodyOf(file).map(canonical).join("\n");
}

/** Every paragraph of the body, those of text boxes excepted, in order. */
export function canonicalParagraphs(file: Uint8Array): readonly string[] {
  return [...rootOf(file).getElementsByTagNameNS(w, "p")].filter((one) => !isNested(one)).map(canonical);
}

/** Children of w:body. */
export function canonicalBlocks(file: Uint8Array): readonly string[] {
  return bodyOf(file).map(canonical);
}

function bodyOf(file: Uint8Array): readonly Element[] {
  const body = rootOf(file).getElementsByTagNameNS(w, "body")[0]!;
  return [...body.childNodes].filter((node): node is Element => node.nodeType === 1);
}

function rootOf(file: Uint8Array): Element {
  return parseXml(strFromU8(unzipSync(file)["word/document.xml"]!)).documentElement!;
}

function isNested(paragraph: Element): boolean {
  for (let at = paragraph.parentNode; at !== null; at = at.parentNode)
    if ((at as Element).localName === "p") return true;
  return false;
}

function canonical(element: Element): string {
  const attributes = [...element.attributes]
    .filter(({ name, value }) => !name.startsWith("xmlns") && value !== "" && !/^w14:(paraId|textId)$/u.test(name))
    .map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`)
    .sort()
    .join("");
  const content = [...element.childNodes]
    .map((node) =>
      node.nodeType === 1 ? canonical(node as Element) : node.nodeType === 3 ? (node.nodeValue ?? "") : "",
    )
    .join("");
  return `<${element.nodeName}${attributes}>${content}</>`;
}
