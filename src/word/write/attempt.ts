import type { Edit, RemoveEdit, ReplaceEdit } from "../../core/edits/edits";
import { HostError } from "../../core/edits/document-host";
import { toHostError } from "../errors";
import { indexOf, isInBody } from "../read/place";
import { survey, type Survey } from "../read/survey";
import type { Return } from "../undo/put-back";
import { askControls, fromTheEnd, queueInsertion, spotFor } from "./insert";
import type { Single } from "./made";
import { isWrittenTwice, watchWrite } from "./meanwhile";
import { startDocument } from "./new-document";
import { changesIn, planEdits, type Plan } from "./plan";
import { findReplacements } from "./replace";
import { textSizeOf } from "./text-size";
import { touchable, type RemovedGroup } from "./touchable";

/** What came of sending all edits in one batch. */
export interface Attempt {
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

/** Compares what the edits were made for with what stands there, and sends in one batch those that may be made. */
export async function attemptAll(
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
  if (changesIn(plan) === 0) return base;
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
  const size = textSizeOf(found);
  for (const [insertion, spot] of fromTheEnd(plan.insertions, spots)) queueInsertion(context, insertion, spot, size);
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

/**
 * The same without what was not made: removals of these paragraphs and
 * these replacements, because somebody wrote there meanwhile.
 */
export function without<Kind extends Attempt>(
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
export function onlyMade(attempt: Attempt, made: number): Attempt {
  const { plan, order, left } = attempt;
  const done = new Set<Single>(order.slice(0, made));
  const removals = plan.removals.filter((edit) => done.has(edit));
  const replacements = plan.replacements.filter((edit) => done.has(edit));
  return { ...attempt, plan: { ...plan, removals, replacements }, left: left + order.length - made };
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
