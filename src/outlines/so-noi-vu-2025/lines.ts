import { wording } from "../wording";
import type { Outline, Section, SectionId } from "../../core/outline/outline";
import { everyUnit } from "../shorthand";
import { notes } from "./notes";

/**
 * "Đề cương báo cáo kết quả việc thực hiện dân chủ ở cơ sở 6 tháng đầu năm, nhiệm vụ trọng tâm 6 tháng cuối năm 2025",
 * issued with a Sở Nội vụ's công văn of May 2025. Printed lines are kept word for word, printing slips included
 * ("cơ quan , đơn vị"); only a lost mark at the head of the closing note was put back as "*".
 */
export const printedOutline: Outline = {
  wording,
  id: "so-noi-vu-2025",
  name: {
    vi: "Báo cáo thực hiện dân chủ ở cơ sở (đề cương Sở Nội vụ, 2025)",
    en: "Grassroots democracy report (Department of Home Affairs outline, 2025)",
  },
  defaults: { period: "firstHalf", year: 2025 },
  opening: [
    { role: "agency", text: "{agency|TÊN CƠ QUAN, ĐƠN VỊ}" },
    { role: "nation", text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" },
    { role: "motto", text: "Độc lập - Tự do - Hạnh phúc" },
    { role: "place-date", text: "………., ngày         tháng   năm {year}" },
    { role: "title", text: "ĐỀ CƯƠNG BÁO CÁO" },
    { role: "subject", text: "Kết quả việc thực hiện dân chủ ở cơ sở {period}," },
    { role: "subject", text: "nhiệm vụ trọng tâm {nextPeriod}" },
    {
      role: "issued-with",
      text: "(Ban hành kèm theo Công văn số {dispatchNumber|       -SNV/XDCQ} ngày {dispatchDate|     /5/{year}}",
    },
    { role: "issued-with", text: "của Sở Nội vụ)" },
    { role: "rule", text: "-----" },
  ],
  sections: [
    section("I", "CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TRIỂN KHAI", {
      otherTitles: ["CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO", "CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO VÀ TỔ CHỨC TRIỂN KHAI THỰC HIỆN"],
      minimumWords: null,
    }),
    section("I.1", "Công tác lãnh đạo, chỉ đạo của cấp ủy, tổ chức đảng", {
      otherTitles: [
        "Công tác lãnh đạo, chỉ đạo của cấp ủy đảng",
        "Sự lãnh đạo, chỉ đạo của cấp ủy, tổ chức đảng",
        "Công tác lãnh đạo, chỉ đạo của các cấp ủy đảng",
      ],
      guidance: [
        "Công tác quán triệt, tuyên truyền chủ trương, quan điểm của Đảng về phát huy quyền làm chủ của Nhân dân; các chỉ thị, kết luận của Đảng và quy định của pháp luật về thực hiện dân chủ ở cơ sở.",
        "Việc ban hành văn bản lãnh đạo, chỉ đạo và tổ chức thực hiện dân chủ ở cơ sở gắn với thực hiện các nhiệm vụ chính trị của địa phương, đơn vị.",
        "Công tác kiểm tra, giám sát việc thực hiện dân chủ ở cơ sở.",
      ],
    }),
    section("I.2", "Công tác chỉ đạo, triển khai thực hiện của cơ quan nhà nước và chính quyền các cấp", {
      otherTitles: [
        "Công tác chỉ đạo, triển khai thực hiện của chính quyền",
        "Công tác chỉ đạo, triển khai thực hiện của chính quyền các cấp",
        "Công tác chỉ đạo, điều hành của chính quyền",
      ],
      guidance: [
        "Công tác thể chế hóa, cụ thể hóa đường lối, chủ trương của Đảng về thực hiện dân chủ ở cơ sở.",
        "Việc triển khai, cụ thể hóa chính sách, pháp luật của Nhà nước thành quy định, quy chế của địa phương, cơ quan, đơn vị.",
        "Công tác kiểm tra việc thi hành chính sách, pháp luật về thực hiện dân chủ ở cơ sở.",
      ],
      appliesTo: ["commune", "agency", "employer", "compiler"],
    }),
    section("I.3", "Hoạt động của Ban chỉ đạo thực hiện QCDC ở cơ sở", {
      otherTitles: [
        "Hoạt động của Ban chỉ đạo thực hiện dân chủ ở cơ sở",
        "Hoạt động của Ban chỉ đạo thực hiện Quy chế dân chủ ở cơ sở",
        "Hoạt động của Ban chỉ đạo các cấp",
        "Hoạt động của Ban chỉ đạo",
        "Công tác của Ban chỉ đạo thực hiện Quy chế dân chủ ở cơ sở",
      ],
      guidance: [
        "Việc xây dựng, triển khai chương trình, kế hoạch hoạt động của Ban Chỉ đạo; kiện toàn, phân công trách nhiệm, sửa đổi, bổ sung quy chế hoạt động của Ban Chỉ đạo.",
        "Công tác phối hợp của Ban Chỉ đạo với các cơ quan, đơn vị liên quan.",
        "Kết quả hoạt động của Ban chỉ đạo các cấp.",
      ],
      mayBeNegative: true,
      appliesTo: ["commune", "agency", "partyOrFront", "compiler"],
    }),
    section(
      "I.4",
      "Hoạt động của Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội trong thực hiện dân chủ ở cơ sở",
      {
        otherTitles: [
          "Hoạt động của Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội",
          "Hoạt động của Mặt trận Tổ quốc và các đoàn thể",
          "Hoạt động của Mặt trận Tổ quốc và các đoàn thể trong thực hiện dân chủ ở cơ sở",
          "Vai trò của Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội trong thực hiện dân chủ ở cơ sở",
        ],
        guidance: [
          "Việc ban hành và tổ chức thực hiện các văn bản chỉ đạo của Đảng, Nhà nước; hướng dẫn, phối hợp thực hiện dân chủ ở cơ sở.",
          "Kết quả công tác tuyên truyền, vận động đoàn viên, hội viên thực hiện các chủ trương của Đảng, pháp luật của Nhà nước về dân chủ ở cơ sở; nắm bắt tình hình, tâm tư, nguyện vọng của cán bộ, đảng viên, Nhân dân; tham mưu đề xuất cấp ủy, chính quyền lãnh đạo, chỉ đạo, giải quyết những vấn đề bức xúc, khó khăn liên quan đến quyền lợi của người dân.",
          "Kết quả thực hiện giám sát, phản biện xã hội, góp ý xây dựng Đảng, xây dựng chính quyền.",
        ],
      },
    ),
    section("II", "KẾT QUẢ THỰC HIỆN DÂN CHỦ Ở CƠ SỞ", {
      otherTitles: [
        "KẾT QUẢ THỰC HIỆN QUY CHẾ DÂN CHỦ Ở CƠ SỞ",
        "KẾT QUẢ VIỆC THỰC HIỆN DÂN CHỦ Ở CƠ SỞ",
        "KẾT QUẢ TỔ CHỨC THỰC HIỆN DÂN CHỦ Ở CƠ SỞ",
      ],
      minimumWords: null,
    }),
    section("II.1", "Thực hiện dân chủ ở xã, phường, thị trấn", {
      otherTitles: [
        "Thực hiện dân chủ ở xã, phường, đặc khu",
        "Thực hiện Quy chế dân chủ ở xã, phường, thị trấn",
        "Thực hiện dân chủ trên địa bàn xã",
        "Thực hiện dân chủ ở xã",
        "Thực hiện dân chủ ở phường",
        "Kết quả thực hiện dân chủ ở xã, phường, thị trấn",
      ],
      guidance: [
        "Đánh giá kết quả thực hiện các nội dung công khai để Nhân dân biết; Nhân dân bàn và quyết định; Nhân dân tham gia ý kiến trước khi cơ quan có thẩm quyền quyết định; Nhân dân kiểm tra, giám sát.",
        "Kết quả tiếp dân, đối thoại của người đứng đầu cấp ủy, chính quyền và xử lý đơn thư khiếu nại, tố cáo của công dân. Việc phát huy dân chủ ở cơ sở gắn với sắp xếp đơn vị hành chính cấp xã, tinh giản biên chế và cơ cấu lại đội ngũ cán bộ, công chức.",
        "Kết quả hoạt động của ban giám sát đầu tư của cộng đồng, ban thanh tra nhân dân, các tổ hòa giải, các hoạt động tự quản cộng đồng trong việc thực hiện dân chủ ở cơ sở, gắn với thực hiện các chương trình mục tiêu quốc gia về xây dựng nông thôn mới, giảm nghèo bền vững.",
      ],
      appliesTo: ["commune", "partyOrFront", "compiler"],
    }),
    section("II.2", "Thực hiện dân chủ ở cơ quan, đơn vị", {
      otherTitles: [
        "Thực hiện dân chủ trong hoạt động của cơ quan, đơn vị",
        "Thực hiện Quy chế dân chủ ở cơ quan, đơn vị",
        "Thực hiện dân chủ ở cơ quan hành chính nhà nước, đơn vị sự nghiệp công lập",
        "Thực hiện dân chủ trong hoạt động của cơ quan hành chính nhà nước và đơn vị sự nghiệp công lập",
        "Kết quả thực hiện dân chủ ở cơ quan, đơn vị",
      ],
      guidance: [
        "Đánh giá việc thực hiện dân chủ trong hoạt động của cơ quan, đơn vị, trọng tâm là trách nhiệm của người đứng đầu cơ quan, đơn vị trong việc thực hiện các nội dung công khai; trách nhiệm của cán bộ, công chức, viên chức, người lao động bàn và quyết định, tham gia ý kiến, kiểm tra, giám sát.",
        "Kết quả thực hiện dân chủ gắn với việc thực hiện các nghị quyết của Trung ương về tinh giản biên chế, cơ cấu lại đội ngũ cán bộ, công chức, viên chức và sắp xếp, tinh gọn tổ chức bộ máy, nâng cao hiệu năng, hiệu lực, hiệu quả hoạt động của hệ thống chính trị.",
        "Kết quả công tác cải cách hành chính, thực hiện công khai, minh bạch; mức độ hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước; công tác tiếp công dân, đối thoại, giải quyết đơn thư khiếu nại, tố cáo.",
      ],
      appliesTo: ["commune", "agency", "compiler"],
    }),
    section("II.3", "Thực hiện dân chủ ở tổ chức có sử dụng lao động", {
      otherTitles: [
        "Thực hiện dân chủ ở doanh nghiệp",
        "Thực hiện dân chủ tại nơi làm việc",
        "Thực hiện dân chủ ở cơ sở tại nơi làm việc",
        "Thực hiện Quy chế dân chủ ở doanh nghiệp",
        "Thực hiện dân chủ trong doanh nghiệp",
        "Kết quả thực hiện dân chủ ở tổ chức có sử dụng lao động",
      ],
      guidance: [
        "Đánh giá kết quả triển khai thực hiện dân chủ tại các doanh nghiệp nhà nước, chú trọng các nội dung theo Luật Thực hiện dân chủ ở cơ sở; hoạt động của ban thanh tra nhân dân; xây dựng, sửa đổi, bổ sung và thực hiện các quy định, quy chế của doanh nghiệp.",
        "Đánh giá kết quả triển khai thực hiện dân chủ tại doanh nghiệp, tổ chức khác có thuê mướn, sử dụng lao động.",
        "Đánh giá kết quả tổ chức đối thoại tại nơi làm việc; hội nghị người lao động.",
      ],
      mayBeNegative: true,
      appliesTo: ["commune", "employer", "compiler"],
    }),
    section("III", "ĐÁNH GIÁ CHUNG", {
      otherTitles: ["NHẬN XÉT, ĐÁNH GIÁ CHUNG", "NHẬN XÉT CHUNG", "ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN"],
      minimumWords: null,
    }),
    section("III.1", "Kết quả đạt được", {
      otherTitles: ["Những kết quả đạt được", "Ưu điểm", "Những ưu điểm", "Mặt được"],
      minimumWords: 15,
    }),
    section("III.2", "Hạn chế và nguyên nhân", {
      otherTitles: [
        "Hạn chế, nguyên nhân",
        "Tồn tại, hạn chế và nguyên nhân",
        "Những hạn chế và nguyên nhân",
        "Khó khăn, hạn chế và nguyên nhân",
        "Tồn tại, hạn chế",
      ],
      minimumWords: 15,
    }),
    section("IV", "NHIỆM VỤ {NEXT_PERIOD}", {
      otherTitles: [
        "NHIỆM VỤ TRỌNG TÂM {NEXT_PERIOD}",
        "PHƯƠNG HƯỚNG, NHIỆM VỤ {NEXT_PERIOD}",
        "PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM {NEXT_PERIOD}",
        "MỘT SỐ NHIỆM VỤ TRỌNG TÂM {NEXT_PERIOD}",
        "NHIỆM VỤ TRỌNG TÂM TRONG THỜI GIAN TỚI",
        "PHƯƠNG HƯỚNG, NHIỆM VỤ TRONG THỜI GIAN TỚI",
      ],
      minimumWords: 15,
    }),
    section("V", "KIẾN NGHỊ, ĐỀ XUẤT (nếu có)", {
      otherTitles: ["KIẾN NGHỊ, ĐỀ XUẤT", "ĐỀ XUẤT, KIẾN NGHỊ", "KIẾN NGHỊ", "NHỮNG KIẾN NGHỊ, ĐỀ XUẤT"],
      minimumWords: 15,
      mayBeNegative: true,
    }),
  ],
  closingNote:
    "* Căn cứ đề cương định hướng chung, đề nghị các cơ quan , đơn vị, địa phương theo chức năng, nhiệm vụ để xây dựng báo cáo đánh giá kết quả thực hiện dân chủ ở cơ sở cho phù hợp tình hình thực tế cơ quan, đơn vị, địa phương.",
  wholeReport: [],
  acts: [],
};

/** Its part and its number follow from its id; what most sections have need not be said of each. */
function section(
  id: SectionId,
  title: string,
  own: Pick<Section, "otherTitles"> &
    Partial<Pick<Section, "guidance" | "minimumWords" | "mayBeNegative" | "appliesTo">>,
): Section {
  const dot = id.lastIndexOf(".");
  return {
    id,
    parent: dot < 0 ? null : id.slice(0, dot),
    number: `${id.slice(dot + 1)}.`,
    title,
    guidance: [],
    minimumWords: 30,
    mayBeNegative: false,
    appliesTo: everyUnit,
    notes: notes[id] ?? [],
    criteria: [],
    ...own,
  };
}
