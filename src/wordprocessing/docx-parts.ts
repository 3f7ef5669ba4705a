import { fontName, page, pageNumber } from "./decree30";
import { millimetres } from "./run-xml";
import { namespace } from "./styles";
import { zip } from "./zip";

/**
 * A whole .docx around what its body holds: A4, the margins of Decree
 * 30/2020, the page number centred in the top margin from page 2.
 *
 * @param content paragraphs and tables
 * @param styles styles.xml; none where every paragraph says itself how it looks
 * @param memory a custom XML part that goes with it (see `memoryElement`)
 */
export function docxOf(content: string, styles: string | null = null, memory: string | null = null): Uint8Array {
  const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
  const targets: readonly Target[] = [
    ["header", "header1.xml"],
    ...(styles === null ? [] : [["styles", "styles.xml"] as const]),
    ...(memory === null ? [] : [["customXml", "../customXml/item1.xml"] as const]),
  ];
  const files = {
    "[Content_Types].xml": contentTypes(styles !== null),
    "_rels/.rels": relationships([["officeDocument", "word/document.xml"]]),
    "word/document.xml": documentXml(content, sectionXml()),
    "word/_rels/document.xml.rels": relationships(targets),
    ...(styles !== null && { "word/styles.xml": styles }),
    "word/header1.xml": headerXml(),
    ...(memory !== null && { "customXml/item1.xml": memory }),
  };
  return zip(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, declaration + xml])));
}

/** The document's own part; `section` is the `<w:sectPr>` that ends it. */
export function documentXml(content: string, section = ""): string {
  return `<w:document xmlns:w="${namespace}" xmlns:r="${office}"><w:body>${content}${section}</w:body></w:document>`;
}

/** What a part refers to: officeDocument, styles … of these files. */
export function relationships(targets: readonly Target[]): string {
  const list = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`;
}

/** Content type of the parts that list relationships; the beginning of those that hold WordprocessingML. */
export const relationshipsType = "application/vnd.openxmlformats-package.relationships+xml";
export const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";

type Target = readonly [type: string, target: string];

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function contentTypes(withStyles: boolean): string {
  const parts = { document: "document.main", header1: "header", ...(withStyles && { styles: "styles" }) };
  return [
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
    `<Default Extension="rels" ContentType="${relationshipsType}"/>`,
    `<Default Extension="xml" ContentType="application/xml"/>`,
    ...Object.entries(parts).map(
      ([name, type]) => `<Override PartName="/word/${name}.xml" ContentType="${wordType}.${type}+xml"/>`,
    ),
    `</Types>`,
  ].join("");
}

/** `titlePg` without a first-page header: no number on page 1. */
function sectionXml(): string {
  const [width, height, top, right, bottom, left] = [
    page.width,
    page.height,
    page.top,
    page.right,
    page.bottom,
    page.left,
  ].map(millimetres);
  return [
    `<w:sectPr><w:headerReference w:type="default" r:id="rId1"/>`,
    `<w:pgSz w:w="${width}" w:h="${height}"/>`,
    `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="${millimetres(pageNumber.fromTop)}" w:footer="${millimetres(pageNumber.fromTop)}" w:gutter="0"/>`,
    `<w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>`,
  ].join("");
}

function headerXml(): string {
  const size = pageNumber.size * 2;
  const run = `<w:rPr><w:rFonts w:ascii="${fontName}" w:hAnsi="${fontName}" w:cs="${fontName}"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`;
  return `<w:hdr xmlns:w="${namespace}"><w:p><w:pPr><w:spacing w:before="0" w:after="0"/><w:jc w:val="center"/></w:pPr><w:fldSimple w:instr=" PAGE "><w:r>${run}<w:t>2</w:t></w:r></w:fldSimple></w:p></w:hdr>`;
}
