import { readFileSync } from "node:fs";
import { join } from "node:path";
import { outlineLines } from "../../support/outline-lines";
import { soNoiVu2025 } from "../../../src/outlines";

/** The outline as issued, in NFC; its one unreadable character (the mark before the closing note) is written "*". */
const seed = readFileSync(join(__dirname, "../../fixtures/seed.txt"), "utf8");
const printed = seed
  .split("\n")
  .map((line) => line.trim())
  .filter((line) => line !== "");

describe("the outline of 2025 against the printed one", () => {
  it("holds every printed line, in order, word for word, and adds none", () => {
    expect(outlineLines(soNoiVu2025).map((line) => line.text)).toEqual(printed);
  });

  it("reads the fixture in one normal form, with nothing left damaged", () => {
    expect(seed).toBe(seed.normalize("NFC"));
    expect(seed).not.toContain("\uFFFD");
  });

  it("carries period and year as fields, so that another year changes every line that names one and no other", () => {
    const next = outlineLines(soNoiVu2025, { period: "firstHalf", year: 2031 }).map((line) => line.text);
    expect(next).toEqual(printed.map((line) => line.replaceAll("2025", "2031")));
    expect(next.join("\n")).not.toContain("2025");
  });

  it("names the tasks of the year after when a whole year is reported on", () => {
    const lines = outlineLines(soNoiVu2025, { period: "fullYear", year: 2025 }).map((line) => line.text);
    expect(lines).toContain("Kết quả việc thực hiện dân chủ ở cơ sở năm 2025,");
    expect(lines).toContain("nhiệm vụ trọng tâm năm 2026");
    expect(lines).toContain("IV. NHIỆM VỤ NĂM 2026");
  });

  it("names the first half of the next year after a second half", () => {
    const lines = outlineLines(soNoiVu2025, { period: "secondHalf", year: 2025 }).map((line) => line.text);
    expect(lines).toContain("Kết quả việc thực hiện dân chủ ở cơ sở 6 tháng cuối năm 2025,");
    expect(lines).toContain("IV. NHIỆM VỤ 6 THÁNG ĐẦU NĂM 2026");
  });

  it("puts the dispatch the user named where the outline prints blanks, braces and all", () => {
    const lines = outlineLines(soNoiVu2025, {
      period: "firstHalf",
      year: 2025,
      agency: "ỦY BAN NHÂN DÂN XÃ AN BÌNH {year}",
      dispatchNumber: "123/SNV-XDCQ",
      dispatchDate: "15/5/2025",
    }).map((line) => line.text);
    expect(lines[0]).toBe("ỦY BAN NHÂN DÂN XÃ AN BÌNH {year}");
    expect(lines).toContain("(Ban hành kèm theo Công văn số 123/SNV-XDCQ ngày 15/5/2025");
  });
});
