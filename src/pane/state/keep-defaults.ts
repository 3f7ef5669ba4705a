import type { Details } from "../../core/outline/details";
import type { KeptText } from "../../core/memory/kept-text";
import { emptyMemory, serializeMemory } from "../../core/memory/memory-xml";
import { lasting } from "./defaults";

/** Keeps details on this computer for the next report (read back by defaults.ts). */
export function keepDefaults(kept: KeptText, details: Details): void {
  kept.keep(serializeMemory({ ...emptyMemory({ id: "", defaults: details }), details: lasting(details) }));
}
