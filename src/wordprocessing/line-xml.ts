import type { BlockLine, Look } from "../core/edits/block-lines";
import { looksOf, textSize, type Formatting } from "./decree30";
import { millimetres, runProperties } from "./run-xml";
import { styleIds } from "./styles";
import { xmlText } from "./xml-text";

/**
 * One paragraph with all its formatting written on it, so that it looks
 * the same whatever the document's own styles say.
 *
 * @param room width of the column it stands in, points; needed to centre a rule
 * @param ruleWidth length of the rule above it, points
 * @param size of the text it belongs to, points
 */
export function lineXml(line: BlockLine, { room = 0, ruleWidth = 0, size = textSize } = {}): string {
  const look = looksOf(line.look, size);
  const run = runProperties(look);
  const text = line.text === "" ? "" : `<w:r>${run}<w:t xml:space="preserve">${xmlText(line.text)}</w:t></w:r>`;
  return `<w:p>${paragraphProperties(line.look, look, room, ruleWidth)}${text}</w:p>`;
}

/** An empty paragraph of the document's own Normal style; `tiny` takes no visible height. */
export function plainXml(tiny = false): string {
  if (!tiny) return "<w:p/>";
  const small = `<w:sz w:val="2"/><w:szCs w:val="2"/>`;
  return `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr>${small}</w:rPr></w:pPr></w:p>`;
}

const noOtherBorders = `<w:left w:val="nil"/><w:bottom w:val="nil"/><w:right w:val="nil"/>`;

function paragraphProperties(name: Look, look: Formatting, room: number, ruleWidth: number): string {
  const style = styleIds[name];
  const keep = look.keepNext ? 1 : 0;
  const side = ruleWidth > 0 ? Math.max(0, Math.round(((room - ruleWidth) / 2) * 20)) : 0;
  const left = side || millimetres(look.left ?? 0);
  const border = ruleWidth > 0 ? `w:val="single" w:sz="6" w:space="0" w:color="auto"` : `w:val="nil"`;
  const line =
    look.exactly === undefined ? `w:line="240" w:lineRule="auto"` : `w:line="${look.exactly * 20}" w:lineRule="exact"`;
  return [
    "<w:pPr>",
    style === undefined ? "" : `<w:pStyle w:val="${style}"/>`,
    `<w:keepNext w:val="${keep}"/><w:keepLines w:val="${keep}"/><w:pageBreakBefore w:val="0"/>`,
    // Number 0 takes the paragraph out of any list its style or its neighbour belongs to.
    `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>`,
    `<w:pBdr><w:top ${border}/>${noOtherBorders}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="auto"/>`,
    `<w:spacing w:before="${(look.before ?? 0) * 20}" w:beforeAutospacing="0" w:after="${(look.after ?? 0) * 20}" w:afterAutospacing="0" ${line}/>`,
    `<w:ind w:left="${left}" w:right="${side}" w:firstLine="${millimetres(look.firstLine ?? 0)}"/>`,
    `<w:contextualSpacing w:val="0"/><w:jc w:val="${look.align}"/>`,
    name === "part"
      ? `<w:outlineLvl w:val="0"/>`
      : name === "section"
        ? `<w:outlineLvl w:val="1"/>`
        : `<w:outlineLvl w:val="9"/>`,
    runProperties(look),
    "</w:pPr>",
  ].join("");
}
