import { HostError } from "../../core/edits/document-host";
import type { Survey } from "../read/survey";
import { blocksToFlatOpc } from "../../wordprocessing/flat-opc";
import type { Insertion } from "./plan";

/** Where an insertion goes in the words of Office.js, and how it is sent. */

/** A gap between paragraphs as Word can be told of it. */
export interface Spot {
  readonly kind: "bodyStart" | "bodyEnd" | "after" | "before";
  readonly neighbour: Word.Paragraph;
  /** The neighbour's text could swallow the first paragraph. */
  readonly separate: boolean;
  /** The control that the neighbour ends or begins, where the gap is outside it. */
  readonly control?: Word.ContentControl;
}

/**
 * Queues the questions that `spotFor` needs answered where the OOXML
 * does not say: which neighbours of a gap stand in a control.
 */
export function askControls({ items, anatomy }: Survey, gap: number): ReadonlyMap<number, Word.ContentControl> {
  const controls = new Map<number, Word.ContentControl>();
  if (anatomy !== null) return controls;
  for (const index of [gap - 1, gap]) {
    const control = items[index]?.parentContentControlOrNullObject;
    if (!control) continue;
    control.load("id");
    controls.set(index, control);
  }
  return controls;
}

/**
 * The safest way to name a gap: never inside a table, a content control or a table of contents. Between two controls
 * it is named by one of them. HostError "badPlace" when both neighbours are in something else.
 *
 * @param prefer which neighbour to name when both will do
 */
export function spotFor(
  { items, anatomy }: Survey,
  gap: number,
  controls: ReadonlyMap<number, Word.ContentControl>,
  prefer: "above" | "below" = "above",
): Spot {
  const free = (index: number, side: "roomAbove" | "roomBelow"): Word.Paragraph | null => {
    const item = items[index];
    if (item?.tableNestingLevel !== 0) return null;
    const room = anatomy ? anatomy.paragraphs[index]![side] : (controls.get(index)?.isNullObject ?? true);
    return room ? item : null;
  };
  const above = free(gap - 1, "roomBelow");
  const below = free(gap, "roomAbove");
  if (above && gap >= items.length) return { kind: "bodyEnd", neighbour: above, separate: true };
  if (above && (prefer === "above" || !below)) return { kind: "after", neighbour: above, separate: false };
  if (below) return { kind: gap === 0 ? "bodyStart" : "before", neighbour: below, separate: false };
  if (anatomy?.paragraphs[gap - 1]?.closesControl) return outside(items[gap - 1]!, "after");
  if (anatomy?.paragraphs[gap]?.opensControl) return outside(items[gap]!, "before");
  throw new HostError("badPlace", `table, content control or field at paragraph ${gap}`);
}

function outside(neighbour: Word.Paragraph, kind: "after" | "before"): Spot {
  return { kind, neighbour, separate: false, control: neighbour.parentContentControl };
}

/** Queues one `insertOoxml`. Never "Replace": nothing of the user's is touched. `size`: see `textSizeOf`. */
export function queueInsertion(context: Word.RequestContext, { blocks }: Insertion, spot: Spot, size: number): void {
  queuePackage(context, blocksToFlatOpc(blocks, { separate: spot.separate, size }), spot);
}

/** The same with a package made already. */
export function queuePackage(context: Word.RequestContext, package_: string, spot: Spot): void {
  const { body } = context.document;
  if (spot.kind === "bodyEnd") body.insertOoxml(package_, "End");
  else if (spot.kind === "bodyStart") body.insertOoxml(package_, "Start");
  else if (spot.kind === "after") (spot.control ?? spot.neighbour).getRange("After").insertOoxml(package_, "After");
  else if (spot.control) spot.control.getRange("Before").insertOoxml(package_, "Before");
  else spot.neighbour.getRange("Start").insertOoxml(package_, "Before");
}

/** Insertions with their spots, the last first: what is written leaves every place above it where it was. */
export function fromTheEnd(
  insertions: readonly Insertion[],
  spots: readonly Spot[],
): readonly (readonly [Insertion, Spot])[] {
  return insertions.map((insertion, index) => [insertion, spots[index]!] as const).reverse();
}
