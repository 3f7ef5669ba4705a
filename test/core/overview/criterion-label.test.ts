import { criterionLabel, isAdvice } from "../../../src/core/overview/criterion-label";
import { outlines } from "../../../src/outlines";

describe("what a criterion is about, for a heading of what units wrote", () => {
  it.each([
    ["Tiếp công dân: số lượt, người, vụ việc.", "Tiếp công dân"],
    ["Đã quán triệt, tuyên truyền bằng bao nhiêu hội nghị.", "Đã quán triệt, tuyên truyền"],
    ["Liệt kê văn bản lãnh đạo do cấp ủy ban hành trong kỳ: loại, số.", "Văn bản lãnh đạo do cấp ủy ban hành trong kỳ"],
    ["Nêu nguyên nhân của các hạn chế; mỗi hạn chế có nguyên nhân tương ứng.", "Nguyên nhân của các hạn chế"],
    ["Đánh giá kết quả thực hiện các nội dung công khai.", "Kết quả thực hiện các nội dung công khai"],
    ["Lấy ý kiến trước khi quyết định (kế hoạch công tác, quy chế…): số dự thảo.", "Lấy ý kiến trước khi quyết định"],
    ["Nguyên nhân khách quan (nếu tách riêng).", "Nguyên nhân khách quan"],
    ["Báo cáo Hội đồng nhân dân tại kỳ họp thường lệ.", "Báo cáo Hội đồng nhân dân tại kỳ họp thường lệ"],
  ])("%s", (text, label) => expect([criterionLabel({ text }), isAdvice({ text })]).toEqual([label, false]));

  it.each([
    "Nêu ít nhất hai hạn chế cụ thể, có địa chỉ.",
    "Nêu ba đến bảy nhiệm vụ cụ thể, mở đầu bằng động từ.",
    "Mỗi nhiệm vụ có mốc thời gian và đơn vị chủ trì.",
    "Không có kiến nghị thì ghi rõ “Không có kiến nghị, đề xuất.”",
    "Gọi đúng tên, số, ký hiệu các văn bản của Đảng đã quán triệt.",
  ])("but this is advice to its author: %s", (text) => expect(isAdvice({ text })).toBe(true));

  it("what parts II asks for is never taken for advice", () => {
    const asked = outlines.flatMap(({ sections }) => sections).filter(({ id }) => id.startsWith("II."));
    expect(asked.flatMap(({ criteria }) => criteria).filter(isAdvice)).toEqual([]);
  });
});
