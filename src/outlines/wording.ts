import type { Wording } from "../core/outline/outline";

/**
 * How offices name the same things in headings of reports on thực hiện dân
 * chủ ở cơ sở. As folded: "QCDC" is "qcdc". Seen in published reports.
 */
export const wording: Wording = {
  // Besides the initials of concepts below: "bcđ" is known by "ban chỉ đạo", "nlđ" by "người lao động".
  abbreviations: {
    ...byInitials(
      "ủy ban nhân dân, ủy ban mặt trận, ủy ban mặt trận tổ quốc, ủy ban mặt trận tổ quốc việt nam, quy chế dân chủ, quy chế dân chủ cơ sở, dân chủ, dân chủ cơ sở, mặt trận tổ quốc việt nam, mặt trận, tổ quốc việt nam, chính trị xã hội, chính trị, xã hội, cơ quan, đơn vị, cơ quan đơn vị, cán bộ công chức viên chức, cán bộ công chức viên chức người lao động, lao động, doanh nghiệp, doanh nghiệp nhà nước, thanh tra nhân dân, giám sát đầu tư cộng đồng, giám sát đầu tư của cộng đồng, công đoàn cơ sở, hội nghị người lao động, tổ chức đảng, tổ chức, thị trấn, nông thôn mới, kết quả, thực hiện, hoạt động, nhà nước, phương hướng nhiệm vụ, kiến nghị, đề xuất, phòng chống tham nhũng",
    ),
    gsđccđ: "giám sát đầu tư của cộng đồng",
  },
  phrases: [
    ["quy chế thực hiện dân chủ ở cơ sở", "thực hiện dân chủ cơ sở"],
    ["quy chế thực hiện dân chủ cơ sở", "thực hiện dân chủ cơ sở"],
    ["quy chế thực hiện dân chủ", "thực hiện dân chủ"],
    ["quy chế dân chủ ở cơ sở", "dân chủ cơ sở"],
    ["quy chế dân chủ cơ sở", "dân chủ cơ sở"],
    ["quy chế dân chủ", "dân chủ"],
    ["pháp luật về thực hiện dân chủ ở cơ sở", "thực hiện dân chủ cơ sở"],
    ["pháp luật về dân chủ ở cơ sở", "dân chủ cơ sở"],
    ["luật thực hiện dân chủ ở cơ sở", "thực hiện dân chủ cơ sở"],
    ["dân chủ ở cơ sở", "dân chủ cơ sở"],
    ["xã phường đặc khu", "xã phường thị trấn"],
    ["xã phường và đặc khu", "xã phường thị trấn"],
    ["xã phường và thị trấn", "xã phường thị trấn"],
    ["loại hình", "ở"],
    ["ưu khuyết điểm", "ưu điểm khuyết điểm"],
    ["ủy ban mặt trận tổ quốc việt nam", "mặt trận tổ quốc"],
    ["ủy ban mặt trận tổ quốc", "mặt trận tổ quốc"],
    ["mặt trận tổ quốc việt nam", "mặt trận tổ quốc"],
    ["ủy ban nhân dân xã", "ủy ban nhân dân"],
    ["ủy ban nhân dân phường", "ủy ban nhân dân"],
    ["ủy ban nhân dân đặc khu", "ủy ban nhân dân"],
    ["chính quyền địa phương", "chính quyền"],
    ["chính quyền xã", "chính quyền"],
    ["chính quyền phường", "chính quyền"],
    ["về phía", "của"],
    // Who leads, whatever it is that he leads.
    ["giám đốc trung tâm", "giám đốc"],
    ["giám đốc bệnh viện", "giám đốc"],
    ["giám đốc công ty", "giám đốc"],
    ["giám đốc doanh nghiệp", "giám đốc"],
    ["giám đốc sở", "giám đốc"],
    ["hiệu trưởng nhà trường", "hiệu trưởng"],
    ["giải pháp chủ yếu", "giải pháp"],
    ["tháo gỡ khó khăn", "tháo gỡ"],
    ["tháo gỡ vướng mắc", "tháo gỡ"],
    ["giao nhiệm vụ", "giao việc"],
    ["nhiệm vụ chủ yếu", "nhiệm vụ"],
    // Said of anyone: "vai trò" adds nothing to what a heading is about.
    ["phát huy vai trò", "vai trò"],
    ["nâng cao vai trò", "vai trò"],
    ["tăng cường vai trò", "vai trò"],
    ["phát huy tốt vai trò", "vai trò"],
  ],
  concepts: [
    "hạn chế, tồn tại, khuyết điểm, yếu kém, khuyết, mặt khuyết, khó khăn, vướng mắc, bất cập, thiếu sót, nhược điểm, chưa được, chưa đạt được, mặt yếu, điểm yếu, trở ngại, vấn đề còn, mặt còn, điểm còn, nội dung còn, khâu còn, mặt còn yếu, điểm còn yếu, khâu còn yếu, còn yếu, còn thiếu, chưa đạt, còn chưa, vấn đề tồn tại, vấn đề đặt ra, chưa làm được, chưa làm tốt, chưa tốt, tồn đọng, cần khắc phục, cần tháo gỡ, cần rút kinh nghiệm, rút kinh nghiệm, điểm nghẽn, khúc mắc, khiếm khuyết, mặt chưa tốt, chưa",
    "kết quả đạt được, kết quả nổi bật, kết quả nổi trội, kết quả tích cực, ưu điểm, mặt mạnh, điểm mạnh, mặt tích cực, mặt được, mặt làm được, việc làm được, việc đã làm được, việc làm tốt, việc đã làm tốt, mặt tốt, mặt làm tốt, điểm sáng, điểm nổi bật, thành tích, thành tựu, kết quả chủ yếu, kết quả chính, chuyển biến tích cực, thuận lợi, cách làm hay, kinh nghiệm tốt, kinh nghiệm hay, mô hình hay, mô hình tốt, mô hình hiệu quả, nét nổi bật, nét mới, tiến bộ, thành quả, tác động tích cực, kết quả chung, cái được, điều làm tốt, đã đạt được",
    "nguyên nhân, lý do",
    "nhiệm vụ, phương hướng, giải pháp, chương trình công tác, nhiệm vụ công tác, phương hướng công tác, kế hoạch, mục tiêu, định hướng, biện pháp, cần làm, cần tập trung, cần thực hiện, cần triển khai, dự kiến, sẽ làm, làm tiếp, việc tiếp theo, công tác tiếp theo, tiếp tục nâng cao, tiếp tục đẩy mạnh, lịch trình",
    "kiến nghị, đề xuất, đề nghị, nguyện vọng, xin ý kiến, khuyến nghị, đề đạt, mong muốn, mong cấp trên, cần cấp trên, cấp trên quan tâm, cấp trên giúp, xem xét, tháo gỡ, quan tâm giải quyết, cấp có thẩm quyền",
    "cấp ủy, cấp ủy đảng, đảng ủy, chi ủy, chi bộ, đảng bộ, tổ chức đảng, ban thường vụ, bí thư",
    "chính quyền, ủy ban nhân dân, hội đồng nhân dân, cơ quan nhà nước, thủ trưởng, người đứng đầu, ban giám đốc, ban giám hiệu, ban lãnh đạo, hiệu trưởng, lãnh đạo cơ quan, lãnh đạo đơn vị, lãnh đạo sở, lãnh đạo phòng, lãnh đạo văn phòng, lãnh đạo cục, lãnh đạo chi cục, lãnh đạo trung tâm, lãnh đạo bệnh viện, lãnh đạo nhà trường, lãnh đạo công ty, chủ tịch, cơ quan hành chính, cơ quan chuyên môn, phòng ban chuyên môn, hội đồng thành viên, hội đồng quản trị, ban tổng giám đốc, tổng giám đốc, giám đốc, trưởng phòng, trưởng trạm, ban quản trị, ban chủ nhiệm, thể chế hóa, thường trực ủy ban, thường trực hội đồng, bên chuyên môn",
    "mặt trận tổ quốc, mặt trận, đoàn thể, đoàn thể quần chúng, đoàn thể nhân dân, tổ chức chính trị xã hội, tổ chức xã hội, công đoàn, đoàn thanh niên, đoàn tncs, hội lhpn, chi đoàn, đoàn trường, liên đội, ban đại diện cha mẹ, hội phụ nữ, hội nông dân, hội cựu chiến binh, hội đoàn thể, tổ chức thành viên, giám sát phản biện, phản biện xã hội, hội quần chúng, tổ chức quần chúng",
    "tổ chức có sử dụng lao động, sử dụng lao động, doanh nghiệp, công ty, hợp tác xã, nhà máy, xí nghiệp, cơ sở sản xuất, sản xuất kinh doanh, nơi làm việc, người lao động, thỏa ước, nghị định 145, nghị định số 145, nghị định 149, nghị định 60, chương iv luật, phân xưởng, công nhân",
    "cơ quan, đơn vị, đơn vị sự nghiệp, nhà trường, trường học, trường mầm non, trường tiểu học, trạm y tế, trung tâm y tế, bệnh viện, phòng ban, trong phòng, trong văn phòng, trong chi cục, trong trung tâm, trong trạm, nội bộ, công sở, công an, công an xã, công an phường, quân đội, lực lượng vũ trang, trạm y tế xã, trạm y tế phường, thông tư 11, nghị định 04, nghị định số 04, nghị định 71, chương iii luật, viên chức, cán bộ công chức, trung tâm trực thuộc, khoa phòng",
    "xã phường thị trấn, xã, phường, thị trấn, đặc khu, thôn, khu phố, khu dân cư, tổ dân phố, cấp xã, cộng đồng dân cư, địa bàn dân cư, xóm, ấp, buôn, bản làng, làng bản, khóm, dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng, nhân dân biết, nhân dân bàn, pháp lệnh, chương ii luật, khối địa phương",
    "ban chỉ đạo, tổ chỉ đạo, tổ giúp việc, kiện toàn, phân công nhiệm vụ, phân công trách nhiệm, phân công thành viên, phân công phụ trách, bộ phận thường trực, thành viên ban chỉ đạo, giúp việc ban chỉ đạo",
    "công khai, công khai minh bạch",
    "đánh giá, nhận xét, nhận định",
    "lãnh đạo, chỉ đạo, điều hành, quản lý, quán triệt, quán triệt triển khai, quán triệt và triển khai",
    "triển khai, thực hiện, thi hành, tổ chức thực hiện, xây dựng và thực hiện",
  ],
};

/** Names by their initials: "qcdc" is "quy chế dân chủ", "ubnd" is "ủy ban nhân dân". */
function byInitials(names: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.split(", ").map((name) => [name.replace("ủ", "u").replace(/(\p{L})\p{L}* ?/gu, "$1"), name]),
  );
}
