import { unzipSync } from "fflate";
import writeXlsxFile, { type Cell } from "write-excel-file/universal";
import { joined, openArchive } from "./archive";
import { isFormulaLike } from "./as-csv";
import { lookKey, sheetRow, storedText, type Look, type Looks } from "./sheet-rows";
import type { Table } from "./table";

/**
 * Tables as an Excel workbook, one a sheet, with their heads frozen. Every text is stored as
 * text: nothing in it is a formula, and one that looks like it stays text when it is edited.
 */
export async function asXlsx(tables: readonly Table[]): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of xlsxPieces(tables)) pieces.push(piece);
  return joined(pieces);
}

/**
 * The same in pieces, as the tables' rows come: of tables of any length no more than a
 * few rows is kept. The library makes the workbook with all but its rows, and one cell of
 * every look, by which the looks of the rows are known; it would need all rows at once.
 */
export async function* xlsxPieces(tables: readonly Table[]): AsyncGenerator<Uint8Array> {
  const parts = unzipSync(await withoutRows(tables));
  const ready: Uint8Array[] = [];
  const archive = openArchive((piece) => ready.push(piece));
  const encoder = new TextEncoder();
  for (const [name, bytes] of Object.entries(parts)) {
    const [, number] = /^xl\/worksheets\/sheet(\d+)\.xml$/u.exec(name) ?? [];
    const table = number === undefined ? undefined : tables[Number(number) - 1];
    if (name === "xl/workbook.xml")
      archive.add({ name, bytes: encoder.encode(withPrintTitles(new TextDecoder().decode(bytes), tables)) });
    else if (table === undefined) archive.add({ name, bytes });
    else {
      const { before, looks, after } = apart(new TextDecoder().decode(bytes));
      const part = archive.open(name);
      part.write(encoder.encode(before));
      let at = table.heads.length;
      let text = "";
      for (const row of table.rows) {
        text += sheetRow(row, ++at, looks);
        if (text.length < PIECE) continue;
        part.write(encoder.encode(text));
        text = "";
        yield* ready.splice(0);
      }
      part.write(encoder.encode(text + after));
      part.end();
    }
    yield* ready.splice(0);
  }
  archive.end();
  yield* ready.splice(0);
}

/** Characters of a sheet that are packed at once. */
const PIECE = 1 << 18;

/** A workbook of the heads alone; the last row of each sheet has one cell of every look. */
async function withoutRows(tables: readonly Table[]): Promise<Uint8Array> {
  const sheets = tables.map(({ name, columns, heads }) => ({
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: heads.length,
    stickyColumnsCount: 1,
    orientation: "landscape" as const,
    data: [...heads.map((head) => head.map(headCell)), samples.map(sampleCell)],
  }));
  const blob = await writeXlsxFile(sheets, {
    fontFamily: "Times New Roman",
    fontSize: 11,
    features: [{ files: { transform: { "xl/styles.xml": { transform: stricter } } } }],
  }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** The heads of a table stand on each of its pages on paper (ECMA-376 part 1, 18.2.6). */
function withPrintTitles(workbook: string, tables: readonly Table[]): string {
  const names = tables.map(
    ({ name, heads }, at) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${name.replaceAll("'", "''")}'!$1:$${heads.length}</definedName>`,
  );
  return workbook.replace("<definedNames/>", `<definedNames>${names.join("")}</definedNames>`);
}

/** A sheet without its row of samples, and the number of each look. */
function apart(sheet: string): { readonly before: string; readonly looks: Looks; readonly after: string } {
  const from = sheet.lastIndexOf("<row ");
  const to = sheet.indexOf("</row>", from) + "</row>".length;
  const numbers = [...sheet.slice(from, to).matchAll(/<c r="[A-Z]+\d+"(?: s="(\d+)")?/gu)].map(([, number]) => number!);
  return {
    // On paper a table is as wide as the page, and as long as it is; the library has no word for it.
    before: sheet.slice(0, from).replace(/<worksheet[^>]*>/u, `$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`),
    looks: new Map(samples.map((sample, at) => [lookKey(sample), numbers[at]!])),
    after: sheet.slice(to).replace("<pageSetup ", `<pageSetup fitToHeight="0" `),
  };
}

const samples: readonly Look[] = (["text", "formula", "number"] as const).flatMap((kind) =>
  ([null, "bad", "warn", "sum"] as const).map((mark) => ({ kind, mark })),
);

function sampleCell({ kind, mark }: Look): Cell {
  const look = { alignVertical: "top", ...(mark !== null && marks[mark]) } as const;
  if (kind === "number") return { value: 1, type: Number, ...look };
  return { value: "Đơn vị", type: String, wrap: true, ...(kind === "formula" && { format: "@" }), ...look };
}

const marks = {
  bad: { backgroundColor: "#FBE3E4" },
  warn: { backgroundColor: "#FFF4CE" },
  sum: { fontWeight: "bold" },
} as const;

function headCell(text: string): Cell {
  return {
    value: storedText(text),
    type: String,
    fontWeight: "bold",
    wrap: true,
    alignVertical: "top",
    backgroundColor: "#E7EEF7",
    ...(isFormulaLike(text) && { format: "@" }),
  };
}

/**
 * The parts of a font in the order that the schema asks for (ECMA-376 part 1, 18.8.22), and
 * texts that look like formulas marked as typed with an apostrophe, as Excel itself marks them.
 */
function stricter(styles: string): string {
  const text = /numFmtId="(\d+)" formatCode="@"/u.exec(styles)?.[1];
  const rank = (element: string) => fontOrder.indexOf(/^<(\w+)/u.exec(element)?.[1] ?? "");
  const ordered = styles.replace(/(?<=<font>).*?(?=<\/font>)/gu, (font) =>
    [...font.matchAll(/<\w[^>]*\/>/gu)]
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
