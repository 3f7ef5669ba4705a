import { fillFields } from "../../../src/core/outline/fields";
import { readSections } from "../../../src/core/sections/read-sections";
import { soNoiVu2025, wholeYear2026 } from "../../../src/outlines";
import { validateOutline } from "../../../src/core/outline/validate";
import { outlineLines } from "../../support/outline-lines";
import { readHonestReports } from "../../support/honest-report";

describe("the outline for a whole year after two-tier government", () => {
  const lines = outlineLines(wholeYear2026).map(({ text }) => text);

  it("is sound, and names nothing that ended on 01/7/2025", () => {
    expect(validateOutline(wholeYear2026)).toEqual([]);
    expect(lines.join("\n")).not.toMatch(/thị trấn|huyện|QCDC/u);
    expect(lines).toContain("1. Thực hiện dân chủ ở xã, phường, đặc khu");
    expect(lines).toContain("3. Hoạt động của Ban Chỉ đạo thực hiện dân chủ ở cơ sở");
    expect(lines).toContain("IV. NHIỆM VỤ NĂM 2027");
  });

  it("has the sections of the printed outline, and knows their printed titles", () => {
    expect(wholeYear2026.sections.map(({ id }) => id)).toEqual(soNoiVu2025.sections.map(({ id }) => id));
    for (const [at, section] of wholeYear2026.sections.entries()) {
      const printed = soNoiVu2025.sections[at]!.title;
      expect([section.title, ...section.otherTitles]).toContain(printed);
      expect(fillFields(section.title, wholeYear2026.defaults)).not.toContain("{");
    }
  });

  it("recognises an honest report of 2026 as the printed outline does", () => {
    for (const report of readHonestReports(soNoiVu2025).filter(({ name }) => name.includes("2026"))) {
      const found = (outline: typeof soNoiVu2025) =>
        readSections(outline, report.snapshot, report.memory).map(
          ({ id, paragraph }) => `${report.name} ${id} ${paragraph}`,
        );
      expect(found(wholeYear2026)).toEqual(found(soNoiVu2025));
    }
  });
});
