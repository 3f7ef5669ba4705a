import { unzipSync } from "fflate";
import fc from "fast-check";
import { overviewOf } from "../../src/core/overview/overview";
import { unreadRow, type OverviewPoint } from "../../src/core/overview/row";
import { readDocx } from "../../src/docx";
import {
  againDocx,
  draftDocx,
  noteDocx,
  noteName,
  noteText,
  reminderDocx,
  reminderText,
} from "../../src/export/overview";
import { addressee } from "../../src/export/sheets/addressee";
import { soNoiVu2025 } from "../../src/outlines";
import { overviewRowWith, said } from "../support/overview-row";
import { validationErrors } from "../support/validate-docx";

const point = (fingerprint: string, brief: string): OverviewPoint => ({
  fingerprint,
  rule: "missing-section",
  severity: "must",
  section: "II.3",
  paragraph: null,
  message: { vi: brief, en: brief },
  brief: { vi: brief, en: brief },
  expected: null,
  actual: null,
  place: null,
});

const row = overviewRowWith({
  file: "thang 6/an binh.docx",
  unit: "UBND xã An Bình",
  written: 9,
  required: 11,
  statuses: { "II.3": "missing" },
  points: [point("a", "Thiếu mục II.3"), point("b", "Thiếu “Nơi nhận”")],
});
const wishes = { language: "vi", day: "25/11/2026" } as const;
const textOf = (bytes: Uint8Array) =>
  readDocx(bytes)
    .snapshot.paragraphs.map(({ text }) => text)
    .join("\n");

describe("a note to a unit", () => {
  it("asks for the points that were chosen, under the head of the office that sends it", () => {
    const from = {
      parentAgency: "UBND tỉnh An Đông",
      agency: "Sở Nội vụ",
      symbol: "SNV-XDCQ",
      place: "An Đông",
      day: "3",
      month: "6",
      year: 2026,
      position: "Giám đốc",
    };
    const bytes = noteDocx(row, soNoiVu2025, { ...wishes, points: new Set(["a"]), from });
    const text = textOf(bytes);
    for (const line of [
      "SỞ NỘI VỤ",
      "Số: …/SNV-XDCQ",
      "An Đông, ngày 03 tháng 6 năm 2026",
      "PHIẾU ĐỀ NGHỊ BỔ SUNG BÁO CÁO",
      "Kính gửi: UBND xã An Bình",
      "Văn bản: an binh.docx",
      "- Thiếu mục II.3",
      "GIÁM ĐỐC",
    ])
      expect(text).toContain(line);
    expect(text).not.toContain("Nơi nhận”");
    expect(validationErrors(bytes)).toEqual([]);
  });

  it("has a last line that goes with the signature to the next page", () => {
    const xml = new TextDecoder().decode(unzipSync(noteDocx(row, soNoiVu2025, wishes))["word/document.xml"]);
    const last = xml.slice(
      xml.lastIndexOf("<w:p>", xml.indexOf("gửi lại báo cáo trước ngày")),
      xml.lastIndexOf("<w:tbl>"),
    );
    expect(last).toContain('<w:keepNext w:val="1"/><w:keepLines w:val="1"/>');
  });

  it("says by which day it is wanted again where that is known", () => {
    expect(noteText(row, soNoiVu2025, { ...wishes, until: "25/6/2026" })).toContain("trước ngày 25/6/2026. Trân trọng");
    expect(noteText(row, soNoiVu2025, wishes)).toContain("trước ngày ……");
  });

  it("leaves room where nothing is known of the office, and says the same as text", () => {
    expect(textOf(noteDocx(row, soNoiVu2025, wishes))).toContain("…………, ngày … tháng … năm ……");
    expect(noteText(row, soNoiVu2025, wishes)).toContain("- Thiếu mục II.3");
  });
});

it("a unit that has not handed in is asked for the report of the time", () => {
  const asked = { language: "vi", time: { period: "firstHalf", year: 2026 }, until: "15/7/2026" } as const;
  const bytes = reminderDocx("Xã Đồng Tâm", soNoiVu2025, asked);
  expect(textOf(bytes)).toContain("kỳ 6 tháng đầu năm 2026");
  expect(reminderText("Xã Đồng Tâm", soNoiVu2025, asked)).toContain("trước ngày 15/7/2026");
  expect(validationErrors(bytes)).toEqual([]);
});

it("a unit that sent what cannot be used is told that it came, why it does not count and what to send", () => {
  const head = unreadRow("nop/xa tan hung.docx", "", { vi: "Tệp có mật khẩu. Hãy bỏ đi.", en: "A password." });
  const asked = { language: "vi", time: { period: "firstHalf", year: 2026 }, until: "" } as const;
  const text = textOf(againDocx({ unit: "Xã Tân Hưng", files: [{ head, why: "unread" }] }, soNoiVu2025, asked));
  for (const line of [
    "Kính gửi: Ủy ban nhân dân xã Tân Hưng",
    "Đã nhận được tệp",
    "- “xa tan hung.docx”: Tệp có mật khẩu.\n",
    "kỳ 6 tháng đầu năm 2026",
  ])
    expect(text).toContain(line);
});

it.each([
  ["Xã An Bình", "Ủy ban nhân dân xã An Bình"],
  ["Phường 5", "Ủy ban nhân dân phường 5"],
  ["Đặc khu Hòn Ngọc", "Ủy ban nhân dân đặc khu Hòn Ngọc"],
  ["UBND xã An Bình", "UBND xã An Bình"],
  ["Đảng ủy xã An Bình", "Đảng ủy xã An Bình"],
  ["Trường THCS An Bình", "Trường THCS An Bình"],
])("a letter to “%s” is addressed to “%s”", (unit, to) => expect(addressee(unit)).toBe(to));

it("whatever units are called and write, notes and draft show it as text", () => {
  const shownOf = (text: string) => text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff\s]/gu, "");
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (nasty) => {
      const unit = `UBND xã <w:p/>&${nasty}`;
      const hostile = {
        ...row,
        unit,
        points: [point("a", nasty)],
        said: [said("II.1b-3", "II.1", `Câu ]]> ${nasty}`, "hội nghị", 2)],
      };
      for (const bytes of [
        noteDocx(hostile, soNoiVu2025, wishes),
        draftDocx(soNoiVu2025, overviewOf([hostile]), { sentences: 3 }),
      ])
        expect(shownOf(textOf(bytes))).toContain(shownOf(unit));
      expect(noteName("note", hostile)).toMatch(/^[^\\/:*?"<>|\p{Cc}]+\.docx$/u);
    }),
    { numRuns: 40 },
  );
});
