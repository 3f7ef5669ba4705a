import type { KeptText } from "./core/memory/kept-text";

/**
 * One text in a storage. A browser that blocks storage in embedded pages
 * throws at the first touch: then nothing is kept.
 */
export function keptIn(key: string, storage: () => Storage): KeptText {
  const attempt = <Result>(work: () => Result): Result | null => {
    try {
      return work();
    } catch {
      return null;
    }
  };
  return {
    load: () => attempt(() => storage().getItem(key)),
    keep(text) {
      // A storage too full for the new text must not go on offering the one before it.
      attempt(() => storage().removeItem(key));
      attempt(() => storage().setItem(key, text));
    },
    forget: () => void attempt(() => storage().removeItem(key)),
  };
}
