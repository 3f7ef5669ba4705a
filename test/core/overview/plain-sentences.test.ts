import { check } from "../../../src/core/check/check";
import { overviewRow } from "../../../src/core/overview/row";
import { soNoiVu2025 } from "../../../src/outlines";
import { snapshotOf } from "../../support/lines";

it("of a section that says nothing of its criteria a row keeps the first sentences, without bits and blanks", () => {
  const text = [
    "XÃ AN BÌNH",
    "BÁO CÁO",
    "Kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2026",
    "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TRIỂN KHAI",
    "2. Công tác chỉ đạo, triển khai thực hiện của cơ quan nhà nước và chính quyền các cấp",
    "Trong đó:",
    "Mưa lớn làm hư hỏng nhà văn hóa của hai thôn trong tháng Tư. Ngày họp: …………………",
    "3. Hoạt động của Ban chỉ đạo thực hiện QCDC ở cơ sở",
    "Ban Chỉ đạo đã họp 02 phiên, kiện toàn theo Quyết định số 45/QĐ-UBND ngày 12/01/2026.",
  ];
  const snapshot = snapshotOf(text);
  const report = check({ outline: soNoiVu2025, snapshot, memory: null });
  expect(overviewRow("a.docx", { report, snapshot, memory: null }).plain).toEqual([
    { section: "I.2", sentences: ["Mưa lớn làm hư hỏng nhà văn hóa của hai thôn trong tháng Tư."] },
  ]);
});

it("beside what it says of criteria a row keeps what changed, no label and nothing said already", () => {
  const story =
    "Từ ý kiến của các hộ thôn Bãi, xã đã dời vị trí bãi rác ra xa khu dân cư và bỏ khoản thu mà thôn đã thu từ trước.";
  const snapshot = snapshotOf([
    "XÃ AN BÌNH",
    "BÁO CÁO",
    "Kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2026",
    "II. KẾT QUẢ THỰC HIỆN DÂN CHỦ Ở CƠ SỞ",
    "1. Thực hiện dân chủ ở xã, phường, thị trấn",
    "Đã tiếp công dân 46 lượt.",
    story,
    "Ngoài ra, các thôn giữ gìn đường làng ngõ xóm sạch đẹp quanh năm, cờ hoa rực rỡ trong các ngày lễ.",
  ]);
  const report = check({ outline: soNoiVu2025, snapshot, memory: null });
  expect(overviewRow("a.docx", { report, snapshot, memory: null }).plain).toEqual([
    { section: "II.1", sentences: [story] },
  ]);
});

it("of a section that runs over pages a row keeps three", () => {
  const told = [
    "Mưa lớn làm hư hỏng nhà văn hóa của hai thôn trong tháng Tư.",
    "Nhiều hộ dân đi làm ăn xa nên khó gặp đủ người.",
    "Trưởng thôn mới nhận việc, còn lúng túng khi điều hành cuộc họp.",
    "Đường vào bản bị sạt lở, cán bộ phải đi bộ nửa ngày.",
    "Loa truyền thanh của thôn hỏng chưa có kinh phí thay.",
  ];
  const snapshot = snapshotOf([
    "XÃ AN BÌNH",
    "BÁO CÁO",
    "Kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2026",
    "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TRIỂN KHAI",
    "2. Công tác chỉ đạo, triển khai thực hiện của cơ quan nhà nước và chính quyền các cấp",
    ...told,
  ]);
  const report = check({ outline: soNoiVu2025, snapshot, memory: null });
  expect(overviewRow("a.docx", { report, snapshot, memory: null }).plain).toEqual([
    { section: "I.2", sentences: told.slice(0, 3) },
  ]);
});
