import { tableLines, type BlockLine } from "../core/edits/block-lines";
import type { HeaderBlock, SignatureBlock } from "../core/edits/blocks";
import { columns, decree30 } from "./decree30";
import { lineXml } from "./line-xml";
import { millimetres } from "./run-xml";
import { textWidth } from "./text-width";

/**
 * The head or the signature as a table without borders and with fixed columns, so that both halves stay side by
 * side everywhere. The signature is as wide as the text, whatever the margins: "Nơi nhận" begins at the left one.
 * The head keeps its own width: its longest line would break where the text is narrower than Decree 30 has it.
 */
export function tableXml(block: HeaderBlock | SignatureBlock): string {
  const widths = columns[block.kind];
  const whole = widths[0] + widths[1];
  const measure = (width: number) =>
    block.kind === "header"
      ? `w:w="${millimetres(width)}" w:type="dxa"`
      : `w:w="${Math.round((width / whole) * 5000)}" w:type="pct"`;
  const grid = widths.map((width) => `<w:gridCol w:w="${millimetres(width)}"/>`).join("");
  const rows = tableLines(block).map(
    (cells) =>
      `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.map((lines, column) => cellXml(lines, widths[column]!, measure(widths[column]!))).join("")}</w:tr>`,
  );
  return [
    "<w:tbl><w:tblPr>",
    `<w:tblW ${measure(whole)}/><w:jc w:val="center"/>${borders}`,
    `<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>`,
    `<w:tblLook w:val="0000"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>`,
    ...rows,
    "</w:tbl>",
  ].join("");
}

/** Length of the rule below a line, points; 0 when the next line is no rule. */
export function ruleWidth(lines: readonly BlockLine[], index: number): number {
  const share = decree30[lines[index]!.look].rule;
  const above = lines[index - 1];
  if (share === undefined || above === undefined) return 0;
  return textWidth(above.text, decree30[above.look].size) * share;
}

const borders = `<w:tblBorders>${["top", "left", "bottom", "right", "insideH", "insideV"]
  .map((side) => `<w:${side} w:val="nil"/>`)
  .join("")}</w:tblBorders>`;

function cellXml(lines: readonly BlockLine[], width: number, measured: string): string {
  const room = (width * 72) / 25.4;
  const paragraphs = lines.map((line, index) =>
    lineXml(line, { room, ruleWidth: Math.min(ruleWidth(lines, index), room) }),
  );
  return `<w:tc><w:tcPr><w:tcW ${measured}/></w:tcPr>${paragraphs.join("")}</w:tc>`;
}
