import { isAsked, unknownOccasion, type Occasion } from "./occasion";
import { criteriaIndex, type CriterionEntry } from "./criteria-index";
import { placesOf } from "./text-places";
import type { Evidence } from "./evidence/best-evidence";
import { readEvidence } from "./evidence/read-evidence";
import { sentenceFinder, type SentenceFinder } from "./sentence-range";
import type { Outline, Section, SectionId, UnitType } from "../outline/outline";
import type { SectionState } from "../sections/section-state";
import { computedOf } from "../snapshot/computed";
import { blanksIn } from "../snapshot/blanks";
import { foldedParagraph, readableParagraph } from "../snapshot/reading";
import type { Snapshot } from "../snapshot/snapshot";
import { fold, isBlank } from "../vietnamese/fold";
import { deniesAll, negativeAnswer, type NegativeAnswer } from "../vietnamese/negative-answer";

/**
 * `covered` a term with a figure, date or document number in one
 * statement (or a valid "không phát sinh"); `weak` a term only.
 */
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
  /** Where the sentence stands in the paragraph's text, UTF-16 units; null when nothing does. */
  readonly range: { readonly from: number; readonly to: number } | null;
  /** What the sentence gives for it, in its order; the figures of the kinds asked for where there are any. */
  readonly figures: readonly CriterionFigure[];
  /** It was read in a table behind the signature: shown as "(phụ lục)". */
  readonly annex: boolean;
  /** All statements read that tell a figure of it, folded: also those that are not quoted. */
  readonly told?: Evidence["told"];
  /** Names of figures asked for, when only weakly covered. */
  readonly asked: readonly string[];
}

export interface CriterionFigure {
  /** Folded, as written: "1.240", "9/9", "45/qđ-ubnd". */
  readonly written: string;
  /** Null for a date, a document, and what can be read in two ways; of "9/12" the first. */
  readonly value: number | null;
  /** "%", "ngày", "văn bản", else the words behind the number. */
  readonly unit: string;
  /** A figure may stand below the sentence that announces it. */
  readonly paragraph: number;
}

/**
 * Reads from the text how far each criterion is met: one state for every criterion that
 * is asked of the unit on the occasion, in the outline's order, those of the whole
 * report last. Sections that do not apply are left out. One pass, linear in the text.
 */
export function evaluateCriteria(
  outline: Outline,
  snapshot: Snapshot,
  sections: readonly SectionState[],
  unitType: UnitType,
  occasion: Occasion = unknownOccasion,
): CriterionState[] {
  const { entries } = criteriaIndex(outline);
  const answers = new Map(nothingToReport(outline, snapshot, sections));
  const found = computedOf(snapshot, readEvidence, [outline, sections], () =>
    readEvidence(outline, snapshot, placesOf(snapshot, sections)),
  );
  const sentences = sentenceFinder(snapshot);
  const status = new Map(sections.map((section) => [section.id, section.status]));

  return entries.flatMap((entry, index) => {
    const { criterion, appliesTo, place } = entry;
    const asked = isAsked(criterion, unitType, occasion);
    // A phường is not asked of nông thôn mới, but what it tells of đô thị văn minh is that criterion's.
    const told = found[index]?.covered === true && isAsked(criterion, unitType, { ...occasion, ward: false });
    if (!(asked || told) || !appliesTo.includes(unitType)) return [];
    if (status.get(place) === "notApplicable") return [];
    const none = answers.get(place);
    return [none === undefined ? state(entry, snapshot, sentences, found[index]) : answered(entry, snapshot, none)];
  });
}

function state(
  entry: CriterionEntry,
  snapshot: Snapshot,
  sentences: SentenceFinder,
  evidence: Evidence | undefined,
): CriterionState {
  if (evidence === undefined) return unspoken(entry);
  const { covered, paragraph, annex, told } = evidence;
  const range = sentences(paragraph, evidence);
  return {
    ...unspoken(entry),
    outcome: covered ? "covered" : "weak",
    paragraph,
    quote: readableParagraph(snapshot, paragraph).slice(range.from, range.to),
    range,
    figures: evidence.figures().map(({ written, value, unit, paragraph: at }) => ({
      written,
      value,
      unit,
      paragraph: at,
    })),
    annex,
    told,
    asked: covered ? [] : entry.criterion.figures.map(({ name }) => name),
  };
}

function unspoken({ criterion: { id }, place }: CriterionEntry): CriterionState {
  return {
    id,
    section: place,
    outcome: "notFound",
    paragraph: null,
    quote: null,
    range: null,
    figures: [],
    annex: false,
    asked: [],
  };
}

/** The whole section is one honest "Không có.": that is an answer to each of its criteria. */
function answered(entry: CriterionEntry, snapshot: Snapshot, paragraph: number): CriterionState {
  const text = readableParagraph(snapshot, paragraph);
  const from = text.length - text.trimStart().length;
  const quote = text.trim();
  return { ...unspoken(entry), outcome: "covered", paragraph, quote, range: { from, to: from + quote.length } };
}

/** Sections whose whole text is one complete negative answer, with that paragraph. */
function* nothingToReport(
  outline: Outline,
  snapshot: Snapshot,
  sections: readonly SectionState[],
): Generator<[SectionId, number]> {
  const asked = new Map(outline.sections.map((section) => [section.id, section]));
  for (const { id, status, contentStart, contentEnd, pieces = [], guidanceParagraphs } of sections) {
    if (status === "unsure" || contentStart === null) continue;
    const beside = pieces.flatMap(({ paragraph, from, to }) => {
      const text = fold(readableParagraph(snapshot, paragraph).slice(from, to)).replace(/^[\s:;,.–-]+/u, "");
      return text === "" ? [] : [{ paragraph, text }];
    });
    const texts = [...beside];
    for (let index = contentStart; index < contentEnd! && texts.length < 2; index++)
      if (!isBlank(snapshot.paragraphs[index]!.text) && !guidanceParagraphs.includes(index))
        texts.push({ paragraph: index, text: foldedParagraph(snapshot, index) });
    const [own, other] = texts;
    if (own === undefined || other !== undefined) continue;
    const answer = blanksIn(own.text).length > 0 ? null : negativeAnswer(own.text);
    if (answer !== null && answersAll(answer, asked.get(id)!)) yield [id, own.paragraph];
  }
}

function answersAll(answer: NegativeAnswer, { title, otherTitles, mayBeNegative }: Section): boolean {
  if (answer.outOfScope) return true;
  if (answer.denied.length === 0) return mayBeNegative;
  return deniesAll(answer, [title, ...otherTitles].map(fold));
}
