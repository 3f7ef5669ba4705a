import type { Criterion, UnitType } from "../../core/outline/outline";
import { article, figure, law, outline, unverified } from "../shorthand";

const employer: readonly UnitType[] = ["employer"];
const compiled: readonly UnitType[] = ["employer", "compiler"];
/** Who has employers on its ground: an enterprise does not count enterprises. */
const territory: readonly UnitType[] = ["commune", "compiler"];

/** Section II.3: democracy in organisations that employ labour (Law, chapter IV). */
export const employers: readonly Criterion[] = [
  {
    id: "II.3a-1",
    text: "Số doanh nghiệp nhà nước; số đã có quy chế dân chủ, tỷ lệ; không có thì ghi “Trên địa bàn không có doanh nghiệp nhà nước.”",
    pillar: null,
    evidence: ["doanh nghiệp nhà nước", "công ty nhà nước"],
    figures: [
      figure("doanh nghiệp nhà nước", "doanh nghiệp"),
      figure("doanh nghiệp có quy chế", "doanh nghiệp"),
      figure("tỷ lệ", "%"),
    ],
    specifics: [],
    basis: [
      outline("II.3", 1, "Đánh giá kết quả thực hiện dân chủ tại các doanh nghiệp nhà nước."),
      law(
        81,
        "1a",
        "Ban lãnh đạo doanh nghiệp nhà nước xây dựng, ban hành quy chế thực hiện dân chủ của doanh nghiệp.",
      ),
    ],
    appliesTo: territory,
    required: true,
    example:
      "Trên địa bàn có [số] doanh nghiệp nhà nước, [số] doanh nghiệp (đạt [tỷ lệ]%) đã có quy chế thực hiện dân chủ.",
  },
  {
    id: "II.3a-2",
    text: "Công khai của doanh nghiệp: số nhóm nội dung, hình thức, đúng hạn.",
    pillar: "disclosure",
    evidence: [
      "tình hình sản xuất, kinh doanh",
      "thang lương",
      "bảng lương",
      "quỹ phúc lợi",
      "bảo hiểm xã hội",
      "công khai",
    ],
    figures: [figure("nội dung đã công khai", "nội dung"), figure("tỷ lệ đúng hạn", "%")],
    specifics: [],
    basis: [
      outline("II.3", 1, "Chú trọng các nội dung theo Luật Thực hiện dân chủ ở cơ sở."),
      law(64, "1", "Doanh nghiệp nhà nước phải công khai trong nội bộ tám nhóm nội dung.", "8 điểm"),
      law(65, "2", "Công khai kể từ ngày có quyết định, văn bản.", "chậm nhất 15 ngày"),
      law(66, "1", "Đăng trên trang hoặc hệ thống thông tin nội bộ.", "ít nhất 20 ngày liên tục"),
    ],
    appliesTo: employer,
    required: true,
    example:
      "Doanh nghiệp đã công khai [số]/8 nhóm nội dung ([tên các nhóm nội dung]) bằng [hình thức công khai], [tỷ lệ]% đúng hạn.",
  },
  {
    id: "II.3a-3",
    text: "Ban Thanh tra nhân dân doanh nghiệp: số thành viên, số cuộc, số kiến nghị và kết quả.",
    pillar: "oversight",
    evidence: ["Ban Thanh tra nhân dân", "TTND"],
    figures: [figure("ban, thành viên", "người"), figure("cuộc giám sát", "cuộc"), figure("kiến nghị", "kiến nghị")],
    specifics: [],
    basis: [
      outline("II.3", 1, "Nêu hoạt động của ban thanh tra nhân dân."),
      law(77, "1", "Hội nghị người lao động bầu Ban Thanh tra nhân dân.", "từ 03 đến 09 thành viên"),
      law(77, "3", "Nhiệm kỳ của Ban Thanh tra nhân dân ở doanh nghiệp nhà nước.", "02 năm"),
      law(81, "1d", "Ban lãnh đạo giải quyết và thông báo kết quả kiến nghị của Ban Thanh tra nhân dân.", "15 ngày"),
      article(
        "decree-59-2023",
        26,
        "1b",
        "Kế hoạch kiểm tra, giám sát được thông báo trước khi tiến hành.",
        "chậm nhất 05 ngày làm việc",
      ),
    ],
    appliesTo: employer,
    required: true,
    example: "Ban Thanh tra nhân dân có [số] thành viên, đã giám sát [số] cuộc, nêu [số] kiến nghị.",
  },
  {
    id: "II.3a-4",
    text: "Nội quy, quy chế, thỏa ước lao động tập thể được sửa đổi; kiểm tra 06 tháng việc thực hiện nghị quyết hội nghị người lao động.",
    pillar: "deliberation",
    evidence: [
      "quy chế của doanh nghiệp",
      "quy chế + sửa đổi|ban hành|xây dựng",
      "nghị quyết + hội nghị",
      "nội quy",
      "thỏa ước",
    ],
    figures: [figure("nội quy, quy chế, thỏa ước sửa đổi", "văn bản"), figure("ngày kiểm tra 06 tháng", "ngày")],
    specifics: [],
    basis: [
      outline("II.3", 1, "Nêu việc xây dựng, sửa đổi và thực hiện các quy định, quy chế của doanh nghiệp."),
      law(
        70,
        "3",
        "Kiểm tra, đánh giá việc thực hiện nghị quyết hội nghị người lao động và thông báo kết quả.",
        "06 tháng một lần",
      ),
      law(
        71,
        "1a",
        "Người lao động tham gia ý kiến việc xây dựng, sửa đổi nội quy, quy chế liên quan đến quyền lợi của mình.",
      ),
    ],
    appliesTo: employer,
    required: true,
    example:
      "Đã sửa đổi [số] nội quy, quy chế, thỏa ước lao động tập thể; ngày [ngày/tháng/năm] kiểm tra việc thực hiện nghị quyết hội nghị người lao động.",
  },
  {
    id: "II.3b-1",
    text: "Doanh nghiệp, tổ chức khác: tổng số, số có công đoàn cơ sở, số có quy chế dân chủ, tỷ lệ, so cùng kỳ.",
    pillar: null,
    evidence: [
      "tổng số doanh nghiệp",
      "doanh nghiệp trên địa bàn",
      "doanh nghiệp ngoài nhà nước",
      "doanh nghiệp ngoài khu vực nhà nước",
      "công đoàn cơ sở",
      "doanh nghiệp, tổ chức khác",
      "doanh nghiệp tư nhân",
      "doanh nghiệp có",
      "công ty TNHH",
      "công ty trách nhiệm hữu hạn",
      "không có doanh nghiệp nào",
      "không có doanh nghiệp ngoài",
      "hợp tác xã",
      "doanh nghiệp|dn + công đoàn|hợp tác xã|ngoài|tổng số|đang hoạt động|nhỏ|tư nhân",
      // Where nothing is told of how many there are.
      "doanh nghiệp|dn + quy chế + !công đoàn|tổng số|doanh nghiệp nhà nước|công ty nhà nước",
      "doanh nghiệp|dn + địa bàn + !doanh nghiệp nhà nước|công ty nhà nước",
      // A state enterprise would be named one here.
      "doanh nghiệp, trong đó|doanh nghiệp đã|doanh nghiệp ban hành|doanh nghiệp xây dựng + quy chế + !công đoàn|tổng số",
    ],
    figures: [
      figure("doanh nghiệp", "doanh nghiệp"),
      figure("có công đoàn cơ sở", "doanh nghiệp"),
      figure("có quy chế dân chủ", "doanh nghiệp"),
      figure("tỷ lệ", "%"),
    ],
    specifics: [],
    basis: [
      outline("II.3", 2, "Đánh giá kết quả tại doanh nghiệp, tổ chức khác có thuê mướn, sử dụng lao động."),
      law(82, "1", "Doanh nghiệp ngoài Nhà nước thực hiện dân chủ theo Chương I của Luật và pháp luật lao động."),
      unverified(article("decree-145-2020", 48, "", "Ban hành quy chế dân chủ ở cơ sở tại nơi làm việc.")),
    ],
    appliesTo: territory,
    required: true,
    example:
      "Tổng số doanh nghiệp trên địa bàn là [số]; [số] có công đoàn cơ sở, [số] (đạt [tỷ lệ]%) có quy chế dân chủ ở nơi làm việc.",
  },
  {
    id: "II.3b-2",
    text: "Doanh nghiệp ngoài Nhà nước lựa chọn áp dụng quy định của doanh nghiệp nhà nước (nếu có), đã thông báo và công khai.",
    pillar: null,
    evidence: [
      "lựa chọn áp dụng",
      "áp dụng các quy định về thực hiện dân chủ ở doanh nghiệp nhà nước",
      "áp dụng quy định của doanh nghiệp nhà nước",
    ],
    figures: [figure("doanh nghiệp lựa chọn áp dụng", "doanh nghiệp")],
    specifics: [],
    basis: [
      law(
        82,
        "2",
        "Được lựa chọn áp dụng quy định về dân chủ ở doanh nghiệp nhà nước, thông báo đến Công đoàn và công khai cho người lao động.",
      ),
    ],
    appliesTo: employer,
    required: false,
    example: "Có [số] doanh nghiệp ngoài Nhà nước lựa chọn áp dụng quy định về dân chủ ở doanh nghiệp nhà nước.",
  },
  {
    id: "II.3b-3",
    text: "Khó khăn riêng: số doanh nghiệp, hợp tác xã, hộ kinh doanh chưa có tổ chức công đoàn.",
    pillar: null,
    evidence: [
      "chưa có tổ chức công đoàn",
      "chưa thành lập công đoàn",
      "chưa có công đoàn",
      "hợp tác xã",
      "hộ kinh doanh",
    ],
    figures: [figure("đơn vị chưa có công đoàn", "doanh nghiệp")],
    specifics: [],
    basis: [outline("II.3", 2, "Đánh giá kết quả tại doanh nghiệp, tổ chức khác có thuê mướn, sử dụng lao động.")],
    appliesTo: ["compiler"],
    required: false,
    example: "Còn [số] doanh nghiệp, hợp tác xã chưa có tổ chức công đoàn; khó khăn: [khó khăn cụ thể].",
  },
  {
    id: "II.3c-1",
    text: "Đối thoại tại nơi làm việc: tổng số cuộc; tách định kỳ, theo yêu cầu, theo vụ việc.",
    pillar: "consultation",
    evidence: ["đối thoại"],
    figures: [
      figure("cuộc đối thoại", "cuộc"),
      figure("định kỳ", "cuộc"),
      figure("theo yêu cầu", "cuộc"),
      figure("theo vụ việc", "cuộc"),
    ],
    specifics: [],
    basis: [
      outline("II.3", 3, "Đánh giá kết quả tổ chức đối thoại tại nơi làm việc."),
      article(
        "labour-code-2019",
        63,
        "2",
        "Người sử dụng lao động tổ chức đối thoại định kỳ, khi có yêu cầu và khi có vụ việc.",
        "định kỳ ít nhất 01 năm một lần",
      ),
      law(
        73,
        "1",
        "Doanh nghiệp nhà nước tổ chức hội nghị đối thoại định kỳ, theo yêu cầu và trường hợp khác.",
        "định kỳ hằng năm",
      ),
      unverified(article("decree-145-2020", 39, "", "Tổ chức đối thoại định kỳ tại nơi làm việc.")),
    ],
    appliesTo: compiled,
    required: true,
    example: "Đã tổ chức [số] cuộc đối thoại (định kỳ [số], theo yêu cầu [số], theo vụ việc [số]).",
  },
  {
    id: "II.3c-2",
    text: "Hội nghị người lao động: ngày tổ chức, số người dự; cơ quan tổng hợp nêu số doanh nghiệp đã tổ chức trên tổng số, tỷ lệ.",
    pillar: "deliberation",
    evidence: ["HNNLĐ", "hội nghị|hn + người lao động"],
    figures: [
      figure("ngày tổ chức", "ngày"),
      figure("đại biểu, người dự", "người"),
      figure("doanh nghiệp đã tổ chức trên tổng số", "doanh nghiệp"),
      figure("tỷ lệ", "%"),
    ],
    specifics: [],
    basis: [
      outline("II.3", 3, "Đánh giá kết quả tổ chức hội nghị người lao động."),
      law(
        69,
        "1",
        "Hội nghị người lao động họp mỗi năm một lần sau khi kết thúc năm tài chính.",
        "không chậm hơn 03 tháng của năm tiếp theo",
      ),
      unverified(article("decree-145-2020", 47, "", "Hội nghị người lao động tại nơi làm việc.")),
    ],
    appliesTo: compiled,
    required: true,
    example:
      "Hội nghị người lao động tổ chức ngày [ngày/tháng/năm] với [số] đại biểu; toàn địa bàn có [số]/[số] doanh nghiệp (đạt [tỷ lệ]%) đã tổ chức.",
  },
  {
    id: "II.3c-3",
    text: "Kết quả đối thoại, hội nghị: số kiến nghị của người lao động, số giải quyết, điều kiện làm việc được cải thiện.",
    pillar: "consultation",
    evidence: [
      "kiến nghị của người lao động",
      "ý kiến của người lao động",
      "ý kiến, kiến nghị",
      "giải đáp",
      "điều kiện làm việc",
      "tiền lương",
      "kiến nghị|ý kiến + người lao động|công nhân",
      "ý kiến + giải quyết|giải đáp|trả lời|tiếp thu",
    ],
    figures: [figure("kiến nghị của người lao động", "kiến nghị"), figure("kiến nghị đã giải quyết", "kiến nghị")],
    specifics: [],
    basis: [
      outline("II.3", 3, "Đánh giá kết quả đối thoại và hội nghị người lao động."),
      law(81, "1c", "Ban lãnh đạo giải quyết, giải trình, trả lời kịp thời kiến nghị, phản ánh của người lao động."),
    ],
    appliesTo: employer,
    required: true,
    example:
      "Tiếp nhận [số] kiến nghị của người lao động, giải quyết [số], trong đó có [việc cải thiện điều kiện làm việc].",
  },
];
