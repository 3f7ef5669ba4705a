import type { ReplaceEdit } from "../../core/edits/edits";
import { HostError } from "../../core/edits/document-host";
import { run } from "../run";
import { survey, surveyTexts, type Survey } from "../read/survey";
import { align, alignOurs, expectBlank, type Expected } from "../write/alignment";
import { findIn, replaced } from "../write/made";
import { findReplacements } from "../write/replace";
import { watchWrite } from "../write/meanwhile";
import { touchable } from "../write/touchable";
import { expectReturn, putBack, spotOf, type Return } from "./put-back";
import { whereNow } from "./where-now";

/** What a write did, as far as taking it back needs to know. */
export interface AppliedWrite {
  readonly after: readonly string[];
  /** The replacements turned round, with positions as in `after`. */
  readonly inverse: readonly ReplaceEdit[];
  /** How many replacements cannot be turned round: somebody wrote over them while they were made. */
  readonly unreached: number;
  /** Removed paragraphs; `above` and `below` are indexes as before the write. */
  readonly removed: readonly Return[];
  readonly expected: readonly Expected[];
  /**
   * Index in `after` of every expected paragraph, -1 for one that is not
   * there; null when the document could not be followed.
   */
  readonly places: readonly number[] | null;
}

/**
 * Takes a write back by our own means: Office.js cannot promise Word's undo. What was added is
 * removed, what was changed or removed is put back, but only while nothing but our own text stands
 * there; else HostError "changed" and nothing is done. Of words exchanged, those go back that
 * still stand. What came of it is read again: HostError "differs" when that is not what stood
 * there before, "written" when somebody wrote there at that very moment and his words were left.
 */
export function undoOf(write: AppliedWrite): () => Promise<void> {
  return async () => {
    const { places } = write;
    if (places === null) throw new HostError("changed", "document not followed at undo");
    const { expected, kept } = await run("write", "undo", (context) => takeBack(context, write, places));
    await settle(expected);
    if (kept + write.unreached > 0)
      throw new HostError("written", `${kept + write.unreached} places written in meanwhile were left at undo`);
  };
}

/** What `undoBy` needs to take a write back after the pane was loaded again. */
export function receiptOf(write: AppliedWrite): string {
  const removed = write.removed.map((one) => ({ ...one, packages: [one.package(false), one.package(true)] }));
  return JSON.stringify({ ...write, removed });
}

/** Takes a write back by its receipt; one that cannot be read is "changed", as is one whose text was touched. */
export async function undoBy(receipt: string): Promise<void> {
  let write: AppliedWrite;
  try {
    const kept = JSON.parse(receipt) as Omit<AppliedWrite, "removed"> & {
      removed: readonly (Omit<Return, "package"> & { readonly packages: readonly string[] })[];
    };
    const removed = kept.removed.map((one): Return => ({
      ...one,
      package: (separate) => one.packages[Number(separate)]!,
    }));
    if (!Array.isArray(kept.inverse)) throw new Error("a receipt of another version");
    write = { ...kept, removed };
  } catch (cause) {
    throw new HostError("changed", "receipt not read at undo", { cause });
  }
  await undoOf(write)();
}

/** Removes the blank paragraphs that writing left, then compares with what should stand there. */
async function settle(expected: readonly Expected[]): Promise<void> {
  const kept = await run("write", "undo", (context) => removeLeftovers(context, expected));
  if (kept > 0) throw new HostError("written", "a blank paragraph written in meanwhile was left at undo");
  const texts = await run("read", "undo", surveyTexts);
  const wanted = expected.filter(({ optional }) => !optional);
  if (align(wanted, texts) !== null || alignOurs(wanted, texts) !== null) return;
  const at = wanted.findIndex(({ text }, index) => text !== texts[index]);
  throw new HostError("differs", `paragraph ${at + 1} at undo`);
}

async function takeBack(
  context: Word.RequestContext,
  write: AppliedWrite,
  places: readonly number[],
): Promise<{ readonly expected: readonly Expected[]; readonly kept: number }> {
  const found = await survey(context);
  const { items, texts } = found;
  const now = whereNow(write.after, texts);
  const added = now(
    write.expected.flatMap(({ was }, index) => (was === null && places[index]! >= 0 ? [places[index]!] : [])),
  );
  if (added.length + write.inverse.length + write.removed.length === 0) {
    throw new HostError("changed", "nothing of ours is left at undo");
  }
  mustBeOurs(added, found);
  const inverse = write.inverse.flatMap((edit) => stillThere(edit, write.after, texts, now));
  const unreached = write.inverse.length - inverse.length;
  if (added.length + inverse.length + write.removed.length === 0) {
    throw new HostError("changed", "all words put in were written over at undo");
  }
  const back = touchable(inverse, found, { takingBack: true });
  if (back.left > 0) throw new HostError("changed", "something hangs on the words to put back at undo");
  const returns = write.removed.map((one) => placed(one, write, places, now));
  const replace = await findReplacements(
    context,
    found,
    back.edits.filter((edit) => edit.kind === "replace"),
  );
  if (returns.length > 0) await putBack(context, found, returns);
  const meanwhile = watchWrite(context, found, { removed: added });
  replace.queue();
  removeAll(items, added);
  await context.sync();
  const saved = replace.putBack();
  if (saved.length > 0) await context.sync();
  const kept = await meanwhile.putBack();
  return { expected: expectedThen(found, added, inverse, returns), kept: kept.size + saved.length + unreached };
}

/**
 * A replacement where it stands now, in a paragraph the user has gone on
 * writing in as well; none when he wrote over it: what stands there is his.
 */
function stillThere(
  edit: ReplaceEdit,
  after: readonly string[],
  texts: readonly string[],
  now: (indexes: readonly number[]) => readonly number[],
): readonly ReplaceEdit[] {
  try {
    return [{ ...edit, paragraph: now([edit.paragraph])[0]! }];
  } catch {
    const text = texts[edit.paragraph];
    // With as many paragraphs as before it is the one in the same place, unless that is another that moved there.
    const isSame = text !== undefined && after.length === texts.length && !after.includes(text);
    const found = isSame ? findIn(edit.text, edit, [[edit.paragraph, text]]) : null;
    return found === null ? [] : [{ ...edit, ...found }];
  }
}

/** Nothing but our text may go: no picture somebody pasted into our blank line, no row added to our table. */
function mustBeOurs(added: readonly number[], { anatomy, texts }: Survey): void {
  if (added.length === 0) return;
  if (anatomy === null) throw new HostError("refused", "OOXML not shown at undo");
  const ours = new Set(added);
  const tables = new Set(added.map((index) => anatomy.paragraphs[index]!.table));
  for (const [index, { bare, table }] of anatomy.paragraphs.entries()) {
    const stranger = table !== null && tables.has(table) && !ours.has(index);
    if (stranger || (ours.has(index) && !bare)) {
      throw new HostError("changed", `paragraph ${index} is not ours alone at undo: ${texts[index]!.slice(0, 20)}`);
    }
  }
}

function removeAll(items: readonly Word.Paragraph[], indexes: readonly number[]): void {
  const removed = new Set(indexes);
  for (const index of [...indexes].sort((one, other) => other - one)) {
    const item = items[index]!;
    if (item.tableNestingLevel === 0) item.delete();
    else if (!removed.has(index - 1) || items[index - 1]!.tableNestingLevel === 0) item.parentTable.delete();
  }
}

/** The same paragraphs with their neighbours as they stand now. */
function placed(
  one: Return,
  { expected }: AppliedWrite,
  places: readonly number[],
  now: (indexes: readonly number[]) => readonly number[],
): Return {
  const follow = (was: number | null): number | null => {
    const place = was === null ? -1 : places[expected.findIndex((token) => token.was === was)]!;
    if (place < 0) return null;
    try {
      return now([place])[0]!;
    } catch {
      return null;
    }
  };
  const above = follow(one.above);
  const below = follow(one.below);
  if (above === null && below === null) throw new HostError("changed", "no neighbour left at undo");
  return { ...one, above, below };
}

/** The document once all is taken back. */
function expectedThen(
  found: Survey,
  added: readonly number[],
  inverse: readonly ReplaceEdit[],
  returns: readonly Return[],
): readonly Expected[] {
  const gone = new Set(added);
  const expected: Expected[] = [];
  const back = (index: number | null, side: "above" | "below") => {
    for (const one of returns) {
      const at = one.below !== null ? (side === "below" ? one.below : null) : side === "above" ? one.above : null;
      if (at !== null && at === index) expected.push(...expectReturn(one, spotOf(found, one).separate));
    }
  };
  for (const [index, text] of found.texts.entries()) {
    back(index, "below");
    if (!gone.has(index))
      expected.push({
        text: replaced(
          text,
          inverse.filter(({ paragraph }) => paragraph === index),
        ),
        was: index,
        optional: false,
      });
    back(index, "above");
  }
  // Word never removes the last paragraph mark.
  if (gone.has(found.texts.length - 1)) expected.push(expectBlank);
  return expected;
}

/** Returns how many of them somebody wrote in meanwhile: they stay. */
async function removeLeftovers(context: Word.RequestContext, expected: readonly Expected[]): Promise<number> {
  if (!expected.some(({ optional }) => optional)) return 0;
  const found = await survey(context);
  const { items, texts, anatomy } = found;
  const places = align(expected, texts) ?? alignOurs(expected, texts);
  const blanks = expected.flatMap(({ optional }, token) =>
    optional && places && places[token]! >= 0 && anatomy?.paragraphs[places[token]!]?.bare ? [places[token]!] : [],
  );
  const last = items.length - 1;
  const meanwhile = watchWrite(context, found, {
    removed: blanks.filter((index) => index !== last),
    joined: blanks.includes(last) && items[last - 1]?.tableNestingLevel === 0 ? [last - 1, last] : null,
  });
  for (const index of [...new Set(blanks)].sort((one, other) => other - one)) {
    const above = items[index - 1];
    if (index < last) items[index]!.delete();
    // The last mark cannot go. The one above it is what Backspace in a blank
    // last paragraph would delete: the text above keeps its form.
    else if (above?.tableNestingLevel === 0) above.getRange("End").expandTo(items[index]!.getRange("Start")).delete();
  }
  await context.sync();
  return (await meanwhile.putBack()).size;
}
