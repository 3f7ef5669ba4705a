import type { DocumentHost, Hint } from "../../core/edits/document-host";
import { sameSnapshot } from "../../core/snapshot/same-snapshot";
import type { Snapshot } from "../../core/snapshot/snapshot";
import { outlineFor } from "./shown/explained";
import type { Store } from "./store";
import { troubleOf } from "./trouble";

/** Keeps the state in step with the document: when it is read again, and what becomes of a reading. */

/** Waits after the last hint before reading, and never longer than this in all while hints keep coming. */
const CALM = 350;
const PATIENCE = 800;
/** A reading that nobody asked for waits at least this many times as long as the last one kept Word busy, and never longer than this in all: what was written must show. */
const REST = 4;
const LONGEST_REST = 8_000;
/** While polls find nothing new they are heeded more and more rarely, up to one in this many. */
const RAREST_POLL = 8;

/** Keeps the state in step with the document: reads after hints, debounced, never two readings at once. What did not change is not worked out again. */
export interface Reader {
  /** Reads now, or right after the reading under way; resolves when the state is up to date, to false when it could not be read. */
  readNow(): Promise<boolean>;
  /** Word says that something may have changed ("poll": it cannot say, it only reminds). */
  hint(kind: Hint): void;
  stop(): void;
}

/** @param afterChange called when a reading brought something new */
export function createReader(host: DocumentHost, store: Store, afterChange: () => void): Reader {
  let underWay: Promise<boolean> | null = null;
  let next: Promise<boolean> | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let firstHint = NaN;
  let textHinted = false;
  let restUntil = -Infinity;
  /** Readings in a row that brought nothing new, and polls since one was heeded. */
  let idle = NaN;
  let unheeded = 0;

  async function readOnce(asked: boolean): Promise<boolean> {
    if (asked || store.get().snapshot === null) store.dispatch({ type: "reading" });
    const began = Date.now();
    const rest = () => {
      restUntil = Date.now() + Math.min(LONGEST_REST, REST * (Date.now() - began));
    };
    try {
      const read = await host.read();
      const cursor = await host.cursor();
      // What the pane fetches and works out afterwards keeps nobody from typing.
      rest();
      const known = store.get().snapshot;
      const changed = known === null || !sameSnapshot(known, read);
      if (changed) await readyFor(read);
      store.dispatch({ type: "read", snapshot: changed ? read : known, cursor });
      idle = changed ? 0 : idle + 1;
      if (changed) afterChange();
      return true;
    } catch (error) {
      rest();
      store.dispatch({ type: "notRead", trouble: troubleOf(error) });
      return false;
    }
  }

  /** The outline may be exchanged while what it lacks is fetched. */
  async function readyFor(read: Snapshot): Promise<void> {
    for (;;) {
      const { outline } = store.get();
      const whole = await outlineFor(outline, read);
      if (whole === outline) return;
      if (store.get().outline === outline) return store.dispatch({ type: "examples", outline: whole });
    }
  }

  function start(asked: boolean): Promise<boolean> {
    underWay = readOnce(asked).finally(() => {
      underWay = null;
    });
    return underWay;
  }

  function readNow(): Promise<boolean> {
    if (underWay === null) return start(true);
    next ??= underWay.then(() => {
      next = null;
      return start(true);
    });
    return next;
  }

  async function lookAtCursor() {
    // A reading under way looks at the cursor itself; a failure here is only a missed hint, the next one tries again.
    if (underWay !== null) return;
    const paragraph = await host.cursor().catch(() => store.get().cursor);
    store.dispatch({ type: "cursor", paragraph });
  }

  /** After a hint: once it is calm, and once Word has rested from the last reading. */
  function wait(calm: number) {
    const soon = Date.now() + calm;
    const then = textHinted ? Math.max(soon, restUntil) : soon;
    timer = setTimeout(() => {
      timer = null;
      if (!textHinted) return void lookAtCursor();
      // The reading under way may have passed what was hinted at; another follows it.
      if (underWay !== null || Date.now() < restUntil) return wait(CALM);
      textHinted = false;
      void start(false);
    }, then - Date.now());
  }

  return {
    readNow,
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
    stop() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}
