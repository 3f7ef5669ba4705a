import type { Hint } from "../../core/edits/document-host";

/** Waits after the last hint before reading, and never longer than this in all while hints keep coming. */
const CALM = 350;
const PATIENCE = 800;
/**
 * A reading that nobody asked for waits at least this many times as long as the last
 * one kept Word busy, and never longer than this in all: what was written must show.
 */
const REST = 4;
const LONGEST_REST = 8_000;
/** While polls find nothing new they are heeded more and more rarely, up to one in this many. */
const RAREST_POLL = 8;

/** When the document is read because Word says that something may have changed. */
export interface Hints {
  /** "poll": Word cannot say, it only reminds. */
  hint(kind: Hint): void;
  /** A reading kept Word busy since then; it brought something new, or did not. */
  rest(began: number, news: boolean | null): void;
  stop(): void;
}

/** What is done after a hint is its reader's: whether it is reading, reading once more, a look at the cursor alone. */
export function createHints(isReading: () => boolean, read: () => unknown, lookAtCursor: () => unknown): Hints {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let firstHint = NaN;
  let textHinted = false;
  let restUntil = -Infinity;
  /** Readings in a row that brought nothing new, and polls since one was heeded. */
  let idle = NaN;
  let unheeded = 0;

  /** After a hint: once it is calm, and once Word has rested from the last reading. */
  function wait(calm: number) {
    const soon = Date.now() + calm;
    const then = textHinted ? Math.max(soon, restUntil) : soon;
    timer = setTimeout(() => {
      timer = null;
      if (!textHinted) return void lookAtCursor();
      // The reading under way may have passed what was hinted at; another follows it.
      if (isReading() || Date.now() < restUntil) return wait(CALM);
      textHinted = false;
      read();
    }, then - Date.now());
  }

  return {
    hint(kind) {
      if (kind === "poll") {
        if (timer !== null || ++unheeded < Math.min(RAREST_POLL, 2 ** (idle - 1))) return;
        unheeded = 0;
        textHinted = true;
        return wait(0);
      }
      idle = 0;
      const now = Date.now();
      if (timer === null) firstHint = now;
      else clearTimeout(timer);
      textHinted ||= kind === "text";
      wait(Math.min(CALM, firstHint + PATIENCE - now));
    },
    rest(began, news) {
      const now = Date.now();
      restUntil = now + Math.min(LONGEST_REST, REST * (now - began));
      if (news !== null) idle = news ? 0 : idle + 1;
    },
    stop() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}
