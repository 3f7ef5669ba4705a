import type { Details } from "../outline/details";
import type { Memory } from "./memory";
import { MEMORY_NAMESPACE } from "./read-memory";

/** What a document remembers, as the text of one custom XML part and back. */

export * from "./read-memory";

/**
 * The memory as the text that stands in our element. Signs that some XML processors take for line ends
 * (U+0085, U+2028, U+2029) or refuse are written as JSON escapes, so that they survive any of them.
 */
export function serializeMemory(memory: Memory): string {
  const needed = memory.carriedOutline === undefined && memory.previous === undefined ? 1 : 2;
  const version = Math.max(needed, memory.version);
  return JSON.stringify({ ...memory, version, details: written(memory.details) }).replace(
    /[\u007f-\u009f\u2028\u2029\ufffe\uffff]/g,
    (character) => "\\u" + character.charCodeAt(0).toString(16).padStart(4, "0"),
  );
}

/** A period or kind of unit that nobody chose is only a guess: the document must not keep it. */
function written({ period, year, fromYear, unitType, ...details }: Details): Partial<Details> {
  return {
    ...details,
    ...(details.unitChosen && { unitType }),
    ...(details.timeChosen && { period, year, fromYear }),
  };
}

/**
 * The custom XML part around that text. Reading it back needs an XML
 * parser, which each side brings: the core reads data only.
 */
export function memoryElement(text: string): string {
  const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  return `<memory xmlns="${MEMORY_NAMESPACE}">${escaped}</memory>`;
}
