import { quote, bilingual, type Rule } from "../rule";

export const unsureSection: Rule = {
  id: "unsure-section",
  severity: "should",
  words: {
    failing: bilingual("Đề mục chưa chắc chắn", "A heading is uncertain"),
    passing: bilingual("Mọi đề mục đều nhận ra được", "Every heading was recognised"),
    why: bilingual(
      "Người nhận tìm mục theo đúng tên trong đề cương; một tên khác nhiều dễ bị coi là thiếu mục.",
      "Receivers look for a section by its name in the outline; a very different name is easily taken for a missing section.",
    ),
    trigger: bilingual(
      "Có đoạn gần giống đề mục của đề cương nhưng chưa đủ để tự nhận. Người soạn cần trả lời “Đúng” hoặc “Không phải”, hoặc ghi lại tên mục.",
      "A paragraph resembles a heading of the outline, but not enough to be sure. The author answers yes or no, or rewrites the heading.",
    ),
    example: "3. Về Ban chỉ đạo",
    mended: "3. Hoạt động của Ban chỉ đạo thực hiện QCDC ở cơ sở",
  },
  find: (context) =>
    context.sections
      .filter(({ status, paragraph }) => status === "unsure" && paragraph !== null)
      .map(({ id, number, title, paragraph }) => ({
        paragraph,
        section: id,
        message: bilingual(`Đây có phải mục ${id}?`, `Is this section ${id}?`),
        expected: bilingual(`${number} ${title}`),
        actual: quote(context.text(paragraph!)),
      })),
};
