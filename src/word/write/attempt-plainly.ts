import { HostError } from "../../core/edits/document-host";
import { toHostError } from "../errors";
import { survey } from "../read/survey";
import { align, alignOurs, expectedAfter } from "./alignment";
import { askControls, fromTheEnd, spotFor } from "./insert";
import { aroundPlain, queuePlainInsertion } from "./insert-plain";
import { watchWrite } from "./meanwhile";
import type { Plan } from "./plan";
import { findReplacements } from "./replace";
import { textSizeOf } from "./text-size";

/** Makes the rest of a plan of which the last `done` insertions are made. */
export async function writePlainly(
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
  const dressings = fromTheEnd(rest, spots).map(([insertion, spot]) =>
    queuePlainInsertion(insertion, spot, textSizeOf(found)),
  );
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

/** The plan with the insertions still to be made in the form that the plain way gives them. */
export function restPlainly(plan: Plan, done: number, length: number): Plan {
  const rest = plan.insertions.length - done;
  const insertions = plan.insertions.map((insertion, index) =>
    index < rest ? { ...insertion, ...aroundPlain(insertion, insertion.gap >= length) } : insertion,
  );
  return { ...plan, insertions };
}

/**
 * How many insertions, counted from the bottom, were made before Word
 * refused the next; null when the document fits none of the answers.
 */
export function howManyDone(before: readonly string[], { insertions }: Plan, after: readonly string[]): number | null {
  for (let done = 0; done <= insertions.length; done++) {
    if (align(expectedAfter(before, insertions.slice(insertions.length - done)), after)) return done;
  }
  return null;
}
