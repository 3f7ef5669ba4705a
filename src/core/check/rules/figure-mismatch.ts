import { feature } from "../../snapshot/features";
import { wordMark } from "../../snapshot/word-marks";
import { gradesBeyondAll } from "../readers/figures/grades";
import { wrongDifferences } from "../readers/figures/differences";
import { largerParts } from "../readers/figures/larger-parts";
import { misstatedInList } from "../readers/figures/listed-shares";
import type { Misstated } from "../readers/figures/misstated";
import { misstatedPercents } from "../readers/figures/percents/percents";
import { misstatedPoints } from "../readers/figures/points";
import { wrongRemainders } from "../readers/figures/remainders";
import { changing, replacement } from "../replacement";
import { bilingual, quote, type Found, type Rule } from "../rule";
import { impossibleShares } from "../readers/figures/shares";
import { singleSpaced } from "../readers/figures/single-spaced";
import { misstatedSums } from "../readers/figures/sums";
import { impossibleDays, type ImpossibleDay } from "../readers/times/impossible-days";
import { misstatedTotals } from "../readers/figures/totals/totals";
import { wrongTypedTotals } from "../readers/figures/totals/typed-table";

export const figureMismatch: Rule = {
  id: "figure-mismatch",
  severity: "must",
  words: {
    failing: bilingual("Số liệu không khớp", "Figures do not agree"),
    passing: bilingual("Các tỷ lệ và tổng đọc được đều khớp", "Every percentage and total that could be read agrees"),
    why: bilingual(
      "Tỷ lệ hoặc tổng tính sai làm mất tin cậy của cả báo cáo và sai tiếp khi cấp trên cộng dồn.",
      "A wrong percentage or total undermines the whole report and spreads when offices add figures up.",
    ),
    trigger: bilingual(
      "Trong một câu: “a/b … p%” mà a/b không bằng p% (cho phép lệch do làm tròn hay bỏ số lẻ, ±0,06 điểm), cả trong dãy “a (p%), b (q%) …”; “tổng, gồm …” hoặc “trong đó … còn lại …” mà các phần cộng lại khác tổng; một phần lớn hơn tổng số (“giải quyết 21/18 đơn”, “hòa giải 14 vụ, hòa giải thành 16 vụ”, “9 thôn, trong đó 11 thôn …”), tỷ lệ đồng ý, hài lòng trên 100%; “từ a lên b, tăng c” mà c không phải là hiệu; một cột ở dòng tổng của bảng gõ bằng Tab; ngày không có trong lịch (“31/4/2026”). Tiếp nhận ít hơn giải quyết thì chỉ “Nên sửa”, vì có thể còn việc kỳ trước chuyển sang; câu đã nói rõ thì không nêu. “gần”, “hơn”, “trên”, “khoảng” không kiểm chặt.",
      "Within a sentence: “a/b … p%” where a/b is not p% (rounding or cut decimals allowed, ±0.06 points), in a row “a (p%), b (q%) …” too; a total whose parts, said to be all of them, add up to something else; a part larger than its whole (“giải quyết 21/18 đơn”, “hòa giải 14 vụ, hòa giải thành 16 vụ”), more than 100% agreeing or content; “từ a lên b, tăng c” where c is not the difference; one column of the total row of a table typed with tabs; a day that no calendar has (“31/4/2026”). More settled than received is milder, since some may have been left from last time, and nothing when the sentence says so. “Nearly”, “over”, “about” are not held to it.",
    ),
    example: "Có 41/46 đơn vị ban hành quy chế, đạt 101%.",
    mended: "Có 41/46 đơn vị ban hành quy chế, đạt 89,1%.",
  },
  find: (context) => {
    const found: Found[] = [];
    for (const index of context.withFeature(feature.digit)) {
      const text = context.text(index);
      const bits = context.features[index]!;
      const single = (bits & feature.blanks) === 0 ? null : singleSpaced(text);
      const plain = single?.text ?? text;
      // "GỒM 7 NAM VÀ 3 NỮ": what is in capitals alone reads the same.
      const read = /\p{Ll}/u.test(text) ? plain : plain.toLowerCase();
      const add = (wrong: readonly Misstated[]) => {
        for (const each of wrong) found.push(asFound(single?.found(each) ?? each, index, text));
      };
      const marks = context.marks[index]!;
      if ((bits & feature.percent) !== 0) {
        add(misstatedPercents(read));
        add(misstatedInList(read));
        add(gradesBeyondAll(read));
      }
      if ((bits & (feature.percent | feature.slash)) !== 0) add(impossibleShares(read));
      add(misstatedTotals(read, marks));
      add(misstatedSums(read));
      if ((marks & wordMark.points) !== 0) add(misstatedPoints(read));
      if ((bits & feature.tab) !== 0) {
        const above = (step: number) => (index >= step ? context.text(index - step) : undefined);
        for (const each of wrongTypedTotals(text, above)) found.push(asFound(each, index, text));
      }
      add(largerParts(read));
      if ((marks & wordMark.remainder) !== 0) add(wrongRemainders(read));
      if ((marks & wordMark.change) !== 0) add(wrongDifferences(read));
      if ((bits & feature.slash) !== 0 || (marks & wordMark.day) !== 0)
        for (const day of impossibleDays(text)) found.push(asImpossible(day, index, text));
    }
    return found;
  },
};

function asFound(wrong: Misstated, index: number, text: string): Found {
  const { from, to, written, right, reckoning, correction, doubtful = false } = wrong;
  return {
    paragraph: index,
    ...(doubtful && { severity: "should" as const }),
    range: { from, to },
    own: text.slice(from, to),
    expected: bilingual(reckoning),
    actual: bilingual(`${written} nhưng ${reckoning}`, `${written} but ${reckoning}`),
    suggestions: correction === null ? [] : [replacement(text, index, correction, right, changing(written, right))],
  };
}

function asImpossible({ from, to, month, days }: ImpossibleDay, index: number, text: string): Found {
  const own = text.slice(from, to);
  return {
    paragraph: index,
    range: { from, to },
    own,
    message: bilingual("Ngày không có trong lịch", "A day that no calendar has"),
    expected:
      days === 0
        ? bilingual("tháng 1 đến tháng 12", "months 1 to 12")
        : bilingual(`tháng ${month} có ${days} ngày`, `month ${month} has ${days} days`),
    actual: quote(own),
  };
}
