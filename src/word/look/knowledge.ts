import type { Unread } from "../../core/snapshot/snapshot";

/**
 * What a paragraph's OOXML shows and Word's own list of paragraphs does
 * not; the .docx reader reads the same from a file.
 */
export interface Shown {
  /** The text of its boxes, lines parted by "\v"; "" when it has none. */
  readonly boxes: string;
  /** Pictures, objects, equations. */
  readonly unread: readonly Unread[];
  /** Prompts of controls nobody has filled in. */
  readonly prompts: readonly string[];
  /** Its mark is struck out by a tracked deletion: what the reader sees goes on in the next paragraph. */
  readonly goesOn: boolean;
  /** Pages that lie begin here and go on to the end. */
  readonly lies?: true;
}

/** Nothing but its text. */
export const nothingElse: Shown = { boxes: "", unread: [], prompts: [], goesOn: false };
/**
 * What is known of the OOXML of paragraphs, carried from one reading to the next: Word gives its OOXML slowly
 * and whole, so nothing is looked at twice that nobody touched. Indexes are those of the last reading followed.
 */
export class Knowledge {
  private texts: readonly string[] = [];
  private known: (Shown | null)[] = [];
  private touched = new Set<number>();
  /** As it was before we wrote last. */
  private before: { readonly texts: readonly string[]; readonly known: (Shown | null)[] } | null = null;
  /** Paragraphs on which the verdict of a section hangs, at the last reading. */
  deciding: ReadonlySet<number> = new Set();
  /** What stands beside the text; null when nobody could look, undefined when nobody has. */
  beside: string | null | undefined;
  /** True until the first document was followed: of a document that was just opened nothing is known. */
  fresh = true;

  /**
   * Takes up a new reading. What stands at the same place with the same
   * neighbours is taken to be the same; what is new is not known.
   */
  follow(texts: readonly string[]): void {
    const { before } = this;
    if (before !== null && !same(this.texts, texts) && same(before.texts, texts)) {
      // What we wrote was taken back.
      [this.texts, this.known, this.touched] = [before.texts, before.known, new Set()];
    }
    const was = sources(this.texts, texts);
    this.known = was.map((place) => (place === null ? null : (this.known[place] ?? null)));
    this.touched = new Set(was.flatMap((place, index) => (place !== null && this.touched.has(place) ? [index] : [])));
    this.texts = texts;
  }

  /** Null when nobody has looked. */
  at(index: number): Shown | null {
    return this.known[index] ?? null;
  }

  /** True when it was never looked at, or the user has been there since. */
  isOpen(index: number): boolean {
    return this.at(index) === null || this.touched.has(index);
  }

  /** True when anything but text is known to stand anywhere. */
  get tells(): boolean {
    return this.known.some((shown) => shown !== null && shown !== nothingElse);
  }

  /** Paragraphs said to go on in the next one, of which that is to be seen again. */
  openJoints(): readonly number[] {
    return this.known.flatMap((shown, index) => (shown?.goesOn === true && this.touched.has(index) ? [index] : []));
  }

  /** Tracked changes were made, accepted or refused: a struck-out mark may stand again. */
  doubtJoints(): void {
    for (const [index, shown] of this.known.entries()) if (shown?.goesOn === true) this.touch(index);
  }

  learn(index: number, shown: Shown): void {
    this.known[index] = shown;
    this.touched.delete(index);
  }

  /** We wrote these ourselves: they are text and nothing else. */
  learnOurs(texts: readonly string[], ours: readonly number[]): void {
    this.before = { texts: this.texts, known: this.known };
    const added = new Set(ours);
    const others = texts.flatMap((_, index) => (added.has(index) ? [] : [index]));
    this.follow(others.map((index) => texts[index]!));
    const [known, touched] = [this.known, this.touched];
    this.known = texts.map((): Shown | null => nothingElse);
    for (const [place, index] of others.entries()) this.known[index] = known[place] ?? null;
    this.touched = new Set(others.filter((_, place) => touched.has(place)));
    this.texts = texts;
  }

  /**
   * The user's cursor came here: a picture may have been put in, which
   * changes no text. True when it was known and a verdict hangs on it.
   */
  touch(index: number): boolean {
    const matters = this.deciding.has(index) && !this.isOpen(index);
    this.touched.add(index);
    return matters;
  }
}

/**
 * For every paragraph of a later reading the one of the earlier it was, null for a new one: those that say the
 * same between lines that stand only once in both, and in a stretch as long as before whatever it says now.
 */
function sources(before: readonly string[], now: readonly string[]): readonly (number | null)[] {
  const found = new Array<number | null>(now.length).fill(null);
  const match = (from: number, to: number, fromNow: number, toNow: number): void => {
    if (to - from === toNow - fromNow) {
      for (let step = 0; step < to - from; step++) found[fromNow + step] = from + step;
      return;
    }
    while (from < to && fromNow < toNow && before[from] === now[fromNow]) found[fromNow++] = from++;
    while (from < to && fromNow < toNow && before[to - 1] === now[toNow - 1]) found[--toNow] = --to;
    const [blanks, blanksNow] = [blanksIn(before, from, to), blanksIn(now, fromNow, toNow)];
    if (blanks.length === blanksNow.length) for (const [at, blank] of blanksNow.entries()) found[blank] = blanks[at]!;
  };
  const [places, placesNow] = [uniqueTexts(before), uniqueTexts(now)];
  let [at, atNow] = [0, 0];
  for (const [text, place] of placesNow) {
    const source = places.get(text);
    if (source === undefined || source < at) continue;
    match(at, source, atNow, place);
    found[place] = source;
    [at, atNow] = [source + 1, place + 1];
  }
  match(at, before.length, atNow, now.length);
  return found;
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}

function blanksIn(texts: readonly string[], from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, step) => from + step).filter((at) => texts[at] === "");
}

/** Where each text stands that stands only once, in order. */
function uniqueTexts(texts: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  return new Map(texts.flatMap((text, at) => (text !== "" && times.get(text) === 1 ? [[text, at] as const] : [])));
}
