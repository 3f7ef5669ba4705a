import type { ReplaceEdit } from "../../core/edits/edits";
import { guidanceStyle } from "../../core/sections/guidance";
import { HostError } from "../../core/edits/document-host";
import type { Expected } from "../write/alignment";
import { dress } from "../write/insert-plain";
import type { Plan } from "../write/plan";
import { findReplacements } from "../write/replace";
import { run } from "../run";
import { survey } from "../read/survey";
import { whereNow } from "./where-now";

/** What a write did, as far as taking it back needs to know. */
export interface Done {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly plan: Plan;
  /** Style names of removed paragraphs, by index in `before`. */
  readonly styles: ReadonlyMap<number, string>;
  readonly expected: readonly Expected[];
  /** Index in `after` of every expected paragraph; null when the document could not be followed. */
  readonly places: readonly number[] | null;
}

/**
 * Takes a write back by our own means: Office.js cannot promise Word's undo. What was added is removed, what was changed or removed is put back, but
 * only while every paragraph concerned reads as it was left; else HostError "changed" and nothing is done.
 */
export function undoOf(done: Done): () => Promise<void> {
  return async () => {
    const { places } = done;
    if (places === null) throw new HostError("changed", "document not followed at undo");
    const expected = await run("write", "undo", (context) => takeBack(context, done, places));
    await run("write", "undo", (context) => removeLeftover(context, expected));
  };
}

async function takeBack(
  context: Word.RequestContext,
  done: Done,
  places: readonly number[],
): Promise<readonly string[]> {
  const { items, texts } = await survey(context);
  const now = whereNow(done.after, texts);
  const added = done.expected.flatMap(({ was }, index) =>
    was === null && places[index]! >= 0 ? [places[index]!] : [],
  );
  const addedNow = now(added);
  const inverse = inverseReplacements(done, places);
  const inverseNow = inverse.map((edit): ReplaceEdit => ({ ...edit, paragraph: now([edit.paragraph])[0]! }));
  const anchors = done.plan.removals.map(({ paragraph }) => anchorOf(paragraph, done, places, now));
  const replace = await findReplacements(context, items, inverseNow);
  replace();
  const restored = new Map<number, string[]>();
  // The last removed first: each is put right below its anchor, above the ones already back.
  for (const [index, { paragraph, text }] of [...done.plan.removals.entries()].reverse()) {
    restore(items, anchors[index]!, text, done.styles.get(paragraph));
    restored.set(anchors[index]!, [text, ...(restored.get(anchors[index]!) ?? [])]);
  }
  removeAll(items, addedNow);
  await context.sync();
  const gone = new Set(addedNow);
  const changed = new Map(
    inverseNow.map(({ paragraph }, index) => [paragraph, done.before[wasAt(done, places, inverse[index]!.paragraph)]!]),
  );
  return [
    ...(restored.get(-1) ?? []),
    ...texts.flatMap((text, index) => [
      ...(gone.has(index) ? [] : [changed.get(index) ?? text]),
      ...(restored.get(index) ?? []),
    ]),
  ];
}

/**
 * Word never removes the last paragraph mark, so an insertion that ended the document leaves a blank paragraph. It is joined to the one above:
 * the mark between them is what Backspace in that blank paragraph would delete, and the text above keeps its form.
 */
async function removeLeftover(context: Word.RequestContext, expected: readonly string[]): Promise<void> {
  const { items, texts } = await survey(context);
  const above = items.at(-2);
  if (texts.length !== expected.length + 1 || texts.at(-1) !== "" || above?.tableNestingLevel !== 0) return;
  above.getRange("End").expandTo(items.at(-1)!.getRange("Start")).delete();
  await context.sync();
}

function removeAll(items: readonly Word.Paragraph[], indexes: readonly number[]): void {
  const removed = new Set(indexes);
  for (const index of [...indexes].sort((one, other) => other - one)) {
    const item = items[index]!;
    if (item.tableNestingLevel === 0) item.delete();
    else if (!removed.has(index - 1) || items[index - 1]!.tableNestingLevel === 0) item.parentTable.delete();
  }
}

function restore(items: readonly Word.Paragraph[], anchor: number, text: string, style: string | undefined): void {
  const written =
    anchor < 0 ? items[0]!.insertParagraph(text, "Before") : items[anchor]!.insertParagraph(text, "After");
  if (style === guidanceStyle) dress(written, { text, look: "guidance" });
  if (style !== undefined) written.style = style;
}

/** Current index of the nearest paragraph above a removed one that is still there; -1 at the top. */
function anchorOf(
  removed: number,
  { expected }: Done,
  places: readonly number[],
  now: (indexes: readonly number[]) => readonly number[],
): number {
  const token = expected.findIndex(({ was }) => was === removed);
  for (let index = token - 1; index >= 0; index--) {
    const { was, optional } = expected[index]!;
    if (was !== null && !optional && places[index]! >= 0) return now([places[index]!])[0]!;
  }
  return -1;
}

/** The replacements turned round, with positions as in `after`. */
function inverseReplacements({ expected, after, plan }: Done, places: readonly number[]): readonly ReplaceEdit[] {
  const byParagraph = new Map<number, ReplaceEdit[]>();
  for (const edit of plan.replacements)
    byParagraph.set(edit.paragraph, [...(byParagraph.get(edit.paragraph) ?? []), edit]);
  return [...byParagraph].flatMap(([was, edits]) => {
    const place = places[expected.findIndex((one) => one.was === was)]!;
    let shift = 0;
    return edits
      .sort((one, other) => one.from - other.from)
      .map((edit): ReplaceEdit => {
        const from = edit.from + shift;
        shift += edit.insert.length - (edit.to - edit.from);
        const insert = edit.text.slice(edit.from, edit.to);
        return { kind: "replace", paragraph: place, text: after[place]!, from, to: from + edit.insert.length, insert };
      });
  });
}

function wasAt({ expected }: Done, places: readonly number[], place: number): number {
  return expected[places.indexOf(place)]!.was!;
}
