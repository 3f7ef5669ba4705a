import { unitOf } from "../../../src/core/frame/unit";
import { emptyDetails } from "../../../src/core/outline/details";
import { readSections } from "../../../src/core/sections/read-sections";
import { soNoiVu2025 as outline } from "../../../src/outlines";
import { snapshotOf } from "../../support/lines";

const printed = { period: "firstHalf", year: 2025 } as const;

function headedBy(...agency: string[]): ReturnType<typeof snapshotOf> {
  return snapshotOf([
    ...agency,
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "BÁO CÁO",
    "Kết quả thực hiện dân chủ ở cơ sở năm 2026",
  ]);
}

describe("Loại đơn vị đoán từ tên cơ quan ở phần đầu", () => {
  test.each([
    [["ỦY BAN NHÂN DÂN", "XÃ AN BÌNH"], "commune"],
    [["UBND PHƯỜNG TÂN LẬP"], "commune"],
    [["UBND TỈNH BÌNH MINH", "ỦY BAN NHÂN DÂN ĐẶC KHU HÒN MÂY"], "commune"],
    [["UBND XÃ AN BÌNH", "BAN CHỈ ĐẠO THỰC HIỆN", "DÂN CHỦ Ở CƠ SỞ XÃ AN BÌNH"], "commune"],
    [["UBND XÃ AN BÌNH", "TRƯỜNG TIỂU HỌC AN BÌNH"], "agency"],
    [["SỞ Y TẾ", "BỆNH VIỆN ĐA KHOA TÂN LẬP"], "agency"],
    [["UBND TỈNH BÌNH MINH", "SỞ XÂY DỰNG"], "agency"],
    [["UBND TỈNH BÌNH MINH", "SỞ NỘI VỤ"], "agency"],
    [["TỔNG CÔNG TY CẤP NƯỚC", "CÔNG TY CỔ PHẦN CẤP NƯỚC TÂN LẬP"], "employer"],
    [["HỢP TÁC XÃ NÔNG NGHIỆP AN BÌNH"], "employer"],
    [["ĐẢNG BỘ TỈNH BÌNH MINH", "ĐẢNG ỦY XÃ AN BÌNH"], "partyOrFront"],
    [["ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM", "PHƯỜNG TÂN LẬP"], "partyOrFront"],
    [["ỦY BAN NHÂN DÂN", "TỈNH BÌNH MINH"], "compiler"],
    [["UBND XÃ AN BÌNH", "BAN CHỈ ĐẠO THỰC HIỆN", "DÂN CHỦ Ở CƠ SỞ"], "commune"],
  ] as const)("%j là %s", (agency, unitType) => {
    expect(unitOf(headedBy(...agency), null)).toMatchObject({ unitType, known: "header" });
  });

  test("Sở Nội vụ viết về cả tỉnh là cơ quan tổng hợp", () => {
    const report = snapshotOf([
      "UBND TỈNH BÌNH MINH",
      "SỞ NỘI VỤ",
      "Số: 12/BC-SNV",
      "BÁO CÁO",
      "Kết quả thực hiện dân chủ ở cơ sở trên địa bàn tỉnh năm 2026",
    ]);
    expect(unitOf(report, null).unitType).toBe("compiler");
  });

  test("lựa chọn của người dùng đứng trước; chưa chọn thì theo phần đầu văn bản", () => {
    const details = { ...emptyDetails(printed), unitType: "employer" } as const;
    expect(unitOf(headedBy("UBND XÃ AN BÌNH"), { ...details, unitChosen: true })).toMatchObject({
      unitType: "employer",
      known: "chosen",
    });
    expect(unitOf(headedBy("UBND XÃ AN BÌNH"), details).unitType).toBe("commune");
    expect(unitOf(snapshotOf(["Một đoạn văn."]), details)).toEqual({
      unitType: "employer",
      known: "guess",
      from: null,
    });
  });

  test("đơn vị chỉ là đoán thì mục nào đã viết vẫn được đọc; mục không có mới là không áp dụng", () => {
    const given = [
      "UBND TỈNH BÌNH MINH",
      "SỞ XÂY DỰNG",
      "Số: 12/BC-SXD",
      "BÁO CÁO",
      "Kết quả thực hiện dân chủ ở cơ sở năm 2026",
      "II. KẾT QUẢ THỰC HIỆN DÂN CHỦ Ở CƠ SỞ",
    ];
    const written = [...given, "1. Thực hiện dân chủ ở xã, phường, thị trấn", "Sở đã phối hợp với các xã."];
    const statusOf = (lines: readonly string[], id: string) =>
      readSections(outline, snapshotOf(lines), null).find((section) => section.id === id)?.status;
    expect([statusOf(given, "II.1"), statusOf(written, "II.1"), statusOf(given, "II.2")]).toEqual([
      "notApplicable",
      "thin",
      "missing",
    ]);
  });
});
