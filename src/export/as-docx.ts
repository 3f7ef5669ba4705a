import { fontName } from "../wordprocessing/decree30";
import { docxOf } from "../wordprocessing/docx-parts";
import { xmlText } from "../wordprocessing/xml-text";
import { oneLine } from "./as-text";
import type { Sheet, SheetBlock, SheetItem } from "./sheets/sheet";

/**
 * A .docx in the type of official documents (Nghị định 30/2020: A4, margins 20/20/30/15 mm, Times New Roman,
 * number at the top from page 2). Everything is direct formatting: the file needs no style to look right.
 */
export function asDocx({ title, blocks }: Sheet): Uint8Array {
  return docxOf(
    [
      paragraph(title, { bold: true, align: "center", after: 240 }),
      ...blocks.map((one, at) => block(one, blocks[at + 1]?.kind === "signature")),
    ].join(""),
  );
}

interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: "center" | "both";
  /** Indents in twentieths of a point. */
  readonly left?: number;
  readonly firstLine?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
}

/** @param signed the signature follows: it stands on no page alone */
function block(one: SheetBlock, signed: boolean): string {
  switch (one.kind) {
    case "heading":
      return paragraph(one.text, { bold: true, keepNext: true });
    case "subheading":
      return paragraph(one.text, { bold: true, italic: true, keepNext: true });
    case "paragraph":
      return paragraph(one.text, { align: "both", firstLine: 567, keepNext: signed });
    case "list":
      return one.items.map(item).join("");
    case "table":
      return table(one.columns, one.rows);
    case "signature":
      return one.lines
        .map((line, index) =>
          paragraph(line, {
            bold: index === 1,
            italic: index !== 1,
            align: "center",
            left: 4536,
            after: 0,
            keepNext: true,
          }),
        )
        .join("");
  }
}

function item({ text, details }: SheetItem): string {
  return [
    paragraph(`- ${text}`, { align: "both", firstLine: 567 }),
    ...details.map((detail) =>
      paragraph(`${detail.label}: ${detail.text}`, { italic: true, left: 567, align: "both" }),
    ),
  ].join("");
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  // Number, name, and narrow columns for the rest; together the width between the margins.
  const widths = columns.map((_, index) => (index === 1 ? 9354 - 1300 * (columns.length - 1) : 1300));
  const cell = (text: string, index: number, bold: boolean) =>
    `<w:tc><w:tcPr><w:tcW w:w="${widths[index]}" w:type="dxa"/></w:tcPr>${paragraph(text, { bold, after: 0 })}</w:tc>`;
  const row = (cells: readonly string[], head: boolean) =>
    `<w:tr><w:trPr><w:cantSplit/>${head ? "<w:tblHeader/>" : ""}</w:trPr>${cells
      .map((text, index) => cell(text, index, head))
      .join("")}</w:tr>`;
  const edges = ["top", "left", "bottom", "right", "insideH", "insideV"].map(
    (edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`,
  );
  return `<w:tbl><w:tblPr><w:tblW w:w="9354" w:type="dxa"/><w:tblBorders>${edges.join("")}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${widths
    .map((width) => `<w:gridCol w:w="${width}"/>`)
    .join(
      "",
    )}</w:tblGrid>${row(columns, true)}${rows.map((cells) => row(cells, false)).join("")}</w:tbl>${paragraph("", {})}`;
}

function paragraph(text: string, look: Look): string {
  const { align, left = 0, firstLine, after = 120, keepNext } = look;
  const indent = `<w:ind w:left="${left}"${firstLine === undefined ? "" : ` w:firstLine="${firstLine}"`}/>`;
  const properties = [
    keepNext ? "<w:keepNext/>" : "",
    `<w:spacing w:before="0" w:after="${after}" w:line="264" w:lineRule="auto"/>`,
    indent,
    align === undefined ? "" : `<w:jc w:val="${align}"/>`,
  ].join("");
  const run = text === "" ? "" : `<w:r>${looks(look)}<w:t xml:space="preserve">${xmlText(oneLine(text))}</w:t></w:r>`;
  return `<w:p><w:pPr>${properties}</w:pPr>${run}</w:p>`;
}

/** Times New Roman 14, as the Decree asks of the text. */
function looks({ bold, italic }: Look): string {
  const font = `<w:rFonts w:ascii="${fontName}" w:hAnsi="${fontName}" w:cs="${fontName}"/>`;
  const marks = `${bold ? "<w:b/>" : ""}${italic ? "<w:i/>" : ""}`;
  return `<w:rPr>${font}${marks}<w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr>`;
}
