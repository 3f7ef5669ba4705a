import type { Paragraph } from "../../../core/snapshot/snapshot";
import { readableText } from "../texts";
import type { ListLabel } from "./second-round";

/** A paragraph as Word gave it, as the core knows one. */
export function toParagraph(
  item: Word.Paragraph,
  index: number,
  label: ListLabel | undefined,
  reviewed: string | undefined,
  withFont: boolean,
): Paragraph {
  const level = item.outlineLevel;
  const number = label && numberOnly(label.listString);
  return {
    index,
    text: readableText(reviewed ?? item.text),
    style: neutralStyle(item),
    outlineLevel: Number.isInteger(level) && level >= 1 && level <= 9 ? level : null,
    tableLevel: item.tableNestingLevel,
    listLabel: item.isListItem ? (number ?? "") : null,
    ...(number === "" && { bullet: label!.level }),
    ...(withFont ? fontOf(item.font) : { font: null, size: null, bold: null, highlighted: false }),
  };
}

function neutralStyle(item: Word.Paragraph): string {
  const builtIn = String(item.styleBuiltIn ?? "");
  return (builtIn !== "" && builtIn !== "Other" ? builtIn : item.style) || "Normal";
}

/** A bullet is a sign of some symbol font, or the "o" of Word's second level, not a number to be read. */
function numberOnly(label: string): string {
  return label !== "o" && /[\p{L}\p{N}]/u.test(label) ? label : "";
}

function fontOf(font: Word.Font): Pick<Paragraph, "font" | "size" | "bold" | "highlighted"> {
  return {
    font: font.name || null,
    size: font.size > 0 && font.size < 1639 ? font.size : null,
    bold: typeof font.bold === "boolean" ? font.bold : null,
    // Null: no highlight; "" : several colours (Word.Font.highlightColor). White marks nothing.
    highlighted: typeof font.highlightColor === "string" && !/^(?:#f{6}|white)$/iu.test(font.highlightColor),
  };
}
