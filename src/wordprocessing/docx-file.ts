import type { Block } from "../core/edits/blocks";
import { fontName, page, pageNumber } from "./decree30";
import { documentXml } from "./flat-opc";
import { millimetres } from "./run-xml";
import { namespace, stylesXml } from "./styles";
import { zip } from "./zip";

/**
 * A whole .docx of blocks: A4, the margins of Decree 30/2020, the page number centred in the top margin from page 2.
 *
 * @param memory a custom XML part that goes with it (see `memoryElement`)
 */
export function blocksToDocx(blocks: readonly Block[], memory: string | null = null): Uint8Array {
  const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
  const files = {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": relationships([`${office}/officeDocument`, "word/document.xml"]),
    "word/document.xml": documentXml("", blocks, sectionXml()),
    "word/_rels/document.xml.rels": relationships(
      [`${office}/styles`, "styles.xml"],
      [`${office}/header`, "header1.xml"],
      ...(memory === null ? [] : [[`${office}/customXml`, "../customXml/item1.xml"] as const]),
    ),
    "word/styles.xml": stylesXml(),
    "word/header1.xml": headerXml(),
    ...(memory !== null && { "customXml/item1.xml": memory }),
  };
  return zip(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, declaration + xml])));
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const contentTypes = [
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
  `<Default Extension="xml" ContentType="application/xml"/>`,
  `<Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/>`,
  `<Override PartName="/word/styles.xml" ContentType="${wordType}.styles+xml"/>`,
  `<Override PartName="/word/header1.xml" ContentType="${wordType}.header+xml"/>`,
  `</Types>`,
].join("");

function relationships(...targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`;
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
    `<w:sectPr><w:headerReference w:type="default" r:id="rId2"/>`,
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
