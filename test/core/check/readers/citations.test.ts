import type { LegalBasis } from "../../../../src/core/outline/outline";
import { soNoiVu2025 as outline } from "../../../../src/outlines";
import { citedText, countParts } from "../../../support/law-text";

/** For each place cited, words of the act that say what the outline claims it requires. */
const keyWords: Readonly<Record<string, readonly string[]>> = {
  "decree-30-2020 Phụ lục I, Phần I, Mục II, 6b": ["viện dẫn lần đầu", "số, ký hiệu của văn bản, thời gian ban hành"],
  "decree-30-2020 Phụ lục I, Phần I, Mục II, 7b": ["“TM.”", "“KT.”"],
  "decree-30-2020 Phụ lục I, Phần I, Mục II, 9b": ["“Kính gửi”", "“Nơi nhận”, phía dưới là từ “Như trên”"],
  "decree-30-2020 Phụ lục III, Mẫu 1.4": ["Văn bản có tên loại", "./."],
  "decree-59-2023 14 1b": ["kế hoạch kiểm tra, giám sát cụ thể", "chậm nhất 05 ngày làm việc"],
  "decree-59-2023 18 1": ["phù hợp với của từng chương trình, dự án"],
  "decree-59-2023 22 1b": ["chậm nhất 05 ngày làm việc"],
  "decree-59-2023 26 1b": ["chậm nhất 05 ngày làm việc"],
  "decree-59-2023 28 2": ["Nghị định số 159/2016/NĐ-CP", "hết hiệu lực thi hành kể từ ngày 08 tháng 8 năm 2023"],
  "labour-code-2019 63 2": ["Định kỳ ít nhất 01 năm một lần", "Khi có yêu cầu", "Khi có vụ việc"],
  "law-10-2022 8 1": ["Bồi dưỡng nâng cao năng lực chuyên môn, nghiệp vụ"],
  "law-10-2022 8 2": ["thông tin, tuyên truyền, phổ biến, giáo dục pháp luật"],
  "law-10-2022 8 3": ["nêu gương của người đứng đầu", "làm căn cứ đánh giá kết quả thực hiện nhiệm vụ"],
  "law-10-2022 8 4": ["biểu dương, khen thưởng các gương điển hình"],
  "law-10-2022 11": ["chính quyền địa phương cấp xã phải công khai các nội dung sau đây"],
  "law-10-2022 11 7": ["quy trình bình xét và kết quả thực hiện chính sách hỗ trợ"],
  "law-10-2022 12 3": ["chậm nhất là 05 ngày làm việc"],
  "law-10-2022 13 2": [
    "các khoản 1, 2, 3, 5, 6, 7, 8, 9, 10, 11 và 12 Điều 11",
    "khoản 4 và khoản 13 Điều 11 của Luật này phải được niêm yết thường xuyên",
    "ít nhất là 30 ngày liên tục",
    "cập nhật theo từng quý và niêm yết",
  ],
  "law-10-2022 13 3": ["(nếu có)", "các khoản 7, 8, 9, 10, 11 và 12 Điều 11", "ít nhất là 03 ngày liên tục"],
  "law-10-2022 14 1": ["có kế hoạch thực hiện việc công khai thông tin", "thời điểm, thời hạn công khai"],
  "law-10-2022 14 3": ["kỳ họp thường lệ gần nhất", "để giám sát"],
  "law-10-2022 15 1": ["Chủ trương và mức đóng góp xây dựng cơ sở hạ tầng, các công trình công cộng"],
  "law-10-2022 15 3": ["hương ước, quy ước"],
  "law-10-2022 15 4": ["Bầu, cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố"],
  "law-10-2022 15 6": ["công việc tự quản khác trong nội bộ cộng đồng dân cư"],
  "law-10-2022 21 1": [
    "từ hai phần ba tổng số thôn, tổ dân phố trở lên",
    "từ hai phần ba tổng số đại diện hộ gia đình trở lên",
    "trên 50% tổng số đại diện hộ gia đình",
  ],
  "law-10-2022 21 2": ["Chậm nhất là 05 ngày làm việc", "phải ban hành quyết định công nhận", "nêu rõ lý do"],
  "law-10-2022 23 1": ["có kế hoạch tổ chức để Nhân dân bàn, quyết định", "kỳ họp thường lệ gần nhất"],
  "law-10-2022 25": ["Những nội dung Nhân dân tham gia ý kiến"],
  "law-10-2022 25 4": [
    "thành lập, giải thể, nhập, chia, điều chỉnh địa giới đơn vị hành chính, đặt tên, đổi tên đơn vị hành chính",
  ],
  "law-10-2022 26 1": ["Các hình thức lấy ý kiến Nhân dân"],
  "law-10-2022 28 1": [
    "kế hoạch tổ chức lấy ý kiến Nhân dân",
    "gửi đến Hội đồng nhân dân và Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã",
  ],
  "law-10-2022 28 2": ["ít nhất là 20 ngày kể từ ngày công khai nội dung lấy ý kiến"],
  "law-10-2022 28 3": ["công khai kết quả tổng hợp ý kiến của Nhân dân, nội dung giải trình, tiếp thu"],
  "law-10-2022 28 5": ["kỳ họp thường lệ gần nhất"],
  "law-10-2022 30 2": ["Công dân giám sát việc tổ chức thực hiện dân chủ ở cơ sở"],
  "law-10-2022 32 1": ["ít nhất một lần hội nghị trao đổi, đối thoại với Nhân dân"],
  "law-10-2022 33 1": ["mỗi năm một lần vào thời gian cuối năm"],
  "law-10-2022 34 1": ["đánh giá mức độ hài lòng"],
  "law-10-2022 35 2a": ["hệ thống đánh giá mức độ hài lòng của Nhân dân, tiếp nhận góp ý, kiến nghị, phản ánh"],
  "law-10-2022 35 2c": ["xây dựng và ban hành quy chế thực hiện dân chủ ở xã, phường, thị trấn"],
  "law-10-2022 36 1": ["tương ứng số lượng thôn, tổ dân phố", "không ít hơn 05 người"],
  "law-10-2022 39 2": ["theo từng quý, 06 tháng và hằng năm"],
  "law-10-2022 39 3": ["định kỳ báo cáo hoặc báo cáo khi có yêu cầu", "với Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã"],
  "law-10-2022 40 1c": ["trong thời hạn 15 ngày"],
  "law-10-2022 41 1": [
    "theo từng chương trình, dự án",
    "ít nhất là 05 thành viên",
    "tự giải thể sau khi hoàn thành nhiệm vụ",
  ],
  "law-10-2022 45 1b": ["chậm nhất là 45 ngày trước ngày thực hiện"],
  "law-10-2022 45 2c": ["trong thời hạn 15 ngày"],
  "law-10-2022 46": ["phải công khai trong nội bộ cơ quan, đơn vị các nội dung sau đây"],
  "law-10-2022 46 6": ["tuyển dụng", "điều động, bổ nhiệm", "giải quyết chế độ", "thôi việc, nghỉ hưu"],
  "law-10-2022 46 7": ["tiêu cực, tham nhũng, lãng phí", "bản kê khai tài sản, thu nhập"],
  "law-10-2022 46 8": ["Kết quả thanh tra, kiểm tra, giải quyết khiếu nại, tố cáo, kiến nghị trong nội bộ"],
  "law-10-2022 46 9": ["Nội quy, quy chế", "quy tắc ứng xử"],
  "law-10-2022 47 2": ["chậm nhất là 05 ngày làm việc"],
  "law-10-2022 48 1": ["ít nhất là 20 ngày liên tục"],
  "law-10-2022 51 1": [
    "định kỳ mỗi năm một lần sau khi kết thúc năm công tác",
    "không chậm hơn 03 tháng của năm công tác tiếp theo",
  ],
  "law-10-2022 51 2c": ["ít nhất là hai phần ba", "trên 50% tổng số người dự hội nghị tán thành"],
  "law-10-2022 52 3": ["Định kỳ 06 tháng một lần", "thông báo kết quả kiểm tra, đánh giá"],
  "law-10-2022 53": ["tham gia ý kiến trước khi người đứng đầu cơ quan, đơn vị quyết định"],
  "law-10-2022 53 5": ["Các biện pháp cải tiến tổ chức, hoạt động và lề lối làm việc"],
  "law-10-2022 53 7": ["chế độ, chính sách liên quan đến quyền và lợi ích"],
  "law-10-2022 55 1": ["có kế hoạch tổ chức lấy ý kiến", "công khai nội dung giải trình, tiếp thu"],
  "law-10-2022 59 1a": ["xây dựng và ban hành quy chế thực hiện dân chủ của cơ quan, đơn vị"],
  "law-10-2022 59 1b": ["cơ chế tiếp nhận góp ý, kiến nghị, phản ánh", "đối thoại, giải trình"],
  "law-10-2022 59 1c": ["trả lời kịp thời khiếu nại, tố cáo, kiến nghị, phản ánh"],
  "law-10-2022 60 1": ["từ 03 đến 09 thành viên", "từ 07 cán bộ, công chức, viên chức, người lao động trở xuống"],
  "law-10-2022 60 3": ["Nhiệm kỳ của Ban Thanh tra nhân dân là 02 năm"],
  "law-10-2022 63 1c": ["trong thời hạn 15 ngày"],
  "law-10-2022 64 1": ["phải công khai trong nội bộ doanh nghiệp các nội dung sau đây"],
  "law-10-2022 65 2": ["chậm nhất là 15 ngày"],
  "law-10-2022 66 1": ["ít nhất là 20 ngày liên tục"],
  "law-10-2022 69 1": ["mỗi năm một lần sau khi kết thúc năm tài chính", "không chậm hơn 03 tháng của năm tiếp theo"],
  "law-10-2022 70 3": ["Định kỳ 06 tháng một lần", "kết quả thực hiện nghị quyết hội nghị người lao động"],
  "law-10-2022 71 1a": ["Việc xây dựng, sửa đổi, bổ sung nội quy, quy chế"],
  "law-10-2022 73 1": ["theo định kỳ hằng năm", "theo yêu cầu của một hoặc các bên"],
  "law-10-2022 77 1": ["từ 03 đến 09 thành viên"],
  "law-10-2022 77 3": ["Nhiệm kỳ của Ban Thanh tra nhân dân là 02 năm"],
  "law-10-2022 81 1a": ["xây dựng và ban hành quy chế thực hiện dân chủ"],
  "law-10-2022 81 1c": ["trả lời kịp thời kiến nghị, phản ánh của người lao động"],
  "law-10-2022 81 1d": ["trong thời hạn 15 ngày"],
  "law-10-2022 82 1": ["theo quy định chung tại Chương I của Luật này", "pháp luật về lao động"],
  "law-10-2022 82 2": ["được quyền lựa chọn áp dụng", "thông báo đến tổ chức Công đoàn", "công khai nội dung áp dụng"],
  "law-10-2022 85 2": ["trình Hội đồng nhân dân cùng cấp quyết định các biện pháp bảo đảm thực hiện dân chủ"],
  "law-10-2022 86 1a": ["Quyết định các biện pháp bảo đảm thực hiện dân chủ trong phạm vi địa bàn cấp xã"],
  "law-10-2022 86 2c": ["trả lời kịp thời các khiếu nại, tố cáo, kiến nghị của công dân"],
  "law-10-2022 87 1": ["vận động Nhân dân thực hiện dân chủ ở cơ sở, hương ước, quy ước"],
  "law-10-2022 87 2": ["Tham gia, hỗ trợ, hướng dẫn Nhân dân"],
  "law-10-2022 87 3": ["Tiếp nhận, tổng hợp", "giám sát quá trình giải quyết"],
  "law-10-2022 87 4": ["giám sát, phản biện xã hội"],
  "law-10-2022 88 2": ["Tham gia, hỗ trợ, hướng dẫn", "cơ quan, đơn vị, tổ chức có sử dụng lao động"],
  "law-10-2022 89 1": ["Tuyên truyền, phổ biến, nâng cao nhận thức của hội viên, đoàn viên"],
  "law-10-2022 90 2": ["34/2007/PL-UBTVQH11", "55/1998/NQ-UBTVQH10", "hết hiệu lực"],
  "law-72-2025 43 1": ["Ít nhất mỗi năm một lần hoặc khi có ít nhất 10% tổng số cử tri"],
  "law-72-2025 43 2": ["chậm nhất là 07 ngày trước ngày tổ chức hội nghị"],
  "law-72-2025 43 3": ["chậm nhất là 10 ngày kể từ ngày tổ chức hội nghị"],
  "law-72-2025 51 3": ["cấp huyện", "kết thúc hoạt động từ ngày 01 tháng 7 năm 2025"],
  "law-72-2025 54 2": ["quy định của pháp luật hiện hành", "được tiếp tục thực hiện"],
};

const criteria = [...outline.sections, ...outline.wholeReport].flatMap((holder) => holder.criteria);
const cited = criteria.flatMap((criterion) => criterion.basis.filter(({ act }) => act !== "outline"));
const verified = new Map(cited.filter(({ unverified }) => !unverified).map((basis) => [placeOf(basis), basis]));

function placeOf({ act, article, clause }: LegalBasis): string {
  return [act, article, clause].filter((part) => part !== null && part !== undefined).join(" ");
}

describe("legal citations of the criteria", () => {
  it("are all checked against the act's own words, and nothing is checked that is no longer cited", () => {
    expect([...verified.keys()].sort()).toEqual(Object.keys(keyWords).sort());
  });

  it.each([...verified])("%s says what it is cited for", (place, basis) => {
    const text = citedText(basis);
    expect(text).not.toBeNull();
    for (const words of keyWords[place]!) expect(text).toContain(words);
  });

  it.each(
    cited
      .filter(({ measure, unverified }) => measure !== undefined && !unverified)
      .map((basis) => [placeOf(basis), basis] as const),
  )("%s sets the count or deadline quoted", (_, basis) => {
    const text = citedText(basis)!;
    const counted = /^(\d+) (khoản|điểm)$/.exec(basis.measure!);
    if (counted !== null) {
      expect(countParts(text, counted[2] as "khoản" | "điểm")).toBe(Number(counted[1]));
      return;
    }
    const said = text.replaceAll("hai phần ba", "2/3").replace(/ngày (\d+) tháng (\d+) năm (\d+)/g, "ngày $1/$2/$3");
    for (const number of basis.measure!.match(/\d+(?:\/\d+)*%?/g) ?? [basis.measure!.split(" hằng năm")[0]!]) {
      expect(said).toContain(number);
    }
  });

  it("never rest on an act of which we have no copy, unless they say that it is to be checked", () => {
    expect(new Set(cited.filter((basis) => citedText(basis) === null).map(({ unverified }) => unverified))).toEqual(
      new Set([true]),
    );
    expect(new Set(cited.filter(({ unverified }) => unverified).map(({ act }) => act))).toEqual(
      new Set(["decree-61-2023", "decree-145-2020", "law-97-2025"]),
    );
  });

  it("carry nothing of the notes they were drawn from", () => {
    const said = JSON.stringify(outline);
    expect(said).not.toMatch(/suy ra|R: |Đề cương gạch|\bSeed\b/);
    for (const place of [
      "Lâm Hà",
      "Sơn Tây",
      "Nghệ An",
      "Đồng Nai",
      "Cửa Lò",
      "Vạn Ninh",
      "Bắc Giang",
      "Phong Phú",
      "Lâm Đồng",
    ]) {
      expect(said).not.toContain(place);
    }
  });
});
