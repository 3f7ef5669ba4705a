import type { Bilingual } from "../../outline/language";
import { isOptional } from "../../outline/section-title";
import type { RuleContext } from "../readers/context";
import { bilingual, type Found, type Rule } from "../rule";

export const missingSection: Rule = {
  id: "missing-section",
  severity: "must",
  words: {
    failing: bilingual("Thiếu mục của đề cương", "A section of the outline is missing"),
    passing: bilingual("Có đủ các mục của đề cương", "Every section of the outline is there"),
    why: bilingual(
      "Sở Nội vụ tổng hợp theo từng mục của đề cương; thiếu một mục thì báo cáo thường bị trả lại để bổ sung.",
      "The receiving office compiles reports section by section; a report that lacks one is usually sent back.",
    ),
    trigger: bilingual(
      "Không có đoạn nào là đề mục của một mục áp dụng cho đơn vị. Mục ghi “(nếu có)” chỉ được nhắc. Phần lớn (I, II, III) thiếu đề mục cũng được nêu khi đã có mục con.",
      "No paragraph is the heading of a section that applies to the unit. A section marked “(nếu có)” is only mentioned. A part without its own heading is reported when its sections are there.",
    ),
    example: "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TRIỂN KHAI\n…\nIII. ĐÁNH GIÁ CHUNG",
    mended:
      "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TRIỂN KHAI\n…\nII. KẾT QUẢ THỰC HIỆN DÂN CHỦ Ở CƠ SỞ\n…\nIII. ĐÁNH GIÁ CHUNG",
  },
  find: (context) =>
    context.sections.filter((section) => isMissing(section, context)).map((section) => found(section, context)),
};

type State = RuleContext["sections"][number];

function isMissing({ id, status, paragraph }: State, context: RuleContext): boolean {
  if (context.isLeaf(id)) return status === "missing";
  return paragraph === null && status !== "notApplicable" && status !== "unsure";
}

function found({ id, number, title }: State, context: RuleContext): Found {
  const optional = isOptional(title);
  return {
    paragraph: null,
    section: id,
    severity: optional ? "note" : "must",
    own: "",
    message: optional
      ? bilingual(`Không có mục ${id} (nếu có)`, `Section ${id} (if any) is not there`)
      : context.isLeaf(id)
        ? bilingual(`Thiếu mục ${id}`, `Section ${id} is missing`)
        : bilingual(`Thiếu đề mục phần ${id}`, `The heading of part ${id} is missing`),
    expected: bilingual(`${number} ${title}`),
  };
}

/** What a section without text should hold; one marked "(nếu có)" may simply say that there is nothing. */
export function expectedWords(minimumWords: number | null, optional: boolean): Bilingual | undefined {
  if (optional) return bilingual("nội dung, hoặc ghi “Không có”", "content, or “Không có”");
  return minimumWords === null ? undefined : bilingual(`ít nhất ${minimumWords} chữ`, `at least ${minimumWords} words`);
}
