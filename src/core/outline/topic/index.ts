import { fold } from "../../vietnamese/fold";
import { fillFields } from "../fields";
import { guidanceCriteria } from "../guidance-criteria";
import type { Bilingual } from "../language";
import type { Act } from "../act";
import type { CriteriaGroup, Criterion, LegalBasis, Outline, Pillar, Section, SectionId, Wording } from "../outline";
import { topicsOf } from "./topics-of";

/** A criterion set that belongs to a subject, not to one outline: sections of any outline draw on it. */
export interface Topic {
  readonly id: string;
  readonly name: Bilingual;
  /** Folded phrases; a section is about the topic when its title holds all phrases of one of these lists. */
  readonly about: readonly (readonly string[])[];
  /** Folded phrases that a title about another topic holds as well. */
  readonly unless?: readonly string[];
  readonly criteria: readonly Criterion[];
  /** A unit may have none of it, and "Không có." is then a whole answer: a steering committee, employers. */
  readonly mayBeNegative: boolean;
  /** Lines of guidance that the criteria unfold: they ask for nothing more. */
  readonly unfolds: readonly string[];
  /** Phrases by which a title tells that it is about what happens there; of topics that are places. */
  readonly place?: readonly string[];
}

/** What a family of reports is about: topics are drawn on only by outlines that speak of the subject. */
export interface Subject {
  /** What outlines on it have in common, whatever their titles say. */
  readonly id: string;
  /** Folded phrases, one of which the outline's title or several of its headings hold. */
  readonly phrases: readonly string[];
  readonly topics: readonly Topic[];
  /** Phrases by which a title tells that it is about one pillar of the Law: of a place, where it names none of the one it stands under. */
  readonly pillars: Readonly<Record<Pillar, readonly string[]>>;
  /** In titles below these a place is whom something is asked of, and a pillar what somebody is to do. */
  readonly apart: readonly string[];
  /** Asked of the report as a whole, whatever its sections are. */
  readonly wholeReport: readonly CriteriaGroup[];
  readonly acts: readonly Act[];
  readonly wording: Wording;
}

/**
 * Gives a printed outline what a good answer holds: the criteria of the topics its sections are about, and each line of guidance as a criterion of its own where
 * no topic unfolds it. An outline of another subject has its guidance alone.
 */
export function withTopics(printed: Outline, subject: Subject): Outline {
  const fits = isAbout(printed, subject);
  const parents = new Set(printed.sections.map(({ parent }) => parent));
  const topics: ReadonlyMap<SectionId, Topic> = fits ? topicsOf(printed, subject) : new Map();
  return {
    ...printed,
    sections: printed.sections.map((section) =>
      parents.has(section.id) ? section : drawnOn(section, topics.get(section.id) ?? null),
    ),
    wholeReport: fits ? subject.wholeReport : [],
    acts: subject.acts,
    wording: subject.wording,
  };
}

function drawnOn(section: Section, topic: Topic | null): Section {
  if (topic === null) return { ...section, criteria: guidanceCriteria(section) };
  const mayBeNegative = section.mayBeNegative || topic.mayBeNegative;
  return { ...section, mayBeNegative, criteria: criteriaOf(section, topic) };
}

function criteriaOf(section: Section, topic: Topic): readonly Criterion[] {
  const atHome = section.guidance.join("\n") === topic.unfolds.join("\n");
  const unfolded = topic.criteria.map((criterion) => ({
    ...criterion,
    id: idIn(section, criterion),
    ...(!(atHome && idIn(section, criterion) === criterion.id) && { drawnFrom: criterion.id }),
    basis: criterion.basis.map((basis) => (basis.act === "outline" ? cited(basis, section, topic) : basis)),
  }));
  const known = topic.criteria.flatMap(({ evidence }) => evidence.map((term) => fold(term.split(" + !")[0]!)));
  // A line that the topic does not speak of is asked for by itself.
  const unfolds = new Set(topic.unfolds.map(fold));
  const asked = section.guidance.map((line) => {
    const folded = fold(line);
    return unfolds.has(folded) || known.some((phrase) => folded.includes(phrase)) ? "" : line;
  });
  const others = guidanceCriteria({ id: section.id, guidance: asked });
  return [...unfolded, ...others.map((criterion) => ({ ...criterion, id: criterion.id.replace(/-(\d+)$/u, "z-$1") }))];
}

/** "II.1a-3" stays in its own section; in another outline's "III.2" it is "III.2a-3", so that ticks of two sections are never one. */
function idIn({ id }: Section, criterion: Criterion): string {
  return `${id}${/[a-z]?-\d+$/u.exec(criterion.id)?.[0] ?? `-${criterion.id}`}`;
}

/** The same line of guidance where this outline prints it; else the section as a whole. */
function cited(basis: LegalBasis, { id, guidance }: Section, { unfolds }: Topic): LegalBasis {
  const line = unfolds[Number(/gợi ý thứ (\d+)$/u.exec(basis.clause ?? "")?.[1]) - 1];
  const at = line === undefined ? -1 : guidance.map(fold).indexOf(fold(line));
  return { ...basis, clause: at === -1 ? `mục ${id}` : `mục ${id}, gợi ý thứ ${at + 1}` };
}

/** True when an outline is about the subject: by its title, or by several of its headings. */
export function isAbout({ opening, sections, defaults }: Outline, { phrases }: Subject): boolean {
  const speaks = (text: string) => phrases.some((phrase) => fold(fillFields(text, defaults)).includes(phrase));
  const head = opening.filter(({ role }) => role === "title" || role === "subject").map(({ text }) => text);
  return speaks(head.join(" ")) || sections.filter(({ title }) => speaks(title)).length >= 2;
}
