import type { DocumentHost } from "../core/edits/document-host";
import { abilities } from "./abilities";
import { cursor } from "./read/cursor";
import { createMemoryStore } from "./memory";
import { createReader } from "./read/read";
import { select } from "./read/select";
import { watch } from "./read/watch";

/** The document open in Word, through Office.js. Call it after `Office.onReady`. What writes is fetched when something is first written. */
export function createWordHost(): DocumentHost {
  const read = createReader();
  let seen: readonly string[] | null = null;
  return {
    async read() {
      const snapshot = await read();
      seen = snapshot.paragraphs.map(({ text }) => text);
      return snapshot;
    },
    async apply(edits) {
      const { apply } = await import(/* webpackChunkName: "write" */ "./write/apply");
      return apply(edits, seen);
    },
    async undoBy(receipt) {
      const { undoBy } = await import(/* webpackChunkName: "write" */ "./undo/undo");
      await undoBy(receipt);
    },
    cursor,
    select,
    watch,
    ...createMemoryStore(),
    abilities: abilities(),
  };
}
