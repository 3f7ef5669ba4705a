import type { RuleContext } from "../readers/context";
import { unreadName } from "../../sections/unread-names";
import { ofSection, bilingual, type Rule } from "../rule";

export const thinSection: Rule = {
  id: "thin-section",
  severity: "should",
  words: {
    failing: bilingual("Mục còn ngắn", "A section is short"),
    passing: bilingual("Các mục đã viết đủ độ dài tối thiểu", "Written sections reach their minimum length"),
    why: bilingual(
      "Mục chỉ có một câu chung chung thường không trả lời hết các gợi ý của đề cương.",
      "A section of one general sentence seldom answers what the outline asks.",
    ),
    trigger: bilingual(
      "Số chữ do đơn vị viết ít hơn mức tối thiểu của mục; gợi ý, dấu chấm và chỗ chờ điền không tính.",
      "The unit's own words are fewer than the section's minimum; prompts, dots and blanks do not count.",
    ),
    example: "2. Thực hiện dân chủ ở cơ quan, đơn vị\nĐơn vị thực hiện tốt quy chế dân chủ.",
    mended:
      "2. Thực hiện dân chủ ở cơ quan, đơn vị\nĐơn vị tổ chức hội nghị cán bộ, công chức ngày 10/01/2025 với 36/36 người dự, thông qua quy chế chi tiêu nội bộ; công khai 11 nội dung theo Điều 46 của Luật, tiếp nhận 05 ý kiến và đã giải trình cả 05.",
  },
  find: (context) =>
    context.sections
      .filter(({ id, status }) => status === "thin" && context.isLeaf(id))
      .map((section) => ({
        paragraph: section.paragraph,
        section: section.id,
        ...(section.words === 0 && section.unread !== undefined
          ? ofSection(section.id, unreadName(section.unread).vi, unreadName(section.unread).en)
          : ofSection(section.id, "còn ngắn", "is short")),
        expected: bilingual(`ít nhất ${section.minimumWords} chữ`, `at least ${section.minimumWords} words`),
        actual: bilingual(
          `${section.words}/${section.minimumWords} chữ`,
          `${section.words}/${section.minimumWords} words`,
        ),
        own: ownText(section, context),
      })),
};

/** A short section is ignored as it reads now; once it is written further, it is judged anew. */
function ownText(section: RuleContext["sections"][number], context: RuleContext): string {
  const { contentStart, contentEnd, pieces = [] } = section;
  const start = contentStart ?? 0;
  const beside = pieces.map(({ paragraph, from, to }) => context.text(paragraph).slice(from, to).trim());
  const below = Array.from({ length: (contentEnd ?? start) - start }, (_, at) => context.text(start + at).trim());
  return [...beside, ...below].join("\n");
}
