import type { Edit, RemoveEdit, ReplaceEdit } from "../../core/edits/edits";
import { overlap } from "../../core/edits/overlap";
import type { ParagraphAnatomy } from "../read/anatomy";
import type { Stretch } from "../read/paragraph-xml";
import type { Survey } from "../read/survey";

/** Neighbouring paragraphs that go together, and the one next to them that stays: the place to put them back. */
export interface RemovedGroup {
  readonly paragraphs: readonly number[];
  /** Index of the paragraph right above, right below in the same cell or body; at least one is not null. */
  readonly above: number | null;
  readonly below: number | null;
}

/** The edits that touch nothing but their own words, and how many are left to the user. */
export interface Touchable {
  readonly edits: readonly Edit[];
  readonly groups: readonly RemovedGroup[];
  readonly left: number;
}

/**
 * Takes out removals and replacements on which something hangs: a note, a picture, a comment, a break, a tracked
 * change, a mark, a link, a control, a field. What cannot be seen counts as something. Insertions always stay.
 *
 * @param takingBack words that were inserted under tracking may be replaced too: they are our own
 */
export function touchable(
  edits: readonly Edit[],
  { anatomy, tracked, items }: Pick<Survey, "anatomy" | "tracked" | "items">,
  { takingBack = false } = {},
): Touchable {
  const removals = edits.filter((edit) => edit.kind === "remove");
  const groups = anatomy === null ? [] : removable(removals, anatomy.paragraphs, items, tracked);
  const gone = new Set(groups.flatMap(({ paragraphs }) => paragraphs));
  const kept: Edit[] = [];
  let left = 0;
  for (const edit of edits) {
    const made =
      edit.kind === "insert"
        ? [edit]
        : edit.kind === "remove"
          ? gone.has(edit.paragraph)
            ? [edit]
            : []
          : replaceable(edit, anatomy?.paragraphs[edit.paragraph], edits, takingBack);
    if (made.length === 0) left++;
    kept.push(...made);
  }
  return { edits: kept, groups, left };
}

function removable(
  removals: readonly RemoveEdit[],
  paragraphs: readonly ParagraphAnatomy[],
  items: readonly Word.Paragraph[],
  tracked: boolean,
): readonly RemovedGroup[] {
  const last = paragraphs.length - 1;
  const indexes = removals
    .map(({ paragraph }) => paragraph)
    .filter((index) => {
      const { plain, plainInsertion, listed } = paragraphs[index]!;
      // The mark of the last paragraph cannot be removed; no outline puts guidance
      // into a table, and not every paragraph of a cell can go. An insertion that
      // is not accepted yet is struck out, not lost, while tracking goes on.
      return (
        index !== last && items[index]!.tableNestingLevel === 0 && !listed && (plain || (tracked && plainInsertion))
      );
    })
    .sort((one, other) => one - other);
  const groups: number[][] = [];
  for (const index of indexes) {
    const group = groups.at(-1);
    if (group && paragraphs[index]!.above === group.at(-1)) group.push(index);
    else groups.push([index]);
  }
  return groups
    .map((group) => ({
      paragraphs: group,
      above: paragraphs[group[0]!]!.above,
      below: paragraphs[group.at(-1)!]!.below,
    }))
    .filter(({ above, below }) => above !== null || below !== null);
}

/** The replacement in the pieces that can be made without touching anything else; none when there is no such way. */
function replaceable(
  edit: ReplaceEdit,
  paragraph: ParagraphAnatomy | undefined,
  all: readonly Edit[],
  takingBack: boolean,
): readonly ReplaceEdit[] {
  const { text, from, to, insert } = edit;
  const stretches = [...(paragraph?.stretches ?? []), ...(takingBack ? (paragraph?.insertedStretches ?? []) : [])].sort(
    (one, other) => one.from - other.from,
  );
  if (from === to) {
    const inside = text === "" ? paragraph?.plain : stretches.some((one) => one.from <= from && to <= one.to);
    return inside ? [edit] : [];
  }
  const around = stretches.find((one) => one.from <= from && to <= one.to);
  if (around) return insert === "" ? withNeighbour(edit, around, all) : [edit];
  // Letters of several looks are exchanged one for one, so that each keeps its own.
  if (insert.length !== to - from || /[\p{M}\p{Cs}]/u.test(text.slice(from, to) + insert)) return [];
  const pieces = stretches
    .map((one) => ({ from: Math.max(one.from, from), to: Math.min(one.to, to) }))
    .filter((one) => one.from < one.to);
  const whole = pieces.length > 0 && pieces[0]!.from === from && pieces.at(-1)!.to === to;
  if (!whole || pieces.some((one, index) => index > 0 && one.from !== pieces[index - 1]!.to)) return [];
  return pieces
    .map((one) => ({ ...edit, ...one, insert: insert.slice(one.from - from, one.to - from) }))
    .filter((one) => one.insert !== text.slice(one.from, one.to));
}

/**
 * Words taken out are exchanged for the letter beside them, so that they can be put back in their own look:
 * an insertion would take that of whatever stands in front. None when they are all there is of that look.
 */
function withNeighbour(edit: ReplaceEdit, around: Stretch, all: readonly Edit[]): readonly ReplaceEdit[] {
  const { text, from, to } = edit;
  const choices = [
    { from: from - 1, to, insert: text.slice(from - 1, from) },
    { from, to: to + 1, insert: text.slice(to, to + 1) },
  ];
  const chosen = choices
    .filter((one) => around.from <= one.from && one.to <= around.to && /^[^\p{M}\p{Cs}\v\t]$/u.test(one.insert))
    .map((one) => ({ ...edit, ...one }))
    .find((one) => !all.some((other) => other !== edit && overlap(one, other)));
  return chosen ? [chosen] : [];
}
