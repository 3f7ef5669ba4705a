import { XMLSerializer, type Element, type Node } from "@xmldom/xmldom";
import { mainPart, withKnownMainPart } from "./main-part";
import { Parts, parseXml } from "./parts";

/**
 * document.xml as Word has it once a file is opened: of alternatives the one it understands,
 * and the paragraphs of a file that w:altChunk draws in instead of the reference. Alternatives
 * of drawings are the editor's business. The same text when there is nothing of the kind.
 */
export function asOpened(source: string, parts: Parts): string {
  if (!/<mc:AlternateContent|<w:altChunk/u.test(source)) return source;
  const document = parseXml(source);
  const root = document.documentElement!;
  let changed = false;
  for (const one of [...root.getElementsByTagName("mc:AlternateContent")]) {
    if (["w:drawing", "w:pict", "w:object"].some((name) => one.getElementsByTagName(name).length > 0)) continue;
    const branches = elements(one);
    const chosen =
      branches.find((branch) => branch.localName === "Choice" && requiredIn(branch).every(isKnown)) ??
      branches.find(({ localName }) => localName === "Fallback");
    changed = true;
    replaceBy(one, chosen ? [...chosen.childNodes] : []);
  }
  for (const one of [...root.getElementsByTagName("w:altChunk")]) {
    const blocks = importedBlocks(parts, one.getAttribute("r:id") ?? "");
    if (blocks === null) continue;
    changed = true;
    replaceBy(
      one,
      blocks.map((block) => document.importNode(block, true)),
    );
  }
  return changed ? new XMLSerializer().serializeToString(document) : source;
}

function requiredIn(choice: Element): (string | null)[] {
  const prefixes = (choice.getAttribute("Requires") ?? "").split(/\s+/u).filter((prefix) => prefix !== "");
  return prefixes.map((prefix) => choice.lookupNamespaceURI(prefix));
}

function isKnown(namespace: string | null): boolean {
  return /^(http:\/\/schemas\.(openxmlformats\.org|microsoft\.com\/office)\/|urn:schemas-microsoft-com:)/u.test(
    namespace ?? "",
  );
}

/** Null for anything but a .docx in the same file. */
function importedBlocks(parts: Parts, relationship: string): readonly Element[] | null {
  const rels = parts.text("word/_rels/document.xml.rels") ?? "<Relationships/>";
  const found = elements(parseXml(rels).documentElement!).find((one) => one.getAttribute("Id") === relationship);
  const target = found?.getAttribute("Target") ?? "";
  const bytes = parts.bytes(target.startsWith("/") ? target.slice(1) : `word/${target}`);
  if (bytes?.[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  const inner = Parts.read(bytes);
  withKnownMainPart(inner);
  const body = parseXml(inner.text(mainPart) ?? "<none/>").getElementsByTagName("w:body")[0];
  return body ? elements(body).filter(({ localName }) => localName !== "sectPr") : null;
}

function replaceBy(element: Element, nodes: readonly Node[]): void {
  for (const node of nodes) element.parentNode!.insertBefore(node, element);
  element.parentNode!.removeChild(element);
}

function elements(parent: Element): Element[] {
  return [...parent.childNodes].filter((node): node is Element => node.nodeType === 1);
}
