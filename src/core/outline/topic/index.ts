import { fold } from "../../vietnamese/fold";
import { fillFields } from "../fields";
import { guidanceCriteria } from "../guidance-criteria";
import type { Criterion, LegalBasis, Outline, Section, SectionId } from "../outline";
import type { Subject, Topic } from "./topic";
import { topicsOf } from "./topics-of";

export type { Subject, Topic } from "./topic";

/**
 * Gives a printed outline what a good answer holds: the criteria of the topics its sections are about, and each line of
 * guidance as a criterion of its own where no topic unfolds it. An outline of another subject has its guidance alone.
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

/**
 * "II.1a-3" stays in its own section; in another outline's "III.2" it is
 * "III.2a-3", so that ticks of two sections are never one.
 */
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
