import { findFrame, titleParagraphs } from "../frame/find-frame";
import type { Snapshot } from "../snapshot/snapshot";
import { fillFields } from "../outline/fields";
import { reportTime } from "../frame/report-period";
import type { Memory } from "../memory/memory";
import type { Outline, Section, SectionId } from "../outline/outline";
import { profilesOf } from "../titles/profiles";
import { assignInOrder, type Assignment } from "./assignment";
import { findCandidates, isNamed, type Candidate, type Place } from "./candidates";
import { documentKind, type DocumentKind } from "./document-kind";
import { guidanceIndex } from "./guidance-index";
import { Scorer, weights, type Score } from "./score";
import type { MatchedBy } from "./section-state";

/** The place where a section begins. */
export interface Match {
  readonly section: SectionId;
  readonly candidate: Candidate;
  readonly start: Place;
  /** Where its text begins, in the heading's own paragraph or below. */
  readonly end: Place;
  /** Value of the number it carries in the document, null when it has none. */
  readonly number: number | null;
  readonly by: MatchedBy;
  /** False when a person must say whether this is the section. */
  readonly sure: boolean;
  /** The section whose heading this is as well: "Ưu điểm và hạn chế" opens III.1 and answers III.2. */
  readonly sharedWith?: SectionId;
}

/** What was recognised, with what led to it. */
export interface Recognition {
  readonly matches: ReadonlyMap<SectionId, Match>;
  readonly candidates: readonly Candidate[];
  /** What speaks for a candidate being a section; null when nothing does. */
  readonly scoreOf: (candidate: Candidate, section: SectionId) => Score | null;
  /** Every candidate with every section it was compared with. */
  readonly decisions: () => readonly Decision[];
  /** By how much the document numbers its parts on ("II" for what the outline calls I). */
  readonly shift: number;
  readonly kind: DocumentKind;
}

/** Why a candidate was taken, asked about or refused as one section. */
export interface Decision {
  readonly candidate: Candidate;
  readonly section: SectionId;
  readonly score: Score;
  readonly margin: number;
  readonly outcome: "taken" | "asked" | "refused";
  readonly why: "answer" | "inOrder" | "outOfOrder" | "unlikely" | "otherIsBetter" | "denied";
}

/**
 * Finds which line opens which section of the outline: every candidate is scored against every section, the best explanation that keeps the outline's order is
 * chosen, and what it leaves over is looked for out of order. What the user answered ("Đây có phải mục II.3?") comes before everything.
 */
export function recognise(outline: Outline, snapshot: Snapshot, memory: Memory | null): Recognition {
  return new Recogniser(outline, snapshot, memory).run();
}

const ANSWER = 100;
const LETTERED = 0.5;
/** So few sections say little of a document. */
const FEW = 3;
/** From this likeness on the heading before is one more of the same section. */
const TOLD_TWICE = 0.8;

interface Taken {
  readonly candidate: number;
  readonly section: number;
  readonly score: Score;
  readonly margin: number;
  readonly sure: boolean;
  readonly why: Decision["why"];
}

class Recogniser {
  private readonly candidates: readonly Candidate[];
  private readonly sections: readonly Section[];
  private readonly allSections: readonly number[];
  private readonly scorer: Scorer;
  private readonly contents: ReadonlySet<Candidate>;
  private readonly denied = new Set<string>();
  private readonly answered = new Map<number, number>();

  constructor(
    private readonly outline: Outline,
    private readonly snapshot: Snapshot,
    private readonly memory: Memory | null,
  ) {
    const profiles = profilesOf(outline);
    this.sections = outline.sections;
    this.allSections = this.sections.map((_, at) => at);
    this.candidates = findCandidates(snapshot, profiles, guidanceIndex(outline), titleParagraphs(findFrame(snapshot)));
    this.scorer = new Scorer(this.sections, profiles);
    this.contents = contentsList(this.candidates);
    this.readAnswers();
  }

  run(): Recognition {
    const { shift, table } = this.bestShift();
    const { pairs } = this.assign(table);
    const open = (section: number) => !pairs.some((pair) => pair.section === section);
    const strong = pairs.filter(
      ({ candidate, section }) => !this.isPlainRunIn(candidate, table[candidate]?.[section] as Score),
    ).length;
    const likely = pairs.map(({ candidate, section, margin }): Taken => {
      const score = table[candidate]?.[section] as Score;
      const answer = this.answered.get(section) === candidate;
      // What speaks for the next section as well is no doubt when the heading names both.
      const both = open(section + 1) && this.namesBoth(score, section);
      const sure =
        answer ||
        both ||
        this.isOnlyLetter(candidate, score, margin) ||
        margin >= weights.sureMargin ||
        this.stands(candidate, section, table);
      return { candidate, section, score, margin, sure, why: answer ? "answer" : "inOrder" };
    });
    const framed = likely.map((one) => (this.isFramed(one, likely) ? { ...one, sure: true } : one));
    const parts = this.withParts(framed, table, shift);
    const hasHead = (section: number) => parts.some((one) => one.section === section && one.sure);
    const taken = framed.flatMap((one): Taken[] => {
      const { candidate, section, score } = one;
      // "a) Ưu điểm", or words like a title in front of a sentence, are a point of whatever stands above, unless that is the part they belong to.
      const weak = this.isLettered(candidate) || this.isPlainRunIn(candidate, score);
      const parent = this.parentOf(section);
      if (!weak || parent < 0 || !open(parent) || hasHead(parent) || one.why === "answer") return [one];
      const alone = this.isLettered(candidate) || strong < FEW;
      return alone && !isTitle(score) ? [] : [{ ...one, sure: false }];
    });
    const found = this.withParts(this.withOutOfOrder(taken, table), table, shift);
    const all = found.map((one) => this.fromFirst(one, found, table)).sort((a, b) => a.section - b.section);
    const matches = new Map(all.map((one) => [this.idOf(one.section), this.match(one)]));
    for (const [section, match] of this.shared(all)) matches.set(section, match);
    const sections = all.map(({ sure, score }) => ({ sure, words: score.extent.words }));
    const kind = documentKind(this.snapshot, profilesOf(this.outline), sections);
    const rows = new Map(this.candidates.map((candidate, c) => [candidate, table[c] as Row]));
    return {
      matches: kind.kind === "report" ? matches : new Map([...matches].filter(([, { by }]) => by === "answer")),
      candidates: this.candidates,
      scoreOf: (candidate, id) =>
        rows.get(candidate)?.[this.sections.findIndex((section) => section.id === id)] ?? null,
      decisions: () => this.decisions(all, table),
      shift,
      kind,
    };
  }

  /** Offices that begin with a part of their own number all others on: the numbering that explains most. */
  private bestShift(): { readonly shift: number; readonly table: Table } {
    const plain = this.table(0);
    const shifts = new Set<number>();
    plain.forEach((row, c) =>
      row.forEach((score, s) => {
        if (!score || score.numbered || score.text < weights.outOfOrderText || this.sections[s]?.parent !== null)
          return;
        for (const by of this.scorer.shiftsOf(this.candidates[c] as Candidate, s)) shifts.add(by);
      }),
    );
    let best = { shift: 0, table: plain, worth: shifts.size === 0 ? 0 : this.assign(plain).worth };
    for (const shift of shifts) {
      const table = this.table(shift);
      const worth = this.assign(table).worth;
      if (worth > best.worth) best = { shift, table, worth };
    }
    return best;
  }

  private readAnswers(): void {
    for (const { section, heading, isIt } of this.memory?.answers ?? []) {
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

  private table(shift: number): Table {
    return this.candidates.map((candidate, c) => {
      if (this.contents.has(candidate)) return NOTHING;
      const row = this.allSections.map((s) => {
        if (this.isDenied(s, candidate)) return null;
        return this.scorer.score(candidate, s, shift) ?? (this.answered.get(s) === c ? this.bare(candidate) : null);
      });
      return row.some((score) => score !== null) ? row : NOTHING;
    });
  }

  /** The score of a heading of which only the user says what it is. */
  private bare(candidate: Candidate): Score | null {
    const extent = candidate.extents[0];
    if (extent === undefined) return null;
    return { extent, equal: null, text: 0, number: 0, form: 0, total: 0, numbered: false };
  }

  private assign(table: Table): Assignment {
    const speaking = table.flatMap((row, c) => (row === NOTHING ? [] : [c]));
    const { pairs, worth } = assignInOrder(speaking.length, this.sections.length, (at, s) => {
      const c = speaking[at] as number;
      const answer = this.answered.get(s);
      if (answer !== undefined) return answer === c ? ANSWER : null;
      const score = table[c]?.[s];
      if (!score) return null;
      return score.total;
    });
    return { pairs: pairs.map((pair) => ({ ...pair, candidate: speaking[pair.candidate] as number })), worth };
  }

  /**
   * The very title, and nothing but the same title again comes near this section, nor this heading near another: order adds nothing to that. Of two that are the
   * same the first is taken; that there are two is a finding, not a doubt.
   */
  private stands(candidate: number, section: number, table: Table): boolean {
    const score = table[candidate]?.[section];
    if (!score || !isTitle(score)) return false;
    const rivals = [
      ...table.flatMap((row, c) => (c !== candidate && !isTitle(row[section]) ? [row[section]?.total ?? 0] : [])),
      ...(table[candidate] ?? []).flatMap((other, s) => (s !== section ? [other?.total ?? 0] : [])),
    ];
    return score.total - Math.max(0, ...rivals) >= weights.sureMargin;
  }

  /** With what the order of the outline left over: what is sure first, then by worth; a question in order gives way to a sure heading out of order. */
  private withOutOfOrder(inOrder: readonly Taken[], table: Table): Taken[] {
    const found = inOrder.filter(({ sure }) => sure);
    const sections = new Set(found.map(({ section }) => section));
    const candidates = new Set(found.map(({ candidate }) => candidate));
    const offers = inOrder.filter(({ sure }) => !sure);
    this.candidates.forEach((_, candidate) => {
      if (candidates.has(candidate)) return;
      this.sections.forEach((_section, section) => {
        const score = table[candidate]?.[section];
        if (sections.has(section) || !score || score.text < weights.outOfOrderText) return;
        const margin = score.total;
        const sure = !this.isLettered(candidate) && this.stands(candidate, section, table);
        if (margin <= 0 || (!sure && !score.numbered)) return;
        offers.push({ candidate, section, score, margin, sure, why: "outOfOrder" });
      });
    });
    offers.sort((a, b) => Number(b.sure) - Number(a.sure) || b.margin - a.margin || a.candidate - b.candidate);
    for (const offer of offers) {
      if (sections.has(offer.section) || candidates.has(offer.candidate)) continue;
      sections.add(offer.section);
      candidates.add(offer.candidate);
      found.push(offer);
    }
    return found;
  }

  /**
   * A part is what its sections are: the one heading with the part's number between the text above and the first of its certain sections opens it, however little it
   * says itself ("II. KẾT QUẢ CÁC MẶT CÔNG TÁC").
   */
  private withParts(taken: readonly Taken[], table: Table, shift: number): Taken[] {
    const sure = taken.filter((one) => one.sure);
    const byPlace = [...sure].sort((a, b) => a.candidate - b.candidate);
    const found = this.allSections.flatMap((section): Taken[] => {
      if (sure.some((one) => one.section === section) || this.answered.has(section)) return [];
      const own = byPlace.filter((one) => this.sections[one.section]?.parent === this.idOf(section));
      const first = own[0];
      if (first === undefined || own.length < 2) return [];
      const above = byPlace.findLast(({ candidate }) => candidate < first.candidate);
      const heads: number[] = [];
      for (let c = (above?.candidate ?? -1) + 1; c < first.candidate; c++) {
        const candidate = this.candidates[c] as Candidate;
        if (
          this.isHead(candidate) &&
          (this.scorer.isNumbered(candidate, section, shift) || this.isLetterOf(candidate, section, sure))
        )
          heads.push(c);
      }
      const [head] = heads;
      if (head === undefined || heads.length > 1) return [];
      const candidate = this.candidates[head] as Candidate;
      const score = table[head]?.[section] ?? this.bare(candidate);
      if (score === null || this.isDenied(section, candidate)) return [];
      return [{ candidate: head, section, score, margin: first.margin, sure: true, why: "inOrder" }];
    });
    if (found.length === 0) return [...taken];
    const clash = (one: Taken) =>
      found.some(({ candidate, section }) => candidate === one.candidate || section === one.section);
    return [...taken.filter((one) => !clash(one)), ...found];
  }

  /** A section told under two headings, "2.1. … ở cơ quan hành chính" and "2.2. … ở đơn vị sự nghiệp", begins with the first. */
  private fromFirst(one: Taken, taken: readonly Taken[], table: Table): Taken {
    const candidate = one.candidate - 1;
    const [own, before] = [this.candidates[one.candidate]?.readings[0], this.candidates[candidate]?.readings[0]];
    if (!one.sure || one.why !== "inOrder" || one.score.equal !== null || !own || before?.kind !== own.kind) return one;
    if (
      own.values.length < 2 ||
      before.values.join(".") !== [...own.values.slice(0, -1), own.values.at(-1)! - 1].join(".")
    )
      return one;
    const row = table[candidate];
    const score = row?.[one.section];
    if (!score || score.text < TOLD_TWICE || taken.some((other) => other.candidate === candidate)) return one;
    const better = row.some((other, section) => section !== one.section && (other?.text ?? 0) >= score.text);
    return better ? one : { ...one, candidate, score };
  }

  /** Says nearly all by itself and is counted on between two certain neighbours, the sections before and behind it: "b) Sự điều hành của chính quyền". */
  private isFramed({ candidate, section, sure, score }: Taken, taken: readonly Taken[]): boolean {
    const parent = this.parentOf(section);
    if (sure || score.form < 0 || parent < 0 || score.text < weights.outOfOrderText) return false;
    const beside = [section - 1, section + 1].map((other) => {
      const found = taken.find((one) => one.section === other && one.sure);
      if (found === undefined) return null;
      if (this.parentOf(other) !== parent) return other === parent || other > section ? 0 : null;
      const [own, near] = [this.candidates[candidate]?.readings[0], this.candidates[found.candidate]?.readings[0]];
      return own !== undefined && own.kind === near?.kind
        ? (own.values.at(-1) as number) - (near.values.at(-1) as number)
        : null;
    });
    const [before, behind] = beside;
    return (before === 1 && (behind === -1 || behind === 0)) || (before === 0 && behind === -1);
  }

  /** "C. ĐÁNH GIÁ" between "II." and "IV.": a letter of the right rank, and nothing else that comes near the section. */
  private isOnlyLetter(candidate: number, { total, number, text }: Score, margin: number): boolean {
    return this.isLettered(candidate) && number >= weights.otherLevel && margin >= total && text >= LETTERED;
  }

  /** Likeness to a title, not in bold, in front of its text. */
  private isPlainRunIn(candidate: number, { equal, extent }: Score): boolean {
    return equal === null && (extent.reach === "mark" || extent.reach === "colon") && !this.candidates[candidate]?.bold;
  }

  private isLettered(candidate: number): boolean {
    return this.candidates[candidate]?.readings[0]?.kind === "letter";
  }

  /** "B." where "A." or "C." is a certain part. */
  private isLetterOf(candidate: Candidate, section: number, sure: readonly Taken[]): boolean {
    const rank = candidate.readings[0]?.kind === "letter" ? candidate.readings[0].values[0] : undefined;
    const place = (of: number) => this.allSections.filter((at) => at <= of && this.parentOf(at) < 0).length;
    return (
      rank === place(section) && sure.some((one) => this.parentOf(one.section) < 0 && this.isLettered(one.candidate))
    );
  }

  private parentOf(section: number): number {
    const parent = this.sections[section]?.parent ?? null;
    return parent === null ? -1 : this.sections.findIndex(({ id }) => id === parent);
  }

  private isHead(candidate: Candidate): boolean {
    return candidate.formed && !candidate.sentence && !candidate.inGrid && !this.contents.has(candidate);
  }

  /** Sections without a heading of their own that the certain heading of the one before names as well. */
  private shared(taken: readonly Taken[]): (readonly [SectionId, Match])[] {
    const open = (section: number) => !taken.some((one) => one.section === section);
    return taken.flatMap((one) => {
      if (!one.sure || one.score.equal !== null) return [];
      const beside = one.section + 1;
      const [own, other] = [this.sections[one.section], this.sections[beside]];
      if (!own || !other || !open(beside) || !this.namesBoth(one.score, one.section)) return [];
      if (this.isDenied(beside, this.candidates[one.candidate] as Candidate)) return [];
      const match: Match = { ...this.match(one), section: other.id, by: "near", sharedWith: own.id };
      return [[other.id, match] as const];
    });
  }

  /** True when the heading names what only this section is about and what only the next beside it is. */
  private namesBoth({ equal, extent, numbered }: Score, section: number): boolean {
    const [own, other] = [this.sections[section], this.sections[section + 1]];
    if (equal !== null || !numbered || !own || !other || own.parent !== other.parent) return false;
    return profilesOf(this.outline).namesBoth(extent.words, section, section + 1);
  }

  private match({ candidate: c, section, score, sure, why }: Taken): Match {
    const candidate = this.candidates[c] as Candidate;
    const by: MatchedBy =
      why === "answer"
        ? "answer"
        : score.equal === "folded"
          ? this.exactly(candidate, section)
          : (score.equal ?? "near");
    return {
      section: this.idOf(section),
      candidate,
      start: candidate.start,
      end: score.extent.end,
      number: candidate.readings[0]?.values.at(-1) ?? null,
      by,
      sure,
    };
  }

  /** "exact" only when the paragraph is the outline's own line, letter for letter. */
  private exactly({ start }: Candidate, at: number): MatchedBy {
    const { number, title } = this.sections[at] as Section;
    const printed = `${number} ${fillFields(title, reportTime(this.snapshot, this.memory?.details ?? null, this.outline.defaults))}`;
    return this.snapshot.paragraphs[start.paragraph]?.text.trim() === printed ? "exact" : "folded";
  }

  private decisions(taken: readonly Taken[], table: Table): Decision[] {
    return this.candidates.flatMap((candidate, c) =>
      this.sections.flatMap((_, s): Decision[] => {
        const score = table[c]?.[s];
        if (!score) return [];
        const one = taken.find((each) => each.candidate === c && each.section === s);
        const outcome = one === undefined ? "refused" : one.sure ? "taken" : "asked";
        const why = one?.why ?? (score.total <= 0 ? "unlikely" : "otherIsBetter");
        return [{ candidate, section: this.idOf(s), score, margin: one?.margin ?? 0, outcome, why }];
      }),
    );
  }

  private isDenied(section: number, candidate: Candidate): boolean {
    if (this.denied.size === 0) return false;
    return [...this.denied].some((said) => {
      const [at, ...words] = said.split(" ");
      return Number(at) === section && isNamed(this.snapshot, candidate, words.join(" "));
    });
  }

  private idOf(section: number): SectionId {
    return (this.sections[section] as Section).id;
  }
}

/** The candidate's words are one of the section's titles. */
function isTitle(score: Score | null | undefined): boolean {
  return !!score && score.equal !== null && score.equal !== "near";
}

type Row = readonly (Score | null)[];
type Table = readonly Row[];
/** Of a candidate that speaks of no section. */
const NOTHING: Row = [];

/** A table of contents without page numbers: titles one below the other, each of which comes again further down. */
function contentsList(candidates: readonly Candidate[]): ReadonlySet<Candidate> {
  const titled = candidates.flatMap((candidate) => {
    const extent = candidate.extents.find(({ titles }) => titles.length > 0);
    return extent?.titles[0] ? [{ candidate, end: extent.end, section: extent.titles[0].title.section }] : [];
  });
  const lastOf = new Map(titled.map(({ section }, at) => [section, at]));
  const list = new Set<Candidate>();
  for (let from = 0; from < titled.length;) {
    let to = from + 1;
    while (titled[to]?.candidate.start.paragraph === titled[to - 1]?.end.paragraph) to++;
    const run = titled.slice(from, to);
    const again = run.every(({ section }) => (lastOf.get(section) ?? 0) >= to);
    if (run.length >= 3 && again) for (const { candidate } of run) list.add(candidate);
    from = to;
  }
  return list;
}
