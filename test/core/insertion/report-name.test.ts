import { emptyDetails } from "../../../src/core/outline/details";
import { outlineFromDocument } from "../../../src/core/outline/from-document";
import { openingSentence, reportTitle } from "../../../src/core/insertion/frame-blocks";
import type { Block } from "../../../src/core/edits/blocks";

/** The lines of a report's title and its opening sentence, by an outline with this head. */
function begun(...head: readonly string[]) {
  const lines = [...head, "I. TỔ CHỨC", "II. KẾT QUẢ"];
  const { outline } = outlineFromDocument(
    lines.map((text) => ({ text, bold: null, listLabel: null, tableLevel: 0 })),
    "docx-1",
    { period: "fullYear", year: 2026 },
  );
  const details = { ...emptyDetails(outline!.defaults), agency: "UBND xã An Bình" };
  const title = reportTitle(outline!, details).filter(isTitle);
  return [...title, openingSentence(outline!, details)].map(textOf).map((line) => line.replace(/^.*, (?=UBND)/u, "… "));
}

function isTitle(block: Block): boolean {
  return block.kind === "text" && (block.role === "title" || block.role === "subject");
}

function textOf(block: Block): string {
  return block.kind === "text" ? block.text : "";
}

describe("the title of a report by an outline of any name", () => {
  it.each([
    [
      ["ĐỀ CƯƠNG", "Báo cáo kết quả thực hiện dân chủ ở cơ sở năm 2026"],
      [
        "BÁO CÁO",
        "Kết quả thực hiện dân chủ ở cơ sở năm 2026",
        "… UBND xã An Bình báo cáo kết quả thực hiện dân chủ ở cơ sở năm 2026 như sau:",
      ],
    ],
    [
      ["Khung báo cáo kết quả thực hiện dân chủ ở cơ sở quý III/2026"],
      [
        "BÁO CÁO",
        "Kết quả thực hiện dân chủ ở cơ sở quý III/2026",
        "… UBND xã An Bình báo cáo kết quả thực hiện dân chủ ở cơ sở quý III/2026 như sau:",
      ],
    ],
    [
      ["ĐỀ CƯƠNG", "BÁO CÁO SƠ KẾT 3 NĂM THỰC HIỆN LUẬT THỰC HIỆN DÂN CHỦ Ở CƠ SỞ"],
      ["BÁO CÁO", "SƠ KẾT 3 NĂM THỰC HIỆN LUẬT THỰC HIỆN DÂN CHỦ Ở CƠ SỞ", "… UBND xã An Bình báo cáo như sau:"],
    ],
    [
      ["HƯỚNG DẪN XÂY DỰNG BÁO CÁO", "Kết quả thực hiện dân chủ năm 2026"],
      [
        "BÁO CÁO",
        "Kết quả thực hiện dân chủ năm 2026",
        "… UBND xã An Bình báo cáo kết quả thực hiện dân chủ năm 2026 như sau:",
      ],
    ],
    [
      ["ĐỀ CƯƠNG BÁO CÁO", "V/v thực hiện dân chủ ở cơ sở năm 2026"],
      [
        "BÁO CÁO",
        "Thực hiện dân chủ ở cơ sở năm 2026",
        "… UBND xã An Bình báo cáo thực hiện dân chủ ở cơ sở năm 2026 như sau:",
      ],
    ],
    [
      ["ĐỀ CƯƠNG", "Kết quả thực hiện dân chủ năm 2026"],
      [
        "BÁO CÁO",
        "Kết quả thực hiện dân chủ năm 2026",
        "… UBND xã An Bình báo cáo kết quả thực hiện dân chủ năm 2026 như sau:",
      ],
    ],
  ])("%j", (head, expected) => {
    expect(begun(...head)).toEqual(expected);
  });
});
