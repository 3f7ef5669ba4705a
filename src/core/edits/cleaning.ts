import type { Snapshot } from "../snapshot/snapshot";
import type { RemoveEdit } from "./edits";
import type { FieldValues } from "../outline/fields";
import { guidanceReader } from "../sections/guidance";
import type { Outline } from "../outline/outline";
import type { SectionState } from "../sections/section-state";

/**
 * What "Xóa gợi ý còn lại" removes together, after the preview: the guidance lines left in a document.
 * A line is ours only in our style, and while it equals the outline's line character for character
 * (blanks around it aside); whatever was typed into it makes it the author's, and neighbouring
 * paragraphs are never touched. Our words in another style may be the author's own heading.
 *
 * @param values period and year the guidance was filled in with
 */
export function cleaning(
  outline: Outline,
  snapshot: Snapshot,
  sections: readonly SectionState[],
  values: FieldValues = outline.defaults,
): readonly RemoveEdit[] {
  const reader = guidanceReader(outline, values);
  const headings = new Set(sections.map(({ paragraph }) => paragraph));
  return snapshot.paragraphs
    .filter((paragraph) => !headings.has(paragraph.index) && reader.isCertain(paragraph))
    .map(({ index, text }) => ({ kind: "remove", paragraph: index, text }));
}
