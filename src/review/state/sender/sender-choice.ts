import type { KeptText } from "../../../core/memory/kept-text";
import { said } from "../said";
import { readSender, type SenderTyped } from "./sender";
import type { Store } from "../store";

/**
 * What the user says of the office that sends the letters; kept on this
 * computer where he wants it, but for the day of one period.
 */
export class SenderChoice {
  constructor(
    private readonly store: Store,
    private readonly kept: KeptText,
  ) {
    const text = kept.load();
    if (text !== null) store.set({ sender: readSender(parsed(text)), senderKept: true });
  }

  say(change: Partial<SenderTyped>): void {
    this.store.set({ sender: { ...this.store.snapshot().sender, ...change } });
    if (this.store.snapshot().senderKept) this.keep(true);
  }

  /** Keeps it from now on, or no longer. A browser that keeps nothing is told of. */
  keep(on: boolean): void {
    const text = JSON.stringify({ ...this.store.snapshot().sender, until: "" });
    if (on) this.kept.keep(text);
    else this.kept.forget();
    const isKept = this.kept.load();
    const done = on ? isKept === text : isKept === null;
    this.store.set({
      senderKept: isKept !== null,
      ...(!done && { notice: { intent: "error", says: said.notKept } }),
    });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
