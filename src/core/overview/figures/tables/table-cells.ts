import { computed } from "../../../snapshot/computed";
import { foldedParagraph } from "../../../snapshot/reading";
import type { Snapshot } from "../../../snapshot/snapshot";

/** A table of the report as its reader sees it, where the host says which cell each paragraph stands in. */
export interface Grid {
  /** The rows above the first that tells a number. */
  readonly heads: readonly Row[];
  readonly rows: readonly Row[];
}

export type Row = readonly GridCell[];

export interface GridCell {
  /** The first paragraph in it. */
  readonly paragraph: number;
  readonly column: number;
  /** Folded; paragraphs parted by blanks. */
  readonly text: string;
}

/** The table that a paragraph stands in; undefined when it stands in none, or nobody knows where. */
export function gridAt(snapshot: Snapshot, paragraph: number): Grid | undefined {
  return snapshot.paragraphs[paragraph]!.cell === undefined ? undefined : computed(snapshot, gridsOf).get(paragraph);
}

/** What stands above a column, from all rows of headings. */
export function headOf({ heads }: Grid, column: number): string {
  return heads.map((row) => row.find((cell) => cell.column >= column)?.text ?? "").join(" ");
}

/** Nothing but numbers and what is written around them. */
export function isNumeric({ text }: GridCell): boolean {
  return /^[\s%()+,\-./]*\d[\s\d%()+,\-./]*$/u.test(text);
}

function gridsOf(snapshot: Snapshot): ReadonlyMap<number, Grid> {
  const grids = new Map<number, Grid>();
  const { paragraphs } = snapshot;
  for (let at = 0; at < paragraphs.length; at++) {
    if (paragraphs[at]!.cell === undefined) continue;
    const from = at;
    while (paragraphs[at]?.cell !== undefined || (paragraphs[at]?.tableLevel ?? 0) > 0) at++;
    const grid = gridOf(snapshot, from, at);
    for (let inside = from; inside < at; inside++) grids.set(inside, grid);
  }
  return grids;
}

function gridOf(snapshot: Snapshot, from: number, to: number): Grid {
  const rows: GridCell[][] = [];
  let last = -1;
  for (let paragraph = from; paragraph < to; paragraph++) {
    const { cell } = snapshot.paragraphs[paragraph]!;
    // A table within a cell.
    if (cell === undefined) continue;
    const column = cell % 100;
    const row = cell - column;
    if (row !== last) rows.push([]);
    last = row;
    const cells = rows.at(-1)!;
    const text = foldedParagraph(snapshot, paragraph).trim();
    const open = cells.at(-1);
    if (open?.column === column) cells[cells.length - 1] = { ...open, text: `${open.text} ${text}`.trim() };
    else cells.push({ paragraph, column, text });
  }
  const first = rows.findIndex(tellsNumber);
  // A table without numbers has no headings that matter.
  return first === -1 || first > MOST_HEADS
    ? { heads: [], rows }
    : { heads: rows.slice(0, first), rows: rows.slice(first) };
}

const MOST_HEADS = 4;

/** Years, and the numbers of the columns ("(1) | (2) | (3)"), are headings. */
function tellsNumber(row: Row): boolean {
  const [, ...behind] = row;
  const named = row.some(({ text }) => /\p{L}{2}/u.test(text));
  return named && behind.some((cell) => isNumeric(cell) && !/^(?:19|20)\d\d$/u.test(cell.text));
}
