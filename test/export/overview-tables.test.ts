import fc from "fast-check";
import { unzipSync } from "fflate";
import { overviewOf } from "../../src/core/overview/overview";
import { csvRows } from "../../src/core/overview/expected-units";
import { readList, readWorkbook } from "../../src/docx/list-file";
import {
  asCsv,
  asXlsx,
  namesOnce,
  overviewTables,
  safeFileName,
  xlsxPieces,
  zipOf,
  type Table,
} from "../../src/export/overview";
import { withoutCommonFolder } from "../../src/export/overview/file-names";
import { cellValue } from "../../src/export/overview/table";
import { soNoiVu2025 } from "../../src/outlines";
import { overviewRowWith, said } from "../support/overview-row";
import { validationErrors } from "../support/validate-docx";

const nasty = [
  '=HYPERLINK("http://x.example";"bấm")',
  "+84 912",
  "-1+1",
  "@SUM(A1)",
  "\t=1+1",
  " =1+1",
  "＝1+1",
  '<b>đậm</b> & "nháy"',
  "dòng một\ndòng hai",
  "'nháy đơn",
  "%PDF",
  "0912345678",
  "",
];

/** What XML holds of a text, and how it ends lines. */
const allowed = (text: string) =>
  text.replace(/[\p{Cs}\ufffe\uffff]|(?![\t\n\r\u007f-\u009f])\p{Cc}/gu, "").replace(/\r\n?/gu, "\n");

const table = (rows: Table["rows"]): Table => ({
  name: "Bảng",
  columns: [{ width: 20 }, { width: 20 }],
  heads: [["=Tên", "Số"]],
  rows,
});

/** As the cell is read: a gap and an empty text alike. */
const shown = (tables: readonly Table[]) =>
  tables.map(({ name, heads, rows }) => ({
    name,
    rows: [...heads, ...[...rows].map((row) => row.map((cell) => String(cellValue(cell) ?? "")))].map(trimmed),
  }));
const trimmed = (row: readonly string[]) => {
  const last = row.findLastIndex((cell) => cell !== "");
  return row.slice(0, last + 1);
};
const read = (bytes: Uint8Array) => readWorkbook(bytes).map(({ name, rows }) => ({ name, rows: rows.map(trimmed) }));

describe("a workbook", () => {
  it("repeats the heads of each table on every page on paper", async () => {
    const parts = unzipSync(await asXlsx([table([["Xã An Bình", 1]]), { ...table([]), name: "Số liệu '26" }]));
    const workbook = new TextDecoder().decode(parts["xl/workbook.xml"]);
    expect(workbook).toContain(`localSheetId="0">'Bảng'!$1:$1</definedName>`);
    expect(workbook).toContain(`localSheetId="1">'Số liệu ''26'!$1:$1</definedName>`);
  });

  it("holds every cell of the tables it was made of", async () => {
    const row = (unit: string, count: number) =>
      overviewRowWith({
        file: `${unit}.docx`,
        unit,
        statuses: { "II.1": "written", "II.3": "missing" },
        said: [said("II.1b-1", "II.1", `=${unit} tiếp ${count} lượt.`, "lượt", count)],
        points: [
          {
            fingerprint: "a",
            rule: "missing-section",
            severity: "must",
            section: "II.3",
            paragraph: null,
            message: { vi: "Thiếu mục II.3", en: "" },
            brief: { vi: "Thiếu mục", en: "" },
            expected: { vi: "+ II.3", en: "" },
            actual: null,
            place: null,
          },
        ],
      });
    const overview = overviewOf(
      ["Xã An Bình", "=Xã Hòa An", "@Xã Tân Lập"].map((unit, at) => row(unit, 30 + at)),
      {
        expected: ["Xã An Bình", "-Xã Đồng Tâm"],
      },
    );
    const tables = overviewTables(soNoiVu2025, overview, "vi");
    const bytes = await asXlsx(tables);
    expect(tables.map(({ name }) => name)).toEqual(["Tổng hợp", "Điểm cần sửa", "Số liệu", "Nguồn số liệu"]);
    expect(read(bytes)).toEqual(shown(tables));
    expect(validationErrors(bytes, "bang.xlsx")).toEqual([]);
  });

  it("is as wide as the page on paper, and as long as it is", async () => {
    const parts = unzipSync(await asXlsx(overviewTables(soNoiVu2025, overviewOf([]), "vi")));
    const sheets = Object.entries(parts).filter(([name]) => /^xl\/worksheets\/sheet\d+\.xml$/u.test(name));
    expect(sheets).toHaveLength(4);
    for (const [, bytes] of sheets) {
      const text = new TextDecoder().decode(bytes);
      expect(text).toMatch(/<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/u);
      expect(text).toMatch(/<pageSetup [^>]*fitToHeight="0"/u);
    }
  });

  it("holds no formula, and keeps as text what looks like one, whatever the reports say", async () => {
    const bytes = await asXlsx([table(nasty.map((text, at) => [text, at]))]);
    const parts = unzipSync(bytes);
    const sheet = new TextDecoder().decode(parts["xl/worksheets/sheet1.xml"]);
    expect(sheet).not.toMatch(/<f[ >]/u);
    expect(Object.keys(parts).filter((name) => /external|connections|vba/iu.test(name))).toEqual([]);
    expect(
      readWorkbook(bytes)[0]!
        .rows.slice(1)
        .map(([text]) => text ?? ""),
    ).toEqual(nasty);
    // Cells in the format "@" are text: typing into one makes no formula of it.
    const styles = new TextDecoder().decode(parts["xl/styles.xml"]);
    const text = /numFmtId="(\d+)" formatCode="@"/u.exec(styles)![1];
    const formats = [...styles.slice(styles.indexOf("<cellXfs")).matchAll(/<xf\b[^>]*>/gu)].map(([look]) => look);
    const styleOf = (cell: string) => Number(new RegExp(`r="${cell}"[^>]* s="(\\d+)"`, "u").exec(sheet)?.[1] ?? 0);
    for (const cell of ["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8"])
      expect([cell, formats[styleOf(cell)]]).toEqual([
        cell,
        expect.stringMatching(`quotePrefix="1" numFmtId="${text}"`),
      ]);
  });

  it("is written as its rows come, so that a table of any length takes no more memory", async () => {
    let made = 0;
    const rows = {
      *[Symbol.iterator]() {
        for (; made < 50_000; made++) yield ["Xã An Bình", made];
      },
    };
    let pieces = 0;
    let ahead = 0;
    for await (const piece of xlsxPieces([table(rows)])) {
      pieces += piece.length > 0 ? 1 : 0;
      if (pieces === 20) ahead = made;
    }
    expect(made).toBe(50_000);
    expect(ahead).toBeGreaterThan(0);
    expect(ahead).toBeLessThan(20_000);
  });

  it("does not take a text for a sign that is written by its number", async () => {
    const texts = ["_x0041_", "a_x000D_b", "_x005F_x0041_", "_xzzzz_"];
    const bytes = await asXlsx([table(texts.map((text, at) => [text, at]))]);
    expect(
      readWorkbook(bytes)[0]!
        .rows.slice(1)
        .map(([text]) => text),
    ).toEqual(texts);
    expect(new TextDecoder().decode(unzipSync(bytes)["xl/worksheets/sheet1.xml"])).toContain(">_x005F_x0041_<");
  });

  it("gives any text back as it was, but for signs that XML does not allow", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: "binary", maxLength: 20 }), { minLength: 1, maxLength: 5 }),
        async (texts) => {
          const bytes = await asXlsx([table(texts.map((text, at) => [`x${text}`, at]))]);
          const back = readWorkbook(bytes)[0]!
            .rows.slice(1)
            .map(([text]) => text);
          expect(back).toEqual(texts.map((text) => `x${allowed(text)}`));
        },
      ),
      { numRuns: 25 },
    ));
});

describe("a .csv file", () => {
  const bytes = asCsv(table(nasty.map((text, at) => [text, at])));

  it("begins with the mark by which Excel knows UTF-8, and parts its rows by CRLF", () => {
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes).endsWith("12\r\n")).toBe(true);
  });

  it("puts an apostrophe before what a spreadsheet would calculate, and nothing before anything else", () => {
    const rows = csvRows(new TextDecoder().decode(bytes)).slice(1);
    expect(rows.map(([text]) => text)).toEqual(
      nasty.map((text) => (/^[\s]*[=+\-@＝]|^\t/u.test(text) ? `'${text}` : text)),
    );
  });
});

describe("a list read from a file", () => {
  const names = [
    ["STT", "Đơn vị"],
    ["1", "Xã An Bình"],
    ["2", "Phường Hòa An"],
  ];

  it("is the same from a workbook, from .csv and from lines", async () => {
    const book = await asXlsx([
      { ...table(names.slice(1).map(([number, name]) => [Number(number), name!])), heads: [names[0]!] },
    ]);
    expect(readList("ds.xlsx", book)).toEqual(names);
    expect(readList("ds.csv", new TextEncoder().encode('STT,Đơn vị\r\n1,"Xã An Bình"\r\n2,Phường Hòa An\r\n'))).toEqual(
      names,
    );
    expect(
      readList(
        "ds.txt",
        new Uint8Array([0xff, 0xfe, ...Buffer.from("STT\tĐơn vị\n1\tXã An Bình\n2\tPhường Hòa An", "utf16le")]),
      ),
    ).toEqual(names);
  });

  it("that cannot be read says why", () => {
    // "X\u00e3 H\u00f2a An" as a Vietnamese Windows saves it: the tone of "ò" stands behind its letter.
    expect(readList("ds.csv", Uint8Array.from([0x58, 0xe3, 0x3b, 0x48, 0x6f, 0xcc, 0x61]))).toEqual([["Xă", "Hòa"]]);
    expect(() => readList("ds.csv", Uint8Array.from([0x58, 0xe3, 0x00, 0x48]))).toThrow("damaged");
    expect(() => readList("ds.xls", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toThrow("encrypted");
    expect(() => readList("ds.txt", new Uint8Array([0x58, 0xe3, 0x41]))).toThrow("damaged");
    expect(() => readList("ds.xlsx", zipOf([{ name: "a.txt", bytes: new Uint8Array(3) }]))).toThrow("notDocument");
  });
});

describe("the name of a file in an archive", () => {
  it.each([
    ["../../etc/passwd", ".docx"],
    ["C:\\Windows\\system32", ".docx"],
    ["CON", ".docx"],
    ["lpt1.txt", ".docx"],
    [".bashrc", ".docx"],
    ["a".repeat(200), ".docx"],
    ["Ủy ban nhân dân xã ".repeat(20), ".docx"],
    ["xã\u202Egpj.exe", ".docx"],
    ["  . ", ".docx"],
    ["", ".docx"],
  ])("of “%s” is one safe name", (text, ending) => expectSafe(safeFileName(text, ending)));

  it("is safe whatever it is made of", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => expectSafe(safeFileName(text, ".docx"))),
    ));

  it("is given once, whatever the letters’ case and form", () => {
    const once = namesOnce();
    const all = ["Xã An.docx", "XÃ AN.docx", "Xã An.docx".normalize("NFD"), "Xã An (2).docx"].map(once);
    expect(new Set(all.map((name) => name.normalize("NFC").toLowerCase())).size).toBe(4);
    const files = unzipSync(zipOf(all.map((name) => ({ name, bytes: new TextEncoder().encode(name) }))));
    expect(Object.entries(files).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])).toEqual(
      all.map((name) => [name, name]),
    );
  });
});

function expectSafe(name: string): void {
  expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cf}]|^[.\s~-]|[.\s]\.docx$|\.\.$/u);
  expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu);
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(140);
  expect(name).toMatch(/[^.]\.docx$/u);
}

describe("files in a table", () => {
  it.each([
    [
      ["/bao cao/xa/a.docx", "/bao cao/so/b.docx"],
      ["xa/a.docx", "so/b.docx"],
    ],
    [
      ["C:\\nop\\a.docx", "C:\\nop\\sau\\b.docx"],
      ["a.docx", "sau\\b.docx"],
    ],
    [
      ["a.docx", "b.docx"],
      ["a.docx", "b.docx"],
    ],
    [["nop/a.docx"], ["a.docx"]],
    [
      ["nop/a.docx", "nop 2/a.docx"],
      ["nop/a.docx", "nop 2/a.docx"],
    ],
  ])("%j stand as %j", (files, expected) => expect(files.map(withoutCommonFolder(files))).toEqual(expected));

  it("leave the names of units as they are", () =>
    expect(withoutCommonFolder(["/nop/a.docx"])("Trường 19/5")).toBe("Trường 19/5"));
});
