import type { Edit } from "./edits";

/** True when both edits cannot be made together: they change the same text, or one removes what the other needs. */
export function overlap(one: Edit, other: Edit): boolean {
  if (one.kind === "insert" && other.kind === "insert") return false;
  const place = touched(one);
  if (place === null || place !== touched(other)) return false;
  if (one.kind === "insert" || other.kind === "insert") return one.kind === "remove" || other.kind === "remove";
  if (one.kind === "remove" || other.kind === "remove") return true;
  if (one.from === one.to || other.from === other.to) return one.from <= other.to && other.from <= one.to;
  return one.from < other.to && other.from < one.to;
}

/** The paragraph an edit needs to stand where it stood; null at the end of the document or at the cursor. */
export function touched(edit: Edit): number | null {
  if (edit.kind !== "insert") return edit.paragraph;
  return "paragraph" in edit.at ? edit.at.paragraph : null;
}
