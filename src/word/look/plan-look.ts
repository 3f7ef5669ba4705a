import type { Knowledge } from "./knowledge";
import { whereToLook } from "./where-to-look";

/** What is to be found out before the OOXML is asked for, and why. */
export interface Look {
  /** Paragraphs to be looked at one by one when the body is not. */
  readonly paragraphs: readonly number[];
  /** The whole body at once costs less, or there is no telling where to look. */
  readonly whole: boolean;
}

/**
 * Whether anything has to be looked at: paragraphs on which the verdict of a section hangs and
 * nobody knows, and once, when a document was opened, all of it: where headings may stand in text
 * boxes, controls may show their prompts, or struck-out marks may join paragraphs. Null when not.
 *
 * @param hints what else the first round trip showed
 */
export function planLook(
  items: readonly Word.Paragraph[],
  knowledge: Knowledge,
  hints: { readonly controls: boolean; readonly changes: boolean },
): Look | null {
  const { deciding, spaces } = whereToLook(items, knowledge);
  const { fresh } = knowledge;
  knowledge.fresh = false;
  const whole =
    items.length <= longest && ((fresh && (spaces || hints.controls || hints.changes)) || deciding.length > few);
  const paragraphs = [...new Set([...deciding, ...knowledge.openJoints()])].sort((one, other) => one - other);
  return whole || paragraphs.length > 0 ? { paragraphs, whole } : null;
}

/** So many paragraphs are looked at one by one; a package of one brings every style along. */
export const few = 6;
/** Paragraphs of a body that is looked at as a whole. */
const longest = 3_000;
