import { DOMParser, XMLSerializer, type Element } from "@xmldom/xmldom";
import { blockXml } from "../block-xml";
import { blankDocument } from "../blank-document";
import { Failure, invalid } from "../dispatcher/failure";
import { withNamespaces } from "../namespaces";
import { Parts, parseXml } from "../parts";
import { remembered } from "../remembered";
import { bodyOf, paragraphsIn, type ParagraphEntry } from "./body";
import type { Session } from "./session";
import type { Span } from "./span";

const pkg = "http://schemas.microsoft.com/office/2006/xmlPackage";
const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/**
 * Reads a flat OPC package ("Word XML document"). InvalidArgument when it is not well-formed or has no main document.
 */
export function readFlatOpc(xml: unknown): Parts {
  if (typeof xml !== "string") throw invalid("OOXML");
  return partsOf(xml).copy();
}

const partsOf = remembered((xml: string): Parts => {
  const root = parseStrictly(xml);
  const parts = Parts.read(blankDocument());
  const types: [string, string][] = [];
  for (const part of [...root.getElementsByTagNameNS(pkg, "part")]) {
    const name = (part.getAttributeNS(pkg, "name") ?? "").replace(/^\//, "");
    const type = part.getAttributeNS(pkg, "contentType");
    parts.set(name, contentOf(part));
    if (type) types.push([name, type]);
  }
  if (![...root.getElementsByTagNameNS(w, "body")].length) throw invalid("OOXML without a body");
  if (!types.some(([name]) => name === "word/styles.xml")) parts.delete("word/styles.xml");
  for (const [name, type] of types) if (!name.endsWith(".rels")) parts.declare(name, type);
  return parts;
});

function contentOf(part: Element): string | Uint8Array {
  const data = part.getElementsByTagNameNS(pkg, "xmlData")[0];
  const inner = data && [...data.childNodes].find((node) => node.nodeType === 1);
  if (inner) return new XMLSerializer().serializeToString(inner);
  const binary = part.getElementsByTagNameNS(pkg, "binaryData")[0]?.textContent ?? "";
  return Uint8Array.from(atob(binary.replace(/\s+/g, "")), (char) => char.charCodeAt(0));
}

function parseStrictly(xml: string): Element {
  try {
    const document = new DOMParser({
      onError: (level, message) => {
        if (level !== "warning") throw new Error(message);
      },
    }).parseFromString(xml, "application/xml");
    const root = document.documentElement;
    if (root?.localName === "package" && root.namespaceURI === pkg) return root;
  } catch (cause) {
    throw invalid(`OOXML: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  throw invalid("OOXML that is no package");
}

/** A stretch as a flat OPC package: its blocks and the document's styles. */
export function flatOpcOf(session: Session, span: Span): string {
  const { doc } = session;
  const entries = paragraphsIn(doc, span.from, span.to);
  const from = entries[0]?.pos ?? 0;
  const to = Math.max(from, (entries.at(-1)?.pos ?? 0) + (entries.at(-1)?.node.nodeSize ?? 0));
  let blocks = "";
  doc.forEach((child, offset) => {
    if (offset < to && offset + child.nodeSize > from) blocks += blockXml(child, session.live.styles());
  });
  const head = `<w:document xmlns:w="${w}"><w:body>`;
  const document = `${withNamespaces(head, blocks)}${blocks}</w:body></w:document>`;
  const styles = (session.live.parts.text("word/styles.xml") ?? `<w:styles xmlns:w="${w}"/>`).replace(
    /^<\?xml[^>]*\?>\s*/,
    "",
  );
  const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const wordprocessing = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  const rels = (target: string, type: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/${type}" Target="${target}"/></Relationships>`;
  const part = (name: string, type: string, xml: string) =>
    `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
  const relsType = "application/vnd.openxmlformats-package.relationships+xml";
  return `<pkg:package xmlns:pkg="${pkg}">${part("/_rels/.rels", relsType, rels("word/document.xml", "officeDocument"))}${part("/word/_rels/document.xml.rels", relsType, rels("styles.xml", "styles"))}${part("/word/document.xml", `${wordprocessing}.document.main+xml`, document)}${part("/word/styles.xml", `${wordprocessing}.styles+xml`, styles)}</pkg:package>`;
}

/** One paragraph as Word gives it, with every part that the document has. */
export function paragraphFlatOpc(session: Session, { index, pos, node }: ParagraphEntry): string {
  const document = parseXml(session.live.documentXml(session.doc));
  const body = document.getElementsByTagNameNS(w, "body")[0]!;
  const all = [...body.getElementsByTagNameNS(w, "p")].filter((one) => !isInBox(one));
  const own = all[index];
  if (!own || all.length !== bodyOf(session.doc).paragraphs.length)
    return flatOpcOf(session, { from: pos, to: pos + node.nodeSize });
  while (body.firstChild) body.removeChild(body.firstChild);
  body.appendChild(own);
  return bodyFlatOpc(session, new XMLSerializer().serializeToString(document));
}

function isInBox(element: Element): boolean {
  for (let at = element.parentNode as Element | null; at !== null; at = at.parentNode as Element | null)
    if (at.localName === "txbxContent") return true;
  return false;
}

/** The whole body as Word gives it: every part it needs, blocks nobody touched as they stand in the file. */
export function bodyFlatOpc(session: Session, documentXml = session.live.documentXml(session.doc)): string {
  if (session.faults.ooxmlThrows) throw new Failure("GeneralException");
  const { parts } = session.live;
  const types = new Map(
    [...parseXml(parts.text("[Content_Types].xml") ?? "<Types/>").getElementsByTagName("*")].map((one) => [
      one.getAttribute("PartName")?.slice(1) ?? `.${one.getAttribute("Extension")}`,
      one.getAttribute("ContentType") ?? "",
    ]),
  );
  const declaration = /^\s*<\?xml[^>]*\?>\s*/;
  const written = parts.names().flatMap((name) => {
    if (name === "[Content_Types].xml" || name.startsWith("customXml/")) return [];
    const type = types.get(name) ?? types.get(name.slice(name.lastIndexOf("."))) ?? "application/octet-stream";
    const xml = name === mainPart ? documentXml : /(xml|rels)$/.test(name) ? parts.text(name)! : null;
    const content =
      xml === null
        ? `<pkg:binaryData>${btoa(Array.from(parts.bytes(name)!, (byte) => String.fromCharCode(byte)).join(""))}</pkg:binaryData>`
        : `<pkg:xmlData>${xml.replace(/^\uFEFF/, "").replace(declaration, "")}</pkg:xmlData>`;
    return [`<pkg:part pkg:name="/${name}" pkg:contentType="${type}">${content}</pkg:part>`];
  });
  return `<pkg:package xmlns:pkg="${pkg}">${written.join("")}</pkg:package>`;
}

const mainPart = "word/document.xml";
