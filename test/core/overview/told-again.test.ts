import { summedUp, toldAgain } from "../../../src/core/overview/figures/beside/told-again";
import { figuresOfStatement } from "../../../src/core/overview/figures/said-figures";
import { soNoiVu2025 } from "../../../src/outlines";
import { fold } from "../../../src/core/vietnamese/fold";
import { reportWith } from "../../support/one-section";

describe("what the results of a report tell again", () => {
  it.each([
    ["Tiếp 46 lượt công dân.", "Nổi bật là tiếp 64 lượt công dân, không có đơn vượt cấp.", "64"],
    ["Đối thoại: 03 cuộc, 44 ý kiến.", "Đã tổ chức đối thoại 05 cuộc.", "05"],
    ["Nhân dân đóng góp 1.240 triệu đồng.", "Nhân dân đóng góp 1.420 triệu đồng làm đường.", "1.420"],
  ])("%s – with another value: %s", (said, results, other) => expect(again(said, results)).toEqual([other]));

  it.each([
    ["Tiếp 46 lượt công dân.", "Tiếp 46 lượt công dân, không có đơn vượt cấp."],
    ["Tiếp 46 lượt công dân.", "Chủ tịch tiếp 12 lượt công dân."],
    ["Tiếp 46 lượt công dân.", "Tiếp gần 60 lượt công dân."],
    ["Tiếp 46 lượt công dân.", "Cùng kỳ tiếp 58 lượt công dân."],
    ["Nhân dân đóng góp 1.240 triệu đồng.", "Nhân dân đóng góp 420 triệu đồng làm nhà văn hóa thôn Bãi."],
    ["Đối thoại: 02 hội nghị.", "Tổ chức 24 hội nghị, 05 lớp học."],
    ["Tỷ lệ hài lòng 94%.", "Tỷ lệ hài lòng 96%."],
    ["Tiếp 46 lượt công dân, trong đó Chủ tịch tiếp 12 lượt công dân; thôn tiếp 20 lượt.", "Thôn tiếp 30 lượt."],
  ])("%s – alike, of another thing, or nobody knows: %s", (said, results) => expect(again(said, results)).toEqual([]));

  function again(said: string, results: string): readonly string[] {
    const { snapshot, sections } = reportWith(soNoiVu2025, "III.1", [results]);
    const own = figuresOfStatement(fold(said), said, 2025);
    return toldAgain(own, said, summedUp(sections, snapshot, 2025)).map(({ written }) => written);
  }
});
