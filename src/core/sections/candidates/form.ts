import type { Paragraph, Snapshot } from "../../snapshot/snapshot";
import type { Line } from "../../snapshot/lines";
import { isCapitals } from "../../vietnamese/capitals";
import { fold } from "../../vietnamese/fold";
import { splitNumber, type Numbering } from "../../vietnamese/heading-number";

/** How a line or paragraph is formed, as far as that tells a heading from a sentence. */

/** True for a line in capitals. */
export function isCapitalLine(text: string): boolean {
  return text.length < 240 && isCapitals(text);
}

/**
 * Closed or as long as a sentence, or one of a list; a short one says
 * how something is: "Kết quả đạt được là khá toàn diện."
 */
export function isSentence(folded: string): boolean {
  return (
    folded.length > LONGEST_HEADING ||
    (folded.length > SHORT_HEADING ? /[.,;!?]$/u : /;$| (?:là|đã|luôn) .*[.!]$/u).test(folded)
  );
}

/** All of its paragraph, short and without a sign at its end. */
export function isLoneLine({ from, to, folded }: Line, { text }: Paragraph): boolean {
  return from === 0 && to === text.length && folded.length <= SHORT_LINE && /[\p{L}\d):]$/u.test(folded);
}

const SHORT_LINE = 90;

/**
 * Goes on in the next line, or is one sentence, with which some offices
 * head their sections: "1. Cấp ủy đảng đã tăng cường lãnh đạo, chỉ đạo."
 */
export function isOneHeading(folded: string): boolean {
  return /[\p{L})][.,]$/u.test(folded) && !/[:;!?]|\p{L}\. /u.test(folded);
}

const LONGEST_HEADING = 150;
const SHORT_HEADING = 45;

/** The number that Word's list puts before a paragraph; null without one. */
export function numberOfList({ listLabel }: Paragraph): Numbering | null {
  if (listLabel === null || listLabel === "") return null;
  const { numbering } = splitNumber(fold(listLabel));
  return numbering?.kind === "bullet" ? null : numbering;
}

/** "Chương II" and the title below it are how laws are divided, never reports. */
export function isLegalChapter(snapshot: Snapshot, at: number): boolean {
  const before = snapshot.paragraphs[at - 1]?.text ?? "";
  return before.length < 24 && /^\s*chương\s+[ivxlc\d]+\s*(?:[.:]\s*)?$/iu.test(before);
}

/** Column heads and cells of a table with several of them; a title framed in a table of its own is a heading. */
export function isInGrid({ paragraphs }: Snapshot, at: number): boolean {
  if ((paragraphs[at] as Paragraph).tableLevel === 0) return false;
  let around = 0;
  for (let before = at - 1; before > at - 4 && (paragraphs[before]?.tableLevel ?? 0) > 0; before--) around++;
  for (let after = at + 1; after < at + 4 && (paragraphs[after]?.tableLevel ?? 0) > 0; after++) around++;
  return around > 2;
}

/** The whole report stands in a table that only lays it out: most of its prose is in cells. */
export function isLaidOutInTables({ paragraphs }: Snapshot): boolean {
  let inTables = 0;
  let all = 0;
  for (const { text, tableLevel } of paragraphs) {
    if (text.length < PROSE) continue;
    all++;
    if (tableLevel > 0) inTables++;
  }
  return inTables >= 4 && inTables > all / 2;
}

const PROSE = 100;
