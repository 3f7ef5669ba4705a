import fc from "fast-check";
import { fillFields } from "../../../src/core/outline/fields";
import { readSections } from "../../../src/core/sections/read-sections";
import { soNoiVu2025 as outline } from "../../../src/outlines";
import { fixtureSnapshot, prose } from "../../support/fixture-file";

const leaves = outline.sections.filter(({ id }) => !outline.sections.some(({ parent }) => parent === id));

/** A whole report with a line put in front of the text of one section. */
function report(section: string, line: string): readonly string[] {
  const paragraphs = ["BÁO CÁO", "Kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2025"];
  for (const each of outline.sections) {
    paragraphs.push(`${each.number} ${fillFields(each.title, outline.defaults)}`);
    if (each.id === section) paragraphs.push(line.toUpperCase());
    if (leaves.includes(each)) paragraphs.push(prose(60));
  }
  return paragraphs;
}

function headingOf(section: string): string {
  const { number, title } = outline.sections.find(({ id }) => id === section)!;
  return `${number} ${fillFields(title, outline.defaults)}`;
}

const statuses = (paragraphs: readonly string[]) =>
  readSections(outline, fixtureSnapshot(paragraphs.map((text) => ({ text }))), null).map(
    ({ id, status }) => `${id} ${status}`,
  );

describe("the name of another document or of an annex inside a section", () => {
  const name = fc.constantFrom(
    "Quyết định",
    "Kế hoạch",
    "Tờ trình",
    "Nghị quyết",
    "Biên bản",
    "Chỉ thị",
    "Phụ lục",
    "Phụ lục 01",
    "Biểu mẫu 02",
  );
  const inside = fc.constantFrom(...leaves.slice(0, -1).map(({ id }) => id));

  it("takes none of the section's text from it, since the report goes on below", () => {
    fc.assert(
      fc.property(name, inside, (line, section) => {
        expect(statuses(report(section, line))).toEqual(statuses(report("", "")));
      }),
      { numRuns: 40 },
    );
  });

  it("ends the last section, which nothing of the report follows", () => {
    expect(statuses(report("V", "Quyết định")).at(-1)).toBe("V empty");
  });
});

it.each([
  ["I.3", "Bảng phân công nhiệm vụ thành viên Ban Chỉ đạo"],
  ["I.3", "Danh sách thành viên Ban Chỉ đạo"],
  ["I.1", "“Đảng lãnh đạo, Nhà nước quản lý, Nhân dân làm chủ”"],
  ["II.1", "“Dân biết, dân bàn, dân làm, dân kiểm tra”"],
  ["II.2", "Phụ lục III. Tình hình thực hiện dân chủ ở cơ quan, đơn vị"],
  ["II.3", "Bảng 4. Doanh nghiệp có quy chế dân chủ"],
  ["II.1", "Biểu số 05: Kết quả thực hiện dân chủ ở xã, phường, thị trấn"],
  ["V", "Biểu mẫu 3. Kiến nghị, đề xuất của các đơn vị"],
  ["II.2", "Hình 2. Thực hiện dân chủ ở cơ quan, đơn vị"],
  ["II.3", "Điều 64. Thực hiện dân chủ ở tổ chức có sử dụng lao động"],
  ["I.3", "Kính gửi: Ban Chỉ đạo thực hiện quy chế dân chủ tỉnh"],
  ["I.1", "8h00: Bí thư Đảng ủy phát biểu chỉ đạo"],
])(
  "without %s, '%s' in bold is no heading of it: a table, an annex, a document, a law, an addressee, a time, a slogan",
  (missing, line) => {
    const lines = report(missing, "").flatMap((text) =>
      text === "" ? [{ text: line, bold: true }] : text.startsWith(headingOf(missing)) ? [] : [{ text, bold: false }],
    );
    const states = readSections(outline, fixtureSnapshot(lines), null);
    expect(states.find(({ id }) => id === missing)?.status).toBe("missing");
  },
);

it("a title is found with the law it goes by in brackets, however long both are together", () => {
  const lines = report("", "").map((line) =>
    line.startsWith("4. ") ? `${line} (theo Luật Thực hiện dân chủ ở cơ sở năm 2022)` : line,
  );
  expect(statuses(lines)).toEqual(statuses(report("", "")));
});
