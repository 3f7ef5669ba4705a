import { computed } from "../snapshot/computed";
import { fillerWords, speller, type Speller } from "../vietnamese/abbreviations";
import type { Outline } from "../outline/outline";
import { fold } from "../vietnamese/fold";
import { conceptReader, conceptWords, initialsOf, namesOf, type ConceptReader } from "./heading-concepts";
import { comparer, type Comparer } from "./likeness";
import { bareWord, isTypedPlain, marksRestored } from "./slips";
import { runsOf, subjectRuns } from "./subject-runs";
import { titlesOf, type Title } from "./title";
import { titleBeginnings, type TitleBeginnings } from "./title-beginnings";
import { lettersOf, looseText, titleWords } from "./title-words";

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
  /** Every word of a title, and of what stands for one, also typed without its marks. */
  readonly ownWords: ReadonlySet<string>;
  /** Every beginning of a title that is not the whole of it, the empty one among them. */
  readonly beginnings: ReadonlySet<string>;
  /** Rules most prose out before it is compared with titles and beginnings. */
  readonly mayBeTitle: TitleBeginnings;
  /** The canonical words of a heading's folded ones. */
  readonly spell: Speller;
  /** Longest title in letters. */
  readonly longest: number;
  readonly compare: Comparer;
  /**
   * True when the words name what only the one section is about and also
   * what only the other is: "Ưu điểm và hạn chế" answers two at once.
   */
  namesBoth(words: readonly string[], one: number, other: number): boolean;
  /**
   * True when the words name what of its neighbours only this section is about,
   * and nothing that only one of them is: "Vai trò tham mưu của Ban Chỉ đạo".
   */
  namesOnly(words: readonly string[], section: number): boolean;
  /**
   * False for an outline whose title says no more than "Báo cáo tổng kết":
   * no document speaks of its subject, and none of another.
   */
  readonly hasSubject: boolean;
  /** True when the words speak of what the outline's reports are about. */
  aboutSubject(canonical: readonly string[]): boolean;
}

/** Made once for each outline. */
export function profilesOf(outline: Outline): Profiles {
  return computed(outline, build);
}

function build(outline: Outline): Profiles {
  const tables = { folded: new Map(), canonical: new Map(), loose: new Map(), letters: new Map() } satisfies Record<
    string,
    Map<string, Title[]>
  >;
  const beginnings = new Set<string>();
  const { abbreviations = {}, phrases = [], concepts = [] } = outline.wording ?? {};
  const printed = outline.sections.flatMap((section, at) =>
    titlesOf(section, outline).map(([text, by]) => ({ section: at, by, plain: titleWords(fold(text)) })),
  );
  const names = { ...initialsOf([...concepts, ...printed.map(({ plain }) => plain.join(" "))]), ...abbreviations };
  const spell = speller({ abbreviations: names, phrases });
  const conceptsIn = conceptReader(concepts, spell);
  const openers = new Set<string>([...fillerWords, ...Object.keys(names)]);
  const titles: Title[] = [];
  const forms: (readonly string[])[] = [];
  for (const { section, by, plain } of printed) {
    const words = spell(plain);
    const title: Title = { section, by, words };
    titles.push(title);
    add(tables.folded, plain.join(" "), title);
    add(tables.canonical, words.join(" "), title);
    add(tables.loose, looseText(words), title);
    forms.push(plain, words);
    for (const form of [plain, words]) {
      add(tables.letters, lettersOf(form), title);
      openers.add(form[0] ?? "");
      for (const length of form.keys()) beginnings.add(form.slice(0, length).join(" "));
    }
  }
  const own = [...openers, ...titles.flatMap(({ words }) => words), ...conceptWords(concepts, spell)];
  const runs = subjectRuns(outline, titles, spell);
  const known = [...titles.map(({ words }) => words), ...concepts.flatMap(namesOf), Object.keys(names)];
  const marked = marksRestored([...known, [...fillerWords]]);
  const spellAny: Speller = (words) => spell(isTypedPlain(words) ? marked(words) : words);
  return {
    ...tables,
    titles,
    openers: withBare([...openers]),
    ownWords: withBare(own),
    beginnings,
    mayBeTitle: titleBeginnings(
      forms,
      Object.keys(names),
      phrases.map(([from]) => from),
      spellAny,
    ),
    longest: Math.max(0, ...titles.map(({ words }) => words.join(" ").length)),
    spell: spellAny,
    compare: comparer(outline, titles, spell, conceptsIn),
    ...whatIsNamed(outline, titles, conceptsIn),
    hasSubject: runs.size > 0,
    aboutSubject: (words) => runsOf(words).some((run) => runs.has(run)),
  };
}

/** Words also as they are typed without marks. */
function withBare(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.flatMap((word) => [word, bareWord(word)]));
}

/** A section's own title comes before another section's other title of the same words. */
function add(map: Map<string, Title[]>, key: string, title: Title): void {
  if (key === "") return;
  const list = map.get(key);
  if (list === undefined) map.set(key, [title]);
  else if (!list.some((other) => other.section === title.section)) list.push(title);
}

/** Between what is done and who does it, where, or for whom. */
const OF = new Set(["của", "ở", "tại", "trong", "với", "về", "để", "cho"]);

function whatIsNamed(
  { sections }: Outline,
  titles: readonly Title[],
  conceptsIn: ConceptReader,
): Pick<Profiles, "namesBoth" | "namesOnly"> {
  const holders = new Map<number, Set<number>>();
  for (const { section, words } of titles)
    for (const { concept } of conceptsIn(words)) holders.set(concept, (holders.get(concept) ?? new Set()).add(section));
  const few = Math.max(2, sections.length / 4);
  /** For each thing named that few sections are about: those. */
  const named = (words: readonly string[]) =>
    conceptsIn(words)
      .flatMap(({ concept }) => holders.get(concept) ?? [])
      .filter(({ size }) => size <= few);
  return {
    namesBoth: (words, one, other) => {
      const all = named(words);
      const only = (section: number, not: number) => all.some((each) => each.has(section) && !each.has(not));
      return only(one, other) && only(other, one);
    },
    namesOnly: (words, section) => {
      const own = sections[section]?.parent;
      return (
        conceptsIn(words).some(({ from, concept }) => {
          const beside = [...(holders.get(concept) ?? [])].filter((at) => sections[at]?.parent === own);
          return (
            beside.length === 1 &&
            beside[0] === section &&
            (OF.has(words.slice(0, from).findLast((word) => word !== "các")!) ||
              words.slice(0, from).every((word) => fillerWords.has(word)))
          );
        }) && named(words).every((each) => each.has(section) || ![...each].some((at) => sections[at]?.parent === own))
      );
    },
  };
}
