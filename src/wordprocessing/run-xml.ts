import { fontName, type Formatting } from "./decree30";

/**
 * Every property that a heading style of some other document might set
 * is set back; a style itself may not say "no highlight".
 */
export function runProperties(look: Pick<Formatting, "size" | "bold" | "italic" | "color">, inStyle = false): string {
  const bold = look.bold ? 1 : 0;
  const italic = look.italic ? 1 : 0;
  const size = look.size * 2;
  return [
    "<w:rPr>",
    `<w:rFonts w:ascii="${fontName}" w:hAnsi="${fontName}" w:eastAsia="${fontName}" w:cs="${fontName}"/>`,
    `<w:b w:val="${bold}"/><w:bCs w:val="${bold}"/><w:i w:val="${italic}"/><w:iCs w:val="${italic}"/>`,
    `<w:caps w:val="0"/><w:smallCaps w:val="0"/><w:strike w:val="0"/><w:dstrike w:val="0"/>`,
    `<w:outline w:val="0"/><w:shadow w:val="0"/><w:emboss w:val="0"/><w:imprint w:val="0"/>`,
    `<w:vanish w:val="0"/><w:color w:val="${look.color ?? "000000"}"/><w:spacing w:val="0"/><w:w w:val="100"/><w:position w:val="0"/>`,
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>${inStyle ? "" : `<w:highlight w:val="none"/>`}<w:u w:val="none"/><w:bdr w:val="nil"/>`,
    `<w:shd w:val="clear" w:color="auto" w:fill="auto"/><w:vertAlign w:val="baseline"/><w:lang w:val="vi-VN"/>`,
    "</w:rPr>",
  ].join("");
}

/** Twentieths of a point. */
export function millimetres(length: number): number {
  return Math.round((length * 1440) / 25.4);
}
