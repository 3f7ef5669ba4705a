import type { Details } from "../../core/outline/details";
import { parseMemory, serializeMemory } from "../../core/memory/memory-xml";
import type { DefaultsStore } from "./surroundings";

const KEY = "bao-cao-dan-chu-co-so.details";

/**
 * Details remembered on this computer, in the form they have in a document, so that one reader tolerates both.
 *
 * @param storage null when the browser has none for us: then nothing is kept
 */
export function defaultsIn(storage: Storage | null): DefaultsStore {
  return {
    load: () => parseMemory(stored(storage)).memory?.details ?? null,
    keep(details: Details) {
      const memory = {
        version: 1,
        outline: "",
        details,
        ticks: [],
        notApplicable: [],
        ignored: [],
        answers: [],
      } as const;
      storage?.setItem(KEY, serializeMemory(memory));
    },
    forget() {
      storage?.removeItem(KEY);
    },
  };
}

/** Version 1.0 kept them as an XML element. */
function stored(storage: Storage | null): string | null {
  const text = storage?.getItem(KEY) ?? null;
  if (!text?.startsWith("<")) return text;
  return new DOMParser().parseFromString(text, "application/xml").documentElement.textContent;
}
