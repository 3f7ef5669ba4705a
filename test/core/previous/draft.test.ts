import fc from "fast-check";
import { draftOf } from "../../../src/core/previous/draft";
import { withOldValues } from "../../support/old-values";

describe("last period's sentence as a draft", () => {
  it.each([
    ["Đã tiếp 22 lượt công dân.", "Đã tiếp [kỳ trước: 22] lượt công dân."],
    [
      "Kế hoạch số 12/KH-UBND ngày 15/01/2025 của Ủy ban nhân dân xã.",
      "Kế hoạch số [kỳ trước: 12/KH-UBND] ngày [kỳ trước: 15/01/2025] của Ủy ban nhân dân xã.",
    ],
    [
      "Trong 6 tháng đầu năm 2025, 94,8% hồ sơ đúng hạn (tăng 13,65% so với cùng kỳ năm 2024).",
      "Trong [kỳ trước: 6 tháng đầu năm 2025], [kỳ trước: 94,8%] hồ sơ đúng hạn (tăng [kỳ trước: 13,65%] so với cùng kỳ [kỳ trước: năm 2024]).",
    ],
    [
      "Hội nghị ngày 05 tháng 3 năm 2025 có 1.409/1.485 cử tri dự.",
      "Hội nghị ngày [kỳ trước: 05 tháng 3 năm 2025] có [kỳ trước: 1.409/1.485] cử tri dự.",
    ],
    ["Theo Công văn số 1234/SNV-XDCQ.", "Theo Công văn số [kỳ trước: 1234/SNV-XDCQ]."],
    [
      "Đã cấp 120 giấy, làm đường 2,5 km, mở ba hội nghị.",
      "Đã cấp [kỳ trước: 120] giấy, làm đường [kỳ trước: 2,5] km, mở [kỳ trước: ba] hội nghị.",
    ],
    ["2. Quý II/2025 họp 03 phiên.", "2. [kỳ trước: Quý II/2025] họp [kỳ trước: 03] phiên."],
  ])("%s", (text, draft) => {
    expect(draftOf(text)).toBe(draft);
    expect(withOldValues(draft)).toBe(text);
  });

  it.each([
    "Thực hiện Điều 11, khoản 2 Điều 15 Luật số 10/2022/QH15 và Nghị định số 59/2023/NĐ-CP.",
    "Nhân dân thôn 3 và Tổ dân phố số 5 đã bàn việc làm đường.",
    "Ủy ban nhân dân xã niêm yết công khai tại trụ sở và nhà văn hóa các thôn.",
    "a) Công khai [số] nội dung.",
    "Chỉ thị số 30-CT/TW ngày 18/02/1998 của Bộ Chính trị.",
    "Nghị định số 59/2023/NĐ-CP ngày 14 tháng 8 năm 2023 của Chính phủ.",
    "Thực hiện Luật Thực hiện dân chủ ở cơ sở năm 2022.",
    "Niêm yết ít nhất 30 ngày liên tục, gửi chậm nhất là 05 ngày làm việc, khi từ 50% trở lên tán thành.",
    "Mục tiêu đến năm 2030, tầm nhìn năm 2045 theo Nghị quyết số 18-NQ/TW.",
    "Đường dây nóng: 0912.345.678.",
    "Theo khoản 1, 2 và khoản 3 Điều 15, Điều 16 của Luật.",
    "Hội đồng nhân dân nhiệm kỳ 2021 - 2026; giai đoạn 2021-2025; chính quyền địa phương 02 cấp.",
  ])("leaves what holds in every period: %s", (text) => expect(draftOf(text)).toBe(text));

  it("loses nothing: the old values put back give the old text, whatever it was", () => {
    const piece = fc.oneof(
      fc.constantFrom("ngày 15/5/2025", "12/KH-UBND", "94,8%", "1.409/1.485", "năm 2025", "quý III", "thôn 3", "[số]"),
      fc.constantFrom(
        "đã tiếp",
        "công dân",
        "theo Điều 9",
        "; ",
        ". ",
        "(tăng",
        ")",
        "xã An Bình",
        "\v",
        "10/2022/QH15",
      ),
      fc.integer({ min: 0, max: 99_999 }).map(String),
      fc.string({ maxLength: 6 }).filter((text) => !/[[\]]/u.test(text)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join(" ");
        expect(withOldValues(draftOf(text))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});
