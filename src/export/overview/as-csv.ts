import { joined } from "./archive";
import { cellValue, type Table, type TableCell } from "./table";

/**
 * A table as .csv (RFC 4180: commas, CRLF) in UTF-8 with the mark by which Excel knows
 * it. A text that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function asCsv(table: Pick<Table, "heads" | "rows">): Uint8Array {
  return joined(csvPieces(table));
}

/** The same in pieces, as its rows come. */
export function* csvPieces({ heads, rows }: Pick<Table, "heads" | "rows">): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(`\ufeff${heads.map(csvLine).join("")}`);
  for (const row of rows) yield encoder.encode(csvLine(row));
}

/** One row, with its line end. */
export function csvLine(cells: readonly TableCell[]): string {
  return `${cells.map(field).join(",")}\r\n`;
}

function field(cell: TableCell): string {
  const value = cellValue(cell);
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const harmless = isFormulaLike(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/**
 * True for what spreadsheets may take for a formula: signs of a formula
 * at the head, also in full width, also behind blanks.
 */
export function isFormulaLike(text: string): boolean {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text);
}
