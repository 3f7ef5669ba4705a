import { hash } from "../../vietnamese/hash";
import { fillFields } from "../fields";
import { toFields } from "../from-document/to-fields";
import type { Outline, Section, SectionId } from "../outline";
import { writeOutlineFile } from "../outline-file";
import { usualWords } from "../printed-guidance";

/** What a person may change of an outline before the document is written by it. */

/** One change a person makes to an outline before using it. */
export type Adaptation =
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "rename"; readonly section: SectionId; readonly title: string }
  | { readonly kind: "move"; readonly section: SectionId; readonly by: -1 | 1 }
  | { readonly kind: "drop"; readonly section: SectionId }
  /** "(nếu có)": a unit may have nothing to report. */
  | { readonly kind: "optional"; readonly section: SectionId; readonly on: boolean }
  | { readonly kind: "minimum"; readonly section: SectionId; readonly words: number }
  /** Whether it draws on the topic its title speaks of. */
  | { readonly kind: "topic"; readonly section: SectionId; readonly on: boolean };

/**
 * The outline with that change. Sections keep their words; ids and printed numbers
 * follow the place, so that what is moved or dropped leaves no gap. What cannot be
 * (an empty title, a move over the end, the last section dropped) changes nothing.
 */
export function adapt(outline: Outline, change: Adaptation): Outline {
  switch (change.kind) {
    case "name": {
      const name = change.name.trim().slice(0, LONGEST_TITLE);
      return name === "" ? outline : { ...outline, name: { vi: name, en: name } };
    }
    case "rename": {
      // Braces are fields to the product; what a person types must never be filled in.
      const typed = change.title.replace(/\{/gu, "(").replace(/\}/gu, ")");
      const title = typed.replace(/\s+/gu, " ").trim().slice(0, LONGEST_TITLE);
      return title === "" ? outline : changed(outline, change.section, { title: toFields(title, outline.defaults) });
    }
    case "optional":
      return changed(outline, change.section, { mayBeNegative: change.on });
    case "minimum":
      return changed(outline, change.section, { minimumWords: Math.min(5_000, Math.max(1, Math.round(change.words))) });
    case "topic":
      return { ...outline, sections: outline.sections.map((each) => withTopic(each, change)) };
    case "move":
      return rearranged(
        outline,
        change.section,
        (siblings, at) => void siblings.splice(Math.max(0, at + change.by), 0, ...siblings.splice(at, 1)),
      );
    case "drop":
      return rearranged(outline, change.section, (siblings, at) => void siblings.splice(at, 1));
  }
}

/** A section's title as its author reads it, with the time the outline was printed for. */
export function shownTitle({ title }: Pick<Section, "title">, { defaults }: Outline): string {
  return fillFields(title, defaults);
}

/** Whether two outlines print and ask the same, whatever they are called by. */
export function isSameOutline(one: Outline, other: Outline): boolean {
  return contentOf(one) === contentOf(other);
}

/** An outline that was changed is another one: its id is that of the first, with a print of what it holds now. */
export function withOwnId(changed: Outline, first: Outline): Outline {
  if (isSameOutline(changed, first)) return { ...changed, id: first.id };
  return { ...changed, id: `${first.id.split("+")[0]}+${hash(contentOf(changed))}` };
}

/** What is printed and asked, without what the product adds to it. */
export function printedOnly({ wording: _, ...outline }: Outline): Outline {
  return {
    ...outline,
    sections: outline.sections.map((section) => ({ ...section, notes: [], criteria: [] })),
    wholeReport: [],
    acts: [],
  };
}

const LONGEST_TITLE = 300;

function contentOf(outline: Outline): string {
  return writeOutlineFile({ ...outline, id: "" });
}

function changed(outline: Outline, id: SectionId, change: Partial<Section>): Outline {
  return { ...outline, sections: outline.sections.map((each) => (each.id === id ? { ...each, ...change } : each)) };
}

function withTopic(section: Section, { section: id, on }: Extract<Adaptation, { kind: "topic" }>): Section {
  if (section.id !== id) return section;
  const { topic: _, ...rest } = section;
  return on ? rest : { ...rest, topic: null };
}

/** A section with what stands under it, and the numbers its children stand at. */
interface Node {
  readonly section: Section;
  readonly children: Node[];
  readonly places: readonly Place[];
}

interface Place {
  /** "2" of "I.2"; "II" of "II". */
  readonly value: string;
  /** As printed: "2.", "1.2.", "PHẦN II.". */
  readonly number: string;
}

function rearranged(outline: Outline, id: SectionId, arrange: (siblings: Node[], at: number) => void): Outline {
  const roots = nodesUnder(null, outline.sections);
  const places = roots.map(placeOf);
  const arrangeIn = (siblings: Node[]): boolean => {
    const at = siblings.findIndex(({ section }) => section.id === id);
    if (at !== -1) arrange(siblings, at);
    return at !== -1 || siblings.some(({ children }) => arrangeIn(children));
  };
  arrangeIn(roots);
  return roots.length === 0 ? outline : { ...outline, sections: placed(roots, places, null) };
}

function nodesUnder(parent: SectionId | null, sections: readonly Section[]): Node[] {
  return sections
    .filter((section) => section.parent === parent)
    .map((section) => {
      const children = nodesUnder(section.id, sections);
      return { section, children, places: children.map(placeOf) };
    });
}

function placeOf({ section: { id, number } }: Node): Place {
  return { value: id.slice(id.lastIndexOf(".") + 1), number };
}

/** The sections in order, each with the id and number of the place it has come to. */
function placed(
  nodes: readonly Node[],
  places: readonly Place[],
  above: { readonly former: Section; readonly now: Section } | null,
): readonly Section[] {
  return nodes.flatMap((node, at) => {
    const { value, number } = places[at]!;
    const section: Section = {
      ...node.section,
      id: above === null ? value : `${above.now.id}.${value}`,
      parent: above?.now.id ?? null,
      number: above === null ? number : below(number, above.former.number, above.now.number),
      // A part that has lost its sections is written in itself.
      minimumWords:
        node.places.length > 0 && node.children.length === 0
          ? usualWords(node.section.guidance)
          : node.section.minimumWords,
    };
    return [section, ...placed(node.children, node.places, { former: node.section, now: section })];
  });
}

/** "1.2." printed below "1." is "2.2." once that part stands at "2.". */
function below(number: string, former: string, now: string): string {
  const [before, after] = [former, now].map((each) => each.replace(/[\s.)/\]]+$/u, ""));
  return number.startsWith(`${before}.`) ? after + number.slice(before!.length) : number;
}
