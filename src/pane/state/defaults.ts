import type { Details } from "../../core/outline/details";
import { emptyMemory, parseMemory, serializeMemory } from "../../core/memory/memory-xml";
import type { DefaultsStore } from "./surroundings";

const KEY = "bao-cao-dan-chu-co-so.details";

/**
 * Details remembered on this computer for the next report, in the form they have in a
 * document, so that one reader tolerates both. What belongs to one report only is not among
 * them: its period, its date, the công văn that asked for it, the wording of its headings.
 *
 * @param storage null when the browser has none for us: then nothing is
 * kept. One that throws (full, or shut in an embedded page) counts as
 *   none: what the user entered still goes into the document.
 */
export function defaultsIn(storage: Storage | null): DefaultsStore {
  return {
    load: () => attempt(() => lasting(parseMemory(stored(storage)).memory?.details ?? null)),
    keep(details: Details) {
      const memory = { ...emptyMemory({ id: "", defaults: details }), details: lasting(details) };
      attempt(() => storage?.setItem(KEY, serializeMemory(memory)));
    },
    forget() {
      attempt(() => storage?.removeItem(KEY));
    },
  };
}

/** An earlier version kept more: it is left out when it is read, too. */
function lasting<Some extends Details | null>(details: Some): Some {
  return (
    details && {
      ...details,
      ...{ day: "", month: "", dispatchNumber: "", dispatchDate: "" },
      ...{ year: 0, fromYear: 0, timeChosen: false, printedHeadings: false },
    }
  );
}

function attempt<Result>(work: () => Result): Result | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/** Version 1.0 kept them as an XML element. */
function stored(storage: Storage | null): string | null {
  const text = storage?.getItem(KEY) ?? null;
  if (!text?.startsWith("<")) return text;
  return new DOMParser().parseFromString(text, "application/xml").documentElement.textContent;
}
