import type { Applied, AppliedWarning, Edit } from "../../core/edits/edits";
import { HostError } from "../../core/edits/document-host";
import { isReadOnly } from "../abilities";
import { align, expectedAfter, type Expected } from "./alignment";
import { toHostError } from "../errors";
import { askControls, queueInsertion, spotFor, type Spot } from "./insert";
import { aroundPlain, queuePlainInsertion } from "./insert-plain";
import { startDocument } from "./new-document";
import { linesOf, planEdits, type Insertion, type Plan } from "./plan";
import { findReplacements } from "./replace";
import { run } from "../run";
import { indexOf, isInBody, survey, surveyTexts, type Survey } from "../read/survey";
import { undoOf } from "../undo/undo";

/**
 * Makes all edits, or none when one no longer fits: the texts they were made for are compared first, then everything is queued and sent in one
 * write. A Word that refuses `insertOoxml` gets the same paragraphs one by one. What came of it is read again in a run of its own.
 */
export async function apply(edits: readonly Edit[]): Promise<Applied> {
  if (isReadOnly()) throw new HostError("readOnly", "document.mode at apply");
  const attempt = await run("write", "apply", (context) => write(context, edits));
  const { before } = attempt;
  let { plan } = attempt;
  let after = await run("read", "apply", surveyTexts);
  if (attempt.failure !== null) {
    const done = howManyDone(before, plan, after);
    if (done === null) throw attempt.failure;
    plan = restPlainly(plan, done, before.length);
    await run("write", "apply", (context) => writePlainly(context, before, plan, done));
    after = await run("read", "apply", surveyTexts);
  }
  const expected = expectation(before, plan);
  const places = align(expected, after);
  const warnings: readonly AppliedWarning[] = [
    ...(plan.newDocument && !attempt.startedDocument ? ["pageSetup" as const] : []),
    ...(attempt.failure === null ? [] : ["fallback" as const]),
    ...(attempt.tracked ? ["tracked" as const] : []),
  ];
  // Where changes are tracked, struck-out text may go on being read: the write is not followed then, and cannot be taken back by us.
  if (places === null && plan.insertions.length > 0 && !attempt.tracked) {
    throw new HostError("unknown", "the document differs from what was written at apply");
  }
  return {
    paragraphs: count(plan),
    tracked: attempt.tracked,
    warnings,
    undo: undoOf({ before, plan, styles: attempt.styles, expected, places, after }),
  };
}

interface Attempt {
  readonly plan: Plan;
  readonly before: readonly string[];
  /** Style names of the paragraphs that were removed, by index. */
  readonly styles: ReadonlyMap<number, string>;
  readonly tracked: boolean;
  readonly startedDocument: boolean;
  /** The refusal of an insertion that can be tried another way; null when all went well. */
  readonly failure: HostError | null;
}

async function write(context: Word.RequestContext, edits: readonly Edit[]): Promise<Attempt> {
  const found = await survey(context);
  const { items, texts, tracked } = found;
  const cursor = edits.some((edit) => edit.kind === "insert" && edit.at.where === "cursor")
    ? await cursorIn(context, found)
    : null;
  const plan = planEdits(edits, { texts, cursor, tableLevels: items.map((item) => item.tableNestingLevel) });
  const styles = new Map(plan.removals.map(({ paragraph }) => [paragraph, items[paragraph]!.style]));
  const base = { plan, before: texts, styles, tracked };
  if (plan.newDocument && plan.insertions.length === 1 && (await startDocument(context, plan.insertions[0]!.blocks))) {
    // "Replace" leaves one blank paragraph of all that stood there.
    return { ...base, before: [""], plan: onBlank(plan), startedDocument: true, failure: null };
  }
  const controls = plan.insertions.map(({ gap }) => askControls(items, gap));
  const replace = await findReplacements(context, items, plan.replacements);
  if (plan.replacements.length === 0 && plan.insertions.length > 0) await context.sync();
  const spots = plan.insertions.map(({ gap }, index) => spotFor(items, gap, controls[index]!));
  // From the end backwards: what is written leaves every place above it where it was.
  for (const [insertion, spot] of [...pairs(plan.insertions, spots)].reverse())
    queueInsertion(context, insertion, spot);
  replace();
  for (const { paragraph } of [...plan.removals].sort((one, other) => other.paragraph - one.paragraph))
    items[paragraph]!.delete();
  try {
    await context.sync();
  } catch (error) {
    const failure = toHostError(error, "apply");
    if (plan.insertions.length === 0 || !mayBeTriedPlainly.has(failure.kind)) throw failure;
    return { ...base, startedDocument: false, failure };
  }
  return { ...base, startedDocument: false, failure: null };
}

const mayBeTriedPlainly: ReadonlySet<string> = new Set(["refused", "unknown", "tooOld", "tooLarge"]);

/** Makes the rest of a plan of which the last `done` insertions are made. */
async function writePlainly(
  context: Word.RequestContext,
  before: readonly string[],
  plan: Plan,
  done: number,
): Promise<void> {
  const { items, texts } = await survey(context);
  const rest = plan.insertions.slice(0, plan.insertions.length - done);
  const expected = expectedAfter(before, plan.insertions.slice(rest.length));
  const places = align(expected, texts);
  if (places === null) throw new HostError("changed", "between two attempts at apply");
  const placeOf = (paragraph: number) => places[expected.findIndex(({ was }) => was === paragraph)]!;
  const controls = rest.map(({ gap }) => askControls(items, gap));
  const moved = plan.replacements.map((edit) => ({ ...edit, paragraph: placeOf(edit.paragraph) }));
  const replace = await findReplacements(context, items, moved);
  if (moved.length === 0) await context.sync();
  const spots = rest.map(({ gap }, index) => spotFor(items, gap, controls[index]!));
  const dressings = [...pairs(rest, spots)].reverse().map(([insertion, spot]) => queuePlainInsertion(insertion, spot));
  replace();
  for (const { paragraph } of plan.removals) items[placeOf(paragraph)]!.delete();
  await context.sync();
  try {
    for (const dress of dressings) dress();
    await context.sync();
  } catch (error) {
    // The text is there; how its tables look is what the warning "fallback" asks the user to see to.
    if (toHostError(error, "apply").kind === "timeout") throw error;
  }
}

/** The plan with the insertions still to be made in the form that the plain way gives them. */
function restPlainly(plan: Plan, done: number, length: number): Plan {
  const rest = plan.insertions.length - done;
  const insertions = plan.insertions.map((insertion, index) =>
    index < rest ? { ...insertion, ...aroundPlain(insertion, insertion.gap >= length) } : insertion,
  );
  return { ...plan, insertions };
}

/** How many insertions, counted from the bottom, were made before Word refused the next; null when the document fits none of the answers. */
function howManyDone(before: readonly string[], { insertions }: Plan, after: readonly string[]): number | null {
  for (let done = 0; done <= insertions.length; done++) {
    if (align(expectedAfter(before, insertions.slice(insertions.length - done)), after)) return done;
  }
  return null;
}

async function cursorIn(context: Word.RequestContext, { items }: Survey): Promise<number | null> {
  const selection = context.document.getSelection();
  const held = selection.paragraphs.getLast();
  held.load("text");
  const { parentBody } = selection;
  parentBody.load("type");
  await context.sync();
  return isInBody(String(parentBody.type)) ? indexOf(context, held, items) : null;
}

/** The same plan for a body that has become one blank paragraph. */
function onBlank(plan: Plan): Plan {
  return { ...plan, insertions: plan.insertions.map((insertion) => ({ ...insertion, gap: 0, lead: 0 })) };
}

function expectation(before: readonly string[], plan: Plan): readonly Expected[] {
  const removed = new Set(plan.removals.map(({ paragraph }) => paragraph));
  return expectedAfter(before, plan.insertions, (was, text) =>
    removed.has(was) ? { text: "", was, optional: true } : { text: replaced(text, was, plan), was, optional: false },
  );
}

function replaced(text: string, paragraph: number, { replacements }: Plan): string {
  return replacements
    .filter((edit) => edit.paragraph === paragraph)
    .sort((one, other) => other.from - one.from)
    .reduce((now, edit) => now.slice(0, edit.from) + edit.insert + now.slice(edit.to), text);
}

function count({ insertions, replacements, removals }: Plan): number {
  const inserted = insertions.reduce((sum, { blocks }) => sum + linesOf(blocks).length, 0);
  return inserted + new Set(replacements.map(({ paragraph }) => paragraph)).size + removals.length;
}

function pairs(insertions: readonly Insertion[], spots: readonly Spot[]): readonly (readonly [Insertion, Spot])[] {
  return insertions.map((insertion, index) => [insertion, spots[index]!]);
}
