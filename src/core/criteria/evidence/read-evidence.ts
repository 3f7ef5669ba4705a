import { criteriaIndex, type Place, type PlacePhrases } from "../criteria-index";
import { BestEvidence, type Evidence } from "./best-evidence";
import { Hits, type Hit } from "./hits";
import { isOfOtherBoard } from "./whose-board";
import { StatementReading, unfilledIn, type Covering, type ReadLine } from "./statement-reading";
import { announces, isListItem, Statements } from "../statements";
import type { Places } from "../text-places";
import type { Outline } from "../../outline/outline";
import { feature } from "../../snapshot/features";
import { foldedParagraph, paragraphFeatures, phrasesInParagraph, readableParagraph } from "../../snapshot/reading";
import type { Snapshot } from "../../snapshot/snapshot";
import { FoundPhrases } from "../../vietnamese/phrase-finder";
import { fold } from "../../vietnamese/fold";

/**
 * For each criterion of the index the statement that covers it, else one that only mentions it. A statement is
 * a sentence, a list item or a table row; its figures count for what it speaks of, and for what the sentence,
 * label or title before it announced as long as nothing else is spoken of. One pass, linear in the text.
 */
export function readEvidence(outline: Outline, snapshot: Snapshot, places: Places): readonly (Evidence | undefined)[] {
  const reader = new EvidenceReader(outline, snapshot, places);
  for (let at = 0; at < snapshot.paragraphs.length; at++) reader.read(at);
  return reader.evidence.best;
}

/** Criteria that were announced and still wait for a figure. */
type Waiting = Map<number, { readonly paragraph: number; readonly statement: string; readonly hit: Hit }>;

class EvidenceReader {
  readonly evidence: BestEvidence;
  private readonly index: ReturnType<typeof criteriaIndex>;
  private readonly waiting: Waiting = new Map();
  /** How far what the last paragraph announced reaches. */
  private reach: "list" | "paragraph" | null = null;
  private first = false;
  private place: Place | null = null;
  private here: PlacePhrases | null = null;
  /** How many of the criteria of this place may still be shown better. */
  private open = 0;
  /** The phrases of the line being read. */
  private readonly found = new FoundPhrases();
  /** Its statements, and what the one being read holds. */
  private readonly statements = new Statements();
  private readonly hits: Hits;
  private readonly features: Uint32Array;

  constructor(
    outline: Outline,
    private readonly snapshot: Snapshot,
    private readonly places: Places,
  ) {
    this.index = criteriaIndex(outline);
    this.evidence = new BestEvidence(this.index.entries.length);
    this.hits = new Hits(this.index.entries);
    this.features = paragraphFeatures(snapshot);
  }

  read(at: number): void {
    if (this.places.isGuidance(at)) return this.forget();
    const parts = this.places.partsOf(at);
    this.stand(this.places.of(at));
    const mayHaveLines = (this.features[at]! & feature.lineBreak) !== 0;
    if (parts === undefined && !(mayHaveLines && this.snapshot.paragraphs[at]!.text.includes("\v")))
      return this.readLine(at, foldedParagraph(this.snapshot, at), true);
    const readable = readableParagraph(this.snapshot, at);
    for (const { from, to, section } of parts ?? [{ from: 0, to: readable.length, section: undefined }]) {
      if (section !== undefined) this.stand(this.places.of(at, section));
      if (from > 0) this.forget();
      for (const line of readable.slice(from, to).split("\v")) this.readLine(at, fold(line), false);
    }
  }

  private stand(place: Place): void {
    if (place === this.place) return;
    this.place = place;
    this.here = this.index.phrasesAt(place);
    this.open = this.here.entries.filter((entry) => this.evidence.isOpen(entry)).length;
  }

  private readLine(at: number, text: string, isParagraph: boolean): void {
    if (text === "") return;
    const { listLabel, tableLevel } = this.snapshot.paragraphs[at]!;
    const inTable = tableLevel > 0;
    if (this.reach !== "list" || !(this.first || isListItem(text) || listLabel !== null)) {
      if (this.reach !== "paragraph") this.forget();
    }
    if (this.isToRead(isParagraph ? at : null, text)) this.readStatements(at, text, inTable);
    const announced = inTable ? null : announces(text);
    this.first = announced !== null;
    if (announced !== null) this.reach = announced;
    else if (this.reach !== "list") this.forget();
  }

  private forget(): void {
    // An empty map makes a new table when it is cleared.
    if (this.waiting.size > 0) this.waiting.clear();
    this.reach = null;
  }

  /**
   * Finds the phrases of the line; true when its statements are to be read. What is settled
   * matters only beside something that is not: it tells that the text went on to something else.
   */
  private isToRead(paragraph: number | null, line: string): boolean {
    const isWaiting = this.waiting.size > 0;
    if (!isWaiting && this.open === 0) return false;
    const { finder } = this.here!;
    if (paragraph === null) finder.find(line, this.found);
    else phrasesInParagraph(this.snapshot, paragraph, finder, this.found);
    return isWaiting || this.isLive();
  }

  /** One of the criteria that the line speaks of may still be shown better. */
  private isLive(): boolean {
    const { phrases, count } = this.found;
    for (let at = 0; at < count; at++)
      for (const { entry } of this.here!.uses[phrases[at]!]!) if (this.evidence.isOpen(entry)) return true;
    return false;
  }

  private readStatements(paragraph: number, text: string, inTable: boolean): void {
    const mayBeBlank = (this.features[paragraph]! & feature.blank) !== 0;
    const isUnfilled = mayBeBlank ? unfilledIn(text) : neverUnfilled;
    const line = { snapshot: this.snapshot, paragraph, text, inTable, isUnfilled };
    const { statements, found } = this;
    statements.read(text);
    for (let number = 0, begin = 0; number < statements.count; number++) {
      let end = begin;
      while (end < found.count && found.ends[end]! <= statements.tos[number]!) end++;
      this.readStatement(line, number, begin, end);
      begin = end;
    }
  }

  /** The phrases [begin, end) of the line stand in this statement of it. */
  private readStatement(line: ReadLine, number: number, begin: number, end: number): void {
    const { hits, statements } = this;
    this.gather(number, begin, end);
    if (this.waiting.size === 0 && hits.count === 0) return;
    const reading = new StatementReading(line, statements, number);
    this.answerWaiting(reading, number);
    for (let at = 0; at < hits.count; at++) {
      const hit = hits.at(at);
      const entry = this.index.entries[hit.entry]!;
      if (hit.terms === 0 || !this.evidence.isOpen(hit.entry)) continue;
      if (entry.ofBoard && isOfOtherBoard(reading.text)) continue;
      const covering = reading.covers(entry, hit);
      this.keep(hit, line.paragraph, reading.text, reading, covering);
      if (covering === null && !line.inTable)
        this.waiting.set(hit.entry, { paragraph: line.paragraph, statement: reading.text, hit: { ...hit } });
    }
  }

  /** What was announced is answered by a figure of its kind, as long as nothing else is spoken of. */
  private answerWaiting(reading: StatementReading, number: number): void {
    if (this.waiting.size === 0) return;
    if (this.hits.speakOfOthers(this.waiting)) return this.waiting.clear();
    const several = this.waiting.size > 1 && this.reach !== null;
    const any = this.reach === "list" && this.first && number === 0;
    for (const [entry, { paragraph, statement, hit }] of this.waiting) {
      const own = this.hits.of(entry);
      // Of several subjects named in a row ("Tiếp công dân, đối thoại, đơn
      // thư:") each is answered where its own words stand.
      if (several && own === undefined && statement.includes(",")) continue;
      const specific = own?.specific ?? false;
      const covering = reading.answers(this.index.entries[entry]!, any, specific);
      if (covering === null) continue;
      this.keep(hit, paragraph, statement, reading, covering);
      this.waiting.delete(entry);
    }
  }

  /** What a statement holds of each criterion; of settled ones only while something waits. */
  private gather(number: number, begin: number, end: number): void {
    const from = this.statements.froms[number]!;
    this.hits.clear(from === this.statements.sentenceFroms[number]!);
    this.addHits(from, begin, end);
    // What a statement also says may take its words for another criterion.
    if (this.hits.again()) this.addHits(from, begin, end);
  }

  private addHits(from: number, begin: number, end: number): void {
    const { uses, phrases } = this.here!;
    for (let at = begin; at < end; at++) {
      const phrase = this.found.phrases[at]!;
      const words = phrases[phrase]!;
      for (const use of uses[phrase]!)
        if (this.waiting.size > 0 || this.evidence.isOpen(use.entry))
          this.hits.add(use, words, this.found.ends[at]! - from - words.length);
    }
  }

  private keep(hit: Hit, paragraph: number, statement: string, reading: StatementReading, covering: Covering): void {
    const { entry, phrase, terms } = hit;
    const covered = covering !== null;
    const annex = this.places.isAnnex(paragraph);
    const wasOpen = this.evidence.isOpen(entry);
    const isBetter = this.evidence.isBetter(entry, covered, terms, annex);
    if (wasOpen && !this.evidence.isOpen(entry)) this.open--;
    const told = (this.evidence.told[entry] ??= []);
    if (covering === "figures" && !annex) told.push({ paragraph: reading.line.paragraph, statement: reading.text });
    if (!isBetter) return;
    const figures = () => (covering === "figures" ? reading.figuresOf(this.index.entries[entry]!) : []);
    this.evidence.best[entry] = { paragraph, statement, phrase, covered, terms, figures, annex, told };
  }
}

function neverUnfilled(): boolean {
  return false;
}
