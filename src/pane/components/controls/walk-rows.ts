import type { KeyboardEvent } from "react";

/**
 * Up, down, Home and End walk the lines of a list, right and left open and shut the one in focus; `line` finds them.
 */
export function walkRows(
  event: KeyboardEvent,
  list: HTMLElement | null,
  setOpen: (row: HTMLElement, open: boolean) => void,
  line = "[data-row]",
): void {
  const row = (event.target as HTMLElement).closest<HTMLElement>(line);
  if (row === null || list === null) return;
  const rows = [...list.querySelectorAll<HTMLElement>(line)];
  const index = rows.indexOf(row);
  const moves: Record<string, () => void> = {
    ArrowDown: () => rows[index + 1]?.focus(),
    ArrowUp: () => rows[index - 1]?.focus(),
    Home: () => rows[0]?.focus(),
    End: () => rows.at(-1)?.focus(),
    ArrowRight: () => setOpen(row, true),
    ArrowLeft: () => setOpen(row, false),
  };
  const move = moves[event.key];
  if (!move) return;
  event.preventDefault();
  move();
}
