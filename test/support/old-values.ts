/** A draft made of last period's text with the old values put back: what it was made from. */
export function withOldValues(draft: string): string {
  return draft.replace(BLANK, "$1");
}

const BLANK = /\[kỳ trước: ([^\]]*)\]/gu;
