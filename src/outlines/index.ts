import type { Outline } from "../core/outline/outline";
import type { OutlineShelf } from "../core/outline/shelf";
import { wholeYear2026 } from "./ca-nam-2026";
import { soNoiVu2025 } from "./so-noi-vu-2025";
import { grassrootsDemocracy } from "./topics";

export { soNoiVu2025, wholeYear2026 };

/** Every report type the product knows, the default one first. */
export const outlines: readonly Outline[] = [soNoiVu2025, wholeYear2026];

/** Outlines and subjects, for whoever chooses one for a document (core/outline/shelf). */
export const shelf: OutlineShelf = { outlines, subjects: [grassrootsDemocracy] };

/** The built-in outline of that id, or undefined when this version does not have it. */
export function outlineById(id: string): Outline | undefined {
  return outlines.find((outline) => outline.id === id);
}
