import type { InsertEdit, InsertPlace } from "../../../core/edits/edits";
import type { SectionId } from "../../../core/outline/outline";
import type { State } from "../state";

/**
 * Puts an example sentence at the end of a section: below its last line that is
 * not blank, so that it joins what is written and leaves the room below; after the
 * table when the section ends in one. Null when the document has no such section.
 */
export function exampleEdit(state: State, example: string, section: SectionId): InsertEdit | null {
  const found = state.derived?.sections.find((candidate) => candidate.id === section);
  const paragraphs = state.snapshot?.paragraphs ?? [];
  if (!found || found.paragraph === null || found.status === "unsure") return null;
  const end = found.contentEnd ?? found.paragraph + 1;
  let last = end - 1;
  // The heading itself is not blank.
  while (paragraphs[last]?.text.trim() === "" && paragraphs[last]?.tableLevel === 0) last--;
  const at = placeBelow(state, last);
  return { kind: "insert", at, blocks: [{ kind: "text", role: "body", text: example, section }] };
}

/** Where a paragraph goes that belongs below another: behind the table when that one stands in one. */
export function placeBelow(state: State, index: number): InsertPlace {
  const paragraphs = state.snapshot?.paragraphs ?? [];
  const line = paragraphs[index];
  if (line && line.tableLevel === 0) return { where: "after", paragraph: index, text: line.text };
  const next = paragraphs.slice(index + 1).find((paragraph) => paragraph.tableLevel === 0);
  return next ? { where: "before", paragraph: next.index, text: next.text } : { where: "end" };
}
