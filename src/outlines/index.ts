import type { Outline } from "../core/outline/outline";
import { soNoiVu2025 } from "./so-noi-vu-2025";

export { soNoiVu2025 };

/** Every report type the product knows, the default one first. */
export const outlines: readonly Outline[] = [soNoiVu2025];

/** The outline of that id, or undefined when this version does not know it. */
export function outlineById(id: string): Outline | undefined {
  return outlines.find((outline) => outline.id === id);
}
