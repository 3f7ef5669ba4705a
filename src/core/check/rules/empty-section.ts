import { isOptional } from "../../outline/section-title";
import { expectedWords } from "./missing-section";
import { ofSection, bilingual, type Rule } from "../rule";

export const emptySection: Rule = {
  id: "empty-section",
  severity: "must",
  words: {
    failing: bilingual("Mục còn trống", "A section is empty"),
    passing: bilingual("Không mục nào bị bỏ trống", "No section is empty"),
    why: bilingual(
      "Một đề mục không có nội dung bên dưới bị hiểu là chưa thực hiện hoặc chưa báo cáo. Nếu không có việc phát sinh, hãy ghi rõ “Không phát sinh”.",
      "A heading with nothing below it reads as not done or not reported. If nothing happened, say so: “Không phát sinh”.",
    ),
    trigger: bilingual("Dưới đề mục chỉ có dòng trống.", "There are only blank lines below the heading."),
    example: "2. Hạn chế và nguyên nhân\n\nIV. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2025",
    mended:
      "2. Hạn chế và nguyên nhân\n- Việc niêm yết ở 02/08 thôn còn chậm; nguyên nhân: nhà văn hóa thôn đang sửa chữa.\nIV. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2025",
  },
  find: (context) =>
    context.sections
      .filter(({ id, status }) => status === "empty" && context.isLeaf(id))
      .map(({ id, paragraph, title, minimumWords }) => ({
        paragraph,
        section: id,
        severity: isOptional(title) ? "should" : "must",
        ...ofSection(id, "còn trống", "is empty"),
        expected: expectedWords(minimumWords, isOptional(title)),
        actual: bilingual(`0/${minimumWords ?? 1} chữ`, `0/${minimumWords ?? 1} words`),
      })),
};
