import type { Criterion, Outline, SectionId, UnitType } from "../outline/outline";
import { phraseFinder, type PhraseFinder } from "../vietnamese/phrase-finder";
import { fold } from "../vietnamese/fold";

/** A criterion and where its evidence may stand. */
export interface CriterionEntry {
  readonly criterion: Criterion;
  /** Section id, or the id of a group asked of the whole report. */
  readonly place: SectionId;
  readonly scope: "section" | "opening" | "anywhere";
  /** Kinds of unit that answer the section at all. */
  readonly appliesTo: readonly UnitType[];
  /** "Không có." alone is a complete answer to the section. */
  readonly mayBeNegative: boolean;
  /** A number can stand for what is asked; else only `specifics` do. */
  readonly countable: boolean;
  readonly specifics: readonly string[];
}

export interface CriteriaIndex {
  readonly entries: readonly CriterionEntry[];
  /** Folded, each once: evidence terms and specifics of all criteria. */
  readonly phrases: readonly string[];
  /** For each phrase, the criteria it serves. */
  readonly uses: readonly (readonly PhraseUse[])[];
  readonly finder: PhraseFinder;
}

export interface PhraseUse {
  readonly entry: number;
  readonly specific: boolean;
}

/** Prepares the criteria of an outline for reading; done once for each outline object. */
export function criteriaIndex(outline: Outline): CriteriaIndex {
  const known = indexes.get(outline);
  if (known !== undefined) return known;
  const index = buildIndex(outline);
  indexes.set(outline, index);
  return index;
}

const indexes = new WeakMap<Outline, CriteriaIndex>();

function buildIndex(outline: Outline): CriteriaIndex {
  const entries = [...sectionEntries(outline), ...groupEntries(outline)];
  const uses = new Map<string, PhraseUse[]>();
  const add = (phrase: string, use: PhraseUse) => {
    const folded = fold(phrase);
    const known = uses.get(folded);
    if (known === undefined) uses.set(folded, [use]);
    else known.push(use);
  };
  entries.forEach(({ criterion, specifics }, entry) => {
    new Set(criterion.evidence.map(fold)).forEach((phrase) => add(phrase, { entry, specific: false }));
    specifics.forEach((phrase) => add(phrase, { entry, specific: true }));
  });
  const phrases = [...uses.keys()];
  return { entries, phrases, uses: [...uses.values()], finder: phraseFinder(phrases) };
}

function sectionEntries({ sections }: Outline): CriterionEntry[] {
  return sections.flatMap(({ id, appliesTo, mayBeNegative, criteria }) =>
    criteria.map((criterion) => ({
      ...prepared(criterion),
      place: id,
      scope: "section" as const,
      appliesTo,
      mayBeNegative,
    })),
  );
}

function groupEntries({ wholeReport }: Outline): CriterionEntry[] {
  return wholeReport.flatMap(({ id, scope, criteria }) =>
    criteria.map((criterion) => ({
      ...prepared(criterion),
      place: id,
      scope,
      appliesTo: criterion.appliesTo,
      mayBeNegative: false,
    })),
  );
}

function prepared(criterion: Criterion) {
  return {
    criterion,
    countable: criterion.figures.some(({ unit }) => unit !== ""),
    specifics: [...new Set(criterion.specifics.map(fold))],
  };
}
