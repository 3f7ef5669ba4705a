import type { DocumentFacts } from "../../../core/snapshot/snapshot";
import { toHostError } from "../../errors";
import { mayReview, reviewedTexts } from "../current-texts";
import { askBoldReach, mayRunIn } from "./bold-reach";
import { askPictures, askWeight, mayHoldPicture } from "./pictures";

/** What was asked of the paragraphs that the first reading showed to need it. */
export interface SecondRound {
  /** The whole body can be asked for: it does not bring many pictures along. */
  readonly light: boolean;
  /** Of those that Word says anything of. */
  readonly labels: ReadonlyMap<number, ListLabel>;
  readonly boldUntil: ReadonlyMap<number, number>;
  /** Paragraphs that hold a picture and no words. */
  readonly pictures: ReadonlySet<number>;
  /** Null where struck-out text could not be left out. */
  readonly reviewed: readonly string[] | null;
}

/** The sign of a list item, and how deep it stands, from 0. */
export type ListLabel = Pick<Word.ListItem, "listString" | "level">;

/** What Word failed on, once: not asked again. */
export interface Refused {
  pictures: boolean;
}

/**
 * Asks for automatic numbers, bold beginnings, pictures and the texts
 * without what was struck out: where there are any, and in one round trip.
 */
export async function secondRound(
  context: Word.RequestContext,
  items: readonly Word.Paragraph[],
  facts: Pick<DocumentFacts, "revisions" | "trackingChanges">,
  withFont: boolean,
  refused: Refused,
  weigh: boolean,
): Promise<SecondRound> {
  const lists = items.flatMap((item, index) => (item.isListItem ? [{ index, list: item.listItemOrNullObject }] : []));
  const mixed = items.flatMap((item, index) => (withFont && mayRunIn(item) ? [index] : []));
  const wordless = withFont && !refused.pictures ? mayHoldPicture(items) : [];
  const review = mayReview(items, { tracking: facts.trackingChanges, revisions: facts.revisions });
  const wordsOnly = async (): Promise<SecondRound> => ({
    labels: new Map(),
    boldUntil: new Map(),
    pictures: new Set(),
    light: false,
    reviewed: review ? await reviewedTexts(context, items) : null,
  });
  const weighed = weigh && !refused.pictures;
  if (lists.length === 0 && mixed.length === 0 && wordless.length === 0 && !weighed) return wordsOnly();
  const current = review ? items.map((item) => item.getReviewedText("Current")) : null;
  try {
    const boldUntil = askBoldReach(items, mixed);
    const pictures = askPictures(items, wordless);
    const light = weighed ? askWeight(context) : () => false;
    for (const { list } of lists) list.load("listString,level");
    await context.sync();
    return {
      labels: new Map(lists.flatMap(({ index, list }) => (list.isNullObject ? [] : [[index, list]]))),
      boldUntil: boldUntil(),
      pictures: pictures(),
      light: light(),
      reviewed: current?.map(({ value }) => value) ?? null,
    };
  } catch (error) {
    const failure = toHostError(error, "read lists");
    if (failure.kind === "timeout") throw failure;
    if (wordless.length > 0 || weighed) {
      // A host that fails on pictures must not cost the numbers: asked again without them, now and ever after.
      refused.pictures = true;
      return secondRound(context, items, facts, withFont, refused, weigh);
    }
    // Numbers are not known then; the words must be, or no later step would find them again.
    return wordsOnly();
  }
}
