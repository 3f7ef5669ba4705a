import writeXlsxFile, { type Cell, type Row } from "write-excel-file/universal";
import { isFormulaLike } from "./as-csv";
import { cellValue, type Table, type TableCell } from "./table";

/** Tables as an Excel workbook, one a sheet, with their heads frozen. Every text is stored as text: nothing in it is a formula, and one that looks like it stays text when it is edited. */
export async function asXlsx(tables: readonly Table[]): Promise<Uint8Array> {
  const sheets = tables.map(({ name, columns, heads, rows }) => ({
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: heads.length,
    stickyColumnsCount: 1,
    orientation: "landscape" as const,
    data: [...heads.map((head) => head.map(headCell)), ...rows.map((row): Row => row.map(dataCell))],
  }));
  const blob = await writeXlsxFile(sheets, {
    fontFamily: "Times New Roman",
    fontSize: 11,
    features: [{ files: { transform: { "xl/styles.xml": { transform: stricter } } } }],
  }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** The parts of a font in the order that the schema asks for (ECMA-376 part 1, 18.8.22), and texts that look like formulas marked as typed with an apostrophe, as Excel itself marks them. */
function stricter(styles: string): string {
  const text = /numFmtId="(\d+)" formatCode="@"/u.exec(styles)?.[1];
  const rank = (element: string) => fontOrder.indexOf(/^<(\w+)/u.exec(element)?.[1] ?? "");
  const ordered = styles.replace(/(?<=<font>).*?(?=<\/font>)/gu, (font) =>
    [...font.matchAll(/<\w+[^>]*\/>/gu)]
      .map(([element]) => element)
      .sort((one, other) => rank(one) - rank(other))
      .join(""),
  );
  return text === undefined
    ? ordered
    : ordered.replaceAll(`<xf numFmtId="${text}"`, `<xf quotePrefix="1" numFmtId="${text}"`);
}

const fontOrder = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
];

function headCell(text: string): Cell {
  return {
    value: stored(text),
    type: String,
    fontWeight: "bold",
    wrap: true,
    alignVertical: "top",
    backgroundColor: "#E7EEF7",
    ...(isFormulaLike(text) && { format: "@" }),
  };
}

function dataCell(cell: TableCell): Cell {
  const value = cellValue(cell);
  if (value === null || value === "") return null;
  const look = cell !== null && typeof cell === "object" ? looks[cell.mark] : {};
  if (typeof value === "number") return { value, type: Number, alignVertical: "top", ...look };
  return {
    value: stored(value),
    type: String,
    wrap: true,
    alignVertical: "top",
    ...(isFormulaLike(value) && { format: "@" }),
    ...look,
  };
}

const looks = {
  bad: { backgroundColor: "#FBE3E4" },
  warn: { backgroundColor: "#FFF4CE" },
  sum: { fontWeight: "bold" },
} as const;

/** A cell holds 32,767 UTF-16 units (Excel specifications and limits), and no sign that XML does not allow. */
function stored(text: string): string {
  // eslint-disable-next-line no-control-regex
  const clean = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, "");
  return clean.length <= LONGEST ? clean : `${clean.slice(0, LONGEST - 2)} …`;
}

const LONGEST = 32_767;
