import type { KeyboardEvent } from "react";

/**
 * Leaves what was opened, where Escape is pressed in it. It is not
 * passed on: office.js would hand it to Word, and the focus with it.
 */
export function onEscape(leave: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    leave();
  };
}
