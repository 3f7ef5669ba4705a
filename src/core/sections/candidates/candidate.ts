import type { Line } from "../../snapshot/lines";
import { foldedParagraph } from "../../snapshot/reading";
import type { Snapshot } from "../../snapshot/snapshot";
import type { Title } from "../../titles/title";
import type { Numbering } from "../../vietnamese/heading-number";
import type { MatchedBy } from "../section-state";

/** A line that may open a section, in the order of the document. */
export interface Candidate {
  readonly start: Place;
  readonly line: Line;
  /** What its number may be read as, likeliest first; empty without one. */
  readonly readings: readonly Numbering[];
  readonly extents: readonly Extent[];
  /** Numbered, in capitals, bold or in a heading style: meant as a heading whatever it says. */
  readonly formed: boolean;
  /** Bold or in a heading style, as far as the host says. */
  readonly bold: boolean;
  /** Closed or as long as a sentence. */
  readonly sentence: boolean;
  /** Stands among other cells of a table, where column heads repeat the words of titles. */
  readonly inGrid: boolean;
}

/** How far a title may reach, and what it then says. */
export interface Extent {
  /** Where the text below the heading begins. */
  readonly end: Place;
  readonly words: readonly string[];
  /**
   * The same without what is said of place and law behind it, or of a
   * chapter in front of what stands in brackets; absent when nothing is.
   */
  readonly shorter?: readonly string[];
  /** Titles it equals, surest first. */
  readonly titles: readonly { readonly title: Title; readonly by: MatchedBy }[];
  /**
   * `line`: the whole line; `bold`: its bold beginning; `joined`: over
   * several lines; `colon`, `mark`: up to a mark after which text follows.
   */
  readonly reach: "line" | "bold" | "joined" | "colon" | "mark";
}

/** A place in the document: before the character at `offset` of a paragraph's text. */
export interface Place {
  readonly paragraph: number;
  readonly offset: number;
}

/** The folded text under which a candidate is remembered when the user says what it is. */
export function isNamed(snapshot: Snapshot, candidate: Candidate, folded: string): boolean {
  return candidate.line.folded === folded || foldedParagraph(snapshot, candidate.start.paragraph) === folded;
}

/** What a title is about: "… trong cơ quan của xã An Bình" names no commune as its subject. */
export function subjectOf({ words, shorter }: Extent): readonly string[] {
  return shorter ?? words;
}
