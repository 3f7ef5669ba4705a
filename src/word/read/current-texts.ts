import { can } from "../abilities";
import { toHostError } from "../errors";
import { readableText } from "./texts";

/** What is known of tracked changes; null where this Word cannot tell. */
export interface Changes {
  readonly tracking: boolean | null;
  readonly revisions: number | null;
}

/** Queues the question whether the document holds tracked changes; the answer is read after the sync. */
export function askChanges({ document }: Word.RequestContext): () => Changes {
  const tracking = can("WordApi", "1.4", document, "changeTrackingMode");
  if (tracking) document.load("changeTrackingMode");
  const changes = can("WordApi", "1.6", document.body, "getTrackedChanges") ? document.body.getTrackedChanges() : null;
  changes?.load("items/type");
  return () => ({
    tracking: tracking ? document.changeTrackingMode !== "Off" : null,
    revisions: changes?.items.length ?? null,
  });
}

/**
 * True when struck-out text may stand in `text` and this Word can leave
 * it out: one call a paragraph, so only where it is likely to be there.
 */
export function mayReview(items: readonly Word.Paragraph[], { tracking, revisions }: Changes): boolean {
  const likely = revisions === null ? tracking === true : revisions > 0;
  return likely && items.length > 0 && can("WordApi", "1.4", items[0], "getReviewedText");
}

/**
 * The text of every paragraph as the Snapshot holds it. Whatever compares what stands in
 * the document with what was read does it with this one reading: Word's `text` alone
 * counts struck-out words on some hosts (office-js #1267, #2314). `text` must be loaded.
 */
export async function currentTexts(
  context: Word.RequestContext,
  items: readonly Word.Paragraph[],
  changes: Changes,
): Promise<readonly string[]> {
  const reviewed = mayReview(items, changes) ? await reviewedTexts(context, items) : null;
  return items.map(({ text }, index) => readableText(reviewed?.[index] ?? text));
}

/** Null when this Word refuses the question after all. */
export async function reviewedTexts(
  context: Word.RequestContext,
  items: readonly Word.Paragraph[],
): Promise<readonly string[] | null> {
  const results = items.map((item) => item.getReviewedText("Current"));
  try {
    await context.sync();
  } catch (error) {
    const failure = toHostError(error, "getReviewedText");
    if (failure.kind === "timeout") throw failure;
    return null;
  }
  return results.map(({ value }) => value);
}
