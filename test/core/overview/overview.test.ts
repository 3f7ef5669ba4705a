import { check } from "../../../src/core/check/check";
import { figuresTable } from "../../../src/core/overview/figures-table";
import { overviewOf } from "../../../src/core/overview/overview";
import { overviewRow, unitKey, type OverviewRow } from "../../../src/core/overview/row";
import { unknownFacts } from "../../../src/core/snapshot/snapshot";
import { soNoiVu2025 } from "../../../src/outlines";
import { paragraph } from "../../support/rule-fixture";

/** A report of one section, judged as any other. */
function report(file: string, unit: string, ...text: readonly string[]): OverviewRow {
  const lines = ["II. KẾT QUẢ THỰC HIỆN DÂN CHỦ Ở CƠ SỞ", "1. Thực hiện dân chủ ở xã, phường, thị trấn", ...text];
  const snapshot = { paragraphs: lines.map(paragraph), facts: unknownFacts };
  return overviewRow(file, unit, check({ outline: soNoiVu2025, snapshot, memory: null }));
}

it.each([
  ["UBND xã An Bình", "ỦY BAN NHÂN DÂN XÃ AN BÌNH"],
  ["Uỷ ban nhân dân phường Hoà Bình", "phuong hoa binh"],
])("“%s” and “%s” are one unit", (one, other) => expect(unitKey(one)).toBe(unitKey(other)));

it("a commune's Party committee and its People's Committee are two units", () =>
  expect(unitKey("ĐẢNG ỦY XÃ AN BÌNH")).not.toBe(unitKey("UBND xã An Bình")));

it("knows who has not handed in, who has twice, and who was not asked", () => {
  const rows = [
    report("a.docx", "UBND XÃ AN BÌNH", "Xã đã niêm yết 12 nội dung."),
    report("a-sua.docx", "ỦY BAN NHÂN DÂN XÃ AN BÌNH", "Xã đã niêm yết 13 nội dung."),
    report("b.docx", "UBND XÃ HÒA AN", "Xã đã niêm yết 9 nội dung."),
  ];
  const overview = overviewOf(rows, ["xã An Bình", "Xã Tân Lập", ""]);
  expect(overview.doubled).toEqual([{ unit: "UBND XÃ AN BÌNH", files: ["a.docx", "a-sua.docx"] }]);
  expect(overview.missing).toEqual(["Xã Tân Lập"]);
  expect(overview.unexpected).toEqual(["b.docx"]);
  expect(overview.sections.find(({ section }) => section === "II.1")!.counts).toEqual({ thin: 3 });
});

describe("figures side by side", () => {
  const criterion = soNoiVu2025.sections
    .flatMap(({ criteria }) => criteria)
    .find(({ figures }) => figures.some(({ unit }) => unit === "lượt người"))!;
  const row = (file: string, ...values: readonly (number | null)[]): OverviewRow => ({
    ...report(file, file, ""),
    said: [
      {
        criterion: criterion.id,
        section: "II.1",
        outcome: "covered",
        sentence: `Câu của ${file}.`,
        figures: values.map((value) => ({ written: String(value), value, unit: "lượt người", paragraph: 0 })),
      },
    ],
  });
  const column = (rows: readonly OverviewRow[]) =>
    figuresTable(soNoiVu2025, rows).find((each) => each.criterion === criterion.id && each.unit === "lượt người")!;

  it("sums what was given once, and shows what was given twice or not at all as a gap", () => {
    const { sum, reported, cells } = column([row("a", 20), row("b", 5), row("c", 3, 4), row("d")]);
    expect({ sum, reported }).toEqual({ sum: 25, reported: 2 });
    expect(cells.map(({ kind, written }) => `${kind} ${written}`)).toEqual([
      "plain 20",
      "plain 5",
      "several 3; 4",
      "none ",
    ]);
  });

  it("marks what is far from all the others, and sums it all the same", () => {
    const { sum, cells } = column([row("a", 20), row("b", 25), row("c", 22), row("d", 18), row("e", 21_000)]);
    expect(cells.filter(({ outlier }) => outlier).map(({ file }) => file)).toEqual(["e"]);
    expect(sum).toBe(21_085);
  });
});
