import type { KeptText } from "../../../core/memory/kept-text";
import type { Snapshot } from "../../../core/snapshot/snapshot";
import type { UndoOffer } from "../state";

/** The last change, as a reloaded pane needs it to offer "Hoàn tác" again. */
export interface KeptUndo {
  /** The host's own note of what it did (`Applied.receipt`). */
  readonly receipt: string;
  readonly offer: UndoOffer;
  /**
   * Every line of the document after a change that left none of its own (a
   * removal): it is offered again only for exactly that text.
   */
  readonly whole: readonly string[] | null;
}

/** What was kept, if it belongs to the document as it reads now; else null. */
export function keptUndo(session: KeptText, { paragraphs }: Snapshot): KeptUndo | null {
  const kept = parsed(session.load());
  if (kept === null) return null;
  const texts = paragraphs.map(({ text }) => text);
  const there = new Set(texts);
  const belongs =
    kept.whole === null
      ? kept.offer.lines.length > 0 && kept.offer.lines.every((line) => there.has(line))
      : kept.whole.length === texts.length && kept.whole.every((text, index) => text === texts[index]);
  return belongs ? kept : null;
}

function parsed(text: string | null): KeptUndo | null {
  if (text === null) return null;
  try {
    const kept = JSON.parse(text) as KeptUndo;
    return typeof kept?.receipt === "string" && Array.isArray(kept.offer?.lines) && kept.offer.what ? kept : null;
  } catch {
    return null;
  }
}
