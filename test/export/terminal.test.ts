import { noteFileName } from "../../src/export/file-name";
import { reportForTerminal, summaryRow } from "../../src/export/terminal/terminal";
import { shownWidth, summaryForTerminal, tableForTerminal } from "../../src/export/terminal/terminal-table";
import { input, report } from "./sample";

describe("a table in a terminal", () => {
  it("is aligned whichever way Vietnamese letters are composed", () => {
    const rows = [
      ["Đã viết", "1"],
      ["Đã viết".normalize("NFD"), "2"],
      ["Còn trống", "3"],
    ];
    expect(tableForTerminal(rows).normalize("NFC")).toBe("Đã viết    1\nĐã viết    2\nCòn trống  3");
  });

  it.each([
    ["Ủy ban", 6],
    ["Ủy ban".normalize("NFD"), 6],
    ["漢字", 4],
    ["✅ a", 4],
    ["mềm\u00admỏng\u200b", 7],
    ["", 0],
  ])("counts what %j takes", (text, width) => {
    expect(shownWidth(text)).toBe(width);
  });

  it("says per section what the pane says, then what was found", () => {
    expect(reportForTerminal(input).split("\n").slice(0, 10)).toEqual([
      "Bao cao xa An Bình.docx – 0/2 mục đã viết",
      "Đơn vị: Ủy ban nhân dân cấp xã (đoán từ tên “Ủy ban nhân dân xã An Bình”). Kỳ: 6 tháng đầu năm 2025 (theo tiêu đề).",
      "Mục  Trạng thái     Chữ    Tên mục",
      "I    Đã viết               CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TRIỂN KHAI",
      "I.1  Còn ngắn       12/30  Công tác lãnh đạo, chỉ đạo của cấp ủy, tổ chức đảng",
      "I.4  Không áp dụng  0/30   Hoạt động của Mặt trận Tổ quốc Việt Nam",
      "V    Thiếu mục      0/15   KIẾN NGHỊ, ĐỀ XUẤT (nếu có)",
      "",
      "Phải sửa  V             Thiếu mục V",
      "Nên sửa   I.1           Mục I.1 còn ngắn (yêu cầu: ít nhất 30 chữ; đang có: 12/30 chữ)",
    ]);
  });

  it("sums up many files, those that could not be read too", () => {
    const done = { ...report, summary: { written: 2, required: 2 }, findings: [] };
    const rows = [
      summaryRow("xa-an-binh.docx", report, "vi"),
      summaryRow("xa-hoa-loi.docx", done, "vi"),
      { file: "hong.docx", counts: null },
    ];
    expect(summaryForTerminal(rows, "vi")).toBe(
      "Tệp              Đã viết         Phải sửa  Nên sửa  Lưu ý\n" +
        "xa-an-binh.docx  0/2             1         1        1\n" +
        "xa-hoa-loi.docx  2/2             0         0        0\n" +
        "hong.docx        không đọc được\n" +
        "3 tệp: 1 đủ mục, 1 còn thiếu, 1 không đọc được\n",
    );
  });

  it("is not steered by what a document or a file name holds", () => {
    const sections = report.sections.map((section) => ({ ...section, title: "a\u001b]0;b\u0007\u202ec" }));
    const shown = reportForTerminal({ ...input, document: "\u001b[2J.docx", report: { ...report, sections } });
    expect(shown).not.toMatch(/[\u001b\u0007\u202e]/); // eslint-disable-line no-control-regex
  });

  it("cuts long titles at a whole letter", () => {
    const sections = report.sections.map((section) => ({ ...section, title: "ệ".normalize("NFD").repeat(100) }));
    const line = reportForTerminal({ ...input, report: { ...report, sections } }).split("\n")[3] ?? "";
    expect(line.normalize("NFC")).toMatch(/ệ{71}…$/);
  });
});

describe("the name of a send-back note", () => {
  it.each([
    ["nop/Báo cáo xã An Bình.docx", 1, "Báo cáo xã An Bình.phieu-de-nghi-bo-sung.html"],
    ["C:\\nop\\BC.DOCX", 2, "BC.phieu-de-nghi-bo-sung-2.html"],
    ['a:b|c?"<>*.docx', 1, "a_b_c_____.phieu-de-nghi-bo-sung.html"],
    ["..docx", 1, "bao-cao.phieu-de-nghi-bo-sung.html"],
    [`${"dài ".repeat(60)}.docx`, 1, `${"dài ".repeat(60).slice(0, 50)}.phieu-de-nghi-bo-sung.html`],
  ])("comes from %j", (file, number, expected) => {
    expect(noteFileName(file, number)).toBe(expected);
  });
});
