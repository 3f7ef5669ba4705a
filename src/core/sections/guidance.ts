import type { Paragraph } from "../snapshot/snapshot";
import { decode } from "../vietnamese/legacy-fonts";
import { plainText } from "../snapshot/plain-text";
import { fillFields, type FieldValues } from "../outline/fields";
import { printedGuidance } from "../outline/printed-guidance";
import type { Outline } from "../outline/outline";

/** The outline's own lines below its headings, known again in a document. */

/** Name of the paragraph style that our guidance lines are inserted in, in every language of Word. */
export const guidanceStyle = "Gợi ý đề cương";

/** Tells whether a paragraph still holds one of the outline's own guidance lines, character for character. */
export interface GuidanceReader {
  /** The words are ours, unchanged, in whatever style they stand. */
  isUnchanged(paragraph: Paragraph): boolean;
  /** Style and words are both ours: nobody typed there, so it may be removed without asking line by line. */
  isCertain(paragraph: Paragraph): boolean;
}

/**
 * Only blanks around the line, a missing dash or another mark for it and what no reader sees (how
 * letters, blanks and hyphens are stored) are overlooked; one more letter makes the line the user's own.
 */
export function guidanceReader(outline: Outline, values: FieldValues): GuidanceReader {
  const lines = new Set<string>();
  for (const section of outline.sections) {
    for (const line of section.guidance) {
      const text = fillFields(line, values).trim().normalize("NFC");
      lines.add(text).add(printedGuidance(text));
    }
  }
  const isUnchanged = ({ text, font }: Paragraph) => {
    const line = plainText(text, decode(text, font)).text.trim();
    return line.length > 1 && (lines.has(line) || lines.has(line.replace(/^[+*•–]\s*/u, "")));
  };
  return { isUnchanged, isCertain: (paragraph) => paragraph.style === guidanceStyle && isUnchanged(paragraph) };
}
