import { findFrame, frameEnds } from "../../frame/find-frame";
import { isDocumentTitle } from "../../frame/title";
import type { FramePart } from "../../frame/printed-lines";
import { unitOf } from "../../frame/unit";
import type { Memory } from "../../memory/memory";
import type { Outline, Section, SectionId } from "../../outline/outline";
import { computed } from "../../snapshot/computed";
import type { Snapshot } from "../../snapshot/snapshot";
import { profilesOf } from "../../titles/profiles";
import { titleWords } from "../../titles/title-words";
import { fold } from "../../vietnamese/fold";
import { subjectOf, type Candidate } from "../candidates/candidate";
import { findCandidates } from "../candidates/find-candidates";
import { withLettersAbove } from "../candidates/letters-above";
import { guidanceIndex } from "../guidance-index";
import type { Assignment } from "./assignment";
import { withHeadingsCountedThrough, withPartsNumberedOn, withSectionsLeftOut } from "./numbering";
import type { Taken } from "../choosing/taken";
import { printedNumbers, ranksFor } from "./ranks";
import { Scorer, type Score } from "./score";
import { NO_ROW, Scoring, type Row } from "./scoring";
import { withPartsAsTold } from "./told-order";

/**
 * Every candidate of a document beside every section of an outline: scored once, under the numbering
 * that explains most, with what the user answered. What is concluded from it: see `chooseHeadings`.
 */
export class ScoreTable {
  readonly candidates: readonly Candidate[];
  readonly sections: readonly Section[];
  /** By how much the document numbers its parts on. */
  readonly shift: number;
  /** Its headings are counted from the first to the last, whatever part they belong to. */
  readonly isCountedThrough: boolean;
  private readonly rows: readonly Row[];
  private readonly scoring: Scoring;
  private readonly scorer: Scorer;

  constructor(
    readonly outline: Outline,
    readonly snapshot: Snapshot,
    memory: Memory | null,
  ) {
    const profiles = profilesOf(outline);
    this.sections = outline.sections;
    const frame = findFrame(snapshot);
    const ends = frameEnds(frame);
    // Below a subject without its time a first heading in bold looks like its second
    // line; the very title of the first section is none, nor what follows it.
    const isFirst = ({ text }: FramePart, line: number) =>
      line > 0 && profiles.folded.get(titleWords(fold(text)).join(" "))?.[0]?.section === 0;
    const first = frame.subject.findIndex(isFirst);
    if (first > 0) for (const { paragraph, from } of frame.subject.slice(first).reverse()) ends.set(paragraph, from);
    const found = findCandidates(snapshot, profiles, guidanceIndex(outline), ends);
    this.candidates = computed(this.sections, printedNumbers)[0]?.kind === "roman" ? withLettersAbove(found) : found;
    this.scoring = new Scoring(this.candidates, this.sections, snapshot, memory);
    const { known, unitType } = unitOf(snapshot, memory?.details ?? null);
    const ranks = ranksFor(known === "guess" ? null : unitType, this.sections);
    const printed = withHeadingsCountedThrough(
      this.scoring,
      withPartsNumberedOn(this.scoring, new Scorer(this.sections, profiles, ranks)),
    );
    // An annex may repeat the parts in an order of its own.
    const told = frame.annexes[0] ? printed : withPartsAsTold(this.scoring, printed);
    const numbered = withSectionsLeftOut(this.scoring, told, profiles);
    this.scorer = numbered.scorer;
    this.isCountedThrough = !numbered.scorer.counted;
    this.shift = numbered.shift;
    this.rows = withinOneReport(this.scoring, numbered.rows, [frame.annexes[0], frame.isSentWith ? frame.title : null]);
  }

  /**
   * The best explanation that keeps the order of the outline; `elsewhere`:
   * headings that open a section out of that order, by their section.
   */
  inOrder(elsewhere?: ReadonlyMap<number, number>): Assignment {
    return this.scoring.assign(this.rows, elsewhere);
  }

  score(candidate: number, section: number): Score | null {
    return this.rows[candidate]?.[section] ?? null;
  }

  /** All that speaks for one section, candidate by candidate, or of one candidate, section by section. */
  column(section: number): readonly (Score | null)[] {
    return this.rows.map((row) => row[section] ?? null);
  }

  row(candidate: number): Row {
    return this.rows[candidate] ?? NO_ROW;
  }

  /** The score of a heading of which only its place or the user says what it is. */
  bare(candidate: number): Score | null {
    return this.scoring.bare(candidate);
  }

  /** The user said that this opens the section. */
  isAnswer(candidate: number, section: number): boolean {
    return this.scoring.answers.isAnswer(candidate, section);
  }

  hasAnswer(section: number): boolean {
    return this.scoring.answers.hasAnswer(section);
  }

  isDenied(candidate: number, section: number): boolean {
    return this.scoring.answers.isDenied(candidate, section);
  }

  /** The part a section belongs to; -1 for a part. */
  parentOf(section: number): number {
    return this.scoring.parentOf(section);
  }

  isPart(section: number): boolean {
    return this.scoring.isPart(section);
  }

  /** Sections of its own stand below it. */
  hasSections(section: number): boolean {
    return this.parentOf(section + 1) === section;
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
    return candidate.formed && !candidate.sentence && !candidate.inGrid;
  }

  /** True when the heading names what only this section is about and what only the next beside it is. */
  namesBoth(candidate: number, { equal, extent, numbered }: Score, section: number): boolean {
    const [own, other] = [this.sections[section], this.sections[section + 1]];
    // What stands behind a mark may be the other's name: "Ban Chỉ đạo; Mặt trận Tổ quốc và các đoàn thể".
    const whole = extent.reach === "mark" && this.isHead(candidate) ? this.candidates[candidate]!.extents[0]! : extent;
    if ((equal !== null && whole === extent) || !own || !other || own.parent !== other.parent) return false;
    if (!numbered && !this.isCountedBefore(candidate, section)) return false;
    return profilesOf(this.outline).namesBoth(subjectOf(whole), section, section + 1);
  }

  /** True when it names what of its neighbours only this section is about. */
  namesOnly(candidate: number, section: number): boolean {
    const extent = this.candidates[candidate]?.extents[0];
    return extent !== undefined && profilesOf(this.outline).namesOnly(subjectOf(extent), section);
  }

  /** Of the sections below a part those that its heading names, where it names several: "III. ƯU ĐIỂM VÀ HẠN CHẾ". */
  namedBelow({ section, score }: Taken): number[] {
    const own = this.sections.flatMap((_, at) => (this.parentOf(at) === section ? [at] : []));
    const words = subjectOf(score.extent);
    return own.filter((one) => own.some((other) => profilesOf(this.outline).namesBoth(words, one, other)));
  }

  /** Its number is lower than the section's own: others before it were left out or merged. */
  private isCountedBefore(candidate: number, section: number): boolean {
    const reading = this.candidates[candidate]?.readings[0];
    const rank = this.scorer.ranks[section];
    if (!reading || !rank) return false;
    const number = reading.values.at(-1) as number;
    return reading.kind === "letter" ? number <= rank : reading.kind === "decimal" && number < rank;
  }
}

/**
 * Of several documents in one file, and of a report and its annexes, the one
 * that holds nearly all that was found: what another repeats of it is no rival.
 */
function withinOneReport(
  scoring: Scoring,
  rows: readonly Row[],
  begun: readonly (FramePart | null | undefined)[],
): readonly Row[] {
  const firsts = begun.map((part) =>
    scoring.candidates.findIndex(({ start }) => part && start.paragraph >= part.paragraph),
  );
  const titles = scoring.candidates.flatMap(({ line, formed }, c) =>
    firsts.includes(c) || (formed && isDocumentTitle(line)) ? [c] : [],
  );
  if (titles.length === 0) return rows;
  const { pairs, worth } = scoring.assign(rows);
  const bounds = [0, ...titles, rows.length];
  for (let n = 0; n + 1 < bounds.length; n++) {
    const own = rows.map((row, c) => (c >= bounds[n]! && c < bounds[n + 1]! ? row : NO_ROW));
    const alone = scoring.assign(own);
    const repeats = pairs.every(({ section }) => alone.pairs.some((pair) => pair.section === section));
    if (repeats && alone.worth >= worth * NEARLY_ALL) return own;
  }
  return rows;
}

const NEARLY_ALL = 0.8;
