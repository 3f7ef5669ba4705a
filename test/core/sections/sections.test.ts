import { readSections } from "../../../src/core/sections/read-sections";
import { countOwnWords } from "../../../src/core/sections/own-words";
import type { Memory } from "../../../src/core/memory/memory";
import { emptyDetails } from "../../../src/core/outline/details";
import { soNoiVu2025 } from "../../../src/outlines";
import { fixtureSnapshot, prose } from "../../support/fixture-file";

const memory: Memory = {
  version: 1,
  outline: soNoiVu2025.id,
  details: { ...emptyDetails(soNoiVu2025.defaults), unitType: "agency", unitChosen: true },
  ticks: [],
  notApplicable: [{ section: "I", reason: "Đã báo cáo riêng" }],
  ignored: [],
  answers: [],
};

function read(lines: readonly string[], remembered: Memory | null = null) {
  const sections = readSections(soNoiVu2025, fixtureSnapshot(lines.map((text) => ({ text }))), remembered);
  return Object.fromEntries(sections.map((section) => [section.id, section]));
}

describe("a section's place", () => {
  const lines = [
    "II. KẾT QUẢ THỰC HIỆN DÂN CHỦ Ở CƠ SỞ",
    "Lời dẫn của phần hai.",
    "1. Thực hiện dân chủ ở xã, phường,",
    "thị trấn",
    `- ${soNoiVu2025.sections.find(({ id }) => id === "II.1")!.guidance[0]}`,
    prose(31),
    "",
    "2. Thực hiện dân chủ ở cơ quan, đơn vị",
  ];

  it("begins at its heading's first paragraph and ends before the next heading", () => {
    expect(read(lines)["II.1"]).toMatchObject({
      paragraph: 2,
      contentStart: 4,
      contentEnd: 7,
      words: 31,
      matchedBy: "split",
    });
  });

  it("names the paragraphs that hold our guidance unchanged", () => {
    expect(read(lines)["II.1"]!.guidanceParagraphs).toEqual([4]);
  });

  it("ends, for a part, where its first section begins", () => {
    expect(read(lines).II).toMatchObject({ paragraph: 0, contentStart: 1, contentEnd: 2, words: 5 });
  });

  it("carries the period of the report in its title", () => {
    const details = { ...emptyDetails(soNoiVu2025.defaults), period: "secondHalf" as const };
    expect(read([], { ...memory, details }).IV!.title).toBe("NHIỆM VỤ 6 THÁNG ĐẦU NĂM 2026");
  });
});

describe("a section that does not apply", () => {
  it("says why, in the user's words or by the kind of unit", () => {
    const sections = read([], memory);
    expect([sections.I, sections["I.2"]].map((section) => section!.reason?.vi)).toEqual([
      "Đã báo cáo riêng",
      "Đã báo cáo riêng",
    ]);
    expect(sections["II.1"]).toMatchObject({
      status: "notApplicable",
      reason: {
        vi: "Phần này do Ủy ban nhân dân cấp xã; Đảng ủy, Mặt trận Tổ quốc cấp xã báo cáo, không thuộc phần của cơ quan, đơn vị.",
      },
    });
    expect(sections["II.2"]).toMatchObject({ status: "missing", reason: null });
  });

  it("is asked again when nothing is remembered", () => {
    expect(read([])["II.1"]).toMatchObject({ status: "missing", reason: null });
  });
});

describe("a part", () => {
  const part = "III. ĐÁNH GIÁ CHUNG";
  const [first, second] = ["1. Kết quả đạt được", "2. Hạn chế và nguyên nhân"];

  test.each([
    ["written when both its sections are", [part, first, prose(20), second, prose(20)], "written"],
    ["as far as the lesser of them", [part, first, prose(20), second, "…"], "unfilled"],
    ["thin when one is not there", [part, first, prose(20)], "thin"],
    ["empty when nothing stands below it", [part, ""], "empty"],
    ["missing without its own heading", [first, prose(20), second, prose(20)], "missing"],
  ])("is %s", (_, lines, status) => {
    expect(read(lines).III!.status).toBe(status);
  });
});

describe("the author's own words", () => {
  test.each([
    ["……… / ……", 0],
    ["[ghi số cuộc]", 0],
    ["- (ghi rõ số liệu)", 0],
    ["Đã tổ chức [số] cuộc đối thoại", 6],
    ["Hội nghị (đủ thành phần) đã họp", 7],
  ])("in %j are %i", (text, words) => {
    expect(countOwnWords(text)).toBe(words);
  });
});
