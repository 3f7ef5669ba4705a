import { oneLine } from "./as-text";
import type { Sheet, SheetBlock, SheetItem } from "./sheets/sheet";

/** CommonMark with one table (GitHub's form); whatever the document says is shown as it reads, never as markup. */
export function asMarkdown({ title, blocks }: Sheet): string {
  return `${[`# ${escape(title)}`, ...blocks.map(block)].join("\n\n")}\n`;
}

function block(one: SheetBlock): string {
  switch (one.kind) {
    case "heading":
      return `## ${escape(one.text)}`;
    case "subheading":
      return `### ${escape(one.text)}`;
    case "paragraph":
      return escape(one.text);
    case "list":
      return one.items.map(item).join("\n");
    case "table":
      return [one.columns, one.columns.map(() => "---"), ...one.rows]
        .map((row, index) => `| ${row.map((cell) => (index === 1 ? cell : escape(cell))).join(" | ")} |`)
        .join("\n");
    case "signature":
      return one.lines.map(escape).join("  \n");
  }
}

function item({ text, details }: SheetItem): string {
  return [
    `- ${escape(text)}`,
    ...details.map((detail) => `  - *${escape(detail.label)}:* ${escape(detail.text)}`),
  ].join("\n");
}

/** Escapes all that CommonMark could take for markup, at the start of a line also numbers and dashes. */
function escape(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>&|#~$!]/g, "\\$&")
    .replace(/^([-+=])/, "\\$1")
    .replace(/^(\d+)([.)])/, "$1\\$2");
}
