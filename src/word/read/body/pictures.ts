import { beginsWithNumber } from "../../../core/vietnamese/heading-number";
import { can } from "../../abilities";

/**
 * Paragraphs that may hold a picture and decide a verdict by it. A
 * picture beside written words changes no verdict and is not asked about.
 */
export function mayHoldPicture(items: readonly Word.Paragraph[]): readonly number[] {
  if (!can("WordApi", "1.1", items[0], "inlinePictures")) return [];
  return emptyStretches(items, isWordless).slice(0, most);
}

/**
 * Queues the question which of these paragraphs hold a picture in line with the text; the answer is read
 * after the sync. Floating pictures, text boxes and objects are only in a paragraph's OOXML (src/word/look).
 */
export function askPictures(items: readonly Word.Paragraph[], indexes: readonly number[]): () => ReadonlySet<number> {
  const asked = indexes.map((index) => {
    const pictures = items[index]!.inlinePictures;
    pictures.load("width");
    return { index, pictures };
  });
  return () => new Set(asked.flatMap(({ index, pictures }) => (pictures.items.length > 0 ? [index] : [])));
}

/**
 * More paragraphs than this are not asked about: a document with so many
 * blank lines between headings is an empty form, not pasted pictures.
 */
const most = 40;

/** Queues the question how many pictures the whole body would bring along, byte by byte. */
export function askWeight(context: Word.RequestContext): () => boolean {
  const { inlinePictures } = context.document.body;
  inlinePictures.load("width");
  return () => inlinePictures.items.length <= mostPictures;
}

/**
 * Paragraphs that hold nothing and decide a verdict by it: with nothing but such paragraphs
 * between a line that may be a heading and the next heading, table or short line, or the end.
 */
export function emptyStretches(
  items: readonly Word.Paragraph[],
  isNothing: (paragraph: Word.Paragraph) => boolean,
): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < items.length; at++) {
    if (isNothing(items[at]!) || !mayBeHeading(items[at]!)) continue;
    const from = at + 1;
    let to = from;
    while (to < items.length && isNothing(items[to]!)) to++;
    if (to > from && endsSection(items[to])) for (let index = from; index < to; index++) found.push(index);
  }
  return found;
}

/** Word's own list of characters may show a picture as "/" or as a control character. */
export function isWordless({ text }: Word.Paragraph): boolean {
  return /^[\s\p{Cc}\p{Cf}\ufffc/]*$/u.test(text);
}

export function mayBeHeading({ text, tableNestingLevel, outlineLevel, isListItem, font }: Word.Paragraph): boolean {
  if (tableNestingLevel > 0 || text.length > longestHeading) return false;
  return (outlineLevel >= 1 && outlineLevel <= 9) || isListItem || font.bold === true || beginsWithNumber(text);
}

/** What may stand behind a section that has no words: a heading, "Nơi nhận:", the table of the signatures. */
function endsSection(next: Word.Paragraph | undefined): boolean {
  return next === undefined || next.tableNestingLevel > 0 || next.text.trim().length <= shortLine || mayBeHeading(next);
}

/** Letters. */
export const longestHeading = 250;
const shortLine = 60;
const mostPictures = 4;
