import type { Act } from "../act";
import type { Bilingual } from "../language";
import type { CriteriaGroup, Criterion, Pillar, Wording } from "../outline";

/** A criterion set that belongs to a subject, not to one outline: sections of any outline draw on it. */
export interface Topic {
  readonly id: string;
  readonly name: Bilingual;
  /** Folded phrases; a section is about the topic when its title holds all phrases of one of these lists. */
  readonly about: readonly (readonly string[])[];
  /** Folded phrases that a title about another topic holds as well. */
  readonly unless?: readonly string[];
  readonly criteria: readonly Criterion[];
  /** A unit may have none of it, and "Không có." is then a whole answer: a steering committee, employers. */
  readonly mayBeNegative: boolean;
  /** Lines of guidance that the criteria unfold: they ask for nothing more. */
  readonly unfolds: readonly string[];
  /** Phrases by which a title tells that it is about what happens there; of topics that are places. */
  readonly place?: readonly string[];
  /** What lies within the place, and may have a section of its own beside the rest of it: villages in a commune. */
  readonly within?: Within;
}

export interface Within {
  /** Phrases by which a title tells that it is about what lies within, and by which it tells of the whole. */
  readonly named: readonly string[];
  readonly whole: readonly string[];
  /** Words a title about all that is done within may hold besides those of grammar. */
  readonly grammar: string;
  /** What is done within. The ids of criteria. */
  readonly criteria: readonly string[];
}

/** What a family of reports is about: topics are drawn on only by outlines that speak of the subject. */
export interface Subject {
  /** What outlines on it have in common, whatever their titles say. */
  readonly id: string;
  /** Folded phrases, one of which the outline's title or several of its headings hold. */
  readonly phrases: readonly string[];
  readonly topics: readonly Topic[];
  /**
   * Phrases by which a title tells that it is about one pillar of the Law:
   * of a place, where it names none of the one it stands under.
   */
  readonly pillars: Readonly<Record<Pillar, readonly string[]>>;
  /** In titles below these a place is whom something is asked of, and a pillar what somebody is to do. */
  readonly apart: readonly string[];
  /** Asked of the report as a whole, whatever its sections are. */
  readonly wholeReport: readonly CriteriaGroup[];
  readonly acts: readonly Act[];
  readonly wording: Wording;
}
