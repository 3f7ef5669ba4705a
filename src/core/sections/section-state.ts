import type { Unread } from "../snapshot/snapshot";
import type { Bilingual } from "../outline/language";
import type { SectionId } from "../outline/outline";

/** State of a section, in the words of docs/architecture.md. */
export type Status = "missing" | "empty" | "unfilled" | "thin" | "written" | "unsure" | "notApplicable";

/** How a heading was recognised, from the surest to the least sure. */
export type MatchedBy =
  "exact" | "folded" | "listNumber" | "otherTitle" | "abbreviation" | "split" | "decoded" | "near" | "answer";

/** Part of a paragraph that also holds a heading: UTF-16 offsets in its text, [from, to). */
export interface Piece {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

/**
 * What the document holds for one section of the outline; the pane, the
 * export, the command line and the tests all read this.
 */
export interface SectionState {
  readonly id: SectionId;
  readonly parent: SectionId | null;
  readonly number: string;
  /** Title with its period and year filled in. */
  readonly title: string;
  readonly status: Status;
  /** The user's own words below the heading; guidance, dots and placeholders not counted. */
  readonly words: number;
  readonly minimumWords: number | null;
  /** Index of the heading's (first) paragraph; null when missing. For `unsure`: the candidate. */
  readonly paragraph: number | null;
  /**
   * Where in that paragraph the heading begins, when it does not begin it: behind a manual line break (UTF-16 offset).
   */
  readonly offset?: number;
  /**
   * Index of the first paragraph that is all the section's text, just after the heading (which may span paragraphs).
   */
  readonly contentStart: number | null;
  /**
   * Index just after the last paragraph that is all the section's; a
   * parent's own content ends where its first child begins.
   */
  readonly contentEnd: number | null;
  /**
   * Text of the section that shares a paragraph with its heading or with
   * the next one, in order; absent when there is none.
   */
  readonly pieces?: readonly Piece[];
  readonly matchedBy: MatchedBy | null;
  /**
   * The section it is written together with under one heading, which the
   * other one opens; absent when it has a heading of its own.
   */
  readonly sharedWith?: SectionId;
  /** Why it does not apply, when the user or the unit type says so. */
  readonly reason: Bilingual | null;
  /**
   * What Word shows in the section and nobody could read: a section of
   * nothing else is not empty. Absent when there is nothing.
   */
  readonly unread?: readonly Unread[];
  /** Paragraphs below the heading that hold unchanged guidance of ours. */
  readonly guidanceParagraphs: readonly number[];
}

/** The only counts shown to users: leaf sections that apply. */
export interface Summary {
  readonly written: number;
  readonly required: number;
}

/** The only arithmetic of counts: sections that hold no others, and apply. */
export function summarise(sections: readonly SectionState[]): Summary {
  const parents = new Set(sections.map(({ parent }) => parent));
  const required = sections.filter(({ id, status }) => !parents.has(id) && status !== "notApplicable");
  return { written: required.filter(({ status }) => status === "written").length, required: required.length };
}
