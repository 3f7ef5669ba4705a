import fc from "fast-check";
import { wrongChange } from "../../../src/core/check/last-period/said-changes";
import { changeOf, changeWords, type ComparedFigure } from "../../../src/core/criteria/compared-figures";
import { formatNumber } from "../../../src/core/vietnamese/numbers";

const last = { period: "firstHalf", year: 2025 } as const;
const time = { period: "firstHalf", year: 2026 } as const;
const count = fc.integer({ min: 2, max: 9999 });
/** A figure, and how its change is said behind it. */
const said = fc.record({
  old: count,
  now: count,
  unit: fc.constantFrom("lượt công dân", "cuộc", "ý kiến", "hộ gia đình", "tỷ đồng"),
  between: fc.constantFrom(", ", " (", " – ", " ", ", đã "),
  behind: fc.constantFrom<string>(
    " so với cùng kỳ",
    " so với cùng kỳ năm 2025",
    " so với cùng kỳ năm trước",
    " so với 6 tháng đầu năm 2025",
  ),
  counted: fc.boolean(),
});
type Said = typeof said extends fc.Arbitrary<infer Value> ? Value : never;

const pairOf = ({ old, now, unit }: Said): ComparedFigure => {
  const written = formatNumber(now, 0);
  const before = { criterion: "c", written: formatNumber(old, 0), value: old, unit };
  return { criterion: "c", unit, old: before, now: { written, value: now, unit, paragraph: 0 } };
};

const sentence = (each: Said, claim: string) =>
  `Trong kỳ, xã có ${formatNumber(each.now, 0)} ${each.unit}${each.between}${claim}${each.behind}.`;

/** The change as it is: in per cent, or in what is counted. */
const rightClaim = (each: Said) => {
  const change = changeOf(pairOf(each));
  if (!each.counted) return changeWords(change, each.unit);
  return `${change.difference > 0 ? "tăng" : "giảm"} ${formatNumber(Math.abs(change.difference), 0)} ${each.unit}`;
};

it("a comparison that both reports bear out is never told, however it is written", () => {
  fc.assert(
    fc.property(
      said.filter(({ old, now }) => old !== now),
      (each) => {
        expect(wrongChange(sentence(each, rightClaim(each)), pairOf(each), last, time)).toBeNull();
      },
    ),
  );
});

it("one that turns the change round is always told, with the right words in its place", () => {
  fc.assert(
    fc.property(
      said.filter(({ old, now }) => old !== now),
      (each) => {
        const right = rightClaim(each);
        const turned = right.replace(/^tăng|^giảm/u, (word) => (word === "tăng" ? "giảm" : "tăng"));
        const text = sentence(each, turned);
        const wrong = wrongChange(text, pairOf(each), last, time);
        expect(text.slice(wrong!.from, wrong!.to)).toBe(turned);
        expect(wrong!.right).toBe(right);
      },
    ),
  );
});

it("a comparison with another time than last period's is nobody's to judge", () => {
  fc.assert(
    fc.property(said, fc.constantFrom("năm 2023", "quý III năm 2025", "kế hoạch"), (each, other) => {
      const text = sentence({ ...each, behind: ` so với ${other}` }, "tăng 1.000.000%");
      expect(wrongChange(text, pairOf(each), last, time)).toBeNull();
    }),
  );
});
