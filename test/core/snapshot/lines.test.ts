import { linesOf } from "../../../src/core/snapshot/lines";
import { snapshotOf } from "../../support/lines";

/** A heading that lost the break before it begins a line of its own; the same signs within a sentence part nothing. */
const linesIn = (text: string) => linesOf(snapshotOf([text]), 0).map(({ readable }) => readable.trim());

it.each([
  ["I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO 1. Vai trò của cấp ủy", "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO", "1. Vai trò của cấp ủy"],
  ["Có 06 kiến nghị được tiếp thu.II. KẾT QUẢ", "Có 06 kiến nghị được tiếp thu.", "II. KẾT QUẢ"],
  ["Tỷ lệ hài lòng đạt 95%.3. Thực hiện công khai", "Tỷ lệ hài lòng đạt 95%.", "3. Thực hiện công khai"],
  ["III. ĐÁNH GIÁ CHUNG1. Kết quả đạt được", "III. ĐÁNH GIÁ CHUNG", "1. Kết quả đạt được"],
  ["Đã làm xong trong năm 2025.1. Kết quả", "Đã làm xong trong năm 2025.", "1. Kết quả"],
  ["Đã họp trong quý III. V. KIẾN NGHỊ, ĐỀ XUẤT", "Đã họp trong quý III.", "V. KIẾN NGHỊ, ĐỀ XUẤT"],
  [`II. ${"KẾT QUẢ ".repeat(29)}1. Vai trò`, `II. ${"KẾT QUẢ ".repeat(29)}`.trim(), "1. Vai trò"],
])("“%s” is two lines", (text, first, second) => expect(linesIn(text)).toEqual([first, second]));

it.each([
  "Các thôn họp theo hướng dẫn của UBND 1. Kết quả chung là tốt",
  "Thực hiện mẫu biểu của HĐND 1. Kết quả gửi về Văn phòng",
  "PHẦN THỨ HAI. KẾT QUẢ THỰC HIỆN",
  "Như đã nêu ở mục II.1. Kết quả này là tốt",
  "Như đã nêu ở mục a.1. Kết quả này là tốt",
  "Diện tích mỗi phòng là 25 m2. Các thôn đều có nhà văn hóa",
  "Lượng khí thải CO2. Các thôn đều có điểm thu gom rác",
  `II. ${"KẾT QUẢ ".repeat(31)}1. Vai trò`,
])("“%s” is one line", (text) => expect(linesIn(text)).toEqual([text]));
