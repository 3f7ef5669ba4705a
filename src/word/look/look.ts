import { within } from "../run";
import type { Knowledge } from "./knowledge";
import { few, type Look } from "./plan-look";
import { shownIn } from "./shown";

export { Knowledge } from "./knowledge";
export { planLook } from "./plan-look";
export { asSeen } from "./seen";

/**
 * One round trip: asks for the OOXML and learns what it shows. False when Word did not give it, not in time, or not so that it can be read: it is not
 * to be asked again then.
 *
 * @param pictured paragraphs that are known to hold a picture: what stands beside it changes nothing, and their OOXML is large
 */
export async function look(
  context: Word.RequestContext,
  items: readonly Word.Paragraph[],
  { paragraphs, whole }: Look,
  knowledge: Knowledge,
  pictured: ReadonlySet<number>,
): Promise<boolean> {
  const asked = whole ? [] : withoutPictured(paragraphs, pictured).slice(0, few);
  if (!whole && asked.length === 0) return true;
  const answers = whole ? [context.document.body.getOoxml()] : asked.map((index) => items[index]!.getOoxml());
  try {
    await within(patience, "look", context.sync());
  } catch {
    return false;
  }
  if (whole) {
    const shown = shownIn(answers[0]!.value, items.length);
    shown?.forEach((one, index) => knowledge.learn(index, one));
    return shown !== null;
  }
  const read = asked.map((index, at) => ({ index, shown: shownIn(answers[at]!.value, 1)?.[0] }));
  for (const { index, shown } of read) if (shown) knowledge.learn(index, shown);
  return read.every(({ shown }) => shown !== undefined);
}

/** Neighbours stand below the same heading: one picture tells enough of them all. */
function withoutPictured(paragraphs: readonly number[], pictured: ReadonlySet<number>): readonly number[] {
  const runs: number[][] = [];
  for (const index of paragraphs) {
    if (runs.at(-1)?.at(-1) === index - 1) runs.at(-1)!.push(index);
    else runs.push([index]);
  }
  return runs.filter((run) => !run.some((index) => pictured.has(index))).flat();
}

/** Milliseconds: the reading itself is there already and waits no longer. */
const patience = 8_000;
