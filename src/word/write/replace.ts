import type { ReplaceEdit } from "../../core/edits/edits";
import { HostError } from "../../core/edits/document-host";
import { readableText } from "../read/texts";

/** Longest text Word's search takes (error SearchStringInvalidOrTooLong). */
const longestSearch = 255;
const codes: Readonly<Record<string, string>> = { "^": "^^", "\v": "^l", "\t": "^t", "\u00a0": "^s" };

/**
 * Finds the ranges of some replacements by searching their paragraph, one round trip for all, and returns a function that queues the
 * changes. Text outside a range and formatting inside it stay as they are.
 */
export async function findReplacements(
  context: Word.RequestContext,
  items: readonly Word.Paragraph[],
  edits: readonly ReplaceEdit[],
): Promise<() => void> {
  const searches = edits.map((edit) => ({ edit, ...search(items[edit.paragraph]!, edit) }));
  if (searches.length === 0) return () => undefined;
  await context.sync();
  const changes = searches.map(({ edit, parts }) => {
    const ranges = parts.map(({ results, text, occurrence }) => {
      const found = results.items.filter((range) => readableText(range.text) === text)[occurrence];
      if (!found) throw new HostError("refused", `text not found by search in paragraph ${edit.paragraph}`);
      return found;
    });
    return { edit, ranges };
  });
  return () => {
    // From the end backwards, so that no change moves the place of the next.
    for (const { edit, ranges } of changes.sort((one, other) => other.edit.from - one.edit.from))
      change(items, edit, ranges);
  };
}

interface Part {
  readonly text: string;
  readonly occurrence: number;
  readonly results: Word.RangeCollection;
}

function search(paragraph: Word.Paragraph, edit: ReplaceEdit): { readonly parts: readonly Part[] } {
  const parts = pieces(edit).map(({ from, to }) => {
    const text = edit.text.slice(from, to);
    const pattern = [...text].map((letter) => codes[letter] ?? letter).join("");
    const results = paragraph.search(pattern, { matchCase: true });
    results.load("text");
    return { text, occurrence: occurrencesBefore(edit.text, text, from), results };
  });
  return { parts };
}

/** What to search for: the text to replace, or for a pure insertion the letters before it; nothing at the start of the paragraph. */
function pieces({ text, from, to }: ReplaceEdit): readonly { readonly from: number; readonly to: number }[] {
  const whole = from === to ? { from: Math.max(0, from - 20), to: from } : { from, to };
  if (whole.to === whole.from) return [];
  const longest = Math.floor(longestSearch / 2);
  if (whole.to - whole.from <= longest) return [whole];
  // A long text is found by both its ends.
  return [
    { from: whole.from, to: whole.from + longest },
    { from: Math.min(text.length, whole.to) - longest, to: whole.to },
  ];
}

/** How many times Word's search meets the text before that offset: it goes on behind each find. */
function occurrencesBefore(whole: string, text: string, from: number): number {
  let count = 0;
  for (let at = whole.indexOf(text); at >= 0 && at < from; at = whole.indexOf(text, at + text.length)) count++;
  return count;
}

function change(items: readonly Word.Paragraph[], edit: ReplaceEdit, ranges: readonly Word.Range[]): void {
  const [first, last] = ranges;
  if (!first) items[edit.paragraph]!.getRange("Start").insertText(edit.insert, "Start");
  else if (edit.from === edit.to) first.insertText(edit.insert, "End");
  else if (edit.insert === "") (last ? first.expandTo(last) : first).delete();
  else (last ? first.expandTo(last) : first).insertText(edit.insert, "Replace");
}
