import { namedFigures } from "../../../src/core/overview/figures/named-figures";
import { fold } from "../../../src/core/vietnamese/fold";

describe("what a number counts", () => {
  it.each([
    ["Tổng số lượt tiếp: 54 lượt; số vụ việc: 49.", "54 lượt | 49 vụ việc"],
    [
      "Tổng số doanh nghiệp: 48; có công đoàn cơ sở: 12; có quy chế dân chủ: 10.",
      "48 doanh nghiệp | 12 có công đoàn cơ sở | 10 có quy chế dân chủ",
    ],
    ["Biên chế được giao 215, có mặt 203.", "215 biên chế được giao | 203 có mặt"],
    ["Số hội nghị: 7; số lượt người dự: 612.", "7 hội nghị | 612 lượt người dự"],
    ["Tổng số người tham dự: 264 lượt.", "264 lượt người"],
    ["- Ngày công lao động: 2.310 ngày;", "2310 ngày công lao động"],
    ["Kiến nghị: 12; được tiếp thu: 11.", "12 kiến nghị | 11 kiến nghị"],
    ["100% cơ quan, đơn vị (9/9) có quy chế.", "100 % | 9 đơn vị"],
    ["Ban Chỉ đạo có 13 đ/c, họp 2 lần.", "13 đồng chí | 2 phiên họp"],
    ["Hiến 4.250 m2 đất.", "4250 m²"],
  ])("is read from its label: %s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ["Kiểm tra tại thôn 7, tổ dân phố 12, khóa 5.", ""],
    ["Điện thoại của Ủy ban nhân dân xã là khoảng 5.", ""],
    ["Số thôn đạt khoảng 7, trên 9.", ""],
  ])("is not read where a number names one of many, or is about so much: %s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  function told(text: string): string {
    return namedFigures(fold(text))
      .map(({ value, unit }) => `${value} ${unit}`)
      .join(" | ");
  }
});
