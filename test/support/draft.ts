import fc from "fast-check";
import { unknownFacts, type Snapshot } from "../../src/core/snapshot/snapshot";
import { fillFields } from "../../src/core/outline/fields";
import { soNoiVu2025 as outline } from "../../src/outlines";
import { paragraph } from "./rule-fixture";

/** Lines of an author that between them set off every rule with a safe fix, every suggestion, and none. */
const written = [
  "Thực hiện Chỉ thị số 30-CTTƯ và Thông tư số 01/2016/TT/BNV, Nghị định 59/2023/ND-CP.",
  "Quyết định số 15 /QĐ - UBND; Luật số 10/2022/QH 15; Nghị định số 145/2020/NQ-CP; Luật số 97/2025/QH13.",
  "Có 41/46 đơn vị ban hành quy chế, đạt 101%; tiếp nhận 46 đơn, gồm 12 đơn khiếu nại và 29 đơn kiến nghị.",
  "Uỷ ban nhân dân xã hoà giải thành 12 vụ; Ủy ban Mặt trận Tổ quốc xã giám sát 05 cuộc, văn hóa.",
  "Xã đã tổ chức … hội nghị với [số] lượt người, so với cùng kỳ năm 2022.",
  "Phối hợp với UBND huyện theo Pháp lệnh số 34/2007/PL-UBTVQH11.",
  "Ban Chỉ đạo có 15 thành viên, đã họp 02 phiên, kiểm tra 06/08 thôn trong 6 tháng đầu năm 2025 theo kế hoạch.",
  "- Kết quả hoạt động của Ban chỉ đạo các cấp: đã họp 02 phiên.",
  "",
  "./.",
];

const heads = [
  "Độc lập – Tự do –Hạnh phúc",
  "SỐ: 5 /BC-UBND\\tAn Bình, ngày 5 tháng 1 năm 2025",
  "Số: 12/BC-UBND",
  "An Bình, ngày 7 tháng 6 năm 2025",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "ỦY BAN NHÂN DÂN XÃ AN BÌNH",
  "BÁO CÁO",
  "Kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2025",
  "Kính gửi: Sở Nội vụ",
];

/**
 * A report in the making: some head, some sections with guidance of ours and lines of the author in any mixture.
 * No section stands there twice: which of two is meant depends on what is below them, and that is another finding.
 */
export function drafts(): fc.Arbitrary<Snapshot> {
  const section = fc.record({
    section: fc.constantFrom(...outline.sections),
    guidance: fc.boolean(),
    styled: fc.boolean(),
    lines: fc.array(fc.constantFrom(...written), { maxLength: 3 }),
  });
  return fc
    .record({
      head: fc.subarray(heads),
      body: fc.uniqueArray(section, { maxLength: 6, selector: ({ section: { id } }) => id }),
    })
    .map(({ head, body }) => {
      const texts = [
        ...head,
        ...body.flatMap(({ section: { number, title, guidance: prompts }, guidance, styled, lines }) => [
          `${number} ${fillFields(title, outline.defaults)}`,
          ...(guidance ? prompts.map((line) => `${styled ? "{gợi ý}" : ""}- ${line}`) : []),
          ...lines,
        ]),
      ];
      return { paragraphs: texts.map(paragraph), facts: unknownFacts };
    });
}
