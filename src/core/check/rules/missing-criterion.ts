import type { Criterion } from "../../outline/outline";
import { plainTerms } from "../../criteria/criteria-index";
import { criteriaOf } from "../readers/criteria-of";
import { quote, say, type Rule } from "../rule";

export const missingCriterion: Rule = {
  id: "missing-criterion",
  severity: "should",
  words: {
    failing: say("Chưa nêu nội dung cần có", "A required content is not reported"),
    passing: say("Các nội dung bắt buộc đều đã nêu", "Every required content is reported"),
    why: say(
      "Đề cương và Luật Thực hiện dân chủ ở cơ sở yêu cầu báo cáo nội dung này; không có thì ghi “Không phát sinh”.",
      "The outline and the Law on grassroots democracy ask for it; if there is nothing to report, say “Không phát sinh”.",
    ),
    trigger: say(
      "Mục đã viết nhưng không có cụm từ nào của một nội dung bắt buộc đối với loại đơn vị. Mục thiếu, trống hoặc chưa viết thì không nêu thêm ở đây.",
      "The section is written, but nothing in it speaks of a content required of this type of unit. Missing, empty and unwritten sections are not repeated here.",
    ),
    example: "3. Hoạt động của Ban chỉ đạo thực hiện QCDC ở cơ sở\nBan Chỉ đạo hoạt động nền nếp, có hiệu quả.",
    mended:
      "3. Hoạt động của Ban chỉ đạo thực hiện QCDC ở cơ sở\nBan Chỉ đạo được kiện toàn theo Quyết định số 45/QĐ-UBND ngày 12/02/2025, gồm 15 thành viên; đã họp 02 phiên.",
  },
  find: (context) =>
    criteriaOf(context, "notFound").map(({ criterion, section }) => ({
      paragraph: section.paragraph,
      section: section.id,
      own: criterion.id,
      message: say(
        `Mục ${section.id} chưa nêu: ${criterion.text}`,
        `Section ${section.id} does not report: ${criterion.text}`,
      ),
      expected: expectedTerms(criterion),
    })),
};

function expectedTerms(criterion: Criterion) {
  const terms = plainTerms(criterion).slice(0, 4).join(", ");
  return { vi: `có nói đến ${quote(terms).vi}`, en: `mentions ${quote(terms).en}` };
}
