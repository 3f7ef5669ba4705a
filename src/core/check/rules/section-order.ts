import type { SectionState } from "../../sections/section-state";
import { ofSection, bilingual, inapplicable, type Rule } from "../rule";

export const sectionOrder: Rule = {
  id: "section-order",
  severity: "should",
  words: {
    failing: bilingual("Mục không đúng thứ tự", "A section is out of order"),
    passing: bilingual("Các mục theo đúng thứ tự của đề cương", "Sections follow the outline's order"),
    why: bilingual(
      "Báo cáo của các đơn vị được đặt cạnh nhau theo thứ tự đề cương để tổng hợp.",
      "Reports of many units are compiled side by side in the outline's order.",
    ),
    trigger: bilingual(
      "Đề mục đứng trước một mục mà đề cương xếp trước nó. Chỉ nêu ít mục nhất cần dời chỗ; phần lớn dời thì mục con dời theo.",
      "A heading stands before one that the outline puts earlier. The fewest headings that need moving are named; sections move with their part.",
    ),
    example: "III. ĐÁNH GIÁ CHUNG\n…\nII. KẾT QUẢ THỰC HIỆN DÂN CHỦ Ở CƠ SỞ",
    mended: "II. KẾT QUẢ THỰC HIỆN DÂN CHỦ Ở CƠ SỞ\n…\nIII. ĐÁNH GIÁ CHUNG",
  },
  find: (context) => {
    const placed = context.sections.filter(
      ({ paragraph, status, sharedWith }) => paragraph !== null && status !== "unsure" && sharedWith === undefined,
    );
    if (placed.length < 2) {
      return inapplicable("Chưa có hai mục để so thứ tự.", "There are not two sections to compare.");
    }
    const kept = longestInOrder(placed);
    const moved = new Set(placed.filter((section) => !kept.has(section)).map(({ id }) => id));
    return placed
      .filter(({ id, parent }) => moved.has(id) && !(parent !== null && moved.has(parent)))
      .map((section) => {
        const before = placed.slice(0, placed.indexOf(section)).findLast((other) => kept.has(other));
        const after = placed.slice(placed.indexOf(section) + 1).find((other) => kept.has(other));
        return {
          paragraph: section.paragraph,
          section: section.id,
          ...ofSection(section.id, "không đúng thứ tự", "is out of order"),
          expected: placeBetween(before, after),
          actual: standsAfter(section, placed),
        };
      });
  },
};

/** The largest set of sections whose headings already follow each other as the outline does. */
function longestInOrder(placed: readonly SectionState[]): ReadonlySet<SectionState> {
  const longest: SectionState[][] = [];
  placed.forEach((section, index) => {
    const before = longest
      .slice(0, index)
      .filter((chain) => isAbove(chain.at(-1)!, section))
      .reduce<SectionState[]>((best, chain) => (chain.length > best.length ? chain : best), []);
    longest.push([...before, section]);
  });
  return new Set(longest.reduce<SectionState[]>((best, chain) => (chain.length > best.length ? chain : best), []));
}

/** Several headings may stand in one paragraph. */
function isAbove(one: SectionState, other: SectionState): boolean {
  return one.paragraph! < other.paragraph! || (one.paragraph === other.paragraph && offsetOf(one) < offsetOf(other));
}

function offsetOf({ offset }: SectionState): number {
  return offset ?? 0;
}

function placeBetween(before: SectionState | undefined, after: SectionState | undefined) {
  if (before && after)
    return bilingual(`sau mục ${before.id}, trước mục ${after.id}`, `after ${before.id}, before ${after.id}`);
  if (before) return bilingual(`sau mục ${before.id}`, `after ${before.id}`);
  return bilingual(`trước mục ${after?.id ?? ""}`, `before ${after?.id ?? ""}`);
}

function standsAfter(section: SectionState, placed: readonly SectionState[]) {
  const above = placed
    .filter((other) => isAbove(other, section))
    .reduce<SectionState | null>((last, other) => (last === null || isAbove(last, other) ? other : last), null);
  return above === null
    ? bilingual("đang đứng đầu báo cáo", "it stands first in the report")
    : bilingual(`đang đứng sau mục ${above.id}`, `it stands after ${above.id}`);
}
