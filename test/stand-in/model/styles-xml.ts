import { DOMParser, XMLSerializer, type Document as XmlDocument, type Element } from "@xmldom/xmldom";
import { parseDocx } from "@eigenpal/docx-editor-core/docx";
import type { StyleDefinitions } from "@eigenpal/docx-editor-core/types/document";
import { blankDocument } from "../blank-document";
import { Parts } from "../parts";

const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const emptyStyles = `<w:styles xmlns:w="${w}"/>`;

/** styles.xml with one more style. */
export function addStyleXml(stylesXml: string | null, styleXml: string): string {
  const document = parse(stylesXml ?? emptyStyles);
  const style = document.importNode(parse(styleXml).documentElement!, true);
  document.documentElement!.appendChild(style);
  return serialize(document);
}

/** The parsed form of a styles.xml. */
export async function readStyles(stylesXml: string): Promise<StyleDefinitions> {
  const parts = Parts.read(blankDocument());
  parts.set("word/styles.xml", stylesXml);
  return (await parseDocx(parts.zip(), { preloadFonts: false })).package.styles ?? { styles: [] };
}

/** Outcome of bringing one package's styles into another. */
export interface MergedStyles {
  readonly xml: string;
  /** Inserted style ids to the ids they have in the document now. */
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * Brings the styles of an inserted package into the document's own. A style the
 * document has under the same type and English name stays as it is (the resident wins)
 * unless `overwrite` says so; others come in, under a new id when theirs is taken.
 */
export function mergeStyles(
  residentXml: string | null,
  insertedXml: string,
  overwrite: (residentId: string) => boolean,
): MergedStyles {
  const resident = parse(residentXml ?? emptyStyles);
  const root = resident.documentElement!;
  const byName = new Map(styleElements(resident).map((style) => [keyOf(style), style]));
  const taken = new Set(styleElements(resident).map(idOf));
  const ids = new Map<string, string>();
  const incoming: Element[] = [];
  for (const style of styleElements(parse(insertedXml))) {
    const known = byName.get(keyOf(style));
    if (known) {
      ids.set(idOf(style), idOf(known));
      if (overwrite(idOf(known))) incoming.push(style);
      continue;
    }
    let id = idOf(style);
    for (let suffix = 1; taken.has(id); suffix++) id = `${idOf(style)}${suffix}`;
    taken.add(id);
    ids.set(idOf(style), id);
    incoming.push(style);
  }
  for (const style of incoming) {
    const copy = resident.importNode(style, true);
    copy.setAttributeNS(w, "w:styleId", ids.get(idOf(style))!);
    const known = byName.get(keyOf(style));
    if (known) {
      const wasDefault = known.getAttributeNS(w, "default");
      copy.removeAttributeNS(w, "default");
      if (wasDefault) copy.setAttributeNS(w, "w:default", wasDefault);
    } else copy.removeAttributeNS(w, "default");
    for (const name of ["basedOn", "next", "link"])
      for (const link of [...copy.getElementsByTagNameNS(w, name)]) {
        const target = ids.get(link.getAttributeNS(w, "val") ?? "");
        if (target !== undefined) link.setAttributeNS(w, "w:val", target);
        else link.parentNode!.removeChild(link);
      }
    if (known) root.replaceChild(copy, known);
    else root.appendChild(copy);
  }
  return { xml: serialize(resident), ids };
}

/**
 * Points the style references of a piece of WordprocessingML at the
 * document's ids; a reference to no style is dropped, as in Word.
 */
export function renameStyles(element: Element, ids: ReadonlyMap<string, string>): void {
  for (const name of ["pStyle", "rStyle", "tblStyle"])
    for (const reference of [...element.getElementsByTagNameNS(w, name)]) {
      const id = ids.get(reference.getAttributeNS(w, "val") ?? "");
      if (id !== undefined) reference.setAttributeNS(w, "w:val", id);
      else reference.parentNode!.removeChild(reference);
    }
}

function styleElements(document: XmlDocument): Element[] {
  return [...document.getElementsByTagNameNS(w, "style")];
}

function idOf(style: Element): string {
  return style.getAttributeNS(w, "styleId") ?? "";
}

/** Styles are the same when type and English name are: ids are localised ("u1" is "heading 1" in Vietnamese Word). */
function keyOf(style: Element): string {
  const name = style.getElementsByTagNameNS(w, "name")[0]?.getAttributeNS(w, "val") ?? idOf(style);
  return `${style.getAttributeNS(w, "type") ?? "paragraph"} ${name.toLowerCase()}`;
}

function parse(xml: string): XmlDocument {
  return new DOMParser().parseFromString(xml.replace(/^\uFEFF/, ""), "application/xml");
}

function serialize(document: XmlDocument): string {
  return new XMLSerializer().serializeToString(document);
}
