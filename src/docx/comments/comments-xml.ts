import { beforeEnd } from "./before-end";
import type { PartText } from "./part-text";

export interface CommentText {
  readonly id: number;
  readonly lines: readonly string[];
}

/** A part for comments that holds none yet. */
export function emptyComments(namespace: string): PartText {
  const text = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${namespace}"></w:comments>`;
  return { text, encode: (changed) => new TextEncoder().encode(changed) };
}

/** The comments part with more comments behind those it holds. */
export function commentsXml(
  xml: string,
  comments: readonly CommentText[],
  by: { readonly author: string; readonly initials: string; readonly date: string | null },
): string {
  const namespace = rootNamespace(xml);
  return beforeEnd(xml, "comments", () => comments.map((comment) => commentXml(comment, by, namespace)).join(""));
}

function commentXml(
  { id, lines }: CommentText,
  { author, initials, date }: { readonly author: string; readonly initials: string; readonly date: string | null },
  namespace: string,
): string {
  const day = date === null ? "" : ` w:date="${escape(date)}"`;
  const paragraphs = lines.map(
    (line, at) =>
      `<w:p>${at === 0 ? "<w:r><w:annotationRef/></w:r>" : ""}<w:r><w:t xml:space="preserve">${escape(line)}</w:t></w:r></w:p>`,
  );
  // The prefix is declared here, whatever the part itself calls it.
  return `<w:comment xmlns:w="${namespace}" w:id="${id}" w:author="${escape(author)}" w:initials="${escape(initials)}"${day}>${paragraphs.join("")}</w:comment>`;
}

function rootNamespace(xml: string): string {
  const [, prefix = ""] = /<(?:([\w.-]+):)?comments[\s>/]/u.exec(xml) ?? [];
  const declared = new RegExp(`xmlns${prefix === "" ? "" : `:${prefix}`}\\s*=\\s*["']([^"']+)["']`, "u").exec(xml)?.[1];
  return declared ?? "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
}

/** Characters that XML cannot hold are left out. */
function escape(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, "")
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(/"/gu, "&quot;");
}
