import { DOMParser, type Element } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import { emptyDetails, type Details } from "../../src/core/outline/details";
import { unknownFacts } from "../../src/core/snapshot/snapshot";
import { skeletonEdits } from "../../src/core/insertion/skeleton";
import { soNoiVu2025 as outline } from "../../src/outlines";
import { blocksToDocx } from "../../src/wordprocessing/docx-file";
import { validationErrors } from "../support/validate-docx";
import { FakeHost } from "../support/fake-host";

const details: Details = {
  ...emptyDetails(outline.defaults),
  parentAgency: "Ủy ban nhân dân tỉnh Bình Minh",
  agency: "Ủy ban nhân dân xã An Bình",
  symbol: "UBND",
  place: "An Bình",
  day: "5",
  month: "2",
  addressee: "Sở Nội vụ tỉnh Bình Minh",
  recipients: ["TT. Đảng ủy xã", "TT. HĐND xã"],
  authority: "TM. Ủy ban nhân dân",
  position: "Chủ tịch",
};

/** Decree 30/2020/NĐ-CP, Phụ lục I, as written there; independent of the table the code uses. */
const decree: readonly Demand[] = [
  { at: "II.1a", line: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", size: [12, 13], bold: true, align: "center" },
  { at: "II.1b", line: "Độc lập - Tự do - Hạnh phúc", size: [13, 14], bold: true, align: "center" },
  { at: "II.2b", line: "ỦY BAN NHÂN DÂN TỈNH BÌNH MINH", size: [12, 13], bold: false },
  { at: "II.2b", line: "ỦY BAN NHÂN DÂN XÃ AN BÌNH", size: [12, 13], bold: true, align: "center" },
  { at: "II.3c", line: "Số: …/BC-UBND", size: [13, 13], bold: false, align: "center" },
  {
    at: "II.4c",
    line: "An Bình, ngày 05 tháng 02 năm 2025",
    size: [13, 14],
    bold: false,
    italic: true,
    align: "center",
  },
  { at: "II.5b", line: "BÁO CÁO", size: [13, 14], bold: true, align: "center" },
  { at: "II.5b", line: "nhiệm vụ trọng tâm 6 tháng cuối năm 2025", size: [13, 14], bold: true, align: "center" },
  { at: "II.9d", line: "Kính gửi: Sở Nội vụ tỉnh Bình Minh", size: [13, 14], bold: false },
  { at: "V, 6b", line: "II. KẾT QUẢ THỰC HIỆN DÂN CHỦ Ở CƠ SỞ", size: [13, 14], bold: true },
  { at: "II.6đ", line: "1. Thực hiện dân chủ ở xã, phường, thị trấn", size: [13, 14], bold: true },
  { at: "II.6e", line: "./.", size: [13, 14], bold: false, align: "both", body: true },
  { at: "II.7đ", line: "TM. ỦY BAN NHÂN DÂN", size: [13, 14], bold: true, align: "center" },
  { at: "II.7đ", line: "CHỦ TỊCH", size: [13, 14], bold: true, align: "center" },
  { at: "II.9d", line: "Nơi nhận:", size: [12, 12], bold: true, italic: true, align: "left" },
  { at: "II.9d", line: "- Như trên;", size: [11, 11], bold: false, align: "left" },
  { at: "II.9d", line: "- Lưu: VT.", size: [11, 11], bold: false, align: "left" },
];

interface Demand {
  readonly at: string;
  readonly line: string;
  readonly size: readonly [number, number];
  readonly bold: boolean;
  readonly italic?: boolean;
  readonly align?: string;
  /** First-line indent 1 or 1.27 cm, 6 pt between paragraphs, single to 1.5 lines. */
  readonly body?: boolean;
}

describe("Văn bản chèn vào so với Nghị định 30/2020", () => {
  let file: Uint8Array;
  let paragraphs: readonly Element[];
  let main: Element;
  beforeAll(async () => {
    const snapshot = await new FakeHost().read();
    const choice = { what: "report", guidance: true, at: "neighbours" } as const;
    const [edit] = skeletonEdits(outline, details, [], { ...snapshot, facts: unknownFacts }, choice);
    file = blocksToDocx(edit!.blocks);
    main = xml("word/document.xml");
    paragraphs = all(main, "w:p");
  });

  test.each(decree)("$at: $line", ({ line, size, bold, italic = false, align, body }) => {
    const found = paragraphs.filter((paragraph) => paragraph.textContent === line);
    expect(found).toHaveLength(1);
    const run = only(only(found[0]!, "w:r"), "w:rPr");
    const points = Number(value(run, "w:sz")) / 2;
    expect(points).toBeGreaterThanOrEqual(size[0]);
    expect(points).toBeLessThanOrEqual(size[1]);
    expect(value(run, "w:b") === "1").toBe(bold);
    expect(value(run, "w:i") === "1").toBe(italic);
    expect(only(run, "w:rFonts").getAttribute("w:ascii")).toBe("Times New Roman");
    expect(value(run, "w:color")).toBe("000000");
    if (align) expect(value(found[0]!, "w:jc")).toBe(align);
    if (body) expectBody(found[0]!);
  });

  test("II.6e: mọi đoạn để viết có thụt đầu dòng, cách đoạn và giãn dòng của lời văn", () => {
    const rooms = paragraphs.filter(
      (paragraph) => paragraph.textContent === "" && all(paragraph, "w:jc")[0]?.getAttribute("w:val") === "both",
    );
    expect(rooms.length).toBeGreaterThan(8);
    for (const room of rooms) expectBody(room);
  });

  test("II.1b, II.2b, II.5b: có kẻ ngang liền, dài bằng dòng chữ hoặc 1/3 đến 1/2", () => {
    const rules = paragraphs.filter((paragraph) =>
      all(paragraph, "w:top").some((top) => top.getAttribute("w:val") === "single"),
    );
    const above = rules.map((rule) => paragraphs[paragraphs.indexOf(rule) - 1]!.textContent);
    expect(above).toEqual([
      "ỦY BAN NHÂN DÂN XÃ AN BÌNH",
      "Độc lập - Tự do - Hạnh phúc",
      "nhiệm vụ trọng tâm 6 tháng cuối năm 2025",
    ]);
    const millimetres = rules.map((rule, index) => {
      const indents = only(rule, "w:ind");
      const room = [72, 93, 165][index]!;
      return room - (2 * Number(indents.getAttribute("w:left")) * 25.4) / 1440;
    });
    // Widths of the three lines above as set in a font of the metrics of Times New Roman, millimetres.
    const widths = [66, 57, 94];
    const shares = millimetres.map((length, index) => length / widths[index]!);
    expect(shares[0]).toBeGreaterThan(1 / 3);
    expect(shares[0]).toBeLessThan(1 / 2);
    expect(shares[1]).toBeCloseTo(1, 1);
    expect(shares[2]).toBeGreaterThan(1 / 3);
    expect(shares[2]).toBeLessThan(1 / 2);
  });

  test("I.1, I.3: khổ A4, lề trên và dưới 20-25, trái 30-35, phải 15-20 mm", () => {
    const size = only(main, "w:pgSz");
    expect([mm(size, "w:w"), mm(size, "w:h")]).toEqual([210, 297]);
    const margins = only(main, "w:pgMar");
    for (const [side, least, most] of [
      ["w:top", 20, 25],
      ["w:bottom", 20, 25],
      ["w:left", 30, 35],
      ["w:right", 15, 20],
    ] as const) {
      expect(mm(margins, side)).toBeGreaterThanOrEqual(least);
      expect(mm(margins, side)).toBeLessThanOrEqual(most);
    }
  });

  test("I.7: số trang giữa lề trên, cỡ 13-14, không hiện ở trang đầu", () => {
    expect(all(main, "w:titlePg")).toHaveLength(1);
    expect(all(main, "w:headerReference").map((one) => one.getAttribute("w:type"))).toEqual(["default"]);
    const header = xml("word/header1.xml");
    expect(only(header, "w:fldSimple").getAttribute("w:instr")).toContain("PAGE");
    expect(value(header, "w:jc")).toBe("center");
    expect([26, 28]).toContain(Number(value(header, "w:sz")));
  });

  test("kiểu đề mục mang tên tiếng Anh, là đề mục thật ở cấp 1 và 2", () => {
    const styles = all(xml("word/styles.xml"), "w:style");
    const named = styles.map((style) => [
      value(style, "w:name"),
      all(style, "w:outlineLvl").map((level) => level.getAttribute("w:val")),
    ]);
    expect(named).toEqual(
      expect.arrayContaining([
        ["heading 1", ["0"]],
        ["heading 2", ["1"]],
      ]),
    );
  });

  test("tệp hợp lệ với Open XML SDK", () => {
    expect(validationErrors(file)).toEqual([]);
  });

  function xml(name: string): Element {
    const text = strFromU8(unzipSync(file)[name]!);
    return new DOMParser().parseFromString(text, "text/xml").documentElement!;
  }
});

function expectBody(paragraph: Element): void {
  expect([10, 12.7]).toContain(mm(only(paragraph, "w:ind"), "w:firstLine", 1));
  const spacing = only(paragraph, "w:spacing");
  expect(Number(spacing.getAttribute("w:after")) / 20).toBeGreaterThanOrEqual(6);
  expect(spacing.getAttribute("w:lineRule")).toBe("auto");
  expect(Number(spacing.getAttribute("w:line"))).toBeGreaterThanOrEqual(240);
  expect(Number(spacing.getAttribute("w:line"))).toBeLessThanOrEqual(360);
  expect(value(paragraph, "w:jc")).toBe("both");
}

function all(element: Element, name: string): readonly Element[] {
  return [...element.getElementsByTagName(name)];
}

function only(element: Element, name: string): Element {
  return all(element, name)[0]!;
}

function value(element: Element, name: string): string | null {
  return only(element, name).getAttribute("w:val");
}

function mm(element: Element, attribute: string, digits = 0): number {
  const factor = 10 ** digits;
  return Math.round(((Number(element.getAttribute(attribute)) * 25.4) / 1440) * factor) / factor;
}
