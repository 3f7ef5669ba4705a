import { fillFields } from "../outline/fields";
import type { Outline, Section } from "../outline/outline";

/** One title a section may stand under. */
export interface Title {
  readonly section: number;
  /** The outline's own title, or another its author knows for the section. */
  readonly by: "exact" | "otherTitle";
  /** Canonical words: abbreviations spelt out, names and period evened out. */
  readonly words: readonly string[];
}

/** The titles of a section as they are printed, its own first. */
export function titlesOf(section: Section, { defaults }: Outline): (readonly [string, Title["by"]])[] {
  return [
    [fillFields(section.title, defaults), "exact"],
    ...section.otherTitles.map((title) => [fillFields(title, defaults), "otherTitle"] as const),
  ];
}
