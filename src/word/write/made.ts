import type { RemoveEdit, ReplaceEdit } from "../../core/edits/edits";
import { alignOurs, type Expected } from "./alignment";

/** A change that is made in one call: a batch that fails leaves those before it made. */
export type Single = ReplaceEdit | RemoveEdit;

/** How many of these changes, in the order they were queued in, stand in the document after a batch failed. */
export function howManyMade(before: readonly string[], order: readonly Single[], after: readonly string[]): number {
  let best = { made: 0, fits: -Infinity };
  for (let made = 0; made <= order.length; made++) {
    const expected = expectedWith(before, order.slice(0, made));
    const places = alignOurs(expected, after);
    const fits = 2 * (places ?? []).filter((place) => place >= 0).length - expected.length;
    if (places !== null && fits > best.fits) best = { made, fits };
  }
  return best.made;
}

/** The paragraphs once these changes are made. */
function expectedWith(before: readonly string[], changes: readonly Single[]): readonly Expected[] {
  const removed = new Set(changes.flatMap((one) => (one.kind === "remove" ? [one.paragraph] : [])));
  return before.flatMap((text, was) =>
    removed.has(was) ? [] : [{ text: replaced(text, ofParagraph(changes, was)), was, optional: false }],
  );
}

/** The text with all replacements made; their offsets are those of the text before. */
export function replaced(text: string, edits: readonly ReplaceEdit[]): string {
  return [...edits]
    .sort((one, other) => other.from - one.from)
    .reduce((now, { from, to, insert }) => now.slice(0, from) + insert + now.slice(to), text);
}

/**
 * The replacements turned round, with positions as in `after`. A paragraph in which somebody wrote meanwhile is known
 * by what is left of it: changes on either side of his words can be taken back, one in the midst of them is his now.
 *
 * @param places index in `after` of every expected paragraph, -1 for one that does not stand there as expected
 */
export function inverseOf(
  replacements: readonly ReplaceEdit[],
  expected: readonly Expected[],
  places: readonly number[],
  after: readonly string[],
): readonly ReplaceEdit[] {
  return [...new Set(replacements.map(({ paragraph }) => paragraph))].flatMap((was) => {
    const token = expected.findIndex((one) => one.was === was);
    const own = [...ofParagraph(replacements, was)].sort((one, other) => one.from - other.from);
    let shift = 0;
    return own.flatMap((edit): ReplaceEdit[] => {
      const from = edit.from + shift;
      shift += edit.insert.length - (edit.to - edit.from);
      const found = findIn(
        expected[token]!.text,
        { from, to: from + edit.insert.length },
        candidates(token, places, after),
      );
      if (found === null) return [];
      const insert = edit.text.slice(edit.from, edit.to);
      return [{ kind: "replace", ...found, insert }];
    });
  });
}

type Found = Pick<ReplaceEdit, "paragraph" | "text" | "from" | "to">;

/**
 * Where a stretch of a text stands in the first of these that has it, whatever
 * somebody wrote on either side; it must be that text for the better part.
 */
export function findIn(
  expected: string,
  { from, to }: { readonly from: number; readonly to: number },
  candidates: readonly (readonly [number, string])[],
): Found | null {
  for (const [paragraph, text] of candidates) {
    let head = 0;
    while (head < expected.length && head < text.length && expected[head] === text[head]) head++;
    let tail = 0;
    const most = Math.min(expected.length, text.length);
    while (tail < most && expected[expected.length - 1 - tail] === text[text.length - 1 - tail]) tail++;
    if ((head + tail) * 2 < expected.length) continue;
    if (to <= head) return { paragraph, text, from, to };
    const shift = text.length - expected.length;
    if (from >= expected.length - tail) return { paragraph, text, from: from + shift, to: to + shift };
  }
  return null;
}

/** Paragraphs that an expected one may be: the one found, else those between its neighbours. */
function candidates(
  token: number,
  places: readonly number[],
  after: readonly string[],
): readonly (readonly [number, string])[] {
  if (places[token]! >= 0) return [[places[token]!, after[places[token]!]!]];
  const above = places.slice(0, token).findLast((place) => place >= 0) ?? -1;
  const below = places.slice(token).find((place) => place >= 0) ?? after.length;
  return after.slice(above + 1, below).map((text, step) => [above + 1 + step, text] as const);
}

function ofParagraph(changes: readonly Single[], paragraph: number): readonly ReplaceEdit[] {
  return changes.flatMap((one) => (one.kind === "replace" && one.paragraph === paragraph ? [one] : []));
}
