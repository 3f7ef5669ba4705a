import { kindName, kindReasons, otherKindLine } from "../../../src/core/sections/words/kind-words";
import { recognise } from "../../../src/core/sections/recognise";
import { soNoiVu2025 as outline } from "../../../src/outlines";
import { snapshotOf } from "../../support/lines";

const title = ["BÁO CÁO", "Kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2025"];
const times = (count: number, line: string) => Array.from({ length: count }, () => line);
const articles = (count: number) => Array.from({ length: count }, (_, at) => `Điều ${at + 1}. Phạm vi áp dụng`);
const heading = "III. ĐÁNH GIÁ CHUNG";

/**
 * The kind, and the weight of each piece of evidence, in the order they are weighed: title, subject, sections, form.
 */
function judged(...lines: readonly string[]): string {
  const { kind, evidence } = recognise(outline, snapshotOf(lines), null).kind;
  return `${kind}: ${evidence.map(({ weight }) => weight).join(" ")}`;
}

it.each<[string, readonly string[], string]>([
  ["a report with the outline's subject", title, "report: 2 2"],
  ["a report on another subject", ["BÁO CÁO", "Tình hình phòng, chống tham nhũng"], "other: 2 -3"],
  [
    "a report on another subject that speaks of the outline's at its beginning",
    ["BÁO CÁO", "Tình hình phòng, chống tham nhũng", "Kính gửi: Sở Nội vụ", "gắn với thực hiện dân chủ ở cơ sở"],
    "other: 2 -2",
  ],
  [
    "a report on another subject that speaks of the outline's only further down",
    ["BÁO CÁO", "Tình hình phòng, chống tham nhũng", ...times(38, "Đã họp."), "gắn với thực hiện dân chủ ở cơ sở"],
    "other: 2 -3",
  ],
  [
    "a report on another subject that speaks of the outline's in the last line of its beginning",
    ["BÁO CÁO", "Tình hình phòng, chống tham nhũng", ...times(37, "Đã họp."), "gắn với thực hiện dân chủ ở cơ sở"],
    "other: 2 -2",
  ],
  ["a report that does not say on what", ["BÁO CÁO"], "report: 2 -1"],
  ["a plan on another subject", ["KẾ HOẠCH", "Phòng, chống tham nhũng năm 2025"], "other: -5 -1"],
  ["a plan, titled as Decree 30/2020 asks", ["KẾ HOẠCH", "Thực hiện dân chủ ở cơ sở năm 2025"], "other: -5 2"],
  [
    "a plan whose kind stands in a line with its subject",
    ["KẾ HOẠCH THỰC HIỆN DÂN CHỦ Ở CƠ SỞ NĂM 2025"],
    "other: -1.5 2",
  ],
  ["a speech", ["BÀI PHÁT BIỂU", "Kính thưa các đồng chí"], "other: -5 -1 -3"],
  ["minutes of one's own failings", ["BẢN KIỂM ĐIỂM", "Tập thể lãnh đạo năm 2025"], "other: -5 -1"],
  ["a form to fill in", ["PHIẾU KHẢO SÁT", "Thực hiện dân chủ ở cơ sở năm 2025"], "other: -5 1"],
  ["a list", ["DANH SÁCH BAN CHỈ ĐẠO"], "other: -5 -1"],
  ["villages named in capitals", ["BẢN LÀNG VĂN HÓA"], "report: -1 2"],
  [
    "a letter that asks for the report",
    ["Số: 45/UBND-NV", "V/v báo cáo thực hiện dân chủ ở cơ sở", "Kính gửi: Các thôn", "4. Nhiệm vụ năm 2025"],
    "other: -3 1 0.3",
  ],
  [
    "a letter that is the report",
    ["V/v báo cáo thực hiện dân chủ ở cơ sở", "Kính gửi: Sở Nội vụ", ...outline.sections.map((one) => one.title)],
    "report: -3 1 8.4",
  ],
  ["statutes of something", ["ĐIỀU LỆ HỘI"], "other: -5 -1"],
  ["statutes named in a sentence", ["Điều lệ hội"], "report: -1 2"],
  ["capitals as long as a title may be", [`ĐIỀU LỆ ${"HỘI ".repeat(48)}`], "other: -5 -1"],
  ["capitals too long for a title", [`ĐIỀU LỆ ${"HỘI ".repeat(48)}.`], "report: -1 2"],
  [
    "a greeting in the first forty lines",
    [...title, ...times(37, "Đã họp."), "Kính thưa các đồng chí"],
    "report: 2 2 -3",
  ],
  ["a greeting after that", [...title, ...times(38, "Đã họp."), "Kính thưa các đồng chí"], "report: 2 2"],
  ["a report with four articles", [...title, ...articles(4)], "report: 2 2"],
  ["a report with five articles", [...title, ...articles(5)], "report: 2 2 -1"],
  ["five articles without a title", articles(5), "other: -1 -4 2"],
  [
    "articles in an annex of a report",
    [...title, "Trên đây là báo cáo.", "Nơi nhận:", "- Lưu: VT.", "PHỤ LỤC", ...articles(6)],
    "report: 2 2",
  ],
  ["forty lines without a title", times(40, "Đã họp."), "report: -1 2"],
  ["more lines without a title", times(41, "Đã họp."), "other: -1"],
  [
    "the outline's subject in the first forty lines",
    [...times(39, "Đã họp."), "thực hiện dân chủ ở cơ sở"],
    "report: 1 2",
  ],
  ["the outline's subject after that", [...times(40, "Đã họp."), "thực hiện dân chủ ở cơ sở"], "other: 0.5"],
  ["a heading that any report has", [...times(40, "Đã họp."), heading], "other: -1 0.3"],
  [
    "headings that any report has, in a report on another subject",
    [
      "BÁO CÁO",
      "Tình hình phòng, chống tham nhũng",
      "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TRIỂN KHAI",
      "1. Công tác lãnh đạo, chỉ đạo của cấp ủy, tổ chức đảng",
      "2. Công tác chỉ đạo, điều hành của chính quyền",
      heading,
      "1. Kết quả đạt được",
      "2. Hạn chế và nguyên nhân",
      "IV. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2025",
    ],
    "other: 2 -3 0.9",
  ],
  [
    "a report on another subject that tells of the outline's under one of its headings",
    [
      "BÁO CÁO",
      "Công tác cải cách hành chính 6 tháng đầu năm 2025",
      "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO",
      "II. KẾT QUẢ THỰC HIỆN",
      "1. Thực hiện dân chủ ở xã, phường, thị trấn",
      heading,
      "1. Ưu điểm",
      "2. Tồn tại, hạn chế",
      "IV. PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM 2025",
    ],
    "other: 2 -2 0.9",
  ],
])("%s", (_, lines, expected) => {
  expect(judged(...lines)).toBe(expected);
});

it("what an outline without a subject asks for is told by title and headings alone", () => {
  const { evidence } = recognise({ ...outline, opening: [] }, snapshotOf(title), null).kind;
  expect(evidence.map(({ weight }) => weight)).toEqual([2]);
});

it("why a document is taken for something else is told by what speaks against it alone", () => {
  const { kind } = recognise(outline, snapshotOf(["KẾ HOẠCH", "Thực hiện dân chủ ở cơ sở năm 2025"]), null);
  const { vi, en } = kindName(kind);
  expect([vi, en, kindReasons(kind).vi]).toEqual(["Kế hoạch", "a plan", "tên loại là Kế hoạch"]);
});

it("the user is told what a document is that is no report of the outline, and of one that is nothing", () => {
  const lineOf = (lines: readonly string[]) => otherKindLine(recognise(outline, snapshotOf(lines), null).kind);
  expect(lineOf(title)).toBeNull();
  expect(lineOf(["KẾ HOẠCH", "Thực hiện dân chủ ở cơ sở năm 2025"])?.vi).toContain("Văn bản này là Kế hoạch");
});

it("why a document is taken for a report is told by what speaks for it", () => {
  expect(kindReasons(recognise(outline, snapshotOf(title), null).kind).en).toBe(
    "it is titled a report; its subject is the outline's",
  );
});

describe('lines below "Xã An Bình thực hiện tốt dân chủ ở cơ sở", above titles that every report has', () => {
  const withLine = (line: string) =>
    recognise(
      outline,
      snapshotOf([
        "Xã An Bình thực hiện tốt dân chủ ở cơ sở",
        line,
        "Kết quả đạt được",
        "Các thôn đã công khai đủ.",
        "Hạn chế, nguyên nhân",
        "Có nơi còn chậm.",
      ]),
      null,
    ).kind.kind;

  it.each([
    "Cập nhật lúc 09:20 ngày 12/06/2025",
    "Đăng ngày 12/06/2025",
    "12/06/2025 08:15",
    "Lượt xem: 120",
    "Tác giả: Ban Biên tập",
    "(ABO) - Nhiều thôn đã công khai đủ.",
    "Tin, ảnh: Cộng tác viên",
    "Sáng 12/6, xã sơ kết sáu tháng đầu năm.",
    "Ngày 12/6, Ban Chỉ đạo xã An Bình tổ chức sơ kết.",
    "Trong hai ngày 12 và 13/6, xã An Bình tổ chức tập huấn.",
  ])("%s: it is news", (line) => expect(withLine(line)).toBe("other"));

  it.each([
    "Trong kỳ, xã đã tổ chức 12 hội nghị.",
    "Tính đến ngày 12/6, các thôn đã công khai đủ.",
    "(Kèm theo phụ lục) xã báo cáo như sau:",
    "Cập nhật số liệu của các thôn như sau:",
  ])("%s: it is the beginning of a report", (line) => expect(withLine(line)).toBe("report"));
});
