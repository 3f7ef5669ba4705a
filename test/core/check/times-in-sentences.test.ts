import type { Period } from "../../../src/core/outline/outline";
import { findingsOf } from "../../support/sound-report";
/**
 * Sentences that were written after the rule and not used to form it:
 * only what was done in another period, told as if in this one, is wrong.
 */
const sentences: readonly (readonly ["fires" | "silent", string, Period, number, string])[] = [
  ["silent", "II.2", "firstHalf", 2025, "Nhà trường công khai điều kiện tuyển sinh năm học 2025 - 2026."],
  ["silent", "IV", "firstHalf", 2025, "Định hướng phát triển đến năm 2030, tầm nhìn đến năm 2045."],
  ["silent", "II.1", "firstHalf", 2025, "Giai đoạn 2021-2025 xã đã huy động 12 tỷ đồng."],
  ["silent", "II.1", "firstHalf", 2025, "Năm 2023, xã được công nhận đạt chuẩn nông thôn mới nâng cao."],
  [
    "silent",
    "II.1",
    "fullYear",
    2026,
    "Trong 6 tháng đầu năm 2026, xã đã tiếp 20 lượt; 6 tháng cuối năm tiếp 31 lượt.",
  ],
  ["silent", "II.1", "secondHalf", 2025, "Kế hoạch 6 tháng đầu năm 2025 đã được công khai."],
  ["silent", "II.1", "firstHalf", 2025, "Tăng 12% so với 6 tháng đầu năm 2024."],
  ["silent", "II.1", "firstHalf", 2025, "Số vụ giảm 3 vụ so với 6 tháng cuối năm 2024 nhờ hòa giải tốt."],
  ["silent", "II.2", "fullYear", 2026, "Chỉ số hài lòng năm 2025 công bố tháng 4/2026 đạt 91,2%."],
  ["silent", "I.1", "fullYear", 2026, "Nghị quyết Đại hội nhiệm kỳ 2025-2030 được quán triệt đến 100% chi bộ."],
  ["silent", "I.2", "firstHalf", 2025, "Từ quý III năm 2024 đến nay, xã đã kiểm tra 05 cuộc."],
  ["silent", "II.1", "quarter3", 2026, "Trong 9 tháng đầu năm 2026, xã đã tiếp 44 lượt công dân."],
  ["fires", "II.1", "firstHalf", 2025, "Trong 6 tháng đầu năm 2023, toàn xã tổ chức 21 cuộc họp thôn."],
  ["fires", "II.1", "firstHalf", 2025, "6 tháng đầu năm 2022, Ban Thanh tra nhân dân đã giám sát 04 công trình."],
  ["fires", "II.1", "fullYear", 2026, "Trong năm 2023, Ủy ban nhân dân phường đã tiếp 130 lượt công dân."],
  ["fires", "II.1", "fullYear", 2026, "Kết quả: quý IV năm 2024, phường ban hành 15 văn bản."],
  ["fires", "II.2", "fullYear", 2026, "Chín tháng đầu năm 2024 đơn vị đã tổ chức 02 cuộc đối thoại."],
  ["fires", "II.1", "firstHalf", 2025, "So với cùng kỳ năm 2022, số đơn giảm 05 đơn."],
  ["fires", "II.1", "firstHalf", 2025, "Tính đến hết 6 tháng đầu năm 2024, xã đã công khai 18 nội dung."],
  ["fires", "I.3", "secondHalf", 2025, "Trong 6 tháng cuối năm 2024, Ban Chỉ đạo đã họp 02 kỳ."],
];
test.each(sentences)("%s %s %s %i %s", (expected, section, period, year, sentence) => {
  expect(findingsOf("wrong-period", { period, year, section, sentence }).length === 0 ? "silent" : "fires").toBe(
    expected,
  );
});
