import { fillFields } from "../../core/outline/fields";
import type { Outline } from "../../core/outline/outline";
import { asDocx } from "../../export/as-docx";
import type { SheetBlock } from "../../export/sheets/sheet";
import { outlines } from "../../outlines";
import { judge } from "../judge";

/**
 * Judges a report of each outline, so that V8 has read what judging runs
 * through, and the tables that are made when they are first asked for are made.
 */
export function warmUp(): void {
  const want = { json: true, text: false, note: false, explanation: false };
  for (const outline of outlines)
    for (const language of ["vi", "en"] as const)
      judge("bao-cao.docx", { outline: outline.id, language, headings: [], want }, () => report(outline));
}

/** The outline's own words, and sentences with what is looked for in reports. */
function report(outline: Outline): Uint8Array {
  const lines = ["ỦY BAN NHÂN DÂN XÃ AN BÌNH", "BÁO CÁO", "Kết quả thực hiện dân chủ ở cơ sở năm 2025"];
  for (const { number, title, guidance } of outline.sections)
    lines.push(`${number} ${fillFields(title, outline.defaults)}`, ...guidance, ...sentences);
  const blocks = lines.map((text): SheetBlock => ({ kind: "paragraph", text }));
  return asDocx({ language: "vi", title: "BÁO CÁO", blocks });
}

const sentences = [
  "Đã tổ chức 12 hội nghị với 1.250 lượt người dự, đạt 98,5%; niêm yết công khai 07 nội dung tại trụ sở theo Luật số 10/2022/QH15 ngày 10/11/2022.",
  "Ban Thanh tra nhân dân giám sát ba cuộc, kiến nghị 05 nội dung; tiếp nhận 04 đơn, đã giải quyết 04 đơn. Không có vụ việc phát sinh.",
];
