import type { Details } from "../../core/outline/details";
import type { KeptText } from "../../core/memory/kept-text";
import { parseMemory } from "../../core/memory/read-memory";

/**
 * Details remembered on this computer for the next report, in the form they have in a document,
 * so that one reader tolerates both (kept by keep-defaults.ts); null when there are none.
 */
export function keptDefaults(kept: KeptText): Details | null {
  const text = kept.load();
  // Version 1.0 kept them as an XML element.
  const own = text?.startsWith("<")
    ? new DOMParser().parseFromString(text, "application/xml").documentElement.textContent
    : text;
  const details = parseMemory(own).memory?.details;
  // An earlier version kept more: it is left out when it is read, too.
  return details ? lasting(details) : null;
}

/**
 * Without what belongs to one report only: its period, its date, the công
 * văn that asked for it, the wording of its headings.
 */
export function lasting(details: Details): Details {
  return {
    ...details,
    ...{ day: "", month: "", dispatchNumber: "", dispatchDate: "" },
    ...{ year: 0, fromYear: 0, timeChosen: false, printedHeadings: false },
  };
}
