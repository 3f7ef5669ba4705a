import type { OverviewPoint } from "../../core/overview/row";
import type { Language } from "../../core/outline/language";
import { wordsOf } from "../words";

/** What a Word comment says, and of which paragraph of the body or, where that is null, of the whole document. */
export interface CommentLines {
  readonly paragraph: number | null;
  readonly lines: readonly string[];
}

/** Findings as the comments of a copy of the report. */
export function commentLines(points: readonly OverviewPoint[], language: Language): readonly CommentLines[] {
  const words = wordsOf(language);
  return points.map(({ severity, paragraph, message, expected, actual }) => ({
    paragraph,
    lines: [
      `${words.severity[severity]}: ${message[language]}`,
      ...(expected === null ? [] : [`${words.expected}: ${expected[language]}`]),
      ...(actual === null ? [] : [`${words.actual}: ${actual[language]}`]),
    ],
  }));
}
