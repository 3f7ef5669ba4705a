import type { Paragraph } from "./snapshot";

/** A line of a table of contents: by its style, or by a page number behind a tab or a row of dots. */
export function isContentsLine({ style, text }: Paragraph): boolean {
  if (/^toc ?\d/iu.test(style)) return true;
  // Nearly every line ends with a letter or a mark; a page number is looked for only where none stands last.
  if (/[^\s\d]/u.test(text.slice(-1))) return false;
  const end = text.slice(-LEADER).trimEnd();
  return /(?:\t|\.{3}|…)[\s.…]*\d{1,3}$/u.test(end);
}

/** Enough of a line's end to see dots and a page number; a page of dots must not be searched from each of them. */
const LEADER = 40;
