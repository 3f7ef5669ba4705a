import type { DocumentHost, Hint } from "../../core/edits/document-host";
import { sameSnapshot } from "../../core/snapshot/same-snapshot";
import type { Snapshot } from "../../core/snapshot/snapshot";
import { createHints } from "./hints";
import { outlineFor } from "./shown/explained";
import type { Store } from "./store";
import { troubleOf } from "./trouble";

/**
 * Keeps the state in step with the document: never two readings at once; what did not change is not worked out again.
 */
export interface Reader {
  /**
   * Reads now, or right after the reading under way; resolves when the
   * state is up to date, to false when it could not be read.
   */
  readNow(): Promise<boolean>;
  /** Word says that something may have changed. */
  hint(kind: Hint): void;
  stop(): void;
}

/** @param afterChange called when a reading brought something new */
export function createReader(host: DocumentHost, store: Store, afterChange: () => void): Reader {
  let underWay: Promise<boolean> | null = null;
  let next: Promise<boolean> | null = null;
  const hints = createHints(
    () => underWay !== null,
    () => start(false),
    lookAtCursor,
  );

  async function readOnce(asked: boolean): Promise<boolean> {
    if (asked || store.get().snapshot === null) store.dispatch({ type: "reading" });
    const began = Date.now();
    try {
      const read = await host.read();
      const cursor = await host.cursor();
      const known = store.get().snapshot;
      const changed = known === null || !sameSnapshot(known, read);
      // What the pane fetches and works out afterwards keeps nobody from typing.
      hints.rest(began, changed);
      if (changed) await readyFor(read, store);
      store.dispatch({ type: "read", snapshot: changed ? read : known, cursor });
      if (changed) afterChange();
      return true;
    } catch (error) {
      hints.rest(began, null);
      store.dispatch({ type: "notRead", trouble: troubleOf(error) });
      return false;
    }
  }

  function start(asked: boolean): Promise<boolean> {
    underWay = readOnce(asked).finally(() => {
      underWay = null;
    });
    return underWay;
  }

  async function lookAtCursor() {
    // A reading under way looks at the cursor itself; a failure here is only a missed hint, the next one tries again.
    if (underWay !== null) return;
    const paragraph = await host.cursor().catch(() => store.get().cursor);
    store.dispatch({ type: "cursor", paragraph });
  }

  return {
    ...hints,
    readNow() {
      if (underWay === null) return start(true);
      next ??= underWay.then(() => {
        next = null;
        return start(true);
      });
      return next;
    },
  };
}

/** Fetches what the outline lacks to be held against what was read; it may be exchanged meanwhile. */
async function readyFor(read: Snapshot, store: Store): Promise<void> {
  for (;;) {
    const { outline } = store.get();
    const whole = await outlineFor(outline, read);
    if (whole === outline) return;
    if (store.get().outline === outline) return store.dispatch({ type: "examples", outline: whole });
  }
}
