import { guidanceCriteria } from "../../../src/core/outline/guidance-criteria";

describe("a line of guidance that asks for itself", () => {
  it.each([
    ["(Nêu các văn bản đã ban hành {time})", "Nêu các văn bản đã ban hành trong kỳ."],
    ["Số lớp tập huấn đã mở trong {period}", "Số lớp tập huấn đã mở trong kỳ."],
    ["Kế hoạch kiểm tra của năm {year}; kết quả.", "Kế hoạch kiểm tra trong kỳ; kết quả."],
    ["Việc rà soát hương ước {time|quý III/2026}", "Việc rà soát hương ước trong kỳ."],
    ["Việc rà soát hương ước, quy ước", "Việc rà soát hương ước, quy ước."],
  ])("%s is shown without a field of the outline", (line, expected) =>
    expect(guidanceCriteria({ id: "II.1", guidance: [line] })[0]!.text).toBe(expected),
  );
});
