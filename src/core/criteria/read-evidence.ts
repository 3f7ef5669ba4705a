import { criteriaIndex, type CriterionEntry, type Place, type PhraseUse, type PlacePhrases } from "./criteria-index";
import type { Places } from "./text-places";
import { announces, isListItem, statements, type Statement } from "./statements";
import { rowFigure, type PlacedFigure } from "./table-figures";
import { unitClass } from "./unit-class";
import type { Outline } from "../outline/outline";
import { blanksIn } from "../snapshot/blanks";
import { feature } from "../snapshot/features";
import { foldedParagraph, paragraphFeatures, phrasesInParagraph, readableParagraph } from "../snapshot/reading";
import type { Snapshot } from "../snapshot/snapshot";
import { figuresIn, type Figure } from "../vietnamese/figures";
import { FoundPhrases } from "../vietnamese/phrase-finder";
import { fold } from "../vietnamese/fold";
import { isDenied } from "../vietnamese/negative-answer";

/** The statement that speaks best of a criterion. */
export interface Evidence {
  readonly paragraph: number;
  /** The statement, folded, and the term found in it. */
  readonly statement: string;
  readonly phrase: string;
  readonly covered: boolean;
  /** How many terms it holds: of two statements the fuller one is shown. */
  readonly terms: number;
  /** Worked out when they are asked for: most statements give way to a better one before. */
  readonly figures: () => readonly PlacedFigure[];
  /** Read in a table behind the signature. */
  readonly annex: boolean;
}

/**
 * For each criterion of the index the statement that covers it, else one that only mentions it. A statement is a sentence, a list item or a table row; its
 * figures count for what it speaks of, and for what the sentence, label or title before it announced as long as nothing else is spoken of.
 * One pass, linear in the text.
 */
export function readEvidence(outline: Outline, snapshot: Snapshot, places: Places): readonly (Evidence | undefined)[] {
  const reader = new EvidenceReader(outline, snapshot, places);
  for (let at = 0; at < snapshot.paragraphs.length; at++) reader.read(at);
  return reader.best;
}

/** A criterion that this many statements cover is shown by the best of them; more are not looked at, so that a long report costs little more. */
const ENOUGH = 3;

/** What one statement holds of one criterion. */
interface Hit {
  readonly entry: number;
  /** Of terms in several parts the parts found so far: bits, by term. */
  parts: Map<number, number> | null;
  /** Where the first phrase of a term stands in the statement. */
  at: number;
  phrase: string;
  terms: number;
  specific: boolean;
}

/** Criteria that were announced and still wait for a figure. */
type Waiting = Map<number, { readonly paragraph: number; readonly statement: string; readonly hit: Hit }>;

class EvidenceReader {
  readonly best: (Evidence | undefined)[];
  private readonly index: ReturnType<typeof criteriaIndex>;
  private waiting: Waiting = new Map();
  /** How often each criterion was found covered. */
  private readonly coverings: Uint8Array;
  /** How far what the last paragraph announced reaches. */
  private reach: "list" | "paragraph" | null = null;
  private first = false;
  private place: Place | null = null;
  private here: PlacePhrases | null = null;
  /** How many of the criteria of this place may still be shown better. */
  private open = 0;
  /** The phrases of the line being read. */
  private readonly found = new FoundPhrases();

  constructor(
    outline: Outline,
    private readonly snapshot: Snapshot,
    private readonly places: Places,
  ) {
    this.index = criteriaIndex(outline);
    this.best = new Array<Evidence | undefined>(this.index.entries.length).fill(undefined);
    this.coverings = new Uint8Array(this.index.entries.length);
  }

  read(at: number): void {
    if (this.places.isGuidance(at)) return this.forget();
    const { text, tableLevel } = this.snapshot.paragraphs[at]!;
    const parts = this.places.partsOf(at);
    this.stand(this.places.of(at));
    if (parts === undefined && !text.includes("\v"))
      return this.readLine(at, foldedParagraph(this.snapshot, at), tableLevel > 0, true);
    const readable = readableParagraph(this.snapshot, at);
    for (const { from, to, section } of parts ?? [{ from: 0, to: readable.length, section: undefined }]) {
      if (section !== undefined) this.stand(this.places.of(at, section));
      if (from > 0) this.forget();
      for (const line of readable.slice(from, to).split("\v")) this.readLine(at, fold(line), tableLevel > 0, false);
    }
  }

  private stand(place: Place): void {
    if (place === this.place) return;
    this.place = place;
    this.here = this.index.phrasesAt(place);
    this.open = this.here.entries.filter((entry) => this.isOpen(entry)).length;
  }

  private isOpen(entry: number): boolean {
    return this.coverings[entry]! < ENOUGH;
  }

  private readLine(at: number, text: string, inTable: boolean, isParagraph: boolean): void {
    if (text === "") return;
    if (
      this.reach !== "list" ||
      !(this.first || isListItem(text) || this.snapshot.paragraphs[at]!.listLabel !== null)
    ) {
      if (this.reach !== "paragraph") this.forget();
    }
    if (this.isToRead(isParagraph ? at : null, text)) {
      const { ends, count } = this.found;
      let next = 0;
      statements(text).forEach((part, number) => {
        const begin = next;
        while (next < count && ends[next]! <= part.to) next++;
        this.readStatement(at, text, part, begin, next, inTable, number);
      });
    }
    const announced = inTable ? null : announces(text);
    this.first = announced !== null;
    if (announced !== null) this.reach = announced;
    else if (this.reach !== "list") this.forget();
  }

  private forget(): void {
    this.waiting.clear();
    this.reach = null;
  }

  /**
   * Finds the phrases of the line; true when its statements are to be read. What is settled matters only beside something that is not: it tells that the text
   * went on to something else.
   */
  private isToRead(paragraph: number | null, line: string): boolean {
    const isWaiting = this.waiting.size > 0;
    if (!isWaiting && this.open === 0) return false;
    const { finder } = this.here!;
    if (paragraph === null) finder.find(line, this.found);
    else phrasesInParagraph(this.snapshot, paragraph, finder, this.found);
    return isWaiting || this.hasLive();
  }

  private hasLive(): boolean {
    const { phrases, count } = this.found;
    for (let at = 0; at < count; at++) if (this.isLive(phrases[at]!)) return true;
    return false;
  }

  /** One of its criteria may still be shown better. */
  private isLive(phrase: number): boolean {
    for (const { entry } of this.here!.uses[phrase]!) if (this.isOpen(entry)) return true;
    return false;
  }

  /** The phrases [begin, end) of the line stand in this statement. */
  private readStatement(
    at: number,
    text: string,
    { from, to, sentence }: Statement,
    begin: number,
    end: number,
    inTable: boolean,
    number: number,
  ): void {
    const found = this.gather(from, begin, end);
    if (this.waiting.size === 0 && found.length === 0) return;
    const statement = text.slice(from, to);
    const whole = text.slice(sentence.from, sentence.to);
    const mayBeBlank = (paragraphFeatures(this.snapshot)[at]! & feature.blank) !== 0;
    const reading = new StatementReading(this.snapshot, at, statement, whole, inTable, mayBeBlank);
    this.answerWaiting(at, reading, found, number);
    for (const hit of found) {
      if (hit.terms === 0 || !this.isOpen(hit.entry)) continue;
      const covering = reading.covers(this.index.entries[hit.entry]!, hit);
      this.keep(hit, at, statement, reading, covering);
      if (covering === null && !inTable) this.waiting.set(hit.entry, { paragraph: at, statement, hit });
    }
  }

  /** What was announced is answered by a figure of its kind, as long as nothing else is spoken of. */
  private answerWaiting(at: number, reading: StatementReading, found: readonly Hit[], number: number): void {
    const others = found.some(({ entry, terms }) => terms > 0 && !this.waiting.has(entry));
    if (others) return this.waiting.clear();
    const any = this.reach === "list" && this.first && number === 0;
    for (const [entry, { paragraph, statement, hit }] of this.waiting) {
      const specific = found.some((one) => one.entry === entry && one.specific);
      const covering = reading.answers(this.index.entries[entry]!, any, specific);
      if (covering === null) continue;
      this.keep(hit, paragraph, statement, reading, covering);
      this.waiting.delete(entry);
    }
  }

  /** What a statement holds of each criterion, by where it begins to speak of it; of settled ones only while something waits. */
  private gather(from: number, begin: number, end: number, without: readonly PhraseUse[] = NO_USES): readonly Hit[] {
    if (begin === end) return NO_HITS;
    const excluded: PhraseUse[] = [];
    const { uses, phrases } = this.here!;
    const found: Hit[] = [];
    for (let at = begin; at < end; at++) {
      const phrase = this.found.phrases[at]!;
      for (const use of uses[phrase]!) {
        const { entry, term, part } = use;
        if (this.waiting.size === 0 && !this.isOpen(entry)) continue;
        if (part < 0) {
          excluded.push(use);
          continue;
        }
        if (without.some((other) => other.entry === entry && other.term === term)) continue;
        let hit = hitOf(found, entry);
        if (hit === undefined)
          found.push((hit = { entry, parts: null, at: -1, phrase: "", terms: 0, specific: false }));
        if (term < 0) hit.specific = true;
        else if (this.isComplete(hit, term, part)) {
          hit.terms++;
          if (hit.at >= 0) continue;
          hit.phrase = phrases[phrase]!;
          hit.at = this.found.ends[at]! - from - hit.phrase.length;
        }
      }
    }
    // What a statement also says may take its words for another criterion.
    if (excluded.length > 0 && without.length === 0) return this.gather(from, begin, end, excluded);
    return found;
  }

  /** All parts of the term stand in the statement now that this one does. */
  private isComplete(hit: Hit, term: number, part: number): boolean {
    const parts = this.index.entries[hit.entry]!.parts[term]!;
    if (parts === 1) return true;
    hit.parts ??= new Map();
    const bits = (hit.parts.get(term) ?? 0) | (1 << part);
    hit.parts.set(term, bits);
    return bits === (1 << parts) - 1;
  }

  private keep(hit: Hit, paragraph: number, statement: string, reading: StatementReading, covering: Covering): void {
    const { entry, phrase, terms } = hit;
    const covered = covering !== null;
    const annex = this.places.isAnnex(paragraph);
    const known = this.best[entry];
    if (annex && !covered) return;
    if (covered && !annex && ++this.coverings[entry]! === ENOUGH) this.open--;
    const better = known === undefined || (known.covered === covered ? !annex && terms > known.terms : covered);
    if (!better) return;
    const figures = () => (covering === "figures" ? reading.figuresOf(this.index.entries[entry]!) : []);
    this.best[entry] = { paragraph, statement, phrase, covered, terms, figures, annex };
  }
}

const NO_HITS: readonly Hit[] = [];
const NO_USES: readonly PhraseUse[] = [];

function hitOf(found: readonly Hit[], entry: number): Hit | undefined {
  for (const hit of found) if (hit.entry === entry) return hit;
  return undefined;
}

function isUnchanged(text: string): boolean {
  return (text.includes("thay đổi") || text.includes("giữ nguyên")) && UNCHANGED.test(text);
}

/** "Quy chế giữ nguyên.": nothing new to report is a full answer. */
const UNCHANGED = /(?<!\p{L})(?:(?:không|chưa)(?: có)? (?:gì )?thay đổi|giữ nguyên)(?!\p{L})/u;

/** How a statement covers a criterion: by its figures, by words alone (a denial, a specific); null when it only mentions it. */
type Covering = "figures" | "words" | null;

/** Judges the criteria that one statement speaks of; what they share is worked out once, and only when one of them needs it. */
class StatementReading {
  private all: readonly PlacedFigure[] | undefined;
  private some: boolean | undefined;
  private blank: boolean | undefined;

  constructor(
    private readonly snapshot: Snapshot,
    private readonly at: number,
    private readonly text: string,
    private readonly sentence: string,
    private readonly inTable: boolean,
    private readonly mayBeBlank: boolean,
  ) {}

  covers(entry: CriterionEntry, hit: Hit): Covering {
    if (this.unfilled()) return null;
    if (hit.specific || (entry.countable && this.hasFigure())) return "figures";
    return isUnchanged(this.text) || isDenied(this.text, hit.at, hit.at + hit.phrase.length) ? "words" : null;
  }

  /** The same for a criterion that an earlier statement announced: the figure must be of a kind asked for, unless `any` will do. */
  answers(entry: CriterionEntry, any: boolean, specific: boolean): Covering {
    if (this.unfilled()) return null;
    if (entry.countable && (any ? this.hasFigure() : this.fitting(entry).length > 0)) return "figures";
    return specific ? "words" : null;
  }

  /** Those of the kinds asked for, else all. */
  figuresOf(entry: CriterionEntry): readonly PlacedFigure[] {
    const fitting = this.fitting(entry);
    return fitting.length > 0 ? fitting : this.figures();
  }

  private fitting({ units }: CriterionEntry): readonly PlacedFigure[] {
    return this.figures().filter(({ unit }: Figure) => unit !== "" && units.has(unitClass(unit)));
  }

  private figures(): readonly PlacedFigure[] {
    if (this.all !== undefined) return this.all;
    const own = [...figuresIn(this.text)].map((figure) => ({ ...figure, paragraph: this.at }));
    const row = this.inTable && own.length === 0 ? rowFigure(this.snapshot, this.at) : null;
    return (this.all = row === null ? own : [row]);
  }

  /** Only the first figure is looked for. */
  private hasFigure(): boolean {
    return (this.some ??=
      figuresIn(this.text).next().done !== true || (this.inTable && rowFigure(this.snapshot, this.at) !== null));
  }

  private unfilled(): boolean {
    return (this.blank ??= this.mayBeBlank && blanksIn(this.sentence).length > 0);
  }
}
