import type { Snapshot } from "../snapshot/snapshot";
import type { RemoveEdit } from "./edits";
import type { FieldValues } from "../outline/fields";
import { guidanceReader } from "../sections/guidance";
import type { Outline } from "../outline/outline";
import type { SectionState } from "../sections/section-state";

/** What "Xóa gợi ý còn lại" will do. */
export interface Cleaning {
  /** Lines of ours: our style and our words, unchanged. Removed together after the preview. */
  readonly edits: readonly RemoveEdit[];
  /** Our words in a style that is not ours, perhaps the author's own headings: shown, removed only one by one. */
  readonly doubtful: readonly RemoveEdit[];
}

/**
 * Lists the guidance lines left in a document. A line is ours only while it equals the outline's line character for character (blanks around it
 * aside); whatever was typed into it makes it the author's, and neighbouring paragraphs are never touched.
 *
 * @param values period and year the guidance was filled in with
 */
export function cleaning(
  outline: Outline,
  snapshot: Snapshot,
  sections: readonly SectionState[],
  values: FieldValues = outline.defaults,
): Cleaning {
  const reader = guidanceReader(outline, values);
  const headings = new Set(sections.map(({ paragraph }) => paragraph));
  const edits: RemoveEdit[] = [];
  const doubtful: RemoveEdit[] = [];
  for (const paragraph of snapshot.paragraphs) {
    if (headings.has(paragraph.index) || !reader.isUnchanged(paragraph)) continue;
    const edit: RemoveEdit = { kind: "remove", paragraph: paragraph.index, text: paragraph.text };
    (reader.isCertain(paragraph) ? edits : doubtful).push(edit);
  }
  return { edits, doubtful };
}
