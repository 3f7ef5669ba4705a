import type { Criterion, Outline, SectionId, UnitType } from "../outline/outline";
import { computed } from "../snapshot/computed";
import { initials } from "../vietnamese/abbreviations";
import { fold } from "../vietnamese/fold";
import { phraseFinder, type PhraseFinder } from "../vietnamese/phrase-finder";
import { unitClass } from "./unit-class";

/** A criterion and where its evidence may stand. */
export interface CriterionEntry {
  readonly criterion: Criterion;
  /** Section id, or the id of a group asked of the whole report. */
  readonly place: SectionId;
  readonly scope: "section" | "opening" | "anywhere";
  /** Kinds of unit that answer the section at all. */
  readonly appliesTo: readonly UnitType[];
  /** The section tells what was done: what is only announced there is no answer. */
  readonly ofDeeds: boolean;
  /** The section is about the steering committee: what other boards did there is no answer. */
  readonly ofBoard: boolean;
  /** A number can stand for what is asked; else only `specifics` do. */
  readonly countable: boolean;
  /** Kinds of figure asked for (see unit-class.ts). */
  readonly units: ReadonlySet<string>;
  /** For each evidence term the number of its parts: all must stand in one sentence. */
  readonly parts: readonly number[];
}

export interface CriteriaIndex {
  readonly entries: readonly CriterionEntry[];
  /** The phrases of the criteria that a paragraph of this place may speak of; made when first asked for. */
  phrasesAt(place: Place): PlacePhrases;
}

/** Where a paragraph stands, as far as it decides which criteria it may speak of. */
export interface Place {
  /** The section whose content it is. */
  readonly holder: SectionId | null;
  /** The sections written together with it under one heading. */
  readonly also?: readonly SectionId[] | undefined;
  /** In a table behind the signature, which belongs to every section. */
  readonly annex: boolean;
  /** Above the first section. */
  readonly opening: boolean;
}

/** The words of the evidence terms and specifics of some criteria, and what finds them all in one pass. */
export interface PlacePhrases {
  /** Positions of these criteria in `entries`. */
  readonly entries: readonly number[];
  /** Folded, each once. */
  readonly phrases: readonly string[];
  /** For each phrase, the criteria it serves. */
  readonly uses: readonly (readonly PhraseUse[])[];
  readonly finder: PhraseFinder;
}

/**
 * `term`: which evidence term of the entry the phrase belongs to, null when it is one
 * of its specifics; `part`: which part of that term, null when beside it the term
 * says nothing, `NAME` when what of the term stands inside of it is part of a name.
 */
export interface PhraseUse {
  readonly entry: number;
  readonly term: number | null;
  readonly part: number | null;
}

export const NAME = -1;

/** Prepares the criteria of an outline for reading; done once for each outline object. */
export function criteriaIndex(outline: Outline): CriteriaIndex {
  return computed(outline, buildIndex);
}

/**
 * The parts of an evidence term, each with its alternatives: "kiểm tra|giám sát + chi bộ". A last part
 * with "!" must not stand there, or before it in the sentence: "ngày công + !nông thôn mới". One with
 * "@" is a name that holds words of the term, which then are not said: "giám sát + @ban giám sát".
 */
function termParts(term: string): readonly (readonly string[])[] {
  return term.split(" + ").map((part) => part.split("|"));
}

function isExcluded([first]: readonly string[]): boolean {
  return /^[!@]/u.test(first!);
}

function buildIndex(outline: Outline): CriteriaIndex {
  const entries = [...sectionEntries(outline), ...groupEntries(outline)];
  const byPlace = new Map<string, PlacePhrases>();
  return {
    entries,
    phrasesAt: (place) => {
      const key = `${place.opening ? "opening " : ""}${place.annex ? "annex " : ""}${place.holder ?? ""} ${place.also ?? ""}`;
      let phrases = byPlace.get(key);
      if (phrases === undefined) byPlace.set(key, (phrases = phrasesOf(entries, place)));
      return phrases;
    },
  };
}

function mayHold({ holder, also, annex, opening }: Place, { scope, place }: CriterionEntry): boolean {
  if (scope === "section") return annex || holder === place || !!also?.includes(place);
  return scope === "anywhere" || opening;
}

function phrasesOf(entries: readonly CriterionEntry[], place: Place): PlacePhrases {
  const here = entries.flatMap((entry, at) => (mayHold(place, entry) ? [at] : []));
  const uses = new Map<string, PhraseUse[]>();
  for (const entry of here)
    for (const { phrase, term, part } of computed(entries[entry]!.criterion, phrasesOfCriterion)) {
      const use = { entry, term, part };
      // "BTTND" is "Ban Thanh tra nhân dân", too; no text holds an empty phrase.
      for (const words of [phrase, initials(phrase)]) {
        const known = uses.get(words);
        if (known === undefined) uses.set(words, [use]);
        else known.push(use);
      }
    }
  const phrases = [...uses.keys()];
  return { entries: here, phrases, uses: [...uses.values()], finder: phraseFinder(phrases) };
}

/** Folded, by term and part. What is asked of the whole report is sought in many places. */
function phrasesOfCriterion({ evidence, specifics }: Criterion) {
  return [
    ...evidence.flatMap((text, term) =>
      termParts(text).flatMap((alternatives, part) =>
        alternatives.map((phrase) =>
          isExcluded(alternatives)
            ? { phrase: fold(phrase.replace(/^[!@]/u, "")), term, part: alternatives[0]!.startsWith("!") ? null : NAME }
            : { phrase: fold(phrase), term, part },
        ),
      ),
    ),
    ...[...new Set(specifics.map(fold))].map((phrase) => ({ phrase, term: null, part: 0 })),
  ];
}

function sectionEntries({ sections }: Outline): CriterionEntry[] {
  return sections.flatMap(({ id, title, appliesTo, criteria }) =>
    criteria.map((criterion) => ({
      ...prepared(criterion),
      place: id,
      scope: "section" as const,
      appliesTo,
      ofDeeds: !OF_NO_DEEDS.test(title),
      ofBoard: /ban chỉ đạo|bcđ/iu.test(title),
    })),
  );
}

/** Titles of sections that tell what is to come, what is asked for or what is lacking. */
const OF_NO_DEEDS = /^(?:phương hướng|nhiệm vụ|kiến nghị|đề xuất|tồn tại|hạn chế)/iu;

function groupEntries({ wholeReport }: Outline): CriterionEntry[] {
  return wholeReport.flatMap(({ id, scope, criteria }) =>
    criteria.map((criterion) => ({
      ...prepared(criterion),
      place: id,
      scope,
      appliesTo: criterion.appliesTo,
      ofDeeds: false,
      ofBoard: false,
    })),
  );
}

function prepared(criterion: Criterion) {
  const units = criterion.figures.map(({ unit }) => unitClass(unit)).filter((unit) => unit !== "");
  return {
    criterion,
    countable: units.length > 0,
    units: new Set(units),
    parts: criterion.evidence.map((term) => termParts(term).filter((part) => !isExcluded(part)).length),
  };
}
