import { computed } from "../snapshot/computed";
import { fillerWords, speller, withoutPeriod, type Speller } from "../vietnamese/abbreviations";
import { fillFields } from "../outline/fields";
import type { Outline, Section } from "../outline/outline";
import { conceptReader, conceptWords, initialsOf, namesOf, type ConceptReader } from "./heading-concepts";
import { headingsCounted, wordsByCount } from "./heading-words";
import { fold, wordsOf } from "../vietnamese/fold";
import { bareWord, isOneSlip, isTypedPlain, marksRestored } from "./slips";
import { titleBeginnings, type TitleBeginnings } from "./title-beginnings";

/** One title a section may stand under. */
export interface Title {
  readonly section: number;
  /** The outline's own title, or another its author knows for the section. */
  readonly by: "exact" | "otherTitle";
  /** Canonical words: abbreviations spelt out, names and period evened out. */
  readonly words: readonly string[];
}

/** What an outline's sections are about, ready to be compared with headings; made once for an outline. */
export interface Profiles {
  readonly titles: readonly Title[];
  /** Titles by their folded words, by their canonical words, by those without fillers, and by their letters alone. */
  readonly folded: ReadonlyMap<string, readonly Title[]>;
  readonly canonical: ReadonlyMap<string, readonly Title[]>;
  readonly loose: ReadonlyMap<string, readonly Title[]>;
  readonly letters: ReadonlyMap<string, readonly Title[]>;
  /** First words a heading equal to a title may have. */
  readonly openers: ReadonlySet<string>;
  /** Every word of a title, and of what stands for one. */
  readonly ownWords: ReadonlySet<string>;
  /** Every beginning of a title that is not the whole of it. */
  readonly beginnings: ReadonlySet<string>;
  /** Rules most prose out before it is compared with titles and beginnings. */
  readonly mayBeTitle: TitleBeginnings;
  /** The canonical words of a heading's folded ones. */
  readonly spell: Speller;
  /** Longest title in letters. */
  readonly longest: number;
  /** How well a heading's canonical words speak of each section, 0-1; `null` when they speak of none. */
  compare(words: readonly string[]): readonly number[] | null;
  /** True when the words name what only the one section is about and also what only the other is: "Ưu điểm và hạn chế" answers two at once. */
  namesBoth(words: readonly string[], one: number, other: number): boolean;
  /** False for an outline whose title says no more than "Báo cáo tổng kết": no document speaks of its subject, and none of another. */
  readonly hasSubject: boolean;
  /** True when the words speak of what the outline's reports are about. */
  aboutSubject(canonical: readonly string[]): boolean;
}

export function profilesOf(outline: Outline): Profiles {
  return computed(outline, build);
}

/** Folded words of a heading without its number, parentheses and period; of a document it names, only the kind and the number. */
export function titleWords(folded: string): string[] {
  let text = folded.includes("(") ? folded.replace(/\([^()]*\)?/gu, " ") : folded;
  if (text.includes("/")) text = text.replace(/(\d)\s?\/(?:\d{4}\/)?\p{L}[\p{L}\d-]*/gu, "$1");
  return withoutPeriod(wordsOf(text.replace(/(\d)(?=th[aá]ng)/u, "$1 ")));
}

/**
 * A folded heading without what it says of place and law behind its subject ("… trên địa bàn xã An Bình theo Luật Thực hiện dân chủ ở cơ sở"); null when it says
 * nothing of the kind, or nothing else.
 */
export function withoutTail(folded: string): string | null {
  if (!OPENS_TAIL.some((word) => folded.includes(word))) return null;
  const at = tailOf(folded);
  const own = folded.slice(0, at).trim();
  // Behind a mark it is no longer the title that is read.
  if (!own.includes(" ") || /[:;\t]|\p{L}\.\s|\s[–—]\s/u.test(own)) return null;
  return TEXT_BEHIND.test(folded.slice(at)) ? null : own;
}

/** The tail has ended and the section's text goes on in the line: "… trên địa bàn xã. Trong kỳ, Đảng ủy đã …". */
const TEXT_BEHIND =
  /(?:[\p{L}\d](?<![\s.](?:tp|tx|tt|[pqhx]))\.\s|[\p{L}\d)]:\s?|[\p{L})]\s?[–—]\s?|[\p{L})]\s-\s).{25}/u;

const OPENS_TAIL = [" theo ", " địa bàn", " của ", " với "];

/** Where the tail begins; 0 without one. Begins with a blank, not with what may stand before it, so that prose is passed over quickly. */
function tailOf(folded: string): number {
  for (const { index } of folded.matchAll(TAIL)) if (/[\p{L}\d)]/u.test(folded.charAt(index - 1))) return index;
  return 0;
}

const TAIL =
  /[\s,]+(?:theo (?:quy định|luật|pháp lệnh|nghị định|thông tư|chỉ thị|kế hoạch|tinh thần|chương)|(?:trên|tại) địa bàn(?:(?= (?!dân cư))|(?=[.:;]?$))|(?:của|tại) (?:đơn vị|địa phương|(?:xã|phường|thị trấn|đặc khu|huyện|tỉnh|sở|trường|công ty) \p{L}+ \p{L})|gắn với |(?:đối )?với (?:các )?(?:cấp(?! ủy)|sở|bộ|tỉnh|thành phố|huyện|trung ương|chính phủ|ubnd|ủy ban)(?: \p{L}+){0,3}[\s.:;–—-]*$|trong (?:điều kiện|bối cảnh) )/gu;

/** Canonical words without those that add nothing. */
export function looseText(canonical: readonly string[]): string {
  return canonical.filter((word) => !fillerWords.has(word)).join(" ");
}

/** The letters alone, marks and blanks left out: what is left of a title typed with blanks lost or added. */
export function lettersOf(words: readonly string[]): string {
  return bareWord(words.join(""));
}

function build(outline: Outline): Profiles {
  const tables = { folded: new Map(), canonical: new Map(), loose: new Map(), letters: new Map() } satisfies Record<
    string,
    Map<string, Title[]>
  >;
  const beginnings = new Set<string>();
  const { abbreviations = {}, phrases = [], concepts = [] } = outline.wording ?? {};
  const names = { ...initialsOf(concepts), ...abbreviations };
  const spell = speller({ abbreviations: names, phrases });
  const conceptsIn = conceptReader(concepts, spell);
  const openers = new Set<string>([...fillerWords, ...Object.keys(abbreviations)]);
  const titles: Title[] = [];
  const forms: (readonly string[])[] = [];
  outline.sections.forEach((section, at) => {
    for (const [text, by] of titlesOf(section, outline)) {
      const plain = titleWords(fold(text));
      const words = spell(plain);
      const title: Title = { section: at, by, words };
      titles.push(title);
      add(tables.folded, plain.join(" "), title);
      add(tables.canonical, words.join(" "), title);
      add(tables.loose, looseText(words), title);
      add(tables.letters, lettersOf(plain), title);
      add(tables.letters, lettersOf(words), title);
      forms.push(plain, words);
      for (const form of [plain, words]) {
        openers.add(form[0] ?? "");
        for (let length = 1; length < form.length; length++) beginnings.add(form.slice(0, length).join(" "));
      }
    }
  });
  const runs = subjectRuns(outline, titles, spell);
  const known = [...titles.map(({ words }) => words), ...concepts.flatMap(namesOf), Object.keys(names)];
  const marked = marksRestored([...known, [...fillerWords]]);
  const spellAny: Speller = (words) => spell(isTypedPlain(words) ? marked(words) : words);
  const opensRun = new Set([...runs].map((run) => run.slice(0, run.indexOf(" "))));
  return {
    ...tables,
    titles,
    openers,
    ownWords: new Set([...openers, ...titles.flatMap(({ words }) => words), ...conceptWords(concepts, spell)]),
    beginnings,
    mayBeTitle: titleBeginnings(
      forms,
      [...Object.keys(abbreviations), ...phrases.map(([from]) => from.split(" ")[0] as string)],
      spellAny,
    ),
    longest: Math.max(0, ...titles.map(({ words }) => words.join(" ").length)),
    spell: spellAny,
    compare: comparer(outline, titles, spell, conceptsIn),
    namesBoth: bothNamed(outline, titles, conceptsIn),
    hasSubject: runs.size > 0,
    aboutSubject: (words) =>
      words.some((word, at) => opensRun.has(word) && runs.has(`${word} ${words[at + 1]} ${words[at + 2]}`)),
  };
}

function titlesOf(section: Section, { defaults }: Outline): (readonly [string, Title["by"]])[] {
  return [
    [fillFields(section.title, defaults), "exact"],
    ...section.otherTitles.map((title) => [fillFields(title, defaults), "otherTitle"] as const),
  ];
}

/** A section's own title comes before another section's other title of the same words. */
function add(map: Map<string, Title[]>, key: string, title: Title): void {
  if (key === "") return;
  const list = map.get(key);
  if (list === undefined) map.set(key, [title]);
  else if (!list.some((other) => other.section === title.section)) list.push(title);
}

function bothNamed(outline: Outline, titles: readonly Title[], conceptsIn: ConceptReader): Profiles["namesBoth"] {
  const holders = new Map<number, Set<number>>();
  for (const { section, words } of titles)
    for (const { concept } of conceptsIn(words)) holders.set(concept, (holders.get(concept) ?? new Set()).add(section));
  const few = Math.max(2, outline.sections.length / 4);
  return (words, one, other) => {
    const named = conceptsIn(words).map(({ concept }) => holders.get(concept) ?? new Set<number>());
    const only = (section: number, not: number) =>
      named.some((sections) => sections.size <= few && sections.has(section) && !sections.has(not));
    return only(one, other) && only(other, one);
  };
}

/** A word of the outline: how telling it is, and how much each section has to do with it. */
interface Entry {
  readonly telling: number;
  readonly sections: readonly (readonly [section: number, weight: number])[];
}

/** How surely a word speaks of a section. Every one has a fixture that fails without it (test/core/sections/weights.test.ts). */
export const wordWeights = {
  /** In the section's own guidance: less surely than in its own titles, which weigh 1. */
  guidance: 0.35,
  /** Met alone, without the neighbour it has in a title. */
  alone: 0.6,
  /** Another word for the same thing; a word with a slip in it. */
  meant: 0.85,
  slipped: 0.9,
  /** How much of the score is the heading's words found in the section, the rest being the section's title found in the heading. */
  coverage: 0.8,
};

const TITLE = 1;

function comparer(
  outline: Outline,
  titles: readonly Title[],
  spell: Speller,
  conceptsIn: ConceptReader,
): Profiles["compare"] {
  const count = outline.sections.length;
  const weights = new Map<string, number[]>();
  const meanings = new Map<number, number[]>();
  const pairs = new Set<string>();
  const raise = <K>(map: Map<K, number[]>, key: K, section: number, weight: number) => {
    let list = map.get(key);
    if (list === undefined) map.set(key, (list = new Array<number>(count).fill(0)));
    list[section] = Math.max(list[section] as number, weight);
  };
  for (const { section, words } of titles) {
    words.forEach((word, at) => {
      if (fillerWords.has(word)) return;
      raise(weights, word, section, TITLE);
      pairs.add(`${word} ${nextTelling(words, at)}`);
    });
    for (const { concept } of conceptsIn(words)) raise(meanings, concept, section, TITLE);
  }
  outline.sections.forEach(({ guidance }, section) => {
    for (const line of guidance) {
      for (const word of spell(titleWords(fold(fillFields(line, outline.defaults))))) {
        if (!fillerWords.has(word)) raise(weights, word, section, wordWeights.guidance);
      }
    }
  });
  const entries = new Map<string, Entry>();
  for (const [word, list] of weights) entries.set(word, entryOf(list, rarity(word)));
  const concepts = new Map<number, Entry>();
  for (const [concept, list] of meanings) concepts.set(concept, entryOf(list, 1));
  const bare = new Map<string, string>();
  for (const word of entries.keys()) if (!bare.has(bareWord(word))) bare.set(bareWord(word), word);
  const numbers = new Map<string, number>();
  const tellingTitles = titles.map(({ section, words }) => {
    const own = [...new Set(words.filter((word) => !fillerWords.has(word)))];
    for (const word of own) if (!numbers.has(word)) numbers.set(word, numbers.size);
    const tellings = own.map((word) => entries.get(word)?.telling ?? 0);
    return {
      section,
      words: own.map((word) => numbers.get(word) as number),
      tellings,
      total: tellings.reduce((sum, telling) => sum + telling, 0),
    };
  });

  const slipMemory = new Map<string, string | null>();
  /** The outline's word that an unknown word may be meant as. */
  const meantWord = (word: string): string | null => {
    let meant = slipMemory.get(word);
    if (meant !== undefined) return meant;
    if (slipMemory.size > 5_000) slipMemory.clear();
    const plain = bareWord(word);
    meant = bare.get(plain) ?? null;
    if (meant === null && plain.length >= 3)
      for (const [form, candidate] of bare) if (form.length >= 3 && isOneSlip(plain, form)) meant ??= candidate;
    slipMemory.set(word, meant);
    return meant;
  };

  return (words) => {
    const own = words.filter((word) => !fillerWords.has(word));
    if (own.length === 0) return null;
    const spans = conceptsIn(words);
    const found = new Array<number>(count).fill(0);
    /** By the number of each word of a title: it stands in the heading. */
    const present = new Uint8Array(numbers.size);
    const values = new Float64Array(count);
    let total = 0;
    let any = false;
    let place = -1;
    words.forEach((word, at) => {
      if (fillerWords.has(word)) return;
      place++;
      const span = spans.find(({ from, to }) => at >= from && at < to);
      const meaning = span === undefined ? undefined : concepts.get(span.concept);
      let entry = entries.get(word);
      // A word of another thing than any title names: "công khai" is neither "công tác" nor "triển khai".
      const ofAnother = span !== undefined && meaning === undefined;
      let sureness = 1;
      if (entry === undefined && !background.has(word) && meaning === undefined) {
        const meant = meantWord(word);
        if (meant !== null) {
          entry = entries.get(meant);
          sureness = wordWeights.slipped;
          word = meant;
        }
      }
      const number = numbers.get(word);
      if (number !== undefined) present[number] = 1;
      const paired = pairs.has(`${word} ${own[place + 1] ?? ""}`) || pairs.has(`${own[place - 1] ?? ""} ${word}`);
      const rare = rarity(word);
      const telling = entry?.telling ?? (meaning === undefined ? rare : Math.min(rare, 2) * meaning.telling);
      total += telling;
      values.fill(0);
      for (const [section, weight] of entry?.sections ?? [])
        if (!ofAnother || weight < TITLE) values[section] = weight * sureness * (paired ? 1 : wordWeights.alone);
      for (const [section, weight] of meaning?.sections ?? [])
        values[section] = Math.max(values[section] as number, weight * wordWeights.meant);
      for (let section = 0; section < found.length; section++) {
        const value = values[section] as number;
        if (value === 0) continue;
        found[section] = (found[section] as number) + value * telling;
        any = true;
      }
    });
    if (!any) return null;
    const recall = new Array<number>(count).fill(0);
    for (const title of tellingTitles) {
      let shared = 0;
      for (let at = 0; at < title.words.length; at++)
        if (present[title.words[at] as number] === 1) shared += title.tellings[at] as number;
      recall[title.section] = Math.max(recall[title.section] as number, shared / (title.total || 1));
    }
    return found.map(
      (value, section) =>
        (wordWeights.coverage * value) / total + (1 - wordWeights.coverage) * (recall[section] as number),
    );
  };
}

function entryOf(weights: readonly number[], rare: number): Entry {
  const sections = weights.flatMap((weight, section) => (weight > 0 ? [[section, weight] as const] : []));
  const holders = weights.filter((weight) => weight === TITLE).length;
  return { telling: rare / Math.sqrt(Math.max(1, holders)), sections };
}

function nextTelling(words: readonly string[], at: number): string {
  return words.find((word, other) => other > at && !fillerWords.has(word)) ?? "";
}

const background: ReadonlyMap<string, number> = new Map(
  wordsByCount.flatMap(([count, words]) => words.split(" ").map((word) => [word, count] as const)),
);

/** That a word stands in no other heading says little more than that few hold it: "tập trung" is no name of a section. */
const RAREST = 4.5;

/** How rare a word is in headings of every kind: about 1.7 for "công", `RAREST` for a word seen nowhere. */
function rarity(word: string): number {
  return Math.min(RAREST, Math.log((headingsCounted + 1) / ((background.get(word) ?? 1) + 1)) + 0.3);
}

/**
 * What the outline is about, in runs of three words of its subject line: those that two titles or more share with it; where its titles do not repeat the subject, all that say
 * more than that something is reported on.
 */
function subjectRuns(outline: Outline, titles: readonly Title[], spell: Speller): ReadonlySet<string> {
  const subject = outline.opening
    .filter((line) => line.role === "subject" || line.role === "title")
    .flatMap((line) => runsOf(spell(titleWords(fold(fillFields(line.text, outline.defaults))))));
  const own = titles.filter((title) => title.by === "exact").map((title) => new Set(runsOf(title.words)));
  const repeated = subject.filter((run) => own.filter((runs) => runs.has(run)).length >= 2);
  return new Set(repeated.length > 0 ? repeated : subject.filter((run) => !run.split(" ").every(isOfReporting)));
}

/** Words that the title of any report or outline may be made of, whatever its subject: they tell nothing of that. */
function isOfReporting(word: string): boolean {
  return fillerWords.has(word) || ofReporting.has(word);
}

const ofReporting: ReadonlySet<string> = new Set(
  "đề cương báo cáo kết quả thực hiện tình hình công tác triển khai tổ chức nhiệm vụ trọng tâm phương hướng đánh giá tổng sơ mẫu khung".split(
    " ",
  ),
);

function runsOf(words: readonly string[]): string[] {
  const runs: string[] = [];
  for (let at = 0; at + 3 <= words.length; at++) runs.push(`${words[at]} ${words[at + 1]} ${words[at + 2]}`);
  return runs;
}
