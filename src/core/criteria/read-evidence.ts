import { criteriaIndex, type CriterionEntry } from "./criteria-index";
import type { Places } from "./places";
import { announces, isListItem, statements, type Statement } from "./statements";
import { rowFigure, type PlacedFigure } from "./table-figures";
import { unitClass } from "./unit-class";
import type { Outline } from "../outline/outline";
import { foldedParagraph, readableParagraph } from "../snapshot/reading";
import type { Snapshot } from "../snapshot/snapshot";
import { figuresIn, isUnfilled, type Figure } from "../vietnamese/figures";
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
  readonly figures: readonly PlacedFigure[];
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
  for (let at = 0; at < places.holders.length; at++) reader.read(at);
  return reader.best;
}

/** A criterion that this many statements cover is shown by the best of them; more are not looked at, so that a long report costs little more. */
const ENOUGH = 3;

/** What one statement holds of one criterion. */
interface Hit {
  readonly entry: number;
  /** Bits of the parts found, by term. */
  readonly found: Map<number, number>;
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
  /** How often each criterion was found covered; and for each phrase, how many of its criteria may still be shown better. */
  private readonly coverings: Uint8Array;
  private readonly live: Uint16Array;
  /** How far what the last paragraph announced reaches. */
  private reach: "list" | "paragraph" | null = null;
  private first = false;

  constructor(
    outline: Outline,
    private readonly snapshot: Snapshot,
    private readonly places: Places,
  ) {
    this.index = criteriaIndex(outline);
    this.best = new Array<Evidence | undefined>(this.index.entries.length).fill(undefined);
    this.coverings = new Uint8Array(this.index.entries.length);
    this.live = Uint16Array.from(this.index.uses, (uses) => uses.length);
  }

  read(at: number): void {
    if (this.places.isGuidance(at)) return this.forget();
    const { text, tableLevel } = this.snapshot.paragraphs[at]!;
    if (text.includes("\v"))
      for (const line of readableParagraph(this.snapshot, at).split("\v"))
        this.readLine(at, fold(line), tableLevel > 0);
    else this.readLine(at, foldedParagraph(this.snapshot, at), tableLevel > 0);
  }

  private readLine(at: number, text: string, inTable: boolean): void {
    if (text === "") return;
    if (
      this.reach !== "list" ||
      !(this.first || isListItem(text) || this.snapshot.paragraphs[at]!.listLabel !== null)
    ) {
      if (this.reach !== "paragraph") this.forget();
    }
    const hits = this.hitsIn(at, text);
    if (hits !== null || this.waiting.size > 0) {
      let next = 0;
      statements(text).forEach((part, number) => {
        const begin = next;
        while (next < (hits?.length ?? 0) && hits![next]![1] <= part.to) next++;
        this.readStatement(at, text, part, hits?.slice(begin, next) ?? [], inTable, number);
      });
    }
    const announced = inTable ? null : announces(text);
    this.first = announced !== null;
    if (announced !== null) this.reach = announced;
    else if (this.reach === "paragraph") this.forget();
    else if (this.reach === null) this.forget();
  }

  private forget(): void {
    this.waiting.clear();
    this.reach = null;
  }

  /** Phrases of criteria that this paragraph may speak of, by where they end. Null when there are none. */
  private hitsIn(at: number, text: string): [number, number][] | null {
    const hits: [number, number][] = [];
    // What is settled matters only beside something that is not: it tells that the text went on to something else.
    let open = this.waiting.size > 0;
    this.index.finder.find(text, (phrase, end) => {
      hits.push([phrase, end]);
      open ||= this.live[phrase]! > 0 && this.isHere(at, phrase);
    });
    return open ? hits.filter(([phrase]) => this.isHere(at, phrase)) : null;
  }

  private isHere(at: number, phrase: number): boolean {
    return this.index.uses[phrase]!.some(({ entry }) => this.places.mayHold(at, this.index.entries[entry]!));
  }

  private readStatement(
    at: number,
    text: string,
    { from, to, sentence }: Statement,
    hits: readonly (readonly [number, number])[],
    inTable: boolean,
    number: number,
  ): void {
    if (this.waiting.size === 0 && !hits.some(([phrase]) => this.live[phrase]! > 0)) return;
    const found = this.gather(at, from, hits);
    const statement = text.slice(from, to);
    const spoken = [...found.values()].filter((hit) => hit.terms > 0);
    const reading = new StatementReading(this.snapshot, at, statement, text.slice(sentence.from, sentence.to), inTable);
    if (this.waiting.size > 0) this.answerWaiting(at, reading, found, number);
    for (const hit of spoken) {
      if (this.coverings[hit.entry]! >= ENOUGH) continue;
      const figures = reading.covers(this.index.entries[hit.entry]!, hit);
      this.keep(hit, { paragraph: at, statement, covered: figures !== null, figures: figures ?? [] });
      if (figures === null && !inTable) this.waiting.set(hit.entry, { paragraph: at, statement, hit });
    }
  }

  /** What was announced is answered by a figure of its kind, as long as nothing else is spoken of. */
  private answerWaiting(at: number, reading: StatementReading, found: ReadonlyMap<number, Hit>, number: number): void {
    const others = [...found.values()].some(({ entry, terms }) => terms > 0 && !this.waiting.has(entry));
    if (others) return this.waiting.clear();
    const any = this.reach === "list" && this.first && number === 0;
    for (const [entry, { paragraph, statement, hit }] of this.waiting) {
      const figures = reading.answers(this.index.entries[entry]!, any || false, found.get(entry)?.specific === true);
      if (figures === null) continue;
      this.keep(hit, { paragraph, statement, covered: true, figures });
      this.waiting.delete(entry);
    }
  }

  private gather(at: number, from: number, hits: readonly (readonly [number, number])[]): Map<number, Hit> {
    const found = new Map<number, Hit>();
    for (const [phrase, end] of hits)
      for (const { entry, term, part } of this.index.uses[phrase]!) {
        const { parts } = this.index.entries[entry]!;
        if (!this.places.mayHold(at, this.index.entries[entry]!)) continue;
        let hit = found.get(entry);
        if (hit === undefined)
          found.set(entry, (hit = { entry, found: new Map(), at: -1, phrase: "", terms: 0, specific: false }));
        if (term < 0) {
          hit.specific = true;
          continue;
        }
        const bits = (hit.found.get(term) ?? 0) | (1 << part);
        hit.found.set(term, bits);
        if (bits !== (1 << parts[term]!) - 1) continue;
        hit.terms++;
        if (hit.at >= 0) continue;
        hit.phrase = this.index.phrases[phrase]!;
        hit.at = end - from - hit.phrase.length;
      }
    return found;
  }

  private settle(settled: number): void {
    for (const phrase of this.index.phrasesOf[settled]!) this.live[phrase]!--;
  }

  private keep(hit: Hit, what: Omit<Evidence, "phrase" | "terms" | "annex">): void {
    const annex = this.places.isAnnex(what.paragraph);
    const known = this.best[hit.entry];
    const evidence = { ...what, phrase: hit.phrase, terms: hit.terms, annex };
    if (annex && !what.covered) return;
    if (what.covered && !annex && ++this.coverings[hit.entry]! === ENOUGH) this.settle(hit.entry);
    const better =
      known === undefined ||
      (known.covered === evidence.covered ? !annex && hit.terms > known.terms : evidence.covered);
    if (better) this.best[hit.entry] = evidence;
  }
}

/** "Quy chế giữ nguyên.": nothing new to report is a full answer. */
const UNCHANGED = /(?<!\p{L})(?:(?:không|chưa)(?: có)? (?:gì )?thay đổi|giữ nguyên)(?!\p{L})/u;

/** Judges the criteria that one statement speaks of; what they share is worked out once, and only when one of them needs it. */
class StatementReading {
  private all: readonly PlacedFigure[] | undefined;
  private blank: boolean | undefined;

  constructor(
    private readonly snapshot: Snapshot,
    private readonly at: number,
    private readonly text: string,
    private readonly sentence: string,
    private readonly inTable: boolean,
  ) {}

  /** Its figures when it covers the criterion, with none when words or a denial do; null when it only mentions it. */
  covers(entry: CriterionEntry, hit: Hit): readonly PlacedFigure[] | null {
    if (this.unfilled()) return null;
    if (hit.specific) return this.figuresOf(entry);
    if (entry.countable && this.figures().length > 0) return this.figuresOf(entry);
    return UNCHANGED.test(this.text) || isDenied(this.text, hit.at, hit.at + hit.phrase.length) ? [] : null;
  }

  /** The same for a criterion that an earlier statement announced: the figure must be of a kind asked for, unless `any` will do. */
  answers(entry: CriterionEntry, any: boolean, specific: boolean): readonly PlacedFigure[] | null {
    if (this.unfilled()) return null;
    const fitting = this.fitting(entry);
    if (entry.countable && (fitting.length > 0 || (any && this.figures().length > 0)))
      return fitting.length > 0 ? fitting : this.figures();
    return specific ? [] : null;
  }

  private figuresOf(entry: CriterionEntry): readonly PlacedFigure[] {
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

  private unfilled(): boolean {
    return (this.blank ??= isUnfilled(this.sentence));
  }
}
