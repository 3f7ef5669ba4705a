import fc from "fast-check";
import { largerParts } from "../../../../src/core/check/readers/figures/larger-parts";

interface Told {
  readonly whole: number;
  readonly part: number;
  /** "hòa giải 14 vụ", then "hòa giải thành 16 vụ". */
  readonly first: (count: string) => string;
  readonly second: (count: string) => string;
}

const pairs = fc.constantFrom<Pick<Told, "first" | "second">>(
  { first: (n) => `hòa giải ${n} vụ việc`, second: (n) => `hòa giải thành ${n} vụ việc` },
  { first: (n) => `thụ lý ${n} vụ`, second: (n) => `hòa giải thành công ${n} vụ` },
  { first: (n) => `bình xét ${n} hộ nghèo`, second: (n) => `bình xét xong ${n} hộ` },
  { first: (n) => `rà soát ${n} quy chế`, second: (n) => `rà soát được ${n} quy chế` },
  { first: (n) => `phát ra ${n} phiếu`, second: (n) => `thu về ${n} phiếu` },
  { first: (n) => `lấy ý kiến ${n} hộ`, second: (n) => `có ${n} hộ đồng ý` },
  { first: (n) => `tiếp nhận ${n} đơn`, second: (n) => `giải quyết ${n} đơn` },
  { first: (n) => `ghi nhận ${n} kiến nghị của Nhân dân`, second: (n) => `trả lời ${n} kiến nghị` },
);
const told = fc
  .tuple(pairs, fc.integer({ min: 2, max: 4000 }), fc.integer({ min: 2, max: 4000 }))
  .map(([pair, whole, part]): Told => ({ ...pair, whole, part }));

/** "07", "7", "1.204". */
const written = fc.constantFrom<(count: number) => string>(
  (count) => String(count).padStart(2, "0"),
  (count) => String(count).replace(/\B(?=(\d{3})+$)/gu, "."),
);
const joint = fc.constantFrom(", ", "; ", ", trong đó ", ", đã ", " và ", ", kết quả ", ", đến nay đã ");

const sentence = (one: Told, write: (count: number) => string, between: string) =>
  `Trong kỳ, các tổ ${one.first(write(one.whole))}${between}${one.second(write(one.part))}.`;

describe("a part told in words", () => {
  it("is found when, and only when, it is larger than its whole", () => {
    fc.assert(
      fc.property(told, written, joint, (one, write, between) => {
        const found = largerParts(sentence(one, write, between));
        expect(found.map((wrong) => [wrong.written, wrong.right])).toEqual(
          one.part > one.whole ? [[write(one.part), write(one.whole)]] : [],
        );
      }),
    );
  });

  it("is not judged beside what was left of last time, a plan or another place", () => {
    fc.assert(
      fc.property(
        told,
        written,
        fc.constantFrom(
          " (có cả việc tồn từ kỳ trước)",
          ", tăng 3 so với cùng kỳ",
          ", vượt kế hoạch",
          ", kể cả số kỳ trước chuyển sang",
        ),
        (one, write, because) => {
          expect(largerParts(sentence(one, write, ", ").replace(/\.$/u, `${because}.`))).toEqual([]);
          expect(largerParts(sentence(one, write, ", thôn Đông "))).toEqual([]);
        },
      ),
    );
  });
});

it("looks back as far as a whole with all that may stand behind it", () => {
  const text =
    "Bộ phận một cửa tiếp nhận 12 đơn của công dân các thôn về đất đai; trong số đó, đến nay đã giải quyết xong 14 đơn.";
  expect(largerParts(text).map(({ written, right }) => [written, right])).toEqual([["14", "12"]]);
});
