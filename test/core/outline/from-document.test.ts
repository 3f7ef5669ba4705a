import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocx } from "../../../src/docx";
import { outlineFromDocument } from "../../../src/core/outline/from-document";
import type { FieldValues } from "../../../src/core/outline/fields";
import type { Outline, Section } from "../../../src/core/outline/outline";
import { soNoiVu2025 } from "../../../src/outlines";
import { buildDocx } from "../../support/docx-builder";
import { markedLines, paragraphsFrom } from "../../support/outline-fixture";
import { outlineLines } from "../../support/outline-lines";

const seed = readFileSync(join(__dirname, "../../fixtures/seed.txt"), "utf8");
const today = { period: "fullYear", year: 2026 } as const;

describe("the outline of 2025, read from its file", () => {
  const read = outlineFromDocument(paragraphsOf(seed.split("\n")), "docx-1", today);

  it("equals the built-in outline, line by line", () => {
    expect(read.remarks).toEqual([]);
    expect(outlineLines(read.outline!)).toEqual(outlineLines(soNoiVu2025));
  });

  it("holds the same fields, so that another period changes the same lines", () => {
    for (const values of [
      { period: "firstHalf", year: 2031 },
      { period: "secondHalf", year: 2026 },
      { period: "fullYear", year: 2027 },
    ] as const)
      expect(outlineLines(read.outline!, values).map(({ text }) => text)).toEqual(
        outlineLines(soNoiVu2025, values).map(({ text }) => text),
      );
  });

  it("knows sections, their parents, and which may be left out", () => {
    const place = ({ id, parent }: Section) => [id, parent];
    expect(read.outline!.sections.map(place)).toEqual(soNoiVu2025.sections.map(place));
    expect(read.outline!.sections.filter(({ mayBeNegative }) => mayBeNegative).map(({ id }) => id)).toEqual(["V"]);
  });
});

const folder = join(__dirname, "../../documents/outlines");

describe("other outlines, as provinces, schools and enterprises form them", () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith(".txt")))("%s is read line for line", (name) => {
    const { first, lines } = markedLines(name);
    const read = outlineFromDocument(paragraphsFrom(lines), "docx-1", today);
    const { period, year } = read.outline!.defaults;
    expect(`period: ${period} ${year}`).toBe(first);
    // Running text is printed behind a dash as well: how a line was led in is not what it says.
    expect(told(read.outline!)).toEqual(
      lines
        .filter(({ role }) => !["letter", "after", "remark", "columns", "skip"].includes(role))
        .flatMap(({ role, list, given, text, optional, table }) => {
          const printed = given !== "" ? undashed(text) : text;
          const [line = "", ...asked] = table && role !== "g" ? rowLines(text) : [printed];
          return [
            `${ROLES[role] ?? role}${optional ? " optional" : ""}> ${list}${given}${role === "g" ? undashed(line) : line.replace(" // ", ": ")}`,
            ...asked.map((each) => `g> ${undashed(each)}`),
          ];
        }),
    );
    expect(read.passedOver).toBe(lines.filter(({ role }) => role === "letter").length);
    const remarks = lines.filter(({ role }) => role === "remark").map(({ text }) => text);
    expect(read.remarks.map(({ vi }, at) => vi.slice(0, remarks[at]?.length ?? vi.length))).toEqual(remarks);
  });
});

/** What a line is read as that is no line of the file, or only the end of one. */
const ROLES: Readonly<Record<string, string>> = { asks: "g", told: "subject" };

/** The outline told as a fixture tells it: each line with its role. */
function told(outline: Outline): string[] {
  const lines = outlineLines(outline);
  return lines
    .filter(({ text }) => text !== "")
    .map(({ role, section, text }) => {
      const optional = outline.sections.some(({ id, mayBeNegative }) => id === section && mayBeNegative);
      if (role === "part" || role === "section") return `${section}${optional ? " optional" : ""}> ${text}`;
      if (role === "guidance") return `g> ${undashed(text)}`;
      return `${role === "closing-note" ? "close" : role}> ${text}`;
    });
}

/** A row that is a heading and what is asked: "1 | Công khai | Số nội dung". */
function rowLines(row: string): readonly string[] {
  const [number = "", title = "", ...asked] = row.split(" | ");
  return [`${number.replace(/\.$/u, "")}. ${title}`, ...asked.filter(Boolean)];
}

function undashed(text: string): string {
  return text.replace(/^- /u, "");
}

function paragraphsOf(lines: readonly string[]) {
  return readDocx(buildDocx(lines.map((text) => ({ text })) as never)).snapshot.paragraphs;
}

it.each([
  ["6 tháng đầu năm 2026", "6 tháng cuối năm 2026", { period: "fullYear", year: 2027 }, "năm 2027", "năm 2028"],
  ["năm 2026", "năm 2027", { period: "firstHalf", year: 2027 }, "6 tháng đầu năm 2027", "6 tháng cuối năm 2027"],
  ["quý III năm 2026", "quý IV năm 2026", { period: "fullYear", year: 2026 }, "năm 2026", "năm 2027"],
] as const)("an outline printed for %s, tasks of %s, serves another time", (time, next, values, then, after) => {
  const lines = [
    "ĐỀ CƯƠNG BÁO CÁO",
    `Kết quả thực hiện dân chủ ở cơ sở ${time}`,
    "I. KẾT QUẢ",
    `- Số cuộc kiểm tra trong ${time}.`,
    `II. NHIỆM VỤ ${next.toUpperCase()}`,
  ];
  const { outline } = outlineFromDocument(paragraphsOf(lines), "docx-1", today);
  const told = (values?: FieldValues) => outlineLines(outline!, values).map(({ text }) => text);
  expect(told()).toEqual([...lines, ""]);
  expect(told(values)).toEqual([
    ...lines.map((line) => line.replace(time, then).replace(next.toUpperCase(), after.toUpperCase())),
    "",
  ]);
});

it("an outline pasted with the marks of Markdown is read without them", () => {
  const lines = [
    "# ĐỀ CƯƠNG BÁO CÁO",
    "**Kết quả thực hiện dân chủ ở cơ sở năm 2026**",
    "## I. KẾT QUẢ",
    "### 1. Công khai",
    "- Số **văn bản** đã ban hành (**)",
    "**II. NHIỆM VỤ**",
  ];
  const { outline } = outlineFromDocument(paragraphsOf(lines), "docx-1", today);
  expect(outlineLines(outline!).map(({ text }) => text)).toEqual([
    "ĐỀ CƯƠNG BÁO CÁO",
    "Kết quả thực hiện dân chủ ở cơ sở năm 2026",
    "I. KẾT QUẢ",
    "1. Công khai",
    "- Số văn bản đã ban hành (**)",
    "II. NHIỆM VỤ",
    "",
  ]);
});

describe("times told in other words", () => {
  const { outline } = outlineFromDocument(
    paragraphsOf([
      "GỢI Ý NỘI DUNG BÁO CÁO QUÝ III/2026",
      "I. KẾT QUẢ 9 THÁNG NĂM 2026",
      "- Số cuộc họp trong Quý III/2026, so với quý III năm 2026; theo Kế hoạch ngày 05 tháng 01 năm 2026.",
      "II. Nhiệm vụ trọng tâm quý IV/2026",
    ]),
    "docx-1",
    today,
  );
  const told = (values?: FieldValues) =>
    outlineLines(outline!, values)
      .map(({ text }) => text)
      .slice(0, 4);

  it("stand as they are printed while they hold", () => {
    expect(told()).toEqual([
      "GỢI Ý NỘI DUNG BÁO CÁO QUÝ III/2026",
      "I. KẾT QUẢ 9 THÁNG NĂM 2026",
      "- Số cuộc họp trong Quý III/2026, so với quý III năm 2026; theo Kế hoạch ngày 05 tháng 01 năm 2026.",
      "II. Nhiệm vụ trọng tâm quý IV/2026",
    ]);
  });

  it("are those of another time in its usual words, in capitals where they were; the day of a document stays", () => {
    expect(told({ period: "quarter4", year: 2026 })).toEqual([
      "GỢI Ý NỘI DUNG BÁO CÁO QUÝ IV NĂM 2026",
      "I. KẾT QUẢ 9 THÁNG NĂM 2026",
      "- Số cuộc họp trong Quý IV năm 2026, so với quý IV năm 2026; theo Kế hoạch ngày 05 tháng 01 năm 2026.",
      "II. Nhiệm vụ trọng tâm quý I năm 2027",
    ]);
  });
});

it.each([
  ["3. Tham gia ý kiến: ……", "Tham gia ý kiến:", []],
  ["3. Tham gia ý kiến ...........", "Tham gia ý kiến", []],
  ["3. Đối thoại (ghi rõ số cuộc, số người)", "Đối thoại", ["(ghi rõ số cuộc, số người)"]],
  ["3. Đối thoại: thống kê số cuộc, số người", "Đối thoại:", ["thống kê số cuộc, số người"]],
  ["3. Kiến nghị (nếu có)", "Kiến nghị (nếu có)", []],
  ["3. Đánh giá, xếp loại (Tốt, Khá)", "Đánh giá, xếp loại (Tốt, Khá)", []],
  ["3. Với Nhân dân: công khai, minh bạch", "Với Nhân dân: công khai, minh bạch", []],
])("%s is a title and what it asks for", (line, title, guidance) => {
  const lines = ["ĐỀ CƯƠNG BÁO CÁO NĂM 2026", "1. Tổ chức", "2. Công khai", line];
  const { outline } = outlineFromDocument(paragraphsOf(lines), "docx-1", today);
  const last = outline!.sections.at(-1)!;
  expect([last.title, last.guidance]).toEqual([title, guidance]);
});

it.each([
  [["ĐỀ CƯƠNG BÁO CÁO", "Kết quả thực hiện dân chủ năm 2026"], "Kết quả thực hiện dân chủ"],
  [["BÁO CÁO THỰC HIỆN DÂN CHỦ TẠI NƠI LÀM VIỆC", "NĂM 2026"], "BÁO CÁO THỰC HIỆN DÂN CHỦ TẠI NƠI LÀM VIỆC"],
  [["ĐỀ CƯƠNG BÁO CÁO NĂM 2026, NHIỆM VỤ NĂM 2027"], "ĐỀ CƯƠNG BÁO CÁO, NHIỆM VỤ"],
])("an outline headed %j is called by what it is about, without its time", (head, name) => {
  const { outline } = outlineFromDocument(paragraphsOf([...head, "I. TỔ CHỨC", "II. KẾT QUẢ"]), "docx-1", today);
  expect(outline!.name.vi).toBe(name);
});
