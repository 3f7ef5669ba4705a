import { array, assert as holds, constantFrom, integer, property, shuffledSubarray, tuple } from "fast-check";
import { bareDealings } from "../../../src/core/overview/figures/bare-dealings";
import { aboutAt, thingsNamed } from "../../../src/core/overview/figures/things";
import { figuresIn } from "../../../src/core/vietnamese/figures";
import { fold } from "../../../src/core/vietnamese/fold";

/** What each number of a sentence is said to count. */
const named = (sentence: string, names: readonly string[], measure: string, topic = "") => {
  const folded = fold(sentence);
  const thingOf = thingsNamed(names, measure, topic);
  return [...figuresIn(folded)].map(({ value, from, to }) => [value, thingOf(aboutAt(folded, from, to))]);
};

const letters = ["đơn tồn kỳ trước", "đơn tiếp nhận", "đơn thuộc thẩm quyền"];
const before = {
  "đơn tồn kỳ trước": ["tồn kỳ trước", "đơn tồn từ kỳ trước là", "kỳ trước chuyển sang"],
  "đơn tiếp nhận": ["tiếp nhận", "tiếp nhận mới", "số đơn tiếp nhận trong kỳ là"],
  "đơn thuộc thẩm quyền": ["thuộc thẩm quyền", "số đơn thuộc thẩm quyền giải quyết", "thẩm quyền của xã"],
} as const;

describe("several things that are counted in one unit of measure", () => {
  it("are told apart by their own words, in whatever order and however many of them a report gives", () =>
    holds(
      property(
        shuffledSubarray(letters, { minLength: 1 }).chain((things) =>
          tuple(
            ...things.map((thing) =>
              tuple(constantFrom(...before[thing as keyof typeof before]), integer({ min: 2, max: 99 })).map(
                ([words, count]) => ({ thing, words, count }),
              ),
            ),
          ),
        ),
        constantFrom(", ", "; ", " và "),
        (given, joined) => {
          const sentence = `Đơn thư: ${given.map(({ words, count }) => `${words} ${count} đơn`).join(joined)}.`;
          expect([sentence, named(sentence, letters, "đơn", "Đơn thư")]).toEqual([
            sentence,
            given.map(({ thing, count }) => [count, thing]),
          ]);
        },
      ),
    ));

  it.each([
    ["Còn 32 hộ nghèo và 45 hộ cận nghèo", ["hộ nghèo", "hộ cận nghèo"], "hộ", ["hộ nghèo", "hộ cận nghèo"]],
    ["Tổng số đơn là 31 đơn", letters, "đơn", [null]],
    ["5.160 cử tri đồng ý", ["cử tri, hộ được lấy ý kiến", "người tham gia"], "cử tri", [null]],
    [
      "Có 40 doanh nghiệp, 18 doanh nghiệp có công đoàn cơ sở",
      ["doanh nghiệp", "có công đoàn cơ sở"],
      "doanh nghiệp",
      ["doanh nghiệp", "có công đoàn cơ sở"],
    ],
    ["Tiếp nhận đơn thuộc thẩm quyền 12 đơn", letters, "đơn", [null]],
  ] as const)("%s", (sentence, names, measure, expected) =>
    expect(named(sentence, names, measure, "Đơn thư").map(([, thing]) => thing)).toEqual(expected),
  );
});

describe("a bare number behind what was done", () => {
  const bare = (sentence: string) => {
    const folded = fold(sentence);
    return bareDealings(folded, [...figuresIn(folded)]).map(({ value, unit }) => `${value} ${unit}`);
  };

  it("counts what came in before it, whatever that is and whatever was done with it", () =>
    holds(
      property(
        constantFrom("Tiếp nhận", "Xã nhận được", "Hội nghị ghi nhận", "Phát sinh"),
        constantFrom("kiến nghị", "đơn", "ý kiến", "phản ánh", "vụ việc", "hồ sơ"),
        constantFrom(
          "đã giải quyết",
          "đã xử lý xong",
          "trả lời tại chỗ",
          "đã trả lời trực tiếp",
          "đã tiếp thu",
          "đã giải quyết được",
          "giải quyết dứt điểm",
        ),
        constantFrom(".", ", đạt 90%.", " (90%).", "; còn lại đang xem xét."),
        integer({ min: 2, max: 900 }),
        (took, thing, verb, end, count) =>
          expect(bare(`${took} ${count} ${thing}, ${verb} ${count - 1}${end}`)).toEqual([
            `${count - 1} ${thing === "vụ việc" ? "vụ" : thing}`,
          ]),
      ),
    ));

  it.each([
    "Tổ chức 20 hội nghị đối thoại, đã giải quyết 15.",
    "Tiếp nhận 12 đơn, đã giải quyết 15.",
    "Tiếp nhận 12 đơn, đã giải quyết 10 nội dung.",
    "Tiếp nhận 12 đơn với 14 ý kiến khác nhau, 30 phản ánh tại 03 cuộc; giao 12.",
    "Đề nghị giải quyết 10.",
    "Tiếp nhận 12 đơn, đã giải quyết 10 đơn.",
    "Tiếp nhận 12 đơn, 03 kiến nghị đã trả lời, đã giải quyết 10.",
  ])("is nothing in “%s”", (sentence) => expect(bare(sentence)).toEqual([]));

  it("is nothing where two kinds of things came in before it and the last is less", () =>
    holds(
      property(array(integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 1 }), ([small]) =>
        expect(bare(`Tiếp nhận 40 đơn và ${small} kiến nghị, đã giải quyết ${small! + 1}.`)).toEqual([]),
      ),
    ));
});

it("takes as many as came in for a part of it, dealt with in one way or in two", () => {
  const bare = (sentence: string) => {
    const folded = fold(sentence);
    return bareDealings(folded, [...figuresIn(folded)]).map(({ value, unit }) => `${value} ${unit}`);
  };
  expect(bare("Tiếp nhận 12 đơn, đã giải quyết 12.")).toEqual(["12 đơn"]);
  expect(bare("Tiếp nhận 12 đơn, đã trả lời 03 đơn, đã giải quyết 09.")).toEqual(["9 đơn"]);
});

it("looks seventy characters back for what a number counts", () => {
  const about = (length: number) => {
    const words = `b${"a".repeat(length)}`;
    return aboutAt(`${words} 12 đơn`, words.length + 1, words.length + 3);
  };
  expect(about(68)).toContain("b");
  expect(about(69)).not.toContain("b");
});
