import type { SectionId } from "../../../core/outline/outline";
import type { State } from "../state";

/**
 * Whether a heading that Word numbers by itself stands behind an inserted one
 * and carries the same number: Word does not count a number that is typed.
 */
export function repeatsNumber({ derived, snapshot }: State, inserted: readonly SectionId[]): boolean {
  const sections = derived?.sections ?? [];
  const labelOf = (paragraph: number | null) => bare(snapshot?.paragraphs[paragraph ?? -1]?.listLabel ?? "");
  return sections.some(
    ({ id, parent, number }, at) =>
      inserted.includes(id) &&
      sections.slice(at + 1).some((behind) => behind.parent === parent && labelOf(behind.paragraph) === bare(number)),
  );
}

function bare(number: string): string {
  return number.replace(/[^\p{L}\d]/gu, "");
}
