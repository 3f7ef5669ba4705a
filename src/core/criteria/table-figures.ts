import { foldedParagraph } from "../snapshot/reading";
import type { Snapshot } from "../snapshot/snapshot";
import { figuresIn, type Figure } from "../vietnamese/figures";

/** A figure, and the paragraph it stands in. */
export interface PlacedFigure extends Figure {
  readonly paragraph: number;
}

/**
 * The figure of the table row that a label cell begins: the next cell that holds nothing but numbers, with
 * a cell between that names the unit ("Lượt tiếp công dân | lượt | 58"). Null when no such cell follows.
 */
export function rowFigure(snapshot: Snapshot, label: number): PlacedFigure | null {
  const unit = cell(snapshot, label + 1);
  if (unit === null) return null;
  if (isNumber(unit)) return placed(unit, "", label + 1);
  const next = unit.split(" ").length <= LONGEST_UNIT && !/^\d/.test(unit) ? cell(snapshot, label + 2) : null;
  return next !== null && isNumber(next) ? placed(next, unit, label + 2) : null;
}

function placed(text: string, unit: string, paragraph: number): PlacedFigure | null {
  const [figure] = figuresIn(text);
  return figure === undefined ? null : { ...figure, unit: figure.unit || unit, paragraph };
}

function cell(snapshot: Snapshot, index: number): string | null {
  const paragraph = snapshot.paragraphs[index];
  return paragraph !== undefined && paragraph.tableLevel > 0 ? foldedParagraph(snapshot, index) : null;
}

function isNumber(text: string): boolean {
  return /^[\s%()+,\-./]*\d[\s\d%()+,\-./]*$/.test(text);
}

const LONGEST_UNIT = 4;
