/**
 * A table before it is written as a sheet of a workbook or as .csv;
 * texts are plain and are made harmless by the writer.
 */
export interface Table {
  /** Name of the sheet. */
  readonly name: string;
  readonly columns: readonly TableColumn[];
  /** Rows above the data, repeated as the reader scrolls. */
  readonly heads: readonly (readonly string[])[];
  readonly rows: Iterable<readonly TableCell[]>;
}

export interface TableColumn {
  /** In characters. */
  readonly width: number;
}

/** Null is a gap. A mark colours the cell, which never says anything that its text does not. */
export type TableCell =
  string | number | null | { readonly value: string | number; readonly mark: "bad" | "warn" | "sum" };

export function cellValue(cell: TableCell): string | number | null {
  return cell !== null && typeof cell === "object" ? cell.value : cell;
}
