import { changingFacts } from "../vietnamese/changing-facts";

/**
 * Last period's paragraph as a draft of this one's: every figure, date, document number
 * and period becomes a blank that keeps the old value in sight, "[kỳ trước: 22]".
 * Everything else stays as it was written; a text without such facts comes back unchanged.
 */
export function draftOf(text: string): string {
  let draft = "";
  let copied = 0;
  for (const { from, to } of changingFacts(text)) {
    draft += `${text.slice(copied, from)}[${LABEL} ${text.slice(from, to)}]`;
    copied = to;
  }
  return draft + text.slice(copied);
}

/** What a blank of ours begins with; the checker knows it as a place still to be filled in. */
const LABEL = "kỳ trước:";
