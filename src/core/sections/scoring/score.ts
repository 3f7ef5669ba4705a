import type { Section } from "../../outline/outline";
import type { Numbering } from "../../vietnamese/heading-number";
import { computed } from "../../snapshot/computed";
import type { Candidate, Extent } from "../candidates/candidate";
import type { Profiles } from "../../titles/profiles";
import type { MatchedBy } from "../section-state";
import { printedNumbers, type Ranks } from "./ranks";

/** What speaks for a candidate opening a section, part by part; `total` below 0 means that nothing does. */
export interface Score {
  readonly extent: Extent;
  /** How the title was recognised when it equals one of the section's, else null. */
  readonly equal: MatchedBy | null;
  /** 0-1: how much of the heading's words is about the section. */
  readonly text: number;
  readonly number: number;
  readonly form: number;
  readonly total: number;
  /** The number is the section's own (or shifted with all the others of the document). */
  readonly numbered: boolean;
}

/**
 * What each kind of evidence weighs, and from where on something is taken or
 * asked. Every one has a fixture that fails without it (weights.test.ts).
 */
export const weights = {
  text: 2.2,
  equal: 1,
  sameNumber: 0.8,
  otherNumber: -0.4,
  otherLevel: -0.8,
  letterForNumber: -1.6,
  /** Word for word the title of another section. */
  othersTitle: -1.5,
  /** Closed or long as a sentence. */
  sentence: -0.6,
  /** What a match must be worth before it is one. */
  threshold: -1,
  /** A title that text follows after a mere mark must say more than one on a line of its own. */
  markText: 0.5,
  /** The margin over the next best explanation from which a match is taken without asking. */
  sureMargin: 0.7,
  /** Less is enough where a number that is not the section's own has been held against it. */
  miscountedMargin: 0.6,
  /** So it is for one that is written as most of the certain ones are. */
  inTheirMannerMargin: 0.35,
  /** Out of order a heading must say nearly all by itself. */
  outOfOrderText: 0.7,
  /** Below this a heading and a section have too little to do with each other even for a question. */
  askedText: 0.3,
};

/** Of two that are as good a row of a table may only name what its figures are of. */
const IN_GRID = -0.05;

/** Parts of its own that an office may put in front. */
const FURTHEST_SHIFT = 2;

/** Scores candidates against one outline's sections. */
export class Scorer {
  /** What numbers each section in the outline itself. */
  private readonly kinds: readonly (Numbering["kind"] | undefined)[];
  private readonly numbers: readonly number[];
  /**
   * Sections that letters may number: those the outline itself prints with
   * one, those it calls "Phần", and those of the third level, below "1.".
   */
  private readonly lettered: readonly boolean[];

  /**
   * @param ranks the number each section would have in a report that leaves some out; `null` for those
   * @param texts what was compared before, under other ranks
   * @param counted false where the document counts its headings through,
   * over all parts: such a number speaks for no section and against none
   * @param on only parts from this section on are numbered on; below 0, only those before it
   */
  constructor(
    private readonly sections: readonly Section[],
    private readonly profiles: Profiles,
    readonly ranks: Ranks,
    private readonly texts = new Map<Extent, readonly number[] | null>(),
    readonly counted = true,
    private readonly on = 0,
  ) {
    const printed = computed(sections, printedNumbers);
    this.kinds = printed.map((numbering) => numbering?.kind);
    this.numbers = printed.map((numbering) => numbering?.values.at(-1) ?? 0);
    this.lettered = sections.map(({ id }, at) => ["letter", "part"].includes(this.kinds[at]!) || /\..*\./.test(id));
  }

  /**
   * The best explanation of the candidate as this section; null when there
   * is none. `shift`: by how much the document's parts are numbered on.
   */
  score(candidate: Candidate, section: number, shift: number): Score | null {
    const { readings, formed } = candidate;
    const isCounted = readings.length > 0 && readings[0]?.kind !== "bullet";
    if (candidate.inGrid && !isCounted) return null;
    // Read when the words have something to do with the section, which they seldom have.
    let number: NumberScore | null = null;
    let best: Score | null = null;
    for (const extent of candidate.extents) {
      const equal = extent.titles.find(({ title }) => title.section === section)?.by ?? null;
      // Nothing but its words makes it a heading: asked before them, because it is so of most lines.
      if (equal === null && (!formed || (extent.reach === "mark" && !isCounted))) continue;
      const text = equal !== null ? (equal === "near" ? 0.95 : 1) : (this.textOf(extent)?.[section] ?? 0);
      if (text < weights.askedText) continue;
      number ??= this.bestNumber(readings, section, shift);
      const { worth, numbered, ranked } = number;
      // Text follows a mere mark in many a sentence: only behind the section's
      // own number or letter is what stands before it a title.
      if (equal === null && ((extent.reach === "mark" && !ranked) || (isCut(extent.reach) && text < weights.markText)))
        continue;
      const form =
        (candidate.sentence && extent.reach === "line" && equal === null ? weights.sentence : 0) +
        (candidate.inGrid ? IN_GRID : 0) +
        (equal === null && extent.titles.some(({ by }) => by !== "near") ? weights.othersTitle : 0);
      const total = weights.threshold + weights.text * text + (equal !== null ? weights.equal : 0) + worth + form;
      // A shorter title may itself be known ("… chính trị - xã hội" | "trong
      // thực hiện …"): the longer of two equal ones is meant.
      if (best === null || total > best.total || (total === best.total && equal !== null))
        best = { extent, equal, text, number: worth, form, total, numbered };
    }
    return best;
  }

  /** False for nearly every line: it can be no section's heading, whatever its number. */
  maySpeak({ formed, extents }: Candidate): boolean {
    return extents.some((extent) => extent.titles.length > 0 || (formed && this.textOf(extent) !== null));
  }

  /** Null where the words have too little to do with any section. */
  private textOf(extent: Extent): readonly number[] | null {
    let texts = this.texts.get(extent);
    if (texts === undefined) this.texts.set(extent, (texts = this.compare(extent)));
    return texts;
  }

  /** What is said of place and law behind a title never counts against it. */
  private compare({ words, shorter, reach }: Extent): readonly number[] | null {
    const least = isCut(reach) ? weights.markText : weights.askedText;
    const texts = this.profiles.compare(words, least);
    const others = shorter === undefined ? null : this.profiles.compare(shorter, least);
    if (texts === null || others === null) return texts ?? others;
    const most = Math.max(...others);
    // Nor does it speak for another section where the subject itself is told: "… trong nhà trường của xã An Bình".
    if (most >= weights.outOfOrderText) return others;
    return texts.map((text, section) => Math.max(text, others[section] as number));
  }

  /** The same with other numbers. */
  with(ranks: Ranks, on = this.on, counted = this.counted): Scorer {
    return new Scorer(this.sections, this.profiles, ranks, this.texts, counted, on);
  }

  /** True when it carries the number that these ranks give a section of a part. */
  isRanked({ readings }: Candidate, section: number, ranks: Ranks): boolean {
    const [likeliest] = readings;
    if (likeliest === undefined || likeliest.values.at(-1) !== ranks[section]) return false;
    return likeliest.values.length > 1 || likeliest.kind === "decimal" || likeliest.kind === "letter";
  }

  /** True when its number is the section's own. */
  isNumbered({ readings }: Candidate, section: number, shift: number): boolean {
    return this.bestNumber(readings, section, shift).worth > 0;
  }

  /**
   * By how much the document would number its parts on if the candidate opened
   * this one; a letter, which may count anything, tells that only `half`.
   */
  shiftsOf({ readings }: Candidate, section: number): { readonly by: number; readonly half: boolean }[] {
    return readings
      .filter(({ kind, values }) => kind !== "decimal" && kind !== "bullet" && values.length === 1)
      .map(({ kind, values }) => ({
        by: (values[0] as number) - (this.ranks[section] ?? 0),
        half: kind === "letter",
      }))
      .filter(({ by }) => by !== 0 && Math.abs(by) <= FURTHEST_SHIFT);
  }

  /**
   * Not asked of this unit, and its printed number is what a section
   * beside it would have that is: it speaks for neither.
   */
  private isRankOfAnother(value: number, section: number): boolean {
    if (this.ranks[section] !== null) return false;
    const { parent } = this.sections[section] as Section;
    return this.sections.some((other, at) => other.parent === parent && this.ranks[at] === value);
  }

  private bestNumber(readings: readonly Numbering[], section: number, shift: number): NumberScore {
    const [{ kind, values } = BULLET] = readings;
    if (kind === "bullet") return { worth: 0, numbered: false, ranked: false };
    if (!this.counted && kind === "decimal" && values.length === 1) return { worth: 0, numbered: false, ranked: true };
    const each = readings.map((numbering) => this.number(numbering, section, shift));
    return each.reduce((best, one) => (one.worth > best.worth ? one : best));
  }

  private number({ kind, values }: Numbering, section: number, shift: number): NumberScore {
    const part = this.sections[section]!.parent === null;
    const by = part && section >= Math.abs(this.on) === this.on >= 0 ? shift : 0;
    const value = (values.at(-1) as number) - by;
    const printed = value === this.numbers[section];
    const open = printed && value !== this.ranks[section] && this.isRankOfAnother(value, section);
    const same = !open && (printed || value === this.ranks[section]);
    const lettered = kind === "letter" && this.lettered[section]!;
    const numbered = same && (kind !== "letter" || lettered);
    const own = same ? weights.sameNumber : open ? 0 : weights.otherNumber;
    if (part) {
      const fits = kind === "roman" || kind === "part" || lettered || (kind === "decimal" && values.length === 1);
      return { worth: own + (fits ? 0 : weights.otherLevel), numbered, ranked: same };
    }
    if (lettered) return { worth: own, numbered, ranked: same };
    if (kind === "letter")
      return {
        worth: same ? weights.sameNumber + weights.otherLevel : weights.letterForNumber,
        numbered,
        ranked: same,
      };
    const fits = values.length > 1 || kind === "decimal" || kind === this.kinds[section];
    return { worth: own + (fits ? 0 : weights.otherLevel), numbered, ranked: same };
  }
}

const BULLET: Numbering = { kind: "bullet", values: [] };

/** Text follows in the same line. */
function isCut(reach: Extent["reach"]): boolean {
  return reach === "mark" || reach === "colon";
}

interface NumberScore {
  readonly worth: number;
  readonly numbered: boolean;
  /** The number or letter stands at the section's own place among its neighbours. */
  readonly ranked: boolean;
}
