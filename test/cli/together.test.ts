import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { check } from "../../src/core/check/check";
import { parseMemory } from "../../src/core/memory/memory-xml";
import { readDocx } from "../../src/docx";
import { readWorkbook } from "../../src/docx/list-file";
import { soNoiVu2025 } from "../../src/outlines";
import { run as runWith, workFolder } from "../support/command-line";
import { communeReport, reports, writeOfficeFolder } from "../support/office-folder";
import { validationErrors } from "../support/validate-docx";

// Each run starts Node anew.
jest.setTimeout(120_000);

const { folder, save, remove } = workFolder();
afterAll(remove);

const at = (name: string) => join(folder, name);
const nop = at("nop");
writeOfficeFolder(nop);
const list = save(
  "danh-sach.txt",
  "DANH SÁCH\n1. Xã An Bình\n2. X. Hòa An\n3. Xã Tân Lập\n4. P. Đông Hải\n5. Xã Đồng Tâm\n6. Xã Sơn Thủy\n7. Xã Bình Minh\n8. Xã An Khê\n9. Xã Mỹ An\n",
);

const results = ["--xlsx", at("bang.xlsx"), "--figures", at("so-lieu.csv"), "--compile", at("du-thao.docx")];
const notes = ["--notes", at("phieu.zip"), "--commented", at("chu-thich")];
const first = runWith(["--summary", "--expected", list, ...results, ...notes, nop]);
const pathOf = (number: number) => join(nop, readdirSync(nop).sort()[number - 1]!);

describe("twelve files of an office, two broken, one sent twice, one no report", () => {
  it("are told of as before, and then together", () => {
    expect(first.status).toBe(2);
    expect(first.stderr.trim().split("\n")).toHaveLength(2);
    expect(first.stdout.trim().split("\n").slice(-9)).toEqual([
      "12 tệp: 7 đủ mục, 3 còn thiếu, 2 không đọc được",
      "8 đơn vị được tính (6 tháng đầu năm 2025), 6 đơn vị đủ mục.",
      `Xã An Bình: nộp trùng cùng một văn bản: ${pathOf(1)}; ${pathOf(9)}`,
      "Chưa nộp (1): Xã Mỹ An",
      "Đã gửi nhưng chưa dùng được (1): Xã An Khê (“10 ke hoach.docx”: không nhận ra là báo cáo theo đề cương (loại văn bản: Kế hoạch))",
      "Không có trong danh sách: Xã =HYPERLINK(1)",
      "Số liệu: 14 rõ, 1 chưa rõ (không cộng), 1 khác xa các đơn vị khác.",
      "Đã ghi 10 phiếu.",
      "Đã ghi 9 bản có chú thích.",
    ]);
  });

  it("stand in the workbook, units by sections", () => {
    const [summary] = readWorkbook(readFileSync(at("bang.xlsx")));
    expect(summary!.name).toBe("Tổng hợp");
    const [head, ...rows] = summary!.rows;
    expect(head!.slice(0, 9)).toEqual([
      "Đơn vị",
      "Được tính",
      "Tệp",
      "Kỳ báo cáo",
      "Đã viết",
      "Phải có",
      "Phải sửa",
      "Nên sửa",
      "I.1",
    ]);
    const sections = head!.slice(8, -1);
    expect(rows.slice(0, 13).map((row) => row.slice(0, 2))).toEqual([
      ["Xã An Bình", "có"],
      ["Xã Hòa An", "có"],
      ["Xã Tân Lập", "có"],
      ["Phường Đông Hải", "có"],
      ["Xã Đồng Tâm", "có"],
      ["Xã =HYPERLINK(1)", "có"],
      ["Xã Sơn Thủy", "có"],
      ["Xã Bình Minh", "có"],
      ["Xã An Bình", "không: trùng tệp khác"],
      ["Xã An Khê", "không: văn bản khác"],
      ["", "không: không đọc được"],
      ["", "không: không đọc được"],
      ["Xã Mỹ An", "chưa nộp"],
    ]);
    const without = (row: readonly string[]) => sections.filter((_, place) => row[8 + place] === "Thiếu mục");
    expect(rows.slice(0, 8).map(without)).toEqual(reports.map((report) => report.without ?? []));
    const missing = rows.find(([name]) => name === "Số đơn vị: Thiếu mục")!;
    expect(sections.filter((_, place) => missing[8 + place] === "1")).toEqual(["II.3", "IV", "V"]);
  });

  it("give their figures, sums of what is clear, and the sentence behind each", () => {
    const [, points, figures, sources] = readWorkbook(readFileSync(at("bang.xlsx")));
    expect(points!.rows.filter((row) => row[4]?.includes("II.3") && row[0] === "Xã Tân Lập")).not.toEqual([]);
    const [ids, , measures, ...rows] = figures!.rows;
    expect(ids).toEqual(["Đơn vị", "Mục II.1", "Mục II.1"]);
    expect(measures).toEqual(["Đơn vị tính", "lượt", "hội nghị"]);
    expect(rows).toEqual([
      ["Xã An Bình", "41", "1"],
      ["Xã Hòa An", "36", "2"],
      ["Xã Tân Lập", "52", "2"],
      ["Phường Đông Hải", "4800", "3"],
      ["Xã Đồng Tâm", "47", "05 (chưa rõ, không cộng)"],
      ["Xã =HYPERLINK(1)", "44", "1"],
      ["Xã Sơn Thủy", "", "1"],
      ["Xã Bình Minh", "39", "1"],
      ["Cộng (chỉ số liệu rõ)", "5059", "11"],
      ["Số đơn vị có số liệu rõ", "7", "7"],
    ]);
    expect(sources!.rows.find((row) => row[4] === "4800")).toEqual([
      "Phường Đông Hải",
      "II.1",
      "Tiếp công dân",
      "lượt tiếp",
      "4800",
      "lượt",
      "4800",
      "khác xa các đơn vị khác",
      "Tiếp công dân được 4800 lượt.",
      pathOf(4).replace(/^.*\//u, ""),
    ]);
    const csv = readFileSync(at("so-lieu.csv"), "utf8");
    expect(csv.startsWith("\ufeffĐơn vị,Mục,")).toBe(true);
    expect(csv).toContain(",II.1b-1\r\n");
    expect(csv.trimEnd().split("\r\n")).toHaveLength(sources!.rows.length);
  });

  it("get a note each that has something to complete, and one that asks again where what came is of no use", () => {
    const files = unzipSync(readFileSync(at("phieu.zip")));
    expect(Object.keys(files)).toEqual([
      ...[0, 1, 2, 3, 4, 5, 6, 7].map((unit) => `Phiếu đề nghị bổ sung - ${placeOf(unit)}.docx`),
      "Phiếu đề nghị gửi lại báo cáo - Xã An Khê.docx",
      "Phiếu đề nghị nộp báo cáo - Xã Mỹ An.docx",
    ]);
    const note = files[`Phiếu đề nghị bổ sung - ${placeOf(2)}.docx`]!;
    expect(validationErrors(note)).toEqual([]);
    const text = textOf(note);
    expect(text).toContain("Kính gửi: Ủy ban nhân dân xã Tân Lập");
    expect(text).toContain("Mục II.3. Thực hiện dân chủ ở tổ chức có sử dụng lao động – Thiếu mục");
  });

  it("are copied with their points as comments, a unit's second file beside its first", () => {
    const copies = readdirSync(at("chu-thich")).sort();
    expect(copies).toHaveLength(9);
    expect(copies[0]).toBe(`01 ${reports[0]!.unit} - có chú thích.docx`);
    const copy = readFileSync(join(at("chu-thich"), copies[2]!));
    expect(validationErrors(copy)).toEqual([]);
    expect(textOf(copy)).toBe(textOf(readFileSync(pathOf(3))));
    expect(new TextDecoder().decode(unzipSync(copy)["word/comments.xml"])).toContain("Thiếu mục II.3");
  });

  it("become a draft that the check reads as the report of an office that compiles", () => {
    const bytes = readFileSync(at("du-thao.docx"));
    expect(validationErrors(bytes)).toEqual([]);
    expect(textOf(bytes)).toContain("Tiếp công dân – lượt tiếp: 5.059 lượt (theo báo cáo của 7/8 đơn vị).");
    const { snapshot, memory } = readDocx(bytes);
    const report = check({ outline: soNoiVu2025, snapshot, memory: parseMemory(memory).memory });
    expect(report.about.unit).toMatchObject({ unitType: "compiler", known: "chosen" });
    expect(report.about.time).toMatchObject({ period: "firstHalf", year: 2025 });
    expect(report.sections.every(({ matchedBy }) => matchedBy === "exact")).toBe(true);
    expect(report.sections.find(({ id }) => id === "II.1")!.status).toBe("written");
    expect(report.findings.some(({ rule }) => rule === "leftover-placeholder")).toBe(true);
  });
});

describe("results that are there already", () => {
  const before = readFileSync(at("so-lieu.csv"));

  it("are never written over without being told to, which is said before anything is read", () => {
    writeFileSync(at("bang.xlsx"), "đã chỉnh tay");
    const { status, stdout, stderr } = runWith(["--summary", ...results, nop]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toBe(`Đã có tệp ${at("bang.xlsx")}. Thêm --force để ghi đè, hoặc chọn tên khác.\n`);
    expect(readFileSync(at("bang.xlsx"), "utf8")).toBe("đã chỉnh tay");
  });

  it("are no reason to lose copies: the later ones get another name, and none of them is read as a report", () => {
    const { status, stdout } = runWith(["--summary", "--commented", at("nop/ban-sao"), at("nop")]);
    expect([status, stdout.includes("12 tệp:")]).toEqual([2, true]);
    runWith(["--summary", "--commented", at("nop/ban-sao"), pathOf(1)]);
    expect(readdirSync(at("nop/ban-sao")).filter((name) => name.startsWith("01 "))).toEqual([
      `01 ${reports[0]!.unit} - có chú thích (2).docx`,
      `01 ${reports[0]!.unit} - có chú thích.docx`,
    ]);
    rmSync(at("nop/ban-sao"), { recursive: true });
  });

  it("are with --force, and are no reports themselves when they lie among them", () => {
    save("nop/du-thao.docx", readFileSync(at("du-thao.docx")));
    const { status, stdout } = runWith([
      "--summary",
      "--force",
      ...results.slice(0, 4),
      "--compile",
      at("nop/du-thao.docx"),
      nop,
    ]);
    expect(status).toBe(2);
    expect(stdout).toContain("12 tệp:");
    expect(readFileSync(at("so-lieu.csv"))).toEqual(before);
  });
});

it("refuses a list without names, a result in a folder that is not there, and endings no program would open", () => {
  const empty = save("rong.csv", "STT,Đơn vị\n");
  expect(runWith(["--expected", empty, nop]).stderr).toContain("trong danh sách không thấy tên đơn vị nào");
  expect(runWith(["--xlsx", at("khong-co/bang.xlsx"), nop]).stderr).toContain("không có thư mục");
  expect(runWith(["--xlsx", at("bang.xls"), nop])).toMatchObject({ status: 2, stdout: "" });
});

/** A commune is named by its place, however its header names it. */
const placeOf = (unit: number) =>
  unitNames[unit]!.replace(/^(?:UBND|Ủy ban nhân dân) (\p{Ll})/u, (_, letter: string) => letter.toUpperCase());

const unitNames = [
  "UBND xã An Bình",
  "Ủy ban nhân dân xã Hòa An",
  "UBND xã Tân Lập",
  "UBND phường Đông Hải",
  "UBND xã Đồng Tâm",
  "UBND xã =HYPERLINK(1)",
  "UBND xã Sơn Thủy",
  "UBND xã Bình Minh",
];

const textOf = (bytes: Uint8Array) =>
  readDocx(bytes)
    .snapshot.paragraphs.map(({ text }) => text)
    .join("\n");

it("what was sent as .doc or as .pdf alone is told of, and its unit is not said to have sent nothing", () => {
  const place = at("nop-doc");
  mkdirSync(place);
  writeFileSync(join(place, "BC xa An Binh.docx"), communeReport(reports[0]!));
  writeFileSync(join(place, "BC xa An Binh.pdf"), "%PDF-1.7");
  writeFileSync(join(place, "BC xa Hoa An.doc"), Buffer.from("d0cf11e0a1b11ae1", "hex"));
  writeFileSync(join(place, "BC xa Tan Lap.pdf"), "%PDF-1.7");
  const { stdout, stderr } = runWith(["--summary", "--expected", list, place]);
  expect(stderr).toContain("BC xa Tan Lap.pdf: Tệp PDF");
  expect(stderr).not.toContain("BC xa An Binh.pdf");
  const told = stdout.split("\n").find((line) => line.startsWith("Đã gửi nhưng chưa dùng được (2)"))!;
  for (const part of ["X. Hòa An (“BC xa Hoa An.doc”", "Xã Tân Lập (“BC xa Tan Lap.pdf”: Tệp PDF không kiểm tra được"])
    expect(told).toContain(part);
  expect(stdout).not.toMatch(/Chưa nộp.*(?:Hòa An|Tân Lập)/u);
});

it("what was sent in an archive or as a picture is told of, and its unit is not said to have sent nothing", () => {
  const place = at("nop-nen");
  mkdirSync(place);
  writeFileSync(join(place, "BC xa An Binh.docx"), communeReport(reports[0]!));
  writeFileSync(join(place, "BC xa Hoa An.zip"), "PK");
  writeFileSync(join(place, "BC xa Tan Lap.jpg"), "");
  const { stdout, stderr } = runWith(["--summary", "--expected", list, place]);
  expect(stderr).toContain("BC xa Hoa An.zip: Tệp nén không được mở. Hãy giải nén");
  expect(stdout).toContain("(“BC xa Tan Lap.jpg”: Tệp hình không kiểm tra được)");
  expect(stdout).not.toMatch(/Chưa nộp.*(?:Hòa An|Tân Lập)/u);
});

it("a note of an earlier run whose unit has handed in since is told of, so that nobody sends it", () => {
  const [place, notesThere] = [at("tung-ngay"), at("phieu-tung-ngay")];
  mkdirSync(place);
  const day = (report: number) => {
    writeFileSync(join(place, `${report}.docx`), communeReport(reports[report]!));
    return runWith(["--summary", "--force", "--expected", list, "--notes", notesThere, place]).stdout;
  };
  expect(day(0)).not.toContain("phiếu của lần trước");
  expect(day(1)).toMatch(/còn 1 phiếu của lần trước.*: Phiếu đề nghị nộp báo cáo - X\. Hòa An\.docx$/mu);
});
