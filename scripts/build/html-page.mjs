import { readFileSync } from "node:fs";
import { marked } from "marked";

/**
 * A guide of docs/ as a page of its own: no script, one style sheet, printable. `toRoot`:
 * the way from the page to the site's root ("" or "../"). Links to other Markdown files
 * become links to their pages where there are any, and plain text where there are none.
 */
export function htmlPage(file, toRoot) {
  const source = readFileSync(file, "utf8");
  const title = /^# (.+)$/m.exec(source)[1];
  const body = marked
    .parse(source, { gfm: true, async: false })
    .replace(/(<img src=")(pictures\/)/g, `$1${toRoot}$2`)
    .replace(/<a href="(?!https?:|#)([^"]+)">(.*?)<\/a>/g, (_, target, text) =>
      pages[target] ? `<a href="${toRoot}${pages[target]}">${text}</a>` : text,
    )
    .replace(/<table>/g, '<div class="wide"><table>')
    .replace(/<\/table>/g, "</table></div>");
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'">
    <title>${title}</title>
    <link rel="stylesheet" href="${toRoot}support.css">
  </head>
  <body>
    <main>
${body}    </main>
  </body>
</html>
`;
}

/** The guides that are built as pages, by their address from docs/. */
const pages = {
  "huong-dan.md": "huong-dan.html",
  "deployment.md": "quan-tri/trien-khai.html",
};
