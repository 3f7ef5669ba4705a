import { oneLine } from "./as-text";
import type { Sheet, SheetBlock, SheetItem } from "./sheets/sheet";
import { styleSheet } from "./style-sheet";

/**
 * A page that stands alone and prints on A4: no script, nothing loaded;
 * whatever the document says is shown as it reads.
 */
export function asHtml({ language, title, blocks }: Sheet): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escape(title)}</title>
<style>${styleSheet}</style>
</head>
<body>
<main>
<h1>${escape(title)}</h1>
${blocks.map(block).join("\n")}
</main>
</body>
</html>
`;
}

function block(one: SheetBlock): string {
  switch (one.kind) {
    case "heading":
      return `<h2>${escape(one.text)}</h2>`;
    case "subheading":
      return `<h3>${escape(one.text)}</h3>`;
    case "paragraph":
      return `<p>${escape(one.text)}</p>`;
    case "list":
      return `<ul>\n${one.items.map(item).join("\n")}\n</ul>`;
    case "table":
      return table(one.columns, one.rows);
    case "signature":
      return `<p class="signature">${one.lines.map(escape).join("<br>")}</p>`;
  }
}

function item({ text, details }: SheetItem): string {
  const below = details.map((detail) => `<div><dt>${escape(detail.label)}</dt><dd>${escape(detail.text)}</dd></div>`);
  return `<li>${escape(text)}${below.length === 0 ? "" : `<dl>${below.join("")}</dl>`}</li>`;
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = columns.map((column) => `<th scope="col">${escape(column)}</th>`).join("");
  const body = rows.map(
    ([first = "", ...cells]) =>
      `<tr><th scope="row">${escape(first)}</th>${cells.map((cell) => `<td>${escape(cell)}</td>`).join("")}</tr>`,
  );
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join("\n")}\n</tbody>\n</table>`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Also takes out the control characters that HTML does not allow. */
function escape(text: string): string {
  return oneLine(text)
    .replace(/[\p{Cc}\p{Cs}]/gu, "")
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
