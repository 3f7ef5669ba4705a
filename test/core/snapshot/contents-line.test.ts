import { isContentsLine } from "../../../src/core/snapshot/contents-line";
import { paragraph } from "../../support/rule-fixture";

const line = (text: string, style = "Normal") => isContentsLine({ ...paragraph(text, 0), style });

it.each([
  "I. CÔNG TÁC LÃNH ĐẠO\t5",
  "I. CÔNG TÁC LÃNH ĐẠO\t5 ",
  "II. KẾT QUẢ THỰC HIỆN ........ 12",
  "III. ĐÁNH GIÁ CHUNG … 103",
  "IV. NHIỆM VỤ\t10\u00a0",
  `V. KIẾN NGHỊ ${".".repeat(60)} 9`,
])("“%s” is a line of a table of contents", (text) => expect(line(text)).toBe(true));

it.each([
  "I. CÔNG TÁC LÃNH ĐẠO",
  "Đã tổ chức 12 cuộc họp, có 5",
  "Tổng số hộ trong toàn xã\t1240",
  "Số ....../BC-UBND",
  "Tỷ lệ hộ nghèo ..... 5%",
  "Kết quả\t",
  "",
])("“%s” is none", (text) => expect(line(text)).toBe(false));

it("is one in a style for it, whatever it reads", () => {
  expect(["TOC 1", "toc2", "TOC Heading", "Normal"].map((style) => line("I. KẾT QUẢ", style))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
