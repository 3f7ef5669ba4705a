import type { DocumentHost } from "../../core/edits/document-host";
import type { Store } from "./store";
import { troubleOf } from "./trouble";

/** Waits after the last hint before reading, and never longer than this in all while hints keep coming. */
const CALM = 350;
const PATIENCE = 800;

/** Keeps the state in step with the document: reads after hints, debounced, never two readings at once. */
export interface Reader {
  /** Reads now, or right after the reading under way; resolves when the state is up to date, to false when it could not be read. */
  readNow(): Promise<boolean>;
  /** Word says that something may have changed. */
  hint(kind: "text" | "selection"): void;
  stop(): void;
}

export function createReader(host: DocumentHost, store: Store, afterRead: () => void): Reader {
  let underWay: Promise<boolean> | null = null;
  let next: Promise<boolean> | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let firstHint = 0;
  let textHinted = false;

  async function readOnce(): Promise<boolean> {
    store.dispatch({ type: "reading" });
    try {
      const snapshot = await host.read();
      const cursor = await host.cursor();
      store.dispatch({ type: "read", snapshot, cursor });
      afterRead();
      return true;
    } catch (error) {
      store.dispatch({ type: "notRead", trouble: troubleOf(error) });
      return false;
    }
  }

  function start(): Promise<boolean> {
    underWay = readOnce().finally(() => {
      underWay = null;
    });
    return underWay;
  }

  function readNow(): Promise<boolean> {
    if (underWay === null) return start();
    next ??= underWay.then(() => {
      next = null;
      return start();
    });
    return next;
  }

  async function lookAtCursor() {
    // A reading under way looks at the cursor itself; a failure here is only a missed hint, the next one tries again.
    if (underWay !== null) return;
    const paragraph = await host.cursor().catch(() => store.get().cursor);
    store.dispatch({ type: "cursor", paragraph });
  }

  return {
    readNow,
    hint(kind) {
      const now = Date.now();
      if (timer === null) firstHint = now;
      else clearTimeout(timer);
      textHinted ||= kind === "text";
      const wait = Math.max(0, Math.min(CALM, firstHint + PATIENCE - now));
      timer = setTimeout(() => {
        timer = null;
        const text = textHinted;
        textHinted = false;
        void (text ? readNow() : lookAtCursor());
      }, wait);
    },
    stop() {
      if (timer !== null) clearTimeout(timer);
    },
  };
}
