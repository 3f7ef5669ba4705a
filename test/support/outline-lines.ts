import { fillFields, type FieldValues } from "../../src/core/outline/fields";
import { printedGuidance } from "../../src/core/outline/printed-guidance";
import type { OpeningRole, Outline, SectionId } from "../../src/core/outline/outline";

/** One printed line of an outline. */
export interface OutlineLine {
  readonly role: OpeningRole | "part" | "section" | "guidance" | "closing-note";
  /** The section it opens or belongs to; null above section I and for the closing note. */
  readonly section: SectionId | null;
  readonly text: string;
}

/** Every printed line of the outline, in order, fields filled from `values` or from the outline's own defaults. */
export function outlineLines(outline: Outline, values: FieldValues = outline.defaults): readonly OutlineLine[] {
  const filled = (role: OutlineLine["role"], section: SectionId | null, text: string): OutlineLine => ({
    role,
    section,
    text: fillFields(text, values),
  });
  return [
    ...outline.opening.map((line) => filled(line.role, null, line.text)),
    ...outline.sections.flatMap((section) => [
      filled(section.parent === null ? "part" : "section", section.id, `${section.number} ${section.title}`),
      ...section.guidance.map((text) => filled("guidance", section.id, printedGuidance(text))),
    ]),
    filled("closing-note", null, outline.closingNote),
  ];
}
