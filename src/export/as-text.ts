import type { Sheet, SheetBlock, SheetItem } from "./sheets/sheet";

/** Plain text, to be pasted anywhere. */
export function asText({ title, blocks }: Sheet): string {
  return `${[title, ...blocks.map(block)].join("\n\n")}\n`;
}

function block(one: SheetBlock): string {
  switch (one.kind) {
    case "heading":
      return one.text.toLocaleUpperCase("vi");
    case "subheading":
    case "paragraph":
      return oneLine(one.text);
    case "list":
      return one.items.map(item).join("\n");
    case "table":
      return one.rows
        .map((row) =>
          row
            .filter((cell) => cell !== "")
            .map(oneLine)
            .join(" | "),
        )
        .join("\n");
    case "signature":
      return one.lines.join("\n");
  }
}

function item({ text, details }: SheetItem): string {
  return [`- ${oneLine(text)}`, ...details.map((detail) => `    ${detail.label}: ${oneLine(detail.text)}`)].join("\n");
}

/** Line breaks within a point would look like new points. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
