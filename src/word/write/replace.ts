import type { ReplaceEdit } from "../../core/edits/edits";
import { HostError } from "../../core/edits/document-host";
import type { ParagraphAnatomy } from "../read/anatomy";
import type { Stretch } from "../read/paragraph-xml";
import type { Survey } from "../read/survey";
import { readableText } from "../read/texts";

/** Longest text Word's search takes (error SearchStringInvalidOrTooLong). */
const longestSearch = 255;
const codes: Readonly<Record<string, string>> = { "^": "^^", "\v": "^l", "\t": "^t", "\u00a0": "^s" };

/** Replacements found in the document and ready to be queued. */
export interface FoundReplacements {
  /** Queues the changes. Text outside a range and formatting inside it stay as they are. */
  queue(): void;
  /** The changes in the order they are queued in. */
  readonly order: readonly ReplaceEdit[];
  /**
   * After the sync: puts back the words that somebody typed into a range between
   * finding and changing it; a sync must follow. Returns the edits not made so.
   */
  putBack(): readonly ReplaceEdit[];
}

/**
 * Finds the ranges of some replacements by searching their paragraph, one round trip for all. HostError "changed" when
 * Word's search does not meet a text as often as the paragraph holds it: what would be changed is not certain then.
 */
export async function findReplacements(
  context: Word.RequestContext,
  { items, anatomy }: Pick<Survey, "items" | "anatomy">,
  edits: readonly ReplaceEdit[],
): Promise<FoundReplacements> {
  const searches = edits.map((edit) => ({
    edit,
    parts: search(items[edit.paragraph]!, edit, stretchOf(edit, anatomy?.paragraphs[edit.paragraph])),
  }));
  if (searches.length === 0) return { queue: () => undefined, order: [], putBack: () => [] };
  await context.sync();
  const changes = searches.map(({ edit, parts }) => ({
    edit,
    startsAt: parts[0]?.from,
    ranges: parts.map((part) => rangeOf(part, edit, anatomy?.paragraphs[edit.paragraph])),
  }));
  // From the end backwards, so that no change moves the place of the next.
  changes.sort((one, other) => other.edit.from - one.edit.from);
  const made: { readonly edit: ReplaceEdit; readonly was: Word.Range; readonly now: Word.Range }[] = [];
  return {
    order: changes.map(({ edit }) => edit),
    queue() {
      for (const { edit, ranges, startsAt } of changes) {
        const change = queueChange(items, edit, ranges, startsAt);
        if (change) made.push({ edit, ...change });
      }
    },
    putBack() {
      const lost = made.filter(({ edit, was }) => readableText(was.text) !== edit.text.slice(edit.from, edit.to));
      for (const { was, now } of lost) now.insertText(was.text, "Replace");
      return lost.map(({ edit }) => edit);
    },
  };
}

interface Part {
  readonly text: string;
  readonly from: number;
  readonly results: Word.RangeCollection;
}

function search(paragraph: Word.Paragraph, edit: ReplaceEdit, stretch: Stretch | undefined): readonly Part[] {
  return pieces(edit, stretch).map(({ from, to }) => {
    const text = edit.text.slice(from, to);
    const pattern = [...text].map((letter) => codes[letter] ?? letter).join("");
    const results = paragraph.search(pattern, { matchCase: true });
    results.load("text");
    return { text, from, results };
  });
}

/**
 * The find that stands where the edit says; on hosts that search
 * struck-out words too, counted in the text that has them.
 */
function rangeOf(
  { text, from, results }: Part,
  edit: ReplaceEdit,
  paragraph: ParagraphAnatomy | undefined,
): Word.Range {
  const found = results.items.filter((range) => readableText(range.text) === text);
  const stretch = stretchesOf(paragraph).find((one) => one.from <= from && from <= one.to);
  const readings = [
    { whole: edit.text, at: from },
    ...(paragraph && stretch
      ? [{ whole: paragraph.textWithDeletions, at: stretch.fromWithDeletions + from - stretch.from }]
      : []),
  ];
  const fitting = readings.find(({ whole }) => occurrences(whole, text, whole.length) === found.length);
  const range = fitting && found[occurrences(fitting.whole, text, fitting.at)];
  if (!range) throw new HostError("changed", `text not found by search in paragraph ${edit.paragraph}`);
  return range;
}

/**
 * What to search for: the text to replace; for a pure insertion the
 * letters before it of the same look, or else those behind it.
 */
function pieces(
  { text, from, to }: ReplaceEdit,
  stretch: Stretch | undefined,
): readonly { readonly from: number; readonly to: number }[] {
  const start = Math.max(stretch?.from ?? 0, from - nearby);
  const end = Math.min(stretch?.to ?? text.length, from + nearby);
  const whole = from < to ? { from, to } : start < from ? { from: start, to: from } : { from, to: end };
  if (whole.to === whole.from) return [];
  const longest = Math.floor(longestSearch / 2);
  if (whole.to - whole.from <= longest) return [whole];
  // A long text is found by both its ends.
  return [
    { from: whole.from, to: whole.from + longest },
    { from: Math.min(text.length, whole.to) - longest, to: whole.to },
  ];
}

/** How many letters name the place of an insertion. */
const nearby = 20;

function stretchOf({ from, to }: ReplaceEdit, paragraph: ParagraphAnatomy | undefined): Stretch | undefined {
  return stretchesOf(paragraph).find((one) => one.from <= from && to <= one.to);
}

function stretchesOf(paragraph: ParagraphAnatomy | undefined): readonly Stretch[] {
  return paragraph ? [...paragraph.stretches, ...paragraph.insertedStretches] : [];
}

/** How many times Word's search meets the text before that offset: it goes on behind each find. */
function occurrences(whole: string, text: string, before: number): number {
  let count = 0;
  for (let at = whole.indexOf(text); at >= 0 && at < before; at = whole.indexOf(text, at + text.length)) count++;
  return count;
}

/**
 * Queues one change and, before it, the question what stands there at
 * that very moment; returns the ranges of the old and of the new words.
 */
function queueChange(
  items: readonly Word.Paragraph[],
  edit: ReplaceEdit,
  ranges: readonly Word.Range[],
  startsAt: number | undefined,
): { readonly was: Word.Range; readonly now: Word.Range } | null {
  const [first, last] = ranges;
  if (!first) items[edit.paragraph]!.getRange("Start").insertText(edit.insert, "Start");
  else if (edit.from === edit.to) first.insertText(edit.insert, startsAt === edit.from ? "Start" : "End");
  else {
    const was = last ? first.expandTo(last) : first;
    was.load("text");
    return { was, now: was.insertText(edit.insert, "Replace") };
  }
  return null;
}
