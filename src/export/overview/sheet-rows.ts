import { isFormulaLike } from "./as-csv";
import { cellValue, type TableCell } from "./table";

/** What cells that are written alike have in common. */
export interface Look {
  /** `formula` a text that spreadsheets may take for one. */
  readonly kind: "text" | "formula" | "number";
  readonly mark: "bad" | "warn" | "sum" | null;
}

/** The number of each look (see `lookKey`) in the styles of the workbook. */
export type Looks = ReadonlyMap<string, string>;

export function lookKey({ kind, mark }: Look): string {
  return `${kind} ${mark ?? ""}`;
}

/**
 * A row of a sheet (ECMA-376 part 1, 18.3.1.73) with its texts in place
 * (18.3.1.53), so that no table of texts has to be kept; `at` counts from 1.
 */
export function sheetRow(cells: readonly TableCell[], at: number, looks: Looks): string {
  const written = cells.map((cell, column) => {
    const value = cellValue(cell);
    if (value === null || value === "") return "";
    const kind = typeof value === "number" ? "number" : isFormulaLike(value) ? "formula" : "text";
    const mark = cell !== null && typeof cell === "object" ? cell.mark : null;
    const start = `<c r="${columnName(column)}${at}" s="${looks.get(lookKey({ kind, mark }))}"`;
    return typeof value === "number"
      ? `${start}><v>${value}</v></c>`
      : `${start} t="inlineStr"><is><t xml:space="preserve">${escaped(storedText(value))}</t></is></c>`;
  });
  return `<row r="${at}">${written.join("")}</row>`;
}

/** A cell holds 32,767 UTF-16 units (Excel specifications and limits), and no sign that XML does not allow. */
export function storedText(text: string): string {
  // eslint-disable-next-line no-control-regex
  const clean = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, "");
  return clean.length <= LONGEST ? clean : `${clean.slice(0, LONGEST - 2).replace(/\p{Cs}$/u, "")} …`;
}

const LONGEST = 32_767;

/** Also what Excel would take for a sign written by its number, "_x000D_" (ECMA-376 part 1, 22.9.2.19). */
function escaped(text: string): string {
  return text
    .replace(/_(?=x[\da-f]{4}_)/giu, "_x005F_")
    .replace(/[&<>]/gu, (sign) => (sign === "&" ? "&amp;" : sign === "<" ? "&lt;" : "&gt;"));
}

/** "A", "Z", "AA". */
function columnName(at: number): string {
  return (at >= 26 ? columnName(Math.floor(at / 26) - 1) : "") + String.fromCharCode(65 + (at % 26));
}
