import type { CriteriaGroup } from "../../core/outline/outline";
import { article, everyUnit, figure, format, law, outline } from "../shorthand";

/** What no outline line names but every report has: opening and grounds, closing and signature. */
export const wholeReport: readonly CriteriaGroup[] = [
  {
    id: "MO",
    title: "Mở đầu và căn cứ",
    scope: "opening",
    criteria: [
      {
        id: "MO-1",
        text: "Nêu văn bản yêu cầu báo cáo: công văn của Sở Nội vụ, ghi đủ số, ký hiệu và ngày.",
        pillar: null,
        evidence: ["Thực hiện Công văn", "Căn cứ Công văn", "theo Công văn", "Công văn số", "SNV/XDCQ", "SNV-XDCQ"],
        figures: [figure("số, ký hiệu công văn", "văn bản"), figure("ngày công văn", "ngày")],
        specifics: [],
        basis: [
          format(
            "Phụ lục I, Phần I, Mục II, 6b",
            "Viện dẫn lần đầu một văn bản phải ghi đủ tên loại, số, ký hiệu, thời gian ban hành, cơ quan ban hành và trích yếu.",
          ),
        ],
        appliesTo: everyUnit,
        required: true,
        example:
          "Thực hiện Công văn số [số, ký hiệu] ngày [ngày/tháng/năm] của [cơ quan yêu cầu báo cáo] về việc [trích yếu], [tên đơn vị] báo cáo như sau:",
      },
      {
        id: "MO-2",
        text: "Câu dẫn nêu đơn vị báo cáo, kỳ báo cáo và thời điểm chốt số liệu.",
        pillar: null,
        evidence: ["báo cáo kết quả", "như sau", "số liệu tính", "tính đến", "chốt số liệu", "kỳ báo cáo"],
        figures: [figure("kỳ báo cáo và thời điểm chốt số liệu")],
        specifics: ["tính đến", "chốt số liệu", "từ ngày", "đến ngày", "đến hết ngày"],
        basis: [
          outline("IV", null, "Đề cương tách kết quả của kỳ báo cáo với nhiệm vụ của kỳ sau, nên mốc số liệu phải rõ."),
        ],
        appliesTo: everyUnit,
        required: false,
        example:
          "[Tên đơn vị] báo cáo kết quả thực hiện dân chủ ở cơ sở [kỳ báo cáo], số liệu tính đến ngày [ngày/tháng/năm], cụ thể như sau:",
      },
      {
        id: "MO-3",
        text: "Dẫn căn cứ còn hiệu lực: Luật Thực hiện dân chủ ở cơ sở và Nghị định số 59/2023/NĐ-CP; không dẫn văn bản đã hết hiệu lực như văn bản hiện hành.",
        pillar: null,
        evidence: [
          "Luật Thực hiện dân chủ ở cơ sở",
          "Luật Dân chủ ở cơ sở",
          "59/2023/NĐ-CP",
          "Nghị định 59/2023",
          "Pháp lệnh số 34/2007",
          "Pháp lệnh 34/2007",
          "04/2015/NĐ-CP",
          "159/2016/NĐ-CP",
        ],
        figures: [figure("số, ký hiệu nghị định còn hiệu lực")],
        specifics: ["59/2023/NĐ-CP", "61/2023/NĐ-CP", "Nghị định 59/2023"],
        basis: [
          law(
            90,
            "2",
            "Pháp lệnh số 34/2007/PL-UBTVQH11 và Nghị quyết số 55/1998/NQ-UBTVQH10 hết hiệu lực từ ngày 01/7/2023.",
          ),
          article(
            "decree-59-2023",
            28,
            "2",
            "Nghị định số 159/2016/NĐ-CP về Ban Thanh tra nhân dân hết hiệu lực từ ngày 08/8/2023.",
          ),
        ],
        appliesTo: everyUnit,
        required: false,
        example:
          "Căn cứ Luật Thực hiện dân chủ ở cơ sở; Nghị định số 59/2023/NĐ-CP ngày 14 tháng 8 năm 2023 của Chính phủ quy định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở, [tên đơn vị] đã triển khai thực hiện dân chủ ở cơ sở.",
      },
    ],
  },
  {
    id: "KT",
    title: "Kết thúc và nơi nhận",
    scope: "anywhere",
    criteria: [
      {
        id: "KT-1",
        text: "Hết nội dung có dấu “./.”; có “Nơi nhận” với “Như trên”, “Lưu: VT” và quyền hạn, chức vụ người ký.",
        pillar: null,
        evidence: ["Nơi nhận", "Như trên;", "Lưu: VT", "Lưu VT", "./."],
        figures: [figure("“Như trên” và “Lưu: VT” ở nơi nhận")],
        specifics: ["Như trên;", "Lưu: VT", "Lưu VT"],
        basis: [
          format("Phụ lục III, Mẫu 1.4", "Hết nội dung của văn bản có tên loại là dấu “./.”."),
          format(
            "Phụ lục I, Phần I, Mục II, 7b",
            "Ký thay mặt tập thể ghi “TM.”, ký thay người đứng đầu ghi “KT.” trước chức vụ.",
          ),
          format("Phụ lục I, Phần I, Mục II, 9b", "Báo cáo gửi cấp trên có phần “Nơi nhận”, bắt đầu bằng “Như trên”."),
        ],
        appliesTo: everyUnit,
        required: true,
        example: "Nơi nhận: - Như trên; - [cơ quan nhận]; - Lưu: VT, [bộ phận soạn thảo].",
      },
      {
        id: "KT-2",
        text: "Có phần “Kính gửi” ghi tên cơ quan nhận báo cáo.",
        pillar: null,
        evidence: ["Kính gửi"],
        figures: [figure("tên cơ quan nhận báo cáo")],
        specifics: [
          "Sở Nội vụ",
          "Bộ Nội vụ",
          "Ủy ban nhân dân",
          "UBND",
          "Ban Chỉ đạo",
          "Tỉnh ủy",
          "Phòng Nội vụ",
          "Sở",
          "Bộ",
        ],
        basis: [
          format(
            "Phụ lục I, Phần I, Mục II, 9b",
            "Báo cáo của cấp dưới gửi cấp trên phải có “Kính gửi” và tên cơ quan trực tiếp giải quyết.",
          ),
        ],
        appliesTo: everyUnit,
        required: true,
        example: "Kính gửi: Sở Nội vụ [tên tỉnh, thành phố].",
      },
    ],
  },
];
