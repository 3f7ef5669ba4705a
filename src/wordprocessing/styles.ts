import type { Look } from "../core/edits/block-lines";
import { guidanceStyle } from "../core/sections/guidance";
import { decree30 } from "./decree30";
import { runProperties } from "./run-xml";
import { xmlText } from "./xml-text";

/** The paragraph styles that our files and insertions bring along. */

/**
 * Ids that our paragraphs refer to; Word finds the style by its English name, also where the document's own id is "u1".
 */
export const styleIds: Readonly<Partial<Record<Look, string>>> = {
  part: "Heading1",
  section: "Heading2",
  guidance: "BcGoiY",
};

/**
 * styles.xml with a full definition of every style used: without it Word ignores a reference
 * even to a style the document has. Normal is named but left as the document has it.
 */
export function stylesXml(): string {
  const normal = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>`;
  return `<w:styles xmlns:w="${namespace}">${normal}${heading(1, "part")}${heading(2, "section")}${guidance()}</w:styles>`;
}

export const namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

function heading(level: 1 | 2, look: "part" | "section"): string {
  return [
    `<w:style w:type="paragraph" w:styleId="${styleIds[look]}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/>`,
    `<w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/>`,
    `<w:pPr><w:keepNext/><w:spacing w:after="120"/><w:jc w:val="both"/><w:outlineLvl w:val="${level - 1}"/></w:pPr>`,
    `${runProperties(decree30[look], true)}</w:style>`,
  ].join("");
}

function guidance(): string {
  return [
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${styleIds.guidance}"><w:name w:val="${xmlText(guidanceStyle)}"/>`,
    `<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="99"/><w:qFormat/>`,
    `<w:pPr><w:spacing w:after="120"/><w:jc w:val="both"/></w:pPr>${runProperties(decree30.guidance, true)}</w:style>`,
  ].join("");
}
