/**
 * A paragraph's text as the Snapshot holds it: "\v" for a line break, no paragraph mark, hyphens as Unicode has
 * them, and none of Word's other internal codes (objects, notes, cell ends, fields), which stand for no letter.
 */
export function readableText(text: string): string {
  return text
    .replace(/\r\n?$|\n$/u, "")
    .replace(/\r\n?|\n/gu, "\v")
    .replaceAll("\u001e", "\u2011")
    .replaceAll("\u001f", "\u00ad")
    .replace(/\p{Cc}/gu, (mark) => (mark === "\v" || mark === "\t" ? mark : ""));
}
