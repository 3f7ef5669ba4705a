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
 * boxes, controls may show their prompts, pages may lie, or struck-out marks may join paragraphs. Null when not.
 *
 * @param hints what else the first round trip showed
 */
export function planLook(
  items: readonly Word.Paragraph[],
  knowledge: Knowledge,
  hints: Readonly<Record<"controls" | "changes" | "sections" | "headless", boolean>>,
): Look | null {
  const { deciding, spaces } = whereToLook(items, knowledge);
  const { fresh } = knowledge;
  knowledge.fresh = false;
  // A head that is nowhere in the body may be kept in the page header.
  const headless = hints.headless && knowledge.beside === undefined;
  if (headless) knowledge.beside = null;
  const signs = spaces || hints.controls || hints.changes || hints.sections;
  const whole = items.length <= longest && (headless || (fresh && signs) || deciding.length > few);
  const paragraphs = [...new Set([...deciding, ...knowledge.openJoints()])].sort((one, other) => one - other);
  return whole || paragraphs.length > 0 ? { paragraphs, whole } : null;
}

/** So many paragraphs are looked at one by one; a package of one brings every style along. */
export const few = 6;
/** Paragraphs of a body that is looked at as a whole. */
const longest = 3_000;
