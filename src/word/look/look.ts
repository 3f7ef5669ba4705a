import { besideText } from "../../wordprocessing/beside-text";
import { within } from "../run";
import type { Knowledge } from "./knowledge";
import { few, type Look } from "./plan-look";
import { shownIn } from "./shown";

export { Knowledge } from "./knowledge";
export { planLook } from "./plan-look";
export { asSeen } from "./seen";

/**
 * One round trip: asks for the OOXML and learns what it shows. False when Word did not
 * give it, not in time, or not so that it can be read: it is not to be asked again then.
 *
 * @param pictured paragraphs that are known to hold a picture: their OOXML is large
 */
export async function look(
  context: Word.RequestContext,
  items: readonly Word.Paragraph[],
  { paragraphs, whole }: Look,
  knowledge: Knowledge,
  pictured: ReadonlySet<number>,
): Promise<boolean> {
  const asked = whole ? [] : paragraphs.filter((index) => !pictured.has(index)).slice(0, few);
  if (!whole && asked.length === 0) return true;
  const answers = whole ? [context.document.body.getOoxml()] : asked.map((index) => items[index]!.getOoxml());
  try {
    await within(patience, "look", context.sync());
  } catch {
    return false;
  }
  if (whole) {
    const xml = answers[0]!.value;
    const shown = shownIn(xml, items.length);
    // Asked for a header by `getHeader` Word makes one where there is none (office-js #1904, #272).
    knowledge.beside = besideText(xml);
    shown?.forEach((one, index) => knowledge.learn(index, one));
    return shown !== null;
  }
  const read = asked.map((index, at) => ({ index, shown: shownIn(answers[at]!.value, 1)?.[0] }));
  for (const { index, shown } of read) if (shown) knowledge.learn(index, shown);
  return read.every(({ shown }) => shown !== undefined);
}

/** Milliseconds: the reading itself is there already and waits no longer. */
const patience = 5_000;
