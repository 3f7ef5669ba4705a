import { check } from "../../../src/core/check/check";
import { figuresTable } from "../../../src/core/overview/figures/figures-table";
import { overviewOf } from "../../../src/core/overview/overview";
import { overviewRow } from "../../../src/core/overview/row";
import { soNoiVu2025 } from "../../../src/outlines";
import { snapshotOf } from "../../support/lines";

/**
 * What the table of figures gives in percent for what is written in
 * II.2: which criterion, and whether it is summed up as clear.
 */
function rates(sentence: string): readonly string[] {
  const snapshot = snapshotOf([
    "ỦY BAN NHÂN DÂN XÃ AN BÌNH",
    "BÁO CÁO",
    "Kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2026",
    "II. KẾT QUẢ THỰC HIỆN DÂN CHỦ Ở CƠ SỞ",
    "2. Thực hiện dân chủ ở cơ quan, đơn vị",
    sentence,
    "III. ĐÁNH GIÁ CHUNG",
    "1. Kết quả đạt được",
    "Dân chủ được phát huy./.",
  ]);
  const report = check({ outline: soNoiVu2025, snapshot, memory: null });
  const overview = overviewOf([overviewRow("a.docx", { report, snapshot, memory: null })]);
  return figuresTable(soNoiVu2025, overview).flatMap(({ criterion, measure, cells }) =>
    measure === "%" ? cells.map(({ written, kind }) => `${criterion} ${written}${kind === "plain" ? "" : "?"}`) : [],
  );
}

describe("a rate that several criteria read in one sentence is that one's whose words stand right around it", () => {
  it.each([
    [
      "Bộ phận một cửa tiếp nhận 1.209 hồ sơ thủ tục hành chính, giải quyết 1.195 hồ sơ đúng hạn, tỷ lệ hài lòng 96,5%.",
      ["II.2c-2 96,5"],
    ],
    [
      "Tiếp nhận 2.040 hồ sơ, tỷ lệ giải quyết đúng hạn 98,4%, mức độ hài lòng của người dân 95%.",
      ["II.2c-1 98,4", "II.2c-2 95"],
    ],
    [
      "Trung tâm Phục vụ hành chính công tiếp nhận 3.209 hồ sơ thủ tục hành chính; mức độ hài lòng của người dân đạt 97,2%.",
      ["II.2c-2 97,2"],
    ],
    ["Tiếp nhận 310 hồ sơ thủ tục hành chính, giải quyết đúng hạn 99,1%.", ["II.2c-1 99,1"]],
  ])("%s", (sentence, expected) => expect(rates(sentence)).toEqual(expected));
});
