import { feature } from "../../snapshot/features";
import type { RuleContext } from "../readers/context";
import { wholeCounts, type WholeCount } from "../readers/figures/counted/whole-counts";
import { bilingual, inapplicable, quote, type Rule } from "../rule";

export const unequalWholes: Rule = {
  id: "unequal-wholes",
  severity: "note",
  words: {
    failing: bilingual("Tổng số thôn, chi bộ không thống nhất", "Different numbers of villages or Party cells"),
    passing: bilingual("Tổng số thôn, chi bộ nêu ở các mục là một", "The numbers of villages and Party cells agree"),
    why: bilingual(
      "Mỗi người viết một mục, hoặc số của kỳ trước còn sót: nơi nhận không biết số nào đúng.",
      "Sections written by several people, or a number left from last time: who receives it cannot tell which is right.",
    ),
    trigger: bilingual(
      "“9/12 thôn đã …” ở chỗ này, “13/13 thôn đã …” ở chỗ khác; cũng vậy với bản, ấp, tổ dân phố, khu phố, chi bộ, tổ hòa giải. Chỗ ít hơn được lưu ý. Không tính: chỉ một phần trong số ấy (được kiểm tra, có đồng bào …), so sánh, kế hoạch, trước khi sắp xếp; báo cáo của cơ quan tổng hợp.",
      "“9/12 villages did …” in one place and “13/13 villages did …” in another; also residential groups, Party cells and conciliation groups. The rarer number is noted. Some of them only, comparisons, plans, what was before a merging, and reports that sum up others do not count.",
    ),
    example: "12/12 thôn đã họp dân.\n13/13 thôn đã niêm yết công khai.",
    mended: "13/13 thôn đã họp dân.\n13/13 thôn đã niêm yết công khai.",
  },
  find: (context) => {
    if (context.unitType === "compiler")
      return inapplicable("Báo cáo tổng hợp của nhiều đơn vị.", "The report sums up many units.");
    const counts = countsIn(context);
    const usual = commonestOf(counts);
    return counts.flatMap(({ paragraph, unit, all, from, to }) => {
      const most = usual.get(unit)!;
      if (all === most) return [];
      const written = context.text(paragraph).slice(from, to).replace(")", "");
      const expected = bilingual(`chỗ khác: ${most} ${unit}`, `elsewhere: ${most} ${unit}`);
      return [{ paragraph, range: { from, to }, expected, actual: quote(written) }];
    });
  },
};

interface Placed extends WholeCount {
  readonly paragraph: number;
}

function countsIn(context: RuleContext): readonly Placed[] {
  return context
    .withFeature(feature.slash)
    .filter((paragraph) => context.sectionOf(paragraph) !== null && !context.isGuidance(paragraph))
    .flatMap((paragraph) => wholeCounts(context.text(paragraph)).map((count) => ({ ...count, paragraph })));
}

/** The number told most often of each unit; of two that are told as often the one told first. */
function commonestOf(counts: readonly WholeCount[]): ReadonlyMap<string, number> {
  const times = new Map<string, Map<number, number>>();
  for (const { unit, all } of counts) {
    const own = times.get(unit) ?? new Map<number, number>();
    times.set(unit, own.set(all, (own.get(all) ?? 0) + 1));
  }
  return new Map([...times].map(([unit, own]) => [unit, [...own].sort(([, one], [, other]) => other - one)[0]![0]]));
}
