import type { Snapshot } from "../snapshot/snapshot";
import { foldedParagraph } from "../snapshot/reading";
import { canonicalWords } from "../vietnamese/abbreviations";
import { documentKind } from "./document-kind";
import { fillFields } from "../outline/fields";
import { guidanceIndex } from "./guidance-index";
import { findHeadings, type Heading } from "./headings";
import type { Memory } from "../memory/memory";
import { nearTitles } from "./near";
import { splitNumber } from "../vietnamese/heading-number";
import type { Outline, Section, SectionId } from "../outline/outline";
import type { MatchedBy } from "./section-state";
import { fold } from "../vietnamese/fold";
import { titleIndex, titleWords, type TitleIndex } from "./title-index";

/** The place where a section begins. */
export interface Match {
  readonly section: SectionId;
  readonly paragraph: number;
  /** Index just after the heading, which may span paragraphs. */
  readonly end: number;
  /** Text of the section inside the heading's own paragraph. */
  readonly inline: string;
  /** Value of the number it carries in the document, null when it has none. */
  readonly number: number | null;
  readonly by: MatchedBy;
  /** False when a person must say whether this is the section. */
  readonly sure: boolean;
}

/**
 * Finds which paragraph opens which section of the outline. A paragraph opens one section at most and a section opens once; order decides between
 * equals, and sections out of order are still found. What the user answered ("Đây có phải mục II.3?") comes before everything.
 */
export function matchSections(
  outline: Outline,
  snapshot: Snapshot,
  memory: Memory | null,
): ReadonlyMap<SectionId, Match> {
  const index = titleIndex(outline);
  const headings = findHeadings(snapshot, index, guidanceIndex(outline));
  const board = new Board(outline, snapshot, index, headings, memory);
  board.placeAnswers();
  board.placeSure();
  if (documentKind(snapshot, index, board.found()) === "other") return new Map(board.answered());
  board.placeUnsure();
  return board.found();
}

interface Claim {
  readonly section: number;
  readonly heading: Heading;
  readonly by: MatchedBy;
}

/** The sections being given their headings: first what the user said, then what is sure, then what may be. */
class Board {
  private readonly taken = new Map<number, Match>();
  private readonly used = new Set<Heading>();
  private readonly denied = new Set<string>();
  private readonly contents: ReadonlySet<Heading>;
  /** Paragraphs where a heading with a known title begins. */
  private readonly starts: ReadonlySet<number>;

  constructor(
    private readonly outline: Outline,
    private readonly snapshot: Snapshot,
    private readonly index: TitleIndex,
    private readonly headings: readonly Heading[],
    private readonly memory: Memory | null,
  ) {
    this.contents = contentsList(headings);
    this.starts = new Set(headings.filter(({ titles }) => titles.length > 0).map(({ paragraph }) => paragraph));
  }

  found(): ReadonlyMap<SectionId, Match> {
    const inOrder = [...this.taken].sort(([a], [b]) => a - b);
    return new Map(inOrder.map(([section, match]) => [this.section(section).id, match]));
  }

  answered(): [SectionId, Match][] {
    return [...this.found()].filter(([, match]) => match.by === "answer");
  }

  placeAnswers(): void {
    for (const { section, heading, isIt } of this.memory?.answers ?? []) {
      const at = this.outline.sections.findIndex(({ id }) => id === section);
      if (at < 0) continue;
      if (!isIt) this.denied.add(`${at} ${heading}`);
      else this.placeAnswer(at, heading);
    }
  }

  placeSure(): void {
    const claims = this.headings.flatMap((heading) => (this.used.has(heading) ? [] : this.sureClaims(heading)));
    const bySection = group(claims, ({ section }) => section);
    const byHeading = group(claims, ({ heading }) => heading);
    // What can be nothing else is settled first, so that its place helps to decide the rest.
    for (const list of bySection.values()) {
      const [only] = list;
      if (list.length === 1 && only && byHeading.get(only.heading)?.length === 1 && this.cost(only) < DOUBTFUL)
        this.take(only, true);
    }
    for (const [section, list] of [...bySection].sort(([a], [b]) => a - b)) {
      if (this.taken.has(section)) continue;
      const best = this.cheapest(list.filter(({ heading }) => !this.used.has(heading)));
      if (best) this.take(best, this.cost(best) < DOUBTFUL);
    }
  }

  placeUnsure(): void {
    const isOpen = (section: number) => !this.taken.has(section);
    if (!this.outline.sections.some((_, at) => isOpen(at))) return;
    const offers: (Claim & { readonly slip: boolean; readonly score: number })[] = [];
    for (const heading of this.headings) {
      if (this.used.has(heading) || heading.titles.length > 0 || heading.inGrid || !heading.formed) continue;
      for (const { title, slip, likeness } of nearTitles(
        canonicalWords(titleWords(heading.rest)),
        this.index,
        isOpen,
      )) {
        if (this.isDenied(title.section, heading)) continue;
        const numbered = this.isNumberedAs(title.section, heading);
        const enough = numbered || heading.numbering === null ? 0 : LEAST_LIKE_MISNUMBERED;
        if (!slip && (heading.sentence || likeness < enough)) continue;
        const claim: Claim = { section: title.section, heading, by: "near" };
        offers.push({
          ...claim,
          slip,
          score: likeness + (slip ? 1 : 0) + (numbered ? 0.2 : 0) - this.cost(claim) / 10,
        });
      }
    }
    for (const offer of offers.sort((a, b) => b.score - a.score || a.heading.paragraph - b.heading.paragraph)) {
      if (!this.taken.has(offer.section) && !this.used.has(offer.heading)) this.take(offer, offer.slip);
    }
  }

  /** Carries the section's own number: among likenesses that speaks for it, another number against it. */
  private isNumberedAs(section: number, { numbering }: Heading): boolean {
    const own = splitNumber(fold(this.section(section).number)).numbering?.values.at(-1);
    return numbering !== null && numbering.values.at(-1) === own;
  }

  private sureClaims(heading: Heading): Claim[] {
    if ((heading.inGrid && heading.numbering === null) || this.contents.has(heading)) return [];
    return heading.titles
      .filter(({ title }) => !this.isDenied(title.section, heading))
      .map(({ title, by }) => ({
        section: title.section,
        heading,
        by: by === "folded" ? this.exactly(heading, title.section) : by,
      }));
  }

  /** "exact" only when the paragraph is the outline's own line, letter for letter. */
  private exactly(heading: Heading, at: number): MatchedBy {
    const { number, title } = this.section(at);
    const printed = `${number} ${fillFields(title, this.memory?.details ?? this.outline.defaults)}`;
    return this.snapshot.paragraphs[heading.paragraph]?.text.trim() === printed ? "exact" : "folded";
  }

  private placeAnswer(section: number, folded: string): void {
    if (this.taken.has(section)) return;
    const heading = this.headings.find(
      (candidate) => !this.used.has(candidate) && foldedParagraph(this.snapshot, candidate.paragraph) === folded,
    );
    if (heading) this.take({ section, heading, by: "answer" }, true);
  }

  private take({ section, heading, by }: Claim, sure: boolean): void {
    const { paragraph, end, inline, numbering } = heading;
    const number = numbering?.values.at(-1) ?? null;
    this.taken.set(section, { section: this.section(section).id, paragraph, end, inline, number, by, sure });
    this.used.add(heading);
  }

  private cheapest(claims: readonly Claim[]): Claim | undefined {
    let best: Claim | undefined;
    let least = Infinity;
    for (const claim of claims) {
      const cost = this.cost(claim);
      if (cost < least) [best, least] = [claim, cost];
    }
    return best;
  }

  /** How ill a heading fits the section: place, rank of its number, form. */
  private cost({ section, heading, by }: Claim): number {
    const own = this.section(section);
    const kind = heading.numbering?.kind;
    const rank = kind === "bullet" ? DOUBTFUL : kind === "letter" && own.parent !== null ? 2 : 0;
    const grid = heading.inGrid ? (heading.numbering === null ? DOUBTFUL : 2) : 0;
    return (
      (this.isInPlace(own, heading) ? 0 : 3) +
      rank +
      grid +
      (by === "near" ? 1 : 0) +
      (this.isFollowed(heading) ? 0 : 1)
    );
  }

  /** Inside the part it belongs to, as far as that part and the next one are known. */
  private isInPlace(own: Section, heading: Heading): boolean {
    const { sections } = this.outline;
    const part = sections.findIndex(({ id }) => id === (own.parent ?? own.id));
    const start = own.parent === null ? undefined : this.taken.get(part)?.paragraph;
    if (start !== undefined && heading.paragraph < start) return false;
    for (let at = 0; at < sections.length; at++) {
      if (this.section(at).parent !== null || at === part) continue;
      const other = this.taken.get(at)?.paragraph;
      if (other === undefined) continue;
      if (at < part ? heading.paragraph < other : heading.paragraph > other) return false;
    }
    return true;
  }

  /** False in a list of titles without text between them, such as a table of contents without page numbers. */
  private isFollowed(heading: Heading): boolean {
    return heading.inline !== "" || !this.starts.has(heading.end);
  }

  private isDenied(section: number, heading: Heading): boolean {
    return this.denied.size > 0 && this.denied.has(`${section} ${foldedParagraph(this.snapshot, heading.paragraph)}`);
  }

  private section(at: number): Section {
    return this.outline.sections[at] as Section;
  }
}

/** From here on a heading is offered, not taken. */
const DOUBTFUL = 5;
const LEAST_LIKE_MISNUMBERED = 0.65;

/**
 * A table of contents without page numbers: titles one below the other, each of which comes again further down.
 */
function contentsList(headings: readonly Heading[]): ReadonlySet<Heading> {
  const titled = headings.filter(({ titles }) => titles.length > 0);
  const lastOf = new Map(titled.map((heading, at) => [heading.titles[0]?.title.section, at]));
  const list = new Set<Heading>();
  for (let from = 0; from < titled.length;) {
    let to = from + 1;
    while (titled[to]?.paragraph === titled[to - 1]?.end) to++;
    const run = titled.slice(from, to);
    const again = run.every(({ titles }) => (lastOf.get(titles[0]?.title.section) ?? 0) >= to);
    if (run.length >= 3 && again) for (const heading of run) list.add(heading);
    from = to;
  }
  return list;
}

function group<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const list = groups.get(key);
    if (list) list.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
