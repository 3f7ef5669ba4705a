import type { DocumentHost } from "../core/edits/document-host";
import { cursor } from "./read/cursor";
import { createMemoryStore } from "./memory";
import { createReader, type Reading } from "./read/body/read";
import { select } from "./read/select";
import { watch } from "./read/watch";

/**
 * The document open in Word, through Office.js. Call it after
 * `Office.onReady`. What writes is fetched when something is first written.
 */
export function createWordHost(): DocumentHost {
  const { read, knowledge } = createReader();
  let last: Reading | null = null;
  /** The user has moved the cursor since it was looked for. */
  let moved = false;
  let tell: () => void = () => undefined;
  const texts = () => last?.snapshot.paragraphs.map(({ text }) => text) ?? [];
  return {
    async read() {
      last = await read();
      return last.snapshot;
    },
    async apply(edits) {
      const { apply } = await import(/* webpackChunkName: "write" */ "./write/apply");
      const { toWord } = await import(/* webpackChunkName: "write" */ "./look/places");
      const places = last?.places ?? null;
      const made = places === null ? edits : edits.flatMap((edit) => toWord(edit, places, texts()) ?? []);
      const seen = places === null ? texts() : places.flatMap((place) => place.texts);
      const applied = await apply(made, last === null ? null : seen, (after, ours) =>
        knowledge()?.learnOurs(after, ours),
      );
      return { ...applied, left: applied.left + edits.length - made.length };
    },
    async undoBy(receipt) {
      const { undoBy } = await import(/* webpackChunkName: "write" */ "./undo/undo");
      await undoBy(receipt);
    },
    async cursor() {
      const at = await cursor();
      if (at === null || last === null) return at;
      // Whatever was pasted stands where the cursor was: what was known of that place is looked at again, once.
      if (moved && knowledge()?.touch(at)) tell();
      moved = false;
      // The paragraph of the Snapshot that this one of Word's is read as.
      return last.places?.findLastIndex((place) => place.at <= at) ?? at;
    },
    async select(paragraph, text) {
      const place = last?.places?.[paragraph];
      if (place === undefined || texts()[paragraph] !== text) return select(paragraph, text);
      return select(place.at, place.texts[0]!);
    },
    async watch(listener) {
      tell = () => listener("text");
      return watch((hint) => {
        moved ||= hint !== "poll";
        listener(hint);
      });
    },
    ...createMemoryStore(),
  };
}
