import type { Details } from "../../../core/outline/details";
import type { Letterhead } from "./letter";

/**
 * What the office that sends letters writes on each of them, and the day
 * by which it wants an answer; "" leaves room to write.
 */
export interface Sender {
  readonly from: Letterhead;
  readonly until: string;
}

/** Nothing is known of the sender: every letter leaves room to write. */
export const noSender: Sender = { from: {}, until: "" };

/** The head and signature of the compiled draft. A report has another symbol than a letter. */
export function draftHead({ from }: Sender): Partial<Details> {
  return { ...from, symbol: "" };
}
