import { readableText } from "../texts";

/**
 * More paragraphs than this are not asked about: a document of that many
 * is no report with headings in bold before their text.
 */
const most = 80;

/** Paragraphs of which only a part is bold, as a heading that runs into its text is; outside tables. */
export function mayRunIn({ font, text, tableNestingLevel }: Word.Paragraph): boolean {
  return typeof font.bold !== "boolean" && tableNestingLevel === 0 && text.trim() !== "";
}

/**
 * Queues the question how far the bold at the beginning of these paragraphs reaches; the answer,
 * by index, is read after the sync: offset of the first letter or digit that is not bold. Nothing
 * is said of a paragraph that does not begin in bold, nor of one that holds struck-out words.
 */
export function askBoldReach(
  items: readonly Word.Paragraph[],
  indexes: readonly number[],
): () => ReadonlyMap<number, number> {
  const asked = indexes.slice(0, most).map((index) => {
    const words = items[index]!.getTextRanges([" "], true);
    words.load("text,font/bold");
    return { index, words };
  });
  return () => {
    const reach = new Map<number, number>();
    for (const { index, words } of asked) {
      const parts = words.items.map((word) => ({ text: readableText(word.text).trim(), bold: word.font.bold }));
      const until = reachOf(readableText(items[index]!.text), parts);
      if (until !== null && until > 0) reach.set(index, until);
    }
    return reach;
  };
}

/**
 * Words without the blanks around them: the blank behind the last bold word
 * is often not bold itself. Null when a word is not where it should be.
 */
function reachOf(whole: string, parts: readonly { readonly text: string; readonly bold: unknown }[]): number | null {
  let offset = 0;
  for (const { text, bold } of parts) {
    const at = whole.indexOf(text, offset);
    if (at < 0) return null;
    if (bold !== true) {
      const first = plainFrom(text, typeof bold !== "boolean");
      if (first !== null) return at + first;
    }
    offset = at + text.length;
  }
  return null;
}

/**
 * Where the letters of a "word" that is not bold, or bold in part, cease to be: a mixed one ("được," "2025.Đã",
 * a title and its text parted by a line break) changes at the sign in it. Null when no letter of it is plain.
 */
function plainFrom(text: string, mixed: boolean): number | null {
  const first = text.search(letter);
  if (first < 0 || !mixed) return first < 0 ? null : first;
  const sign = text.slice(first).search(/[^\p{L}\p{N}\p{M}]/u);
  if (sign < 0) return first;
  const behind = text.slice(first + sign).search(letter);
  return behind < 0 ? null : first + sign + behind;
}

const letter = /[\p{L}\p{N}]/u;
