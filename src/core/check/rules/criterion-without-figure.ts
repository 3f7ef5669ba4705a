import type { CriterionState } from "../../criteria/evaluate-criteria";
import { unitClass } from "../../criteria/unit-class";
import { figuresIn } from "../../vietnamese/figures";
import { fold } from "../../vietnamese/fold";
import { criteriaOf, type JudgedCriterion } from "../readers/criteria-of";
import { quote, bilingual, type Rule } from "../rule";

/**
 * Added to the list asked for: a general sentence without a figure is
 * what receivers complain of most, yet it is not a missing content.
 */
export const criterionWithoutFigure: Rule = {
  id: "criterion-without-figure",
  severity: "note",
  words: {
    failing: bilingual("Nội dung chưa có số liệu", "A content has no figure"),
    passing: bilingual("Các nội dung bắt buộc đã nêu đều có số liệu", "Required contents come with figures"),
    why: bilingual(
      "Câu chung chung như “được thực hiện nghiêm túc” không tổng hợp được; cần số, ngày hoặc số ký hiệu văn bản.",
      "General sentences cannot be compiled; a number, a date or a document number is needed.",
    ),
    trigger: bilingual(
      "Một nội dung bắt buộc được nhắc tới nhưng trong đoạn đó không có con số, ngày hay số ký hiệu văn bản nào.",
      "A required content is mentioned, but its paragraph holds no figure, date or document number.",
    ),
    example: "Công tác tiếp công dân được thực hiện nghiêm túc theo lịch.",
    mended: "Chủ tịch UBND xã tiếp công dân 24/24 kỳ theo lịch, với 37 lượt người.",
  },
  find: (context) =>
    criteriaOf(context, "weak")
      .filter((one) => !isToldElsewhere(one, context.criteria))
      .map(({ criterion, section, state }) => ({
        paragraph: state.paragraph ?? section.paragraph,
        section: section.id,
        own: `${criterion.id} ${state.quote ?? ""}`,
        message: bilingual(`Chưa có số liệu: ${criterion.text}`, `No figure yet: ${criterion.text}`),
        expected: state.asked.length > 0 ? bilingual(state.asked.join(", ")) : undefined,
        actual: state.quote === null ? undefined : quote(state.quote),
      })),
};

/**
 * "… nêu ở mục 1.2", "(có phụ lục kèm theo)"; or a clause behind ";"
 * goes on with a figure that nothing else is told by.
 */
function isToldElsewhere({ criterion, state }: JudgedCriterion, states: readonly CriterionState[]): boolean {
  const { quote, paragraph } = state;
  if (quote === null) return false;
  if (REFERS.test(quote)) return true;
  const behind = quote.indexOf(";");
  if (behind === -1) return false;
  const told = states.filter((other) => other.paragraph === paragraph).flatMap(({ figures }) => figures);
  return [...figuresIn(fold(quote.slice(behind)))].some(
    ({ written, unit }) =>
      criterion.figures.some((asked) => asked.unit !== "" && unitClass(asked.unit) === unitClass(unit)) &&
      told.every((other) => other.written !== written),
  );
}

const REFERS =
  /(?<!\p{L})(?:nêu|trình bày|báo cáo|thể hiện|[Xx]em|theo|có)(?: (?:cụ thể|chi tiết|rõ|trên|ở|tại|trong))* (?:(?:mục|điểm|phần) (?:[IVX\d]|trên|dưới|[a-zđ][).])|(?:phụ lục|biểu|bảng) (?:\d|[IVX]|số|kèm|đính))/u;
