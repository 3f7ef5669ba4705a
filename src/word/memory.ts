import { chooseMemory } from "../core/memory/read-memory";
import { parts, readAll } from "./memory-parts";

/** Our custom XML part of the open document: read, and written without losing what others wrote. */
export interface MemoryStore {
  /** The text of it. Several can be there (merged files, an interrupted save): the newest readable one counts. */
  recall(): Promise<string | null>;
  remember(memory: string): Promise<void>;
}

/**
 * One write at a time, and each reads first what stands: two ticks in a row, or two panes, never erase each other's.
 */
export function createMemoryStore(): MemoryStore {
  /** What this pane last knew: everything in its next memory that differs from it is the user's doing here. */
  let known: string | null = null;
  let last: Promise<unknown> = Promise.resolve();

  return {
    async recall() {
      const store = parts();
      if (store === null) return null;
      await last.catch(() => undefined);
      known = chooseMemory((await readAll(store)).map(({ text }) => text));
      return known;
    },
    remember(memory) {
      const written = last
        .catch(() => undefined)
        .then(async () => {
          const { remember } = await import(/* webpackChunkName: "write" */ "./write/remember");
          await remember(memory, known, () => {
            known = memory;
          });
        });
      last = written;
      return written;
    },
  };
}
