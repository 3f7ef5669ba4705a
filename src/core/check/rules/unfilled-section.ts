import { isOptional } from "../../outline/section-title";
import { expectedWords } from "./missing-section";
import { ofSection, bilingual, type Rule } from "../rule";

export const unfilledSection: Rule = {
  id: "unfilled-section",
  severity: "must",
  words: {
    failing: bilingual("Mục chưa viết", "A section is not written yet"),
    passing: bilingual("Không mục nào chỉ có gợi ý hoặc chỗ chờ điền", "No section holds only prompts or blanks"),
    why: bilingual(
      "Gợi ý của đề cương và dấu chấm để điền không phải là nội dung báo cáo.",
      "The outline's prompts and dotted blanks are not the report's content.",
    ),
    trigger: bilingual(
      "Dưới đề mục chỉ có dòng gợi ý của đề cương, dấu chấm, gạch ngang hoặc chỗ trong ngoặc vuông chưa điền.",
      "Below the heading there are only the outline's prompts, dots, dashes or unfilled square brackets.",
    ),
    example: "3. Hoạt động của Ban chỉ đạo thực hiện QCDC ở cơ sở\n- Kết quả hoạt động của Ban chỉ đạo các cấp.\n………",
    mended:
      "3. Hoạt động của Ban chỉ đạo thực hiện QCDC ở cơ sở\nBan Chỉ đạo xã có 15 thành viên, đã họp 02 phiên, kiểm tra 06/08 thôn, kiến nghị khắc phục 03 tồn tại.",
  },
  find: (context) =>
    context.sections
      .filter(({ id, status }) => status === "unfilled" && context.isLeaf(id))
      .map(({ id, paragraph, title, minimumWords, guidanceParagraphs }) => ({
        paragraph,
        section: id,
        severity: isOptional(title) ? "should" : "must",
        ...ofSection(id, "chưa viết", "is not written yet"),
        expected: expectedWords(minimumWords, isOptional(title)),
        actual:
          guidanceParagraphs.length > 0
            ? bilingual(
                `chỉ có ${guidanceParagraphs.length} dòng gợi ý`,
                `only ${guidanceParagraphs.length} prompt lines`,
              )
            : bilingual("chỉ có chỗ chờ điền", "only blanks to fill in"),
      })),
};
