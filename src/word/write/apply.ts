import type { Applied, AppliedWarning, Edit, RemoveEdit, ReplaceEdit } from "../../core/edits/edits";
import { HostError } from "../../core/edits/document-host";
import { isReadOnly } from "../abilities";
import { align, alignOurs, expectedAfter, type Expected } from "./alignment";
import { toHostError } from "../errors";
import { askControls, queueInsertion, spotFor, type Spot } from "./insert";
import { aroundPlain, queuePlainInsertion } from "./insert-plain";
import { startDocument } from "./new-document";
import { howManyMade, inverseOf, replaced, type Single } from "./made";
import { linesOf, planEdits, type Insertion, type Plan } from "./plan";
import { findReplacements } from "./replace";
import { run } from "../run";
import { indexOf, isInBody } from "../read/place";
import { survey, surveyTexts, type Survey } from "../read/survey";
import type { Return } from "../undo/put-back";
import { receiptOf, undoOf, type AppliedWrite } from "../undo/undo";
import { touchable, type RemovedGroup } from "./touchable";
import { isWrittenTwice, watchWrite } from "./meanwhile";

/**
 * Makes all edits, or none when one no longer fits: the texts they were made for are compared first, then everything is queued and sent in one
 * write. Words on which something hangs are left. A Word that refuses `insertOoxml` gets the same paragraphs one by one. What came of it is
 * read again in a run of its own.
 *
 * @param seen texts of the document as it was last read, when the edits were planned; null when it was not
 * @param wrote told, once the document was read again, which paragraphs of it are ours
 */
export async function apply(
  edits: readonly Edit[],
  seen: readonly string[] | null = null,
  wrote: (texts: readonly string[], ours: readonly number[]) => void = () => undefined,
): Promise<Applied> {
  if (isReadOnly()) throw new HostError("readOnly", "document.mode at apply");
  let attempt = await run("write", "apply", (context) => write(context, edits, seen));
  if (count(attempt.plan) === 0) return nothingDone(attempt);
  const { before } = attempt;
  let { plan } = attempt;
  let after = await run("read", "apply", surveyTexts);
  if (attempt.failure !== null && plan.insertions.length === 0) {
    // A batch that fails leaves made what stood in front: it is told, and can be taken back.
    attempt = onlyMade(attempt, howManyMade(before, attempt.order, after));
    if (count(attempt.plan) === 0) throw attempt.failure!;
    plan = attempt.plan;
  } else if (attempt.failure !== null) {
    const done = howManyDone(before, plan, after);
    if (done === null) throw attempt.failure;
    plan = restPlainly(plan, done, before.length);
    const kept = await run("write", "apply", (context) => writePlainly(context, before, plan, done));
    attempt = without(attempt, kept);
    plan = without({ ...attempt, plan }, kept).plan;
    after = await run("read", "apply", surveyTexts);
  }
  const expected = expectation(before, plan);
  const places = align(expected, after) ?? followed(expected, before, plan, after);
  const warnings: readonly AppliedWarning[] = [
    ...(plan.newDocument && !attempt.startedDocument ? ["pageSetup" as const] : []),
    ...(attempt.failure === null || plan.insertions.length === 0 ? [] : ["fallback" as const]),
    ...(attempt.tracked ? ["tracked" as const] : []),
  ];
  // Where changes are tracked, struck-out text may go on being read: the write is not followed then, and cannot be taken back by us.
  if (places === null && plan.insertions.length > 0 && !attempt.tracked && !standsThere(expected, after)) {
    throw new HostError("unknown", "the document differs from what was written at apply");
  }
  const removed = attempt.returnsOf(plan.removals);
  const inverse = places === null ? [] : inverseOf(plan.replacements, expected, places, after);
  const done: AppliedWrite = {
    inverse,
    unreached: plan.replacements.length - inverse.length,
    removed,
    expected,
    places,
    after,
  };
  if (places !== null) {
    wrote(
      after,
      expected.flatMap(({ was }, token) => (was === null && places[token]! >= 0 ? [places[token]!] : [])),
    );
  }
  if (attempt.writtenTwice) {
    await undoOf(done)();
    throw new HostError("changed", "the same was written meanwhile at apply");
  }
  return {
    paragraphs: count(plan),
    left: attempt.left,
    tracked: attempt.tracked,
    warnings,
    setPage: attempt.startedDocument,
    undo: undoOf(done),
    receipt: () => receiptOf(done),
  };
}

interface Attempt {
  readonly plan: Plan;
  readonly before: readonly string[];
  /** Replacements and removals in the order they were sent in. */
  readonly order: readonly Single[];
  /** What it takes to put removed paragraphs back. */
  readonly returnsOf: (removals: readonly RemoveEdit[]) => readonly Return[];
  /** Removals and replacements not made. */
  readonly left: number;
  readonly tracked: boolean;
  readonly startedDocument: boolean;
  /** Another pane had inserted the same a moment before. */
  readonly writtenTwice: boolean;
  /** The refusal of an insertion that can be tried another way; null when all went well. */
  readonly failure: HostError | null;
}

async function write(
  context: Word.RequestContext,
  edits: readonly Edit[],
  seen: readonly string[] | null,
): Promise<Attempt> {
  const found = await survey(context);
  const { items, texts, tracked, anatomy } = found;
  const cursor = edits.some((edit) => edit.kind === "insert" && edit.at.where === "cursor")
    ? await cursorIn(context, found)
    : null;
  const ground = {
    texts,
    cursor,
    tableLevels: items.map((item) => item.tableNestingLevel),
    isEmpty: (index: number) => texts[index] === "" && (anatomy?.paragraphs[index]!.plain ?? true),
  };
  planEdits(edits, ground);
  const { edits: made, left } = touchable(edits, found);
  const plan = planEdits(made, ground);
  if (seen !== null && isWrittenTwice(plan, seen, texts)) {
    throw new HostError("changed", "the same was written meanwhile at apply");
  }
  const base = {
    plan,
    before: texts,
    order: [],
    returnsOf: (removals: readonly RemoveEdit[]) =>
      touchable(removals, found).groups.map((one) => returnOf(one, found)),
    left,
    tracked,
    startedDocument: false,
    writtenTwice: false,
    failure: null,
  };
  if (count(plan) === 0) return base;
  const replaceBody = plan.newDocument && anatomy?.blank === true && plan.insertions.length === 1;
  const met = replaceBody ? await startDocument(context, plan.insertions[0]!.blocks) : undefined;
  if (met !== undefined) {
    // What somebody had typed a moment before goes on top of what replaced it, as it was.
    if (met !== null) {
      context.document.body.insertOoxml(met, "Start");
      await context.sync();
    }
    // "Replace" leaves one blank paragraph of all that stood there.
    return { ...base, before: [""], plan: onBlank(plan), startedDocument: true };
  }
  const controls = plan.insertions.map(({ gap }) => askControls(found, gap));
  const replace = await findReplacements(context, found, plan.replacements);
  if (controls.some(({ size }) => size > 0)) await context.sync();
  const spots = plan.insertions.map(({ gap }, index) => spotFor(found, gap, controls[index]!));
  const meanwhile = watchWrite(context, found, {
    insertions: plan.insertions,
    removed: plan.removals.map(({ paragraph }) => paragraph),
  });
  // From the end backwards: what is written leaves every place above it where it was.
  for (const [insertion, spot] of [...pairs(plan.insertions, spots)].reverse())
    queueInsertion(context, insertion, spot);
  replace.queue();
  const removals = [...plan.removals].sort((one, other) => other.paragraph - one.paragraph);
  for (const { paragraph } of removals) items[paragraph]!.delete();
  try {
    await context.sync();
  } catch (error) {
    const failure = toHostError(error, "apply");
    if (plan.insertions.length > 0 && !mayBeTriedPlainly.has(failure.kind)) throw failure;
    return { ...base, order: [...replace.order, ...removals], failure };
  }
  const saved = replace.putBack();
  if (saved.length > 0) await context.sync();
  const lost = await meanwhile.putBack();
  return { ...without(base, lost, saved), writtenTwice: meanwhile.writtenTwice() };
}

const mayBeTriedPlainly: ReadonlySet<string> = new Set(["refused", "unknown", "tooOld", "tooLarge"]);

function nothingDone({ left, tracked }: Attempt): Applied {
  return { paragraphs: 0, left, tracked, warnings: [], setPage: false, undo: async () => undefined, receipt: () => "" };
}

/** What it takes to put a group back. */
function returnOf({ paragraphs, above, below }: RemovedGroup, { texts, items, anatomy }: Survey): Return {
  return {
    lines: paragraphs.map((index) => texts[index]!),
    style: items[paragraphs[0]!]!.style,
    above,
    below,
    package: (separate) => anatomy!.packageOf(paragraphs, { separate }),
  };
}

/** Most of our lines stand there: somebody wrote into them already. It was inserted then, and is the user's now: undo will leave it alone. */
function standsThere(expected: readonly Expected[], after: readonly string[]): boolean {
  const standing = new Set(after);
  const ours = expected.filter(({ was, text }) => was === null && text !== "");
  return ours.length > 0 && 2 * ours.filter(({ text }) => standing.has(text)).length > ours.length;
}

/** Places in a document where somebody typed meanwhile; null when a removed line still stands there, struck out. */
function followed(
  expected: readonly Expected[],
  before: readonly string[],
  { removals }: Plan,
  after: readonly string[],
): readonly number[] | null {
  const places = alignOurs(expected, after);
  if (places === null) return null;
  const known = new Set(places);
  const strange = after.filter((_, index) => !known.has(index));
  return removals.some(({ paragraph }: RemoveEdit) => strange.includes(before[paragraph]!)) ? null : places;
}

/** Makes the rest of a plan of which the last `done` insertions are made. */
async function writePlainly(
  context: Word.RequestContext,
  before: readonly string[],
  plan: Plan,
  done: number,
): Promise<ReadonlySet<number>> {
  const found = await survey(context);
  const { items, texts } = found;
  const rest = plan.insertions.slice(0, plan.insertions.length - done);
  const expected = expectedAfter(before, plan.insertions.slice(rest.length));
  const places = align(expected, texts) ?? alignOurs(expected, texts);
  if (places === null) throw new HostError("changed", "between two attempts at apply");
  const placeOf = (paragraph: number) => {
    const place = places[expected.findIndex(({ was }) => was === paragraph)]!;
    if (place < 0) throw new HostError("changed", `paragraph ${paragraph} between two attempts at apply`);
    return place;
  };
  const controls = rest.map(({ gap }) => askControls(found, gap));
  const moved = plan.replacements.map((edit) => ({ ...edit, paragraph: placeOf(edit.paragraph) }));
  const replace = await findReplacements(context, found, moved);
  if (controls.some(({ size }) => size > 0)) await context.sync();
  const spots = rest.map(({ gap }, index) => spotFor(found, gap, controls[index]!));
  const removed = new Map(plan.removals.map(({ paragraph }) => [placeOf(paragraph), paragraph]));
  const meanwhile = watchWrite(context, found, { removed: [...removed.keys()] });
  const dressings = [...pairs(rest, spots)].reverse().map(([insertion, spot]) => queuePlainInsertion(insertion, spot));
  replace.queue();
  for (const place of removed.keys()) items[place]!.delete();
  await context.sync();
  if (replace.putBack().length > 0) await context.sync();
  const kept = await meanwhile.putBack();
  try {
    for (const dress of dressings) dress();
    await context.sync();
  } catch (error) {
    // The text is there; how its tables look is what the warning "fallback" asks the user to see to.
    if (toHostError(error, "apply").kind === "timeout") throw error;
  }
  return new Set([...kept].map((place) => removed.get(place)!));
}

/** The same without what was not made: removals of these paragraphs and these replacements, because somebody wrote there meanwhile. */
function without<Kind extends Attempt>(
  attempt: Kind,
  kept: ReadonlySet<number>,
  saved: readonly ReplaceEdit[] = [],
): Kind {
  const { plan } = attempt;
  const removals = plan.removals.filter(({ paragraph }) => !kept.has(paragraph));
  const replacements = plan.replacements.filter((edit) => !saved.includes(edit));
  return { ...attempt, plan: { ...plan, removals, replacements }, left: attempt.left + kept.size + saved.length };
}

/** The same with nothing but the first `made` changes of its order. */
function onlyMade(attempt: Attempt, made: number): Attempt {
  const { plan, order, left } = attempt;
  const done = new Set<Single>(order.slice(0, made));
  const removals = plan.removals.filter((edit) => done.has(edit));
  const replacements = plan.replacements.filter((edit) => done.has(edit));
  return { ...attempt, plan: { ...plan, removals, replacements }, left: left + order.length - made };
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
    removed.has(was)
      ? { text: "", was, optional: true }
      : {
          text: replaced(
            text,
            plan.replacements.filter(({ paragraph }) => paragraph === was),
          ),
          was,
          optional: false,
        },
  );
}

function count({ insertions, replacements, removals }: Plan): number {
  const inserted = insertions.reduce((sum, { blocks }) => sum + linesOf(blocks).length, 0);
  return inserted + new Set(replacements.map(({ paragraph }) => paragraph)).size + removals.length;
}

function pairs(insertions: readonly Insertion[], spots: readonly Spot[]): readonly (readonly [Insertion, Spot])[] {
  return insertions.map((insertion, index) => [insertion, spots[index]!]);
}
