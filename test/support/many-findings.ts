import { fillFields } from "../../src/core/outline/fields";
import { soNoiVu2025 } from "../../src/outlines";
import { buildDocx } from "./docx-builder";

/**
 * A report with something of every kind for the pane to show: an old period in the
 * header, a missing section, a heading that may be one, a section with nothing in
 * it, a wrong citation, a repealed ordinance, a sum that does not add up, blanks.
 */
export const manyFindings = {
  name: "du-thao.docx",
  bytes: buildDocx([
    { text: "ỦY BAN NHÂN DÂN XÃ AN BÌNH" },
    { text: "Số: 45/BC-UBND" },
    { text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" },
    { text: "Độc lập - Tự do - Hạnh phúc" },
    { text: "An Bình, ngày 05 tháng 6 năm 2025" },
    { text: "BÁO CÁO" },
    { text: "Kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2025" },
    ...soNoiVu2025.sections
      .filter(({ id }) => id !== "V")
      .flatMap(({ id, number, title, parent }) => [
        {
          text: id === "II" ? "II. KẾT QUẢ CÁC MẶT CÔNG TÁC" : `${number} ${fillFields(title, soNoiVu2025.defaults)}`,
          style: parent === null ? "Heading1" : "Heading2",
        },
        ...(soNoiVu2025.sections.some((other) => other.parent === id) || id === "II.2" ? [] : written(id)),
      ]),
    { text: "TM. ỦY BAN NHÂN DÂN" },
    { text: "CHỦ TỊCH" },
  ]),
};

function written(id: string): readonly { readonly text: string }[] {
  if (id === "III.2") return [{ text: "Chưa có." }];
  return [
    {
      text:
        "Thực hiện Luật số 10/2022/QH-15, xã đã tổ chức 04 cuộc họp thôn với 215 hộ dự để lấy ý kiến nhân dân về mức đóng góp làm đường; " +
        "niêm yết công khai 12 nội dung tại trụ sở và nhà văn hoá các thôn.",
    },
    ...(id === "II.1"
      ? [
          { text: "Pháp lệnh số 34/2007/PL-UBTVQH11 được phổ biến tới 12/15 thôn, đạt 90%." },
          { text: "Tiếp nhận 46 đơn, gồm 12 đơn khiếu nại và 29 đơn kiến nghị; còn … đơn chưa giải quyết." },
        ]
      : []),
  ];
}
