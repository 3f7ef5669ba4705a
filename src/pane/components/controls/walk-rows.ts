import type { KeyboardEvent } from "react";
import type { SectionId } from "../../../core/outline/outline";

/** Up, down, Home and End walk the rows of a list, right and left open and shut the one in focus. */
export function walkRows(
  event: KeyboardEvent,
  list: HTMLElement | null,
  setOpen: (section: SectionId, open: boolean) => void,
): void {
  const row = (event.target as HTMLElement).closest<HTMLElement>("[data-row]");
  if (row === null || list === null) return;
  const section = row.dataset.row ?? "";
  const rows = [...list.querySelectorAll<HTMLElement>("[data-row]")];
  const index = rows.indexOf(row);
  const moves: Record<string, () => void> = {
    ArrowDown: () => rows[index + 1]?.focus(),
    ArrowUp: () => rows[index - 1]?.focus(),
    Home: () => rows[0]?.focus(),
    End: () => rows.at(-1)?.focus(),
    ArrowRight: () => setOpen(section, true),
    ArrowLeft: () => setOpen(section, false),
  };
  const move = moves[event.key];
  if (!move) return;
  event.preventDefault();
  move();
}
