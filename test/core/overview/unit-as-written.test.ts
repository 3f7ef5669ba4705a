import { findFrame } from "../../../src/core/frame/find-frame";
import { unitAsWritten } from "../../../src/core/overview/unit-as-written";
import { snapshotOf } from "../../support/lines";

const unit = (head: readonly string[], opening: string) =>
  unitAsWritten(findFrame(snapshotOf([...head, "BÁO CÁO", "Kết quả thực hiện dân chủ ở cơ sở", opening])), undefined);

describe("the unit of a report in tables and letters", () => {
  it.each([
    [["ỦY BAN NHÂN DÂN", "XÃ AN BÌNH"], "Xã An Bình"],
    [["UBND XÃ AN BÌNH"], "Xã An Bình"],
    [["ỦY BAN NHÂN DÂN PHƯỜNG 5"], "Phường 5"],
    [["ĐẢNG ỦY XÃ AN BÌNH"], "Đảng ủy xã An Bình"],
    [["UBND TỈNH AN ĐÔNG", "SỞ XÂY DỰNG"], "Sở Xây dựng"],
  ])("%j is %s", (head, expected) => expect(unit(head, "Thực hiện công văn, xin báo cáo như sau:")).toBe(expected));

  it("has the capitals that its own sentence gives it", () => {
    const head = ["HỢP TÁC XÃ DỊCH VỤ NÔNG NGHIỆP GIA LỘC"];
    expect(unit(head, "Hợp tác xã Dịch vụ nông nghiệp Gia Lộc báo cáo kết quả như sau:")).toBe(
      "Hợp tác xã Dịch vụ nông nghiệp Gia Lộc",
    );
    expect(unit(["BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP"], "Xin báo cáo như sau:")).toBe("Ban Quản lý các khu công nghiệp");
  });
});
