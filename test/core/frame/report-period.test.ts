import { reportTime, withReportTime } from "../../../src/core/frame/report-period";
import { emptyDetails } from "../../../src/core/outline/details";
import { timeName } from "../../../src/core/outline/report-time";
import { snapshotOf } from "../../support/lines";

const guess = { period: "quarter1", year: 1999 } as const;

function readFrom(...lines: string[]) {
  const time = reportTime(snapshotOf(lines), null, guess);
  return [timeName(time).vi, time.known];
}

describe("Kỳ báo cáo đọc từ tiêu đề", () => {
  test.each([
    [
      "Kết quả việc thực hiện dân chủ ở cơ sở 6 tháng đầu năm, nhiệm vụ trọng tâm 6 tháng cuối năm 2025",
      "6 tháng đầu năm 2025",
    ],
    ["Kết quả thực hiện dân chủ ở cơ sở năm 2026, phương hướng, nhiệm vụ năm 2027", "năm 2026"],
    ["Sơ kết 06 tháng đầu năm 2026 thực hiện Quy chế dân chủ", "6 tháng đầu năm 2026"],
    ["Kết quả thực hiện dân chủ ở cơ sở quý III/2026", "quý III năm 2026"],
    ["Tình hình thực hiện dân chủ quý 2 năm 2026 và nhiệm vụ quý 3 năm 2026", "quý II năm 2026"],
    ["Kết quả thực hiện dân chủ 9 tháng đầu năm, nhiệm vụ 3 tháng cuối năm 2026", "9 tháng đầu năm 2026"],
    ["Thực hiện dân chủ trong nhà trường học kỳ I, năm học 2025-2026", "học kỳ I năm học 2025-2026"],
    ["Thực hiện dân chủ trong nhà trường năm học 2025 – 2026", "năm học 2025-2026"],
    ["Tổng kết thực hiện Luật Thực hiện dân chủ ở cơ sở giai đoạn 2023-2026", "giai đoạn 2023-2026"],
    ["Kết quả thực hiện nhiệm vụ dân chủ ở cơ sở năm 2026 theo Kế hoạch giai đoạn 2026-2030", "năm 2026"],
    ["Kết quả thực hiện dân chủ ở cơ sở 6 tháng cuối năm, nhiệm vụ 6 tháng đầu năm 2026", "6 tháng cuối năm 2025"],
  ])("%s", (subject, name) => {
    expect(readFrom("BÁO CÁO", subject, "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO")).toEqual([name, "title"]);
  });

  test("liền một dòng với BÁO CÁO, chữ hoa", () => {
    expect(readFrom("BÁO CÁO KẾT QUẢ THỰC HIỆN DÂN CHỦ Ở CƠ SỞ 6 THÁNG ĐẦU NĂM 2026", "I. KẾT QUẢ")).toEqual([
      "6 tháng đầu năm 2026",
      "title",
    ]);
  });
});

describe("Tiêu đề không ghi năm", () => {
  test("theo đề mục nhiệm vụ", () => {
    expect(
      readFrom("BÁO CÁO", "Kết quả thực hiện dân chủ ở cơ sở", "I. KẾT QUẢ", "IV. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2027"),
    ).toEqual(["năm 2026", "heading"]);
  });

  test("rồi theo ngày ký, và chỉ là đoán", () => {
    expect(
      readFrom("An Bình, ngày 12 tháng 6 năm 2026", "BÁO CÁO", "Kết quả thực hiện dân chủ ở cơ sở", "I. KẾT QUẢ"),
    ).toEqual(["6 tháng đầu năm 2026", "date"]);
  });

  test("không có gì thì theo dự đoán được đưa vào", () => {
    expect(readFrom("I. KẾT QUẢ")).toEqual(["quý I năm 1999", "guess"]);
  });
});

test("kỳ người dùng đã chọn đứng trước văn bản; kỳ chưa chọn đứng sau", () => {
  const snapshot = snapshotOf(["BÁO CÁO", "Kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2026"]);
  const details = { ...emptyDetails(guess), period: "fullYear", year: 2026 } as const;
  expect(reportTime(snapshot, { ...details, timeChosen: true }, guess)).toMatchObject({
    period: "fullYear",
    known: "chosen",
  });
  expect(reportTime(snapshot, details, guess)).toMatchObject({ period: "firstHalf", known: "title" });
});

test("kỳ đã chọn mà chưa có năm thì chưa phải là đã chọn; năm đầu của giai đoạn chỉ có khi có", () => {
  const snapshot = snapshotOf(["Một đoạn văn."]);
  const details = { ...emptyDetails(guess), period: "fullYear", timeChosen: true } as const;
  expect(reportTime(snapshot, { ...details, year: 0 }, guess)).toEqual({ ...guess, known: "guess" });
  expect(reportTime(snapshot, { ...details, year: 2026 }, guess)).toEqual({
    period: "fullYear",
    year: 2026,
    known: "chosen",
  });
  expect(reportTime(snapshot, { ...details, period: "severalYears", year: 2026, fromYear: 2023 }, guess).fromYear).toBe(
    2023,
  );
  expect(reportTime(snapshot, { ...details, timeChosen: false, year: 2024 }, guess)).toEqual({
    period: "fullYear",
    year: 2024,
    known: "guess",
  });
});

test("thông tin nhận kỳ của văn bản khi người dùng chưa chọn, và giữ nguyên khi không có gì đổi", () => {
  const snapshot = snapshotOf(["BÁO CÁO", "Kết quả thực hiện dân chủ ở cơ sở giai đoạn 2023-2026"]);
  const details = { ...emptyDetails(guess), period: "fullYear", year: 2020, timeChosen: false } as const;
  const filled = withReportTime(details, snapshot, guess);
  expect(filled).toMatchObject({ period: "severalYears", year: 2026, fromYear: 2023 });
  expect(withReportTime(filled, snapshot, guess)).toBe(filled);
  const chosen = { ...details, timeChosen: true };
  expect(withReportTime(chosen, snapshot, guess)).toBe(chosen);
  expect(withReportTime(details, snapshotOf(["Một đoạn văn."]), guess)).toMatchObject(guess);
});
