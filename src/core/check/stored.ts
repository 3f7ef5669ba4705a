import type { Edit } from "../edits/edits";
import { plainParagraph, readableParagraph } from "../snapshot/reading";
import type { Snapshot } from "../snapshot/snapshot";
import type { Fix } from "./report";

type Range = { readonly from: number; readonly to: number };

/** Rules read plain text; this is the same piece of the text as it is stored in the document. */
export function storedRange(snapshot: Snapshot, paragraph: number, { from, to }: Range): Range {
  return plainParagraph(snapshot, paragraph).toRaw(from, to);
}

/**
 * A fix of plain text as edits of the stored one; null when it cannot be made there:
 * letters that an old encoding stores otherwise would come out wrong in its font.
 */
export function storedFix(snapshot: Snapshot, { label, edits }: Fix): Fix | null {
  const stored = edits.map((edit) => storedEdit(snapshot, edit));
  return stored.every((edit) => edit !== null) ? { label, edits: stored } : null;
}

function storedEdit(snapshot: Snapshot, edit: Edit): Edit | null {
  if (edit.kind === "insert") return edit;
  const { text } = snapshot.paragraphs[edit.paragraph]!;
  if (edit.kind === "remove") return { ...edit, text };
  const inOldEncoding = readableParagraph(snapshot, edit.paragraph) !== text;
  if (inOldEncoding && /[^\x20-\x7e]/u.test(edit.insert)) return null;
  return { ...edit, text, ...storedRange(snapshot, edit.paragraph, edit) };
}
