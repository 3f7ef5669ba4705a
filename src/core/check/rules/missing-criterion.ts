import type { Criterion } from "../../outline/outline";
import type { SectionState } from "../../sections/section-state";
import { criteriaOf } from "../readers/criteria-of";
import { ofSection, bilingual, type Found, type Rule } from "../rule";

export const missingCriterion: Rule = {
  id: "missing-criterion",
  severity: "should",
  words: {
    failing: bilingual("Chưa nêu nội dung cần có", "A required content is not reported"),
    passing: bilingual("Các nội dung bắt buộc đều đã nêu", "Every required content is reported"),
    why: bilingual(
      "Đề cương yêu cầu báo cáo nội dung này; không có thì ghi “Không phát sinh”.",
      "The outline asks for it; if there is nothing to report, say “Không phát sinh”.",
    ),
    trigger: bilingual(
      "Mục đã viết nhưng không có cụm từ nào của một nội dung bắt buộc đối với loại đơn vị. Mỗi mục nêu một lần, kèm mọi nội dung còn thiếu. Mục thiếu, trống hoặc chưa viết thì không nêu thêm ở đây.",
      "The section is written, but nothing in it speaks of a content required of this type of unit. One finding a section, with all that it lacks. Missing, empty and unwritten sections are not repeated here.",
    ),
    example: "3. Hoạt động của Ban chỉ đạo thực hiện QCDC ở cơ sở\nBan Chỉ đạo hoạt động nền nếp, có hiệu quả.",
    mended:
      "3. Hoạt động của Ban chỉ đạo thực hiện QCDC ở cơ sở\nBan Chỉ đạo được kiện toàn theo Quyết định số 45/QĐ-UBND ngày 12/02/2025, gồm 15 thành viên; đã họp 02 phiên.",
  },
  find: (context) => {
    const lacking = criteriaOf(context, "notFound");
    return [...new Set(lacking.map(({ section }) => section))].map((section) =>
      inSection(
        section,
        lacking.filter((each) => each.section === section).map(({ criterion }) => criterion),
      ),
    );
  },
};

/** One finding a section, so that a short one does not bury everything else. */
function inSection({ id, paragraph }: SectionState, lacking: readonly Criterion[]): Found {
  const texts = lacking.map(({ text }) => text.replace(/\.$/u, ""));
  const found = { paragraph, section: id, own: lacking.map((criterion) => criterion.id).join(" ") };
  if (texts.length === 1)
    return { ...found, ...ofSection(id, `chưa nêu: ${texts[0]}.`, `does not report: ${texts[0]}.`) };
  const list = texts.map((text, at) => `(${at + 1}) ${text}`).join("; ");
  return {
    ...found,
    ...ofSection(
      id,
      `chưa nêu ${texts.length} nội dung cần có`,
      `does not report ${texts.length} contents that are required`,
    ),
    expected: bilingual(list),
  };
}
