import { NAME, type CriterionEntry, type PhraseUse } from "../criteria-index";

/** What one statement holds of one criterion. */
export interface Hit {
  /** Position of the criterion in the index. */
  entry: number;
  /** Where the first phrase of a term stands in the statement; -1 when none does. */
  at: number;
  phrase: string;
  /** How many of its terms were found. */
  terms: number;
  specific: boolean;
}

/**
 * The hits of the statement being read, in the order in which it begins
 * to speak of each criterion; the next statement writes over them.
 */
export class Hits {
  count = 0;
  private readonly hits: Hit[] = [];
  /**
   * Of terms in several parts the parts found so far, as bits, and in
   * which statement: each term of a criterion behind the one before.
   */
  private readonly parts: Uint32Array;
  private readonly statements: Uint32Array;
  private readonly firstTerms: number[] = [];
  private statement = 0;
  /** Terms that say nothing beside what else stands in the statement, or before it in its sentence. */
  private readonly excluded: number[] = [];
  /** Names in the statement that hold words of a term, each as the term, where it begins and where it ends. */
  private readonly names: number[] = [];

  constructor(private readonly entries: readonly CriterionEntry[]) {
    let terms = 0;
    for (const { parts } of entries) {
      this.firstTerms.push(terms);
      terms += parts.length;
    }
    this.parts = new Uint32Array(terms);
    this.statements = new Uint32Array(terms);
  }

  at(index: number): Hit {
    return this.hits[index]!;
  }

  /**
   * Begins the next statement; behind a semicolon what the sentence spoke of
   * before still holds: "góp ý xây dựng Đảng 02 hội nghị; ghi nhận 38 ý kiến".
   */
  clear(isSentence: boolean): void {
    if (isSentence) this.excluded.length = 0;
    this.names.length = 0;
    this.begin();
  }

  /**
   * Begins the same statement anew when one of its terms says nothing in
   * it, or not everywhere; false when there is none.
   */
  again(): boolean {
    if (this.excluded.length + this.names.length === 0) return false;
    this.begin();
    return true;
  }

  /** A phrase of a criterion stands in the statement at this offset. */
  add({ entry, term, part }: PhraseUse, phrase: string, at: number): void {
    if (term === null) {
      this.hitOf(entry).specific = true;
      return;
    }
    const id = this.firstTerms[entry]! + term;
    if (part === null) return void this.excluded.push(id);
    if (part === NAME) return void this.names.push(id, at, at + phrase.length);
    if (this.excluded.includes(id) || this.isOfName(id, at, at + phrase.length)) return;
    const hit = this.hitOf(entry);
    if (!this.isComplete(id, this.entries[entry]!.parts[term]!, part)) return;
    hit.terms++;
    if (hit.at !== -1) return;
    hit.phrase = phrase;
    hit.at = at;
  }

  private isOfName(id: number, from: number, to: number): boolean {
    const { names } = this;
    for (let at = 0; at < names.length; at += 3)
      if (names[at] === id && names[at + 1]! <= from && to <= names[at + 2]!) return true;
    return false;
  }

  /** The hit of one criterion. */
  of(entry: number): Hit | undefined {
    for (let at = 0; at < this.count; at++) if (this.hits[at]!.entry === entry) return this.hits[at];
    return undefined;
  }

  /** A term was found of a criterion that is none of these. */
  speakOfOthers(than: ReadonlyMap<number, unknown>): boolean {
    for (let at = 0; at < this.count; at++)
      if (this.hits[at]!.terms > 0 && !than.has(this.hits[at]!.entry)) return true;
    return false;
  }

  private hitOf(entry: number): Hit {
    return this.of(entry) ?? this.next(entry);
  }

  private next(entry: number): Hit {
    const hit = (this.hits[this.count++] ??= { entry, at: -1, phrase: "", terms: 0, specific: false });
    hit.entry = entry;
    hit.at = -1;
    hit.terms = 0;
    hit.specific = false;
    return hit;
  }

  private begin(): void {
    this.count = 0;
    this.statement++;
  }

  /** All parts of the term stand in the statement now that this one does. */
  private isComplete(id: number, parts: number, part: number): boolean {
    if (parts === 1) return true;
    const known = this.statements[id] === this.statement ? this.parts[id]! : 0;
    this.statements[id] = this.statement;
    this.parts[id] = known | (1 << part);
    return this.parts[id] === (1 << parts) - 1;
  }
}
