import { compareFigures } from "../../criteria/compared-figures";
import { wrongChange } from "../last-period/said-changes";
import { replacement } from "../replacement";
import { quote, bilingual, inapplicable, type Found, type Rule } from "../rule";

export const wrongComparison: Rule = {
  id: "wrong-comparison",
  severity: "should",
  words: {
    failing: bilingual("So sánh với kỳ trước chưa đúng", "A comparison with last period is wrong"),
    passing: bilingual(
      "Các so sánh với kỳ trước khớp số liệu hai kỳ",
      "Comparisons with last period agree with both reports",
    ),
    why: bilingual(
      "Cấp trên đặt hai báo cáo cạnh nhau: “tăng” mà số liệu giảm, hoặc tỷ lệ không khớp, là chỗ bị hỏi lại đầu tiên.",
      "Whoever receives the report has the last one at hand: a rise that is a fall, or a percentage that does not fit, is asked about first.",
    ),
    trigger: bilingual(
      "“tăng”, “giảm” đứng sau một số liệu mà báo cáo kỳ trước đã chọn cũng có, khi chiều, số chênh lệch hoặc tỷ lệ không khớp số liệu hai kỳ (cả “vượt … so với cùng kỳ”, “(+8 lượt)”, “tăng từ 28 lên 32”). Số ước chừng (“khoảng”, “hơn”) chỉ xét chiều; so với một kỳ khác kỳ của báo cáo đã chọn thì không xét.",
      "“tăng” or “giảm” behind a figure that the chosen report of last period also gives, when direction, difference or percentage do not agree with both (“(+8 lượt)”, “from 28 to 32” too). Of rough amounts only the direction counts; comparisons with another time are passed over.",
    ),
    example:
      "Kỳ trước: Đã tiếp 22 lượt công dân đến kiến nghị, phản ánh.\nKỳ này: Đã tiếp 31 lượt công dân đến kiến nghị, phản ánh, giảm 9 lượt so với cùng kỳ.",
    mended: "Kỳ này: Đã tiếp 31 lượt công dân đến kiến nghị, phản ánh, tăng 9 lượt so với cùng kỳ.",
  },
  find: (context) => {
    const { previous, period } = context;
    if (previous === null || previous.time === null)
      return inapplicable(
        "Chưa chọn báo cáo kỳ trước có ghi kỳ để đối chiếu.",
        "No report of last period that names its time has been chosen.",
      );
    if (period.known === "guess")
      return {
        outcome: "notChecked",
        reason: bilingual("Chưa biết kỳ của báo cáo này.", "The time of this report is not known."),
      };
    const last = previous.time;
    const seen = new Set<string>();
    return compareFigures(previous.figures, context.criteria).flatMap((pair): Found[] => {
      const { paragraph } = pair.now;
      const text = context.text(paragraph);
      const wrong = wrongChange(text, pair, last, period);
      // One sentence may serve several criteria.
      if (wrong === null || seen.has(`${paragraph} ${wrong.from}`)) return [];
      seen.add(`${paragraph} ${wrong.from}`);
      const { from, to, right } = wrong;
      const range = { from, to };
      const claim = text.slice(from, to);
      const figures = `(${pair.old.written} → ${pair.now.written} ${pair.unit})`;
      const found = { paragraph, range, own: `${claim} ${figures.slice(1, -1)}`, actual: quote(claim) };
      if (right === null)
        return [{ ...found, expected: bilingual(`không tăng, không giảm ${figures}`, `no change ${figures}`) }];
      const label = bilingual(`Sửa thành “${right}”`, `Change to “${right}”`);
      return [
        {
          ...found,
          expected: bilingual(`${right} ${figures}`),
          suggestions: [replacement(text, paragraph, range, right, label)],
        },
      ];
    });
  },
};
