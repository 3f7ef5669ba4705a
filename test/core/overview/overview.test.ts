import { check } from "../../../src/core/check/check";
import { overviewOf } from "../../../src/core/overview/overview";
import { overviewRow, unreadRow, type OverviewRow } from "../../../src/core/overview/row";
import { emptyMemory } from "../../../src/core/memory/memory-xml";
import { unknownFacts } from "../../../src/core/snapshot/snapshot";
import { soNoiVu2025 } from "../../../src/outlines";
import { overviewRowWith } from "../../support/overview-row";
import { paragraph } from "../../support/rule-fixture";

/** A report of one section under its unit's name, judged as any other. */
function report(file: string, unit: string, ...text: readonly string[]): OverviewRow {
  const lines = [
    unit,
    "Số: 12/BC-UBND",
    "BÁO CÁO",
    "Kết quả việc thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2025",
    "II. KẾT QUẢ THỰC HIỆN DÂN CHỦ Ở CƠ SỞ",
    "1. Thực hiện dân chủ ở xã, phường, thị trấn",
    ...text,
  ];
  const snapshot = { paragraphs: lines.map(paragraph), facts: unknownFacts };
  return overviewRow(file, {
    report: check({ outline: soNoiVu2025, snapshot, memory: null }),
    snapshot,
    memory: null,
  });
}

describe("the reports of many units side by side", () => {
  const rows = [
    report("a.docx", "UBND XÃ AN BÌNH", "Xã đã niêm yết 12 nội dung."),
    report("a-sua.docx", "ỦY BAN NHÂN DÂN XÃ AN BÌNH", "Xã đã niêm yết 13 nội dung."),
    report("b.docx", "UBND XÃ HÒA AN", "Xã đã niêm yết 9 nội dung."),
    report("b (1).docx", "UBND XÃ HÒA AN", "Xã đã niêm yết 9 nội dung."),
    unreadRow("hong.docx", soNoiVu2025.id, { vi: "Tệp bị hỏng", en: "Damaged" }),
  ];
  const overview = overviewOf(rows, { expected: ["xã An Bình", "Xã Tân Lập"] });

  it("reads whose report it is from its header", () =>
    expect(rows.map(({ unit }) => unit).slice(0, 3)).toEqual(["Xã An Bình", "Xã An Bình", "Xã Hòa An"]));

  it("tells two versions of a report from a file sent twice", () => {
    expect(overview.doubled).toEqual([
      { unit: "Xã An Bình", files: ["a.docx", "a-sua.docx"], same: false },
      { unit: "Xã Hòa An", files: ["b.docx", "b (1).docx"], same: true },
    ]);
    expect(rows.map(({ file }) => overview.standing.get(file))).toEqual([
      "counted",
      "version",
      "counted",
      "copy",
      "unread",
    ]);
  });

  it("knows who has not handed in and who was not asked", () => {
    expect(overview.missing).toEqual(["Xã Tân Lập"]);
    expect(overview.unexpected.map((at) => overview.units[at]!.name)).toEqual(["Xã Hòa An"]);
  });

  it("counts each unit once in the totals of a section", () =>
    expect(overview.sections.find(({ section }) => section === "II.1")!.counts).toEqual({ thin: 2 }));
});

it("leaves out what is of another time than most, and says so", () => {
  const time = (period: "firstHalf" | "fullYear", year: number) => ({ period, year, known: "title" as const });
  const rows = [
    overviewRowWith({ file: "1", unit: "Xã An Bình", time: time("firstHalf", 2025) }),
    overviewRowWith({ file: "2", unit: "Xã Hòa An", time: time("firstHalf", 2025) }),
    overviewRowWith({ file: "3", unit: "Xã Tân Lập", time: time("fullYear", 2024) }),
  ];
  const { standing, time: most } = overviewOf(rows);
  expect(most).toMatchObject({ period: "firstHalf", year: 2025 });
  expect([...standing]).toEqual([
    ["3", "otherPeriod"],
    ["1", "counted"],
    ["2", "counted"],
  ]);
  expect(overviewOf(rows, { time: { period: "fullYear", year: 2024 } }).units.map(({ name }) => name)).toEqual([
    "Xã Tân Lập",
  ]);
});

it("counts the points of each severity, and tells square metres from metres", () => {
  const row = report(
    "a.docx",
    "UBND XÃ AN BÌNH",
    "Nhân dân hiến đất: 1.200 m2 đất, góp công làm 300 m đường, đạt 45/40%.",
  );
  const count = (severity: string) => row.points.filter((point) => point.severity === severity).length;
  expect([row.must, row.should]).toEqual([count("must"), count("should")]);
  expect(row.must).not.toBe(row.should);
  expect(row.said.flatMap(({ figures }) => figures).map(({ written, unit }) => `${written} ${unit}`)).toEqual(
    expect.arrayContaining(["1.200 m²"]),
  );
});

it("calls no unit doubled that sent one file", () =>
  expect(overviewOf([overviewRowWith({ file: "1", unit: "Xã A" })]).doubled).toEqual([]));

describe("what counts of several files", () => {
  const row = (file: string, unit: string, own: Partial<OverviewRow> = {}) => overviewRowWith({ file, unit, ...own });

  it("is of two versions the one with more written, then the one that speaks of more, then the first", () => {
    const versions = (...own: readonly Partial<OverviewRow>[]) =>
      overviewOf(
        own.map((each, at) => row(`${at}`, "Xã An Bình", { written: 3, speaksOf: 5, ...each })),
      ).units[0]!.rows.map(({ file }) => file);
    expect(versions({ speaksOf: 9 }, { written: 4 })).toEqual(["1", "0"]);
    expect(versions({}, { speaksOf: 6 })).toEqual(["1", "0"]);
    expect(versions({}, {}, {})).toEqual(["0", "1", "2"]);
  });

  it("is complete where every required section is written, and where none is required not", () => {
    const complete = (written: number, required: number) =>
      overviewOf([row("1", "Xã A", { written, required })]).complete;
    expect([complete(11, 11), complete(12, 11), complete(10, 11), complete(0, 0)]).toEqual([1, 1, 0, 0]);
  });

  it.each([
    ["a scan", { unread: ["picture"] as const }, "Tệp chỉ có hình"],
    ["no text at all", {}, "Tệp không có chữ nào"],
  ])("is nothing of %s, which is told as unread", (_what, more, says) => {
    const snapshot = { paragraphs: [{ ...paragraph(" ", 0), ...more }], facts: unknownFacts };
    const judged = check({ outline: soNoiVu2025, snapshot, memory: null });
    const row = overviewRow("quet.docx", { report: judged, snapshot, memory: null });
    expect(row).toMatchObject({ kind: "unread", written: 0, points: [] });
    expect(row.remark!.vi).toContain(says);
  });

  it("is nothing of a file that could not be read", () =>
    expect(unreadRow("hong.docx", "so-noi-vu-2025", { vi: "Tệp bị hỏng", en: "Damaged" })).toMatchObject({
      written: 0,
      required: 0,
      must: 0,
      should: 0,
      speaksOf: 0,
    }));
});

it("takes the office above from the details where the header names none, and says what another document is", () => {
  const lines = [
    "KẾ HOẠCH",
    "Thực hiện dân chủ ở cơ sở năm 2025",
    "I. MỤC ĐÍCH, YÊU CẦU",
    "II. NỘI DUNG",
    "III. TỔ CHỨC THỰC HIỆN",
  ];
  const snapshot = { paragraphs: lines.map(paragraph), facts: unknownFacts };
  const memory = emptyMemory(soNoiVu2025);
  const judged = { report: check({ outline: soNoiVu2025, snapshot, memory: null }), snapshot };
  const named = {
    ...memory,
    details: { ...memory.details, agency: "UBND xã An Bình", parentAgency: "UBND tỉnh An Đông" },
  };
  expect(overviewRow("a.docx", { ...judged, memory: named })).toMatchObject({
    unit: "Xã An Bình",
    parent: "UBND tỉnh An Đông",
    kind: "other",
    remark: { vi: expect.stringMatching(/kế hoạch/iu) as string },
  });
  expect(overviewRow("a.docx", { ...judged, memory: null })).toMatchObject({ unit: "", parent: "" });
});
