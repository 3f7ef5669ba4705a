import type { Memory } from "../../memory/memory";
import type { Section } from "../../outline/outline";
import type { Snapshot } from "../../snapshot/snapshot";
import type { Candidate } from "../candidates/candidate";
import { contentsList } from "../candidates/contents-list";
import { assignInOrder, type Assignment } from "./assignment";
import type { Score, Scorer } from "./score";
import { UserAnswers } from "./user-answers";

/**
 * What speaks for one candidate being each section, by their places; a candidate that speaks of none has an empty row.
 */
export type Row = readonly (Score | null)[];

/** The row of a candidate that speaks of no section. */
export const NO_ROW: Row = [];

/** What an answer of the user's is worth: more than any explanation without it. */
const ANSWER = 100;

/**
 * The headings of one document and the sections of one outline, to be
 * scored under any numbering and assigned to each other.
 */
export class Scoring {
  readonly answers: UserAnswers;
  /** The sections as the document tells of them, mostly in the outline's own order. */
  order: readonly number[];
  private readonly contents: ReadonlySet<Candidate>;
  private readonly parents: readonly number[];

  constructor(
    readonly candidates: readonly Candidate[],
    readonly sections: readonly Section[],
    snapshot: Snapshot,
    memory: Memory | null,
  ) {
    this.order = sections.map((_, s) => s);
    this.parents = sections.map(({ parent }) => sections.findIndex(({ id }) => id === parent));
    this.contents = contentsList(snapshot, candidates);
    this.answers = new UserAnswers(snapshot, candidates, sections, memory);
  }

  /** A row for each candidate. */
  rows(scorer: Scorer, shift: number): readonly Row[] {
    return this.candidates.map((candidate, c) => {
      if (this.contents.has(candidate)) return NO_ROW;
      const speaks = scorer.maySpeak(candidate);
      if (!speaks && !this.answers.isAnyAnswer(c)) return NO_ROW;
      const row = this.sections.map((_, s) => {
        if (this.answers.isDenied(c, s)) return null;
        const score = speaks ? scorer.score(candidate, s, shift) : null;
        return score ?? (this.answers.isAnswer(c, s) ? this.bare(c) : null);
      });
      return row.some((score) => score !== null) ? row : NO_ROW;
    });
  }

  /**
   * The best explanation that keeps the order of the outline; `elsewhere`:
   * headings that open a section out of that order, by their section.
   */
  assign(rows: readonly Row[], elsewhere: ReadonlyMap<number, number> = new Map()): Assignment {
    const gone = new Set(elsewhere.values());
    const speaking = rows.flatMap((row, c) => (row === NO_ROW || gone.has(c) ? [] : [c]));
    const { pairs, worth } = assignInOrder(speaking.length, this.order.length, (at, place) => {
      const s = this.order[place] as number;
      const c = speaking[at] as number;
      if (elsewhere.has(s)) return null;
      if (this.answers.hasAnswer(s)) return this.answers.isAnswer(c, s) ? ANSWER : null;
      return rows[c]?.[s]?.total ?? null;
    });
    return {
      pairs: pairs.map(({ candidate, section, margin }) => ({
        candidate: speaking[candidate] as number,
        section: this.order[section] as number,
        margin,
      })),
      worth,
    };
  }

  /** The score of a heading of which only its place or the user says what it is. */
  bare(candidate: number): Score | null {
    const extent = this.candidates[candidate]?.extents[0];
    if (extent === undefined) return null;
    return { extent, equal: null, text: 0, number: 0, form: 0, total: 0, numbered: false };
  }

  /** The part a section belongs to; -1 for a part. */
  parentOf(section: number): number {
    return this.parents[section] ?? -1;
  }

  /** Belongs to no part: it is one. */
  isPart(section: number): boolean {
    return this.parentOf(section) === -1;
  }
}
