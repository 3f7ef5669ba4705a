import { criteriaIndex, type CriterionEntry } from "./criteria-index";
import type { Snapshot } from "../snapshot/snapshot";
import { foldedParagraph, readableParagraph } from "../snapshot/reading";
import { holdsFigure, isDenied, isNegative, isUnfilled } from "../vietnamese/figures";
import type { Outline, SectionId, UnitType } from "../outline/outline";
import type { SectionState } from "../sections/section-state";
import { fold, isBlank } from "../vietnamese/fold";

/** `covered` a term and a figure, date or document number in one paragraph (or a valid "không phát sinh"); `weak` a term only. */
export type CriterionOutcome = "covered" | "weak" | "notFound";

/** What the text says about one criterion. */
export interface CriterionState {
  readonly id: string;
  /** The section it belongs to, or the id of its group when it is asked of the whole report. */
  readonly section: SectionId;
  readonly outcome: CriterionOutcome;
  /** The paragraph that speaks of it, and its sentence; null when nothing does. */
  readonly paragraph: number | null;
  readonly quote: string | null;
  /** Names of figures asked for, when only weakly covered. */
  readonly asked: readonly string[];
}

/**
 * Reads from the text how far each criterion is met: one state for every criterion that applies to the unit, in the outline's order, those
 * of the whole report last. Sections that do not apply are left out. One pass, linear in the text.
 */
export function evaluateCriteria(
  outline: Outline,
  snapshot: Snapshot,
  sections: readonly SectionState[],
  unitType: UnitType,
): CriterionState[] {
  const { entries, phrases } = criteriaIndex(outline);
  const answers = new Map(nothingToReport(outline, snapshot, sections));
  const found = readEvidence(outline, snapshot, sections);
  const status = new Map(sections.map((section) => [section.id, section.status]));

  return entries.flatMap((entry, index) => {
    const { criterion, appliesTo, place } = entry;
    if (!criterion.appliesTo.includes(unitType) || !appliesTo.includes(unitType)) return [];
    if (status.get(place) === "notApplicable") return [];
    const evidence = found[index] ?? null;
    const none = answers.get(place);
    if (none !== undefined && entry.mayBeNegative)
      return [state(entry, "covered", none, readableParagraph(snapshot, none).trim())];
    if (evidence === null) return [state(entry, "notFound", null, null)];
    const quote = sentenceWith(readableParagraph(snapshot, evidence.paragraph), phrases[evidence.phrase]!);
    return [state(entry, evidence.covered ? "covered" : "weak", evidence.paragraph, quote)];
  });
}

function state(
  entry: CriterionEntry,
  outcome: CriterionOutcome,
  paragraph: number | null,
  quote: string | null,
): CriterionState {
  const { id, figures } = entry.criterion;
  const asked = outcome === "weak" ? figures.map(({ name }) => name) : [];
  return { id, section: entry.place, outcome, paragraph, quote, asked };
}

/** The paragraph that speaks best of a criterion. */
interface Evidence {
  readonly paragraph: number;
  /** Index of the first evidence term in it. */
  readonly phrase: number;
  readonly covered: boolean;
  /** How many times evidence terms occur: of two paragraphs the fuller one is shown. */
  readonly terms: number;
}

/** What one paragraph holds for one criterion. */
interface Hit {
  /** The paragraph it was last noted in. */
  paragraph: number;
  phrase: number;
  /** Offset just after the first evidence term in the folded text. */
  end: number;
  terms: number;
  specific: boolean;
}

function readEvidence(
  outline: Outline,
  snapshot: Snapshot,
  sections: readonly SectionState[],
): (Evidence | undefined)[] {
  const { entries, phrases, uses, finder } = criteriaIndex(outline);
  const { holders, opening } = placesOf(snapshot, sections);
  const best: (Evidence | undefined)[] = new Array(entries.length).fill(undefined);
  const hits = entries.map((): Hit => ({ paragraph: -1, phrase: -1, end: 0, terms: 0, specific: false }));
  const touched: number[] = [];
  let current = 0;

  const note = (phrase: number, end: number) => {
    for (const { entry, specific } of uses[phrase]!) {
      const { scope, place } = entries[entry]!;
      if (scope === "section" ? holders[current] !== place : scope === "opening" && current >= opening) continue;
      const hit = hits[entry]!;
      if (hit.paragraph !== current) {
        touched.push(entry);
        hit.paragraph = current;
        hit.terms = 0;
        hit.specific = false;
      }
      if (specific) {
        hit.specific = true;
        continue;
      }
      if (hit.terms === 0) {
        hit.phrase = phrase;
        hit.end = end;
      }
      hit.terms++;
    }
  };

  for (; current < holders.length; current++) {
    if (holders[current] === GUIDANCE) continue;
    touched.length = 0;
    const text = foldedParagraph(snapshot, current);
    finder.find(text, note);
    if (touched.length === 0) continue;
    const reading = new ParagraphReading(snapshot, current, text);
    for (const entry of touched) {
      const hit = hits[entry]!;
      const known = best[entry];
      if (hit.terms === 0 || (known?.covered && known.terms >= hit.terms)) continue;
      const covered = reading.covers(entries[entry]!, hit, phrases[hit.phrase]!.length);
      const better = known === undefined || (covered === known.covered ? hit.terms > known.terms : covered);
      if (better) best[entry] = { paragraph: current, phrase: hit.phrase, covered, terms: hit.terms };
    }
  }
  return best;
}

/** Judges the criteria that one paragraph speaks of; what they share is worked out once, and only when one of them needs it. */
class ParagraphReading {
  private figure: boolean | undefined;
  private unfilled: boolean | undefined;
  private whole: string | undefined;

  constructor(
    private readonly snapshot: Snapshot,
    private readonly index: number,
    private readonly text: string,
  ) {}

  covers({ countable, specifics }: CriterionEntry, hit: Hit, length: number): boolean {
    if ((this.unfilled ??= isUnfilled(this.withList()))) return false;
    if (hit.specific || (countable && (this.figure ??= holdsFigure(this.text) || this.listHoldsFigure()))) return true;
    if (this.withList() !== this.text && specifics.some((phrase) => this.withList().includes(phrase, this.text.length)))
      return true;
    const { sentence, from } = sentenceAt(this.text, hit.end - 1);
    return isNegative(sentence) || isDenied(sentence, hit.end - length - from);
  }

  /** "Kết quả công khai:" and the line below it, or a label and the number in the next table cell, are one statement. */
  private withList(): string {
    return (this.whole ??= this.text + this.continuation());
  }

  private listHoldsFigure(): boolean {
    const rest = this.withList().slice(this.text.length);
    return rest !== "" && holdsFigure(rest.trimStart());
  }

  private continuation(): string {
    const { paragraphs } = this.snapshot;
    const next = paragraphs[this.index + 1];
    if (next === undefined) return "";
    if (this.text.endsWith(":")) return ` ${foldedParagraph(this.snapshot, this.index + 1)}`;
    const cells = paragraphs[this.index]!.tableLevel > 0 && next.tableLevel > 0;
    return cells && /^[\d\s.,%/]+$/.test(next.text) ? ` ${foldedParagraph(this.snapshot, this.index + 1)}` : "";
  }
}

/** Not to be read: our own guidance lines. */
const GUIDANCE = Symbol("guidance");

/** For each paragraph the section whose content it is; and where the opening ends. Sections not yet confirmed hold nothing. */
function placesOf(snapshot: Snapshot, sections: readonly SectionState[]) {
  const holders = new Array<SectionId | typeof GUIDANCE | null>(snapshot.paragraphs.length).fill(null);
  let opening = holders.length;
  for (const { id, status, paragraph, contentStart, contentEnd } of sections) {
    if (status === "unsure" || paragraph === null) continue;
    opening = Math.min(opening, paragraph);
    if (contentStart !== null && contentEnd !== null) holders.fill(id, contentStart, contentEnd);
  }
  for (const { guidanceParagraphs } of sections) for (const index of guidanceParagraphs) holders[index] = GUIDANCE;
  return { holders, opening };
}

/** Sections whose whole text is one "Không có." or "Không phát sinh.", with that paragraph. */
function* nothingToReport(
  outline: Outline,
  snapshot: Snapshot,
  sections: readonly SectionState[],
): Generator<[SectionId, number]> {
  const mayBe = new Set(outline.sections.filter((section) => section.mayBeNegative).map(({ id }) => id));
  for (const { id, status, contentStart, contentEnd, guidanceParagraphs } of sections) {
    if (!mayBe.has(id) || status === "unsure" || contentStart === null || contentEnd === null) continue;
    const own = snapshot.paragraphs
      .slice(contentStart, contentEnd)
      .filter(({ index, text }) => !isBlank(text) && !guidanceParagraphs.includes(index));
    if (own.length === 1 && isNegative(foldedParagraph(snapshot, own[0]!.index))) yield [id, own[0]!.index];
  }
}

/** The sentence of a folded text that an offset lies in. */
function sentenceAt(text: string, at: number): { readonly sentence: string; readonly from: number } {
  const before = Math.max(...[". ", "; ", "! ", "? "].map((stop) => text.lastIndexOf(stop, at)));
  const from = before < 0 ? 0 : before + 2;
  const after = text.slice(at).search(/[.;!?](?= |$)/);
  return { sentence: text.slice(from, after < 0 ? text.length : at + after + 1), from };
}

/** The sentence, as written, that holds a folded phrase; the whole paragraph when the phrase runs across sentences. */
function sentenceWith(text: string, phrase: string): string {
  const sentences = text.split(/(?<=[.!?…])\s+|\v/);
  return (sentences.find((sentence) => fold(sentence).includes(phrase)) ?? text).trim();
}
