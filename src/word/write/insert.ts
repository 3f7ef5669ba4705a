import { HostError } from "../../core/edits/document-host";
import { blocksToFlatOpc } from "../wordprocessing/flat-opc";
import type { Insertion } from "./plan";

/** A gap between paragraphs as Word can be told of it. `separate`: the neighbour's text could swallow the first paragraph. */
export type Spot =
  | { readonly kind: "bodyStart" | "bodyEnd"; readonly neighbour: Word.Paragraph; readonly separate: boolean }
  | { readonly kind: "after" | "before"; readonly neighbour: Word.Paragraph; readonly separate: boolean };

/** Queues the questions that `spotFor` needs answered: which of the neighbours of a gap stand in a content control. */
export function askControls(items: readonly Word.Paragraph[], gap: number): ReadonlyMap<number, Word.ContentControl> {
  const controls = new Map<number, Word.ContentControl>();
  for (const index of [gap - 1, gap]) {
    const control = items[index]?.parentContentControlOrNullObject;
    if (!control) continue;
    control.load("id");
    controls.set(index, control);
  }
  return controls;
}

/**
 * The safest way to name a gap: never inside a table or a content control. HostError "badPlace" when both neighbours are in one.
 */
export function spotFor(
  items: readonly Word.Paragraph[],
  gap: number,
  controls: ReadonlyMap<number, Word.ContentControl>,
): Spot {
  const free = (index: number): Word.Paragraph | null => {
    const item = items[index];
    return item && item.tableNestingLevel === 0 && (controls.get(index)?.isNullObject ?? true) ? item : null;
  };
  const last = items.at(-1);
  if (gap >= items.length && last) return { kind: "bodyEnd", neighbour: last, separate: true };
  const above = free(gap - 1);
  if (above) return { kind: "after", neighbour: above, separate: false };
  const below = free(gap);
  if (below) return { kind: gap === 0 ? "bodyStart" : "before", neighbour: below, separate: false };
  throw new HostError("badPlace", `table or content control at paragraph ${gap}`);
}

/** Queues one `insertOoxml`. Never "Replace": nothing of the user's is touched. */
export function queueInsertion(context: Word.RequestContext, { blocks }: Insertion, spot: Spot): void {
  const package_ = blocksToFlatOpc(blocks, { separate: spot.separate });
  const { body } = context.document;
  if (spot.kind === "bodyEnd") body.insertOoxml(package_, "End");
  else if (spot.kind === "bodyStart") body.insertOoxml(package_, "Start");
  else if (spot.kind === "after") spot.neighbour.getRange("After").insertOoxml(package_, "After");
  else spot.neighbour.getRange("Start").insertOoxml(package_, "Before");
}
