import { check } from "../../../src/core/check/check";
import type { Outline } from "../../../src/core/outline/outline";
import { soNoiVu2025 } from "../../../src/outlines";
import { snapshotOf } from "../../support/lines";

const ofSchools: Outline = {
  ...soNoiVu2025,
  id: "truong-hoc",
  opening: [{ role: "title", text: "ĐỀ CƯƠNG BÁO CÁO THỰC HIỆN DÂN CHỦ TRONG NHÀ TRƯỜNG" }],
};

/** What the head and the end are asked to hold, of a report without addressee and signature. */
function asked(agency: string, outline: Outline): readonly string[] {
  const snapshot = snapshotOf([
    agency,
    "Số: 45/BC",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "An Bình, ngày 10 tháng 12 năm 2026",
    "BÁO CÁO",
    "Kết quả thực hiện dân chủ ở cơ sở năm 2026",
    "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TRIỂN KHAI",
    "1. Công tác lãnh đạo, chỉ đạo của cấp ủy, tổ chức đảng",
    "Chi bộ đã họp 04 kỳ.",
    "III. ĐÁNH GIÁ CHUNG",
    "2. Hạn chế và nguyên nhân",
    "Việc góp ý còn ít./.",
    "Nơi nhận:",
    "- Như trên.",
  ]);
  return check({ outline, snapshot, memory: null }).findings.flatMap(({ rule, expected }) =>
    rule === "header-fields" ? [expected!.vi] : [],
  );
}

describe("what a head or end that is missing should read is that of who reports, to whom", () => {
  it.each([
    ["ỦY BAN NHÂN DÂN XÃ AN BÌNH", soNoiVu2025, ["TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH", "Kính gửi: Sở Nội vụ"]],
    ["SỞ XÂY DỰNG", soNoiVu2025, ["quyền hạn, chức vụ của người ký", "Kính gửi: Sở Nội vụ"]],
    ["TRƯỜNG THCS AN BÌNH", ofSchools, ["quyền hạn, chức vụ của người ký", "Kính gửi: …"]],
  ])("%s", (agency, outline, expected) => expect(asked(agency, outline)).toEqual(expected));
});
