import { linesOf } from "../../../src/core/snapshot/lines";
import { snapshotOf } from "../../support/lines";

/** A heading that lost the break before it begins a line of its own; the same signs within a sentence part nothing. */
const linesIn = (text: string) => linesOf(snapshotOf([text]), 0).map(({ readable }) => readable.trim());

it.each([
  ["I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO 1. Vai trò của cấp ủy", "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO", "1. Vai trò của cấp ủy"],
  ["Có 06 kiến nghị được tiếp thu.II. KẾT QUẢ", "Có 06 kiến nghị được tiếp thu.", "II. KẾT QUẢ"],
])("“%s” is two lines", (text, first, second) => expect(linesIn(text)).toEqual([first, second]));

it.each([
  "Các thôn họp theo hướng dẫn của UBND 1. Kết quả chung là tốt",
  "Thực hiện mẫu biểu của HĐND 1. Kết quả gửi về Văn phòng",
])("“%s” is one line", (text) => expect(linesIn(text)).toEqual([text]));
