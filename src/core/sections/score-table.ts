import { findFrame, frameEnds } from "../frame/find-frame";
import { isDocumentTitle } from "../frame/title";
import { unitOf } from "../frame/unit";
import type { Memory } from "../memory/memory";
import type { Outline, Section, SectionId, UnitType } from "../outline/outline";
import type { Snapshot } from "../snapshot/snapshot";
import { profilesOf } from "../titles/profiles";
import { assignInOrder, type Assignment } from "./assignment";
import { isNamed, type Candidate, type Extent, type Place } from "./candidates/candidate";
import { findCandidates } from "./candidates/find-candidates";
import { guidanceIndex } from "./guidance-index";
import { ranksFor, Scorer, weights, type Ranks, type Score } from "./score";

/** What speaks for each candidate being each section, by their places; a candidate that speaks of none has an empty row. */
type Row = readonly (Score | null)[];

/** What an answer of the user's is worth: more than any explanation without it. */
const ANSWER = 100;
const NOTHING: Row = [];
/** So much more must an explanation be worth that has sections left out. */
const LEFT_OUT = 0.15;
/** A heading that makes one think of that says so much of its section, and so much less of the one whose printed number it has. */
const OWN = 0.6;
const FAR_LESS = 0.1;
const NEARLY_ALL = 0.8;
const unitTypes: readonly UnitType[] = ["agency", "employer", "partyOrFront"];

/**
 * Every candidate of a document beside every section of an outline: scored once, under the numbering that explains most, with what the user answered. What is
 * concluded from it: see `chooseHeadings`.
 */
export class ScoreTable {
  readonly candidates: readonly Candidate[];
  readonly sections: readonly Section[];
  /** By how much the document numbers its parts on. */
  readonly shift: number;
  private readonly rows: readonly Row[];
  private scorer: Scorer;
  private readonly contents: ReadonlySet<Candidate>;
  private readonly denied = new Set<string>();
  private readonly answered = new Map<number, number>();
  private readonly parents: readonly number[];

  constructor(
    readonly outline: Outline,
    readonly snapshot: Snapshot,
    memory: Memory | null,
  ) {
    const profiles = profilesOf(outline);
    this.sections = outline.sections;
    this.parents = this.sections.map(({ parent }) => this.sections.findIndex(({ id }) => id === parent));
    this.candidates = findCandidates(snapshot, profiles, guidanceIndex(outline), frameEnds(findFrame(snapshot)));
    const { known, unitType } = unitOf(snapshot, memory?.details ?? null);
    const ranks = ranksFor(known === "guess" ? null : unitType, this.sections);
    this.scorer = new Scorer(this.sections, profiles, ranks);
    this.contents = contentsList(snapshot, this.candidates);
    this.readAnswers(memory);
    const { shift, rows } = this.bestShift();
    this.shift = shift;
    this.rows = this.withinOneReport(known === "guess" ? this.withSectionsLeftOut(rows, ranks) : rows);
  }

  /** The best explanation that keeps the order of the outline; `elsewhere`: headings that open a section out of that order, by their section. */
  inOrder(elsewhere: ReadonlyMap<number, number> = new Map()): Assignment {
    return this.assign(this.rows, elsewhere);
  }

  score(candidate: number, section: number): Score | null {
    return this.rows[candidate]?.[section] ?? null;
  }

  /** All that speaks for one section, candidate by candidate, or of one candidate, section by section. */
  column(section: number): readonly (Score | null)[] {
    return this.rows.map((row) => row[section] ?? null);
  }

  row(candidate: number): Row {
    return this.rows[candidate] ?? NOTHING;
  }

  /** The score of a heading of which only its place or the user says what it is. */
  bare(candidate: number): Score | null {
    const extent = this.candidates[candidate]?.extents[0];
    if (extent === undefined) return null;
    return { extent, equal: null, text: 0, number: 0, form: 0, total: 0, numbered: false };
  }

  /** The user said that this opens the section. */
  isAnswer(candidate: number, section: number): boolean {
    return this.answered.get(section) === candidate;
  }

  hasAnswer(section: number): boolean {
    return this.answered.has(section);
  }

  isDenied(candidate: number, section: number): boolean {
    if (this.denied.size === 0) return false;
    return [...this.denied].some((said) => {
      const [at, ...words] = said.split(" ");
      return Number(at) === section && isNamed(this.snapshot, this.candidates[candidate] as Candidate, words.join(" "));
    });
  }

  /** The part a section belongs to; -1 for a part. */
  parentOf(section: number): number {
    return this.parents[section] ?? -1;
  }

  /** Not asked of the unit that reports, or passed over by how its sections are counted. */
  isLeftOut(section: number): boolean {
    return this.scorer.ranks[section] === null;
  }

  /** How many sections of a part are not left out. */
  askedBelow(part: number): number {
    return this.sections.filter((_, s) => this.parentOf(s) === part && !this.isLeftOut(s)).length;
  }

  idOf(section: number): SectionId {
    return (this.sections[section] as Section).id;
  }

  /** Carries the section's own number. */
  isNumbered(candidate: number, section: number): boolean {
    return this.scorer.isNumbered(this.candidates[candidate] as Candidate, section, this.shift);
  }

  isLettered(candidate: number): boolean {
    return this.candidates[candidate]?.readings[0]?.kind === "letter";
  }

  /** A heading by its form, whatever it says. */
  isHead(at: number): boolean {
    const candidate = this.candidates[at] as Candidate;
    return candidate.formed && !candidate.sentence && !candidate.inGrid && !this.contents.has(candidate);
  }

  /** True when the heading names what only this section is about and what only the next beside it is. */
  namesBoth({ equal, extent, numbered }: Score, section: number): boolean {
    const [own, other] = [this.sections[section], this.sections[section + 1]];
    if (equal !== null || !numbered || !own || !other || own.parent !== other.parent) return false;
    return profilesOf(this.outline).namesBoth(subjectOf(extent), section, section + 1);
  }

  /** Offices that begin with a part of their own number all others on: the numbering that explains most. */
  private bestShift(): { readonly shift: number; readonly rows: readonly Row[] } {
    const plain = this.scored(0);
    const shifts = new Set<number>();
    plain.forEach((row, c) =>
      row.forEach((score, s) => {
        if (!score || score.numbered || score.text < weights.outOfOrderText || this.parentOf(s) >= 0) return;
        for (const by of this.scorer.shiftsOf(this.candidates[c] as Candidate, s)) shifts.add(by);
      }),
    );
    let best = { shift: 0, rows: plain, worth: shifts.size === 0 ? 0 : this.assign(plain).worth };
    for (const shift of shifts) {
      const rows = this.scored(shift);
      const worth = this.assign(rows).worth;
      if (worth > best.worth) best = { shift, rows, worth };
    }
    return best;
  }

  /**
   * Where nothing tells which unit reports, its numbers may: each part as it would be counted by a kind of unit that leaves some of its sections out, when that explains
   * more.
   */
  private withSectionsLeftOut(printed: readonly Row[], asPrinted: Ranks): readonly Row[] {
    let best = { rows: printed, ranks: asPrinted, worth: -1 };
    for (const ranks of unitTypes.map((unit) => ranksFor(unit, this.sections))) {
      for (const part of new Set(this.parents)) {
        const own = ranks.map((rank, s) => (this.parentOf(s) === part && part >= 0 ? rank : (best.ranks[s] ?? null)));
        if (!this.speaksFor(own, best.ranks, best.rows)) continue;
        if (best.worth < 0) best.worth = this.assign(printed).worth;
        const rows = this.scored(this.shift, this.scorer.with(own));
        const { worth } = this.assign(rows);
        if (worth > best.worth + LEFT_OUT) best = { rows, ranks: own, worth };
      }
    }
    this.scorer = this.scorer.with(best.ranks);
    return best.rows;
  }

  /** A heading says nearly all of a section whose number it carries by these ranks only, and far less of the one beside it that has this number by the others. */
  private speaksFor(ranks: Ranks, others: Ranks, rows: readonly Row[]): boolean {
    return ranks.some(
      (rank, s) =>
        rank !== null &&
        rank !== others[s] &&
        rows.some((row, c) => {
          const score = row[s];
          if (!score || score.numbered || score.text < OWN) return false;
          const candidate = this.candidates[c] as Candidate;
          if (!this.scorer.isRanked(candidate, s, ranks)) return false;
          const { namesBoth } = profilesOf(this.outline);
          return !row.some(
            (other, at) =>
              this.parentOf(at) === this.parentOf(s) &&
              this.scorer.isRanked(candidate, at, others) &&
              ((other?.text ?? 0) > score.text - FAR_LESS || namesBoth(subjectOf(score.extent), at, s)),
          );
        }),
    );
  }

  /** Of several documents in one file the one that holds nearly all that was found: what another repeats of it is no rival. */
  private withinOneReport(rows: readonly Row[]): readonly Row[] {
    const titles = this.candidates.flatMap(({ line, formed }, c) => (formed && isDocumentTitle(line) ? [c] : []));
    if (titles.length === 0) return rows;
    const all = this.assign(rows).worth;
    const bounds = [0, ...titles, rows.length];
    for (let n = 0; n + 1 < bounds.length; n++) {
      const own = rows.map((row, c) => (c >= bounds[n]! && c < bounds[n + 1]! ? row : NOTHING));
      if (this.assign(own).worth >= all * NEARLY_ALL) return own;
    }
    return rows;
  }

  private readAnswers(memory: Memory | null): void {
    for (const { section, heading, isIt } of memory?.answers ?? []) {
      const at = this.sections.findIndex(({ id }) => id === section);
      if (at < 0) continue;
      if (!isIt) this.denied.add(`${at} ${heading}`);
      else if (!this.answered.has(at)) {
        const used = [...this.answered.values()];
        const found = this.candidates.findIndex((one, c) => !used.includes(c) && isNamed(this.snapshot, one, heading));
        if (found >= 0) this.answered.set(at, found);
      }
    }
  }

  private scored(shift: number, scorer = this.scorer): readonly Row[] {
    return this.candidates.map((candidate, c) => {
      if (this.contents.has(candidate)) return NOTHING;
      const row = this.sections.map((_, s) => {
        if (this.isDenied(c, s)) return null;
        return scorer.score(candidate, s, shift) ?? (this.isAnswer(c, s) ? this.bare(c) : null);
      });
      return row.some((score) => score !== null) ? row : NOTHING;
    });
  }

  private assign(rows: readonly Row[], elsewhere: ReadonlyMap<number, number> = new Map()): Assignment {
    const gone = new Set(elsewhere.values());
    const speaking = rows.flatMap((row, c) => (row === NOTHING || gone.has(c) ? [] : [c]));
    const { pairs, worth } = assignInOrder(speaking.length, this.sections.length, (at, s) => {
      const c = speaking[at] as number;
      if (elsewhere.has(s)) return null;
      if (this.hasAnswer(s)) return this.isAnswer(c, s) ? ANSWER : null;
      return rows[c]?.[s]?.total ?? null;
    });
    return { pairs: pairs.map((pair) => ({ ...pair, candidate: speaking[pair.candidate] as number })), worth };
  }
}

/** "… trong cơ quan của xã An Bình" names no commune as its subject. */
function subjectOf({ words, shorter }: Extent): readonly string[] {
  return shorter ?? words;
}

/** A table of contents without page numbers: headings one below the other, each of which comes again further down, there perhaps with its text behind it. */
function contentsList({ paragraphs }: Snapshot, candidates: readonly Candidate[]): ReadonlySet<Candidate> {
  const repeated = repeats(candidates);
  const titled = candidates.flatMap((candidate, c) => {
    const extent = candidate.extents.find(({ titles }) => titles.length > 0) ?? candidate.extents[0];
    const section = extent?.titles[0]?.title.section;
    const { folded } = candidate.line;
    if (extent === undefined || (section === undefined && repeated[c] === -1)) return [];
    return [{ candidate, end: extent.end, says: section ?? folded, again: candidates[repeated[c] as number] }];
  });
  const lastOf = new Map(titled.map(({ says }, at) => [says, at]));
  const list = new Set<Candidate>();
  /** Nothing but a page number stands between the two. */
  const isBelow = (start: Place, end: Place) => {
    for (let at = end.paragraph; at < start.paragraph; at++)
      if (!PAGE_NUMBER.test(paragraphs[at]?.text.trim() ?? "")) return false;
    return true;
  };
  for (let from = 0; from < titled.length;) {
    const named = new Set<number | string>();
    let to = from;
    // The report may begin right below: with its first title the list has ended.
    for (; titled[to] !== undefined && !named.has(titled[to]!.says); to++) {
      if (to > from && !isBelow(titled[to]!.candidate.start, titled[to - 1]!.end)) break;
      named.add(titled[to]!.says);
    }
    const run = titled.slice(from, to);
    const last = run.at(-1)!.candidate.start.paragraph;
    const again = run.every((one) => (lastOf.get(one.says) ?? 0) >= to || (one.again?.start.paragraph ?? -1) > last);
    if (run.length >= 3 && again) for (const { candidate } of run) list.add(candidate);
    from = to;
  }
  return list;
}

/** For each candidate the last one further down whose line begins with the whole of its own; -1 without one. */
function repeats(candidates: readonly Candidate[]): readonly number[] {
  const keys = candidates.map(({ line }) => (line.folded.length < REPEATED ? "" : line.folded));
  const byBeginning = new Map<string, number[]>();
  const last = keys.map(() => -1);
  for (let c = keys.length - 1; c >= 0; c--) {
    const key = keys[c] as string;
    if (key === "") continue;
    const beginning = key.slice(0, REPEATED);
    const below = byBeginning.get(beginning) ?? [];
    last[c] = below.find((other) => (keys[other] as string).startsWith(key)) ?? -1;
    if (below.length < MOST_ALIKE) byBeginning.set(beginning, [...below, c]);
  }
  return last;
}

/** So many letters a line has in common with the one that repeats it; of lines that begin alike only so many are compared. */
const REPEATED = 10;
const MOST_ALIKE = 8;
const PAGE_NUMBER = /^\d{0,3}$/u;
