import fc from "fast-check";
import { gradesBeyondAll } from "../../../../src/core/check/readers/figures/grades";
import { wrongRemainders } from "../../../../src/core/check/readers/figures/remainders";

const count = fc.integer({ min: 1, max: 900 });
const thing = fc.constantFrom("đơn", "kiến nghị", "vụ việc", "ý kiến", "hồ sơ");
const mark = fc.constantFrom(", ", "; ");

describe("what is left of what came in", () => {
  it("is found wrong when, and only when, it and what was dealt with are not what came in", () => {
    fc.assert(
      fc.property(count, count, count, thing, mark, (dealt, left, whole, what, between) => {
        fc.pre(dealt <= whole);
        const text = `Trong kỳ có ${whole} ${what}${between}đã giải quyết ${dealt} ${what}${between}còn ${left} ${what}.`;
        expect(wrongRemainders(text).map(({ written, right }) => [written, right])).toEqual(
          dealt + left === whole ? [] : [[String(left), String(whole - dealt)]],
        );
        const carried = text.replace(" có ", " có (kể cả kỳ trước chuyển sang) ");
        expect(wrongRemainders(carried)).toEqual([]);
      }),
    );
  });

  it("is not read of other things", () => {
    fc.assert(
      fc.property(count, count, (one, other) => {
        expect(wrongRemainders(`Có ${one + 9} thôn, đã họp ${one} thôn, còn ${other} hộ chưa dự.`)).toEqual([]);
      }),
    );
  });
});

describe("the shares of grades", () => {
  const rows = fc.constantFrom(
    ["rất hài lòng", "hài lòng", "không hài lòng"],
    ["hoàn thành xuất sắc", "hoàn thành tốt", "hoàn thành"],
    ["tốt", "khá", "trung bình"],
  );

  it("are found wrong when, and only when, they are more than all", () => {
    fc.assert(
      fc.property(
        rows,
        fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 1, max: 70 }))),
        mark,
        (grades, shares, between) => {
          const text = `Kết quả xếp loại: ${grades.map((grade, at) => `${grade} ${shares[at]}%`).join(between)}.`;
          // Each may have been rounded by half a percent.
          const isMore = shares.reduce((sum, each) => sum! + each!, 0)! > 101.5;
          expect(gradesBeyondAll(text)).toHaveLength(isMore ? 1 : 0);
        },
      ),
    );
  });
});
