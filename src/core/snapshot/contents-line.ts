import type { Paragraph } from "./snapshot";

/** A line of a table of contents: by its style, or by a page number behind a tab or a row of dots. */
export function isContentsLine({ style, text }: Paragraph): boolean {
  if (/^toc ?\d/iu.test(style)) return true;
  const end = text.slice(-LEADER).trimEnd();
  const last = end.charCodeAt(end.length - 1);
  return last >= 0x30 && last <= 0x39 && /(?:\t|\.{3}|…)[\s.…]*\d{1,3}$/u.test(end);
}

/** Enough of a line's end to see dots and a page number; a page of dots must not be searched from each of them. */
const LEADER = 40;
