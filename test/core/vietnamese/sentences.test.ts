import fc from "fast-check";
import { announces, isListItem, Statements } from "../../../src/core/criteria/statements";
import { fold } from "../../../src/core/vietnamese/fold";
import { endsSentence } from "../../../src/core/vietnamese/sentence-end";
import { sentenceAt, sentencesIn } from "../../../src/core/vietnamese/sentences";

const read = (text: string) => [...sentencesIn(text)].map(({ from, to }) => text.slice(from, to));

function statementsOf(text: string) {
  const { froms, tos, sentenceFroms, sentenceTos } = statements;
  statements.read(text);
  return Array.from({ length: statements.count }, (_, at) => ({
    from: froms[at]!,
    to: tos[at]!,
    sentence: { from: sentenceFroms[at]!, to: sentenceTos[at]! },
  }));
}

const statements = new Statements();

describe("a sentence", () => {
  it.each([
    ["Xã họp dân 12 cuộc. Có 640 lượt người dự.", ["Xã họp dân 12 cuộc", "Có 640 lượt người dự"]],
    [
      "Chi 1.240 triệu đồng cho đường thôn. “Dân bàn” là khâu yếu!",
      ["Chi 1.240 triệu đồng cho đường thôn", "“Dân bàn” là khâu yếu"],
    ],
    ["TM. ỦY BAN NHÂN DÂN", ["TM. ỦY BAN NHÂN DÂN"]],
    ["Ban Chỉ đạo TP. An Sơn kiểm tra 03 thôn", ["Ban Chỉ đạo TP. An Sơn kiểm tra 03 thôn"]],
    ["họp thôn, loa, bảng tin v.v. Nhân dân đều biết", ["họp thôn, loa, bảng tin v.v. Nhân dân đều biết"]],
    ["Quyết định số 45. quy định chi tiết", ["Quyết định số 45. quy định chi tiết"]],
    ["Đã hòa giải 09 vụ; còn 01 vụ\vXã theo dõi", ["Đã hòa giải 09 vụ", "còn 01 vụ", "Xã theo dõi"]],
    ["Vì sao dân chưa đồng tình? Vì chưa được bàn.", ["Vì sao dân chưa đồng tình", "Vì chưa được bàn"]],
    ["", []],
  ])("%s", (text, sentences) => {
    expect(read(text).map((each) => each.replace(/[.!?\v]+$/u, "").trim())).toEqual(sentences);
  });

  it("ends with the mark that ends the text", () => {
    expect(endsSentence("Xã họp dân.", 10)).toBe(true);
    expect(endsSentence("Xã họp dân v.v.", 14)).toBe(false);
  });

  it("is looked for no further than 600 characters each way, so that a paragraph without full stops costs little", () => {
    const text = "dân chủ ".repeat(400);
    const { from, to } = sentenceAt(text, 1600);
    expect([from, to]).toEqual([1000, 2200]);
    expect(read(text).every((each) => each.length <= 1200)).toBe(true);
  });

  it("ends at the same marks in a text as written and in the same text folded", () => {
    const words = fc.constantFrom(
      "Xã họp 12 cuộc",
      "Chi 1.240 triệu đồng",
      "niêm yết v.v",
      "Đảng ủy TP",
      "đạt 94,8%",
      "hòa giải 09 vụ",
    );
    const marks = fc.constantFrom(". ", "; ", "? ", ", ", " ");
    fc.assert(
      fc.property(fc.array(fc.tuple(words, marks), { minLength: 1, maxLength: 8 }), (pieces) => {
        const text = pieces.flat().join("").trim();
        const folded = fold(text);
        const ends = (of: string) => [...of].filter((_, at) => endsSentence(of, at)).length;
        expect(ends(folded)).toBe(ends(text));
        expect(new Set(statementsOf(folded).map(({ sentence }) => sentence.from)).size).toBe(
          ends(text) + (/[.?]$/u.test(text) && endsSentence(text, text.length - 1) ? 0 : 1),
        );
      }),
    );
  });
});

describe("a statement", () => {
  it.each([
    [
      "1. xã họp dân 12 cuộc; niêm yết 34 văn bản. 640 lượt người dự.",
      ["1. xã họp dân 12 cuộc;", " niêm yết 34 văn bản.", " 640 lượt người dự."],
    ],
    ["a. không phát sinh đơn thư.", ["a. không phát sinh đơn thư."]],
    ["12345. đã chi trả", ["12345.", " đã chi trả"]],
    ["12.345. đã chi trả", ["12.345.", " đã chi trả"]],
    ["thành phố tp. an sơn. xã an bình", ["thành phố tp. an sơn.", " xã an bình"]],
  ])("%s", (text, parts) => {
    expect(statementsOf(text).map(({ from, to }) => text.slice(from, to))).toEqual(parts);
  });
});

it("belongs to a sentence, which the statements beside it share", () => {
  statementsOf("a; b; c. d");
  expect(statementsOf("họp dân; niêm yết. đã chi trả; còn 01 vụ").map(({ sentence }) => sentence)).toEqual([
    { from: 0, to: 18 },
    { from: 0, to: 18 },
    { from: 18, to: 40 },
    { from: 18, to: 40 },
  ]);
});

describe("a line that announces what follows", () => {
  const words = (count: number) => Array.from({ length: count }, () => "dân").join(" ");
  it("is one that ends in a colon, or a title of at most twenty-four words without a stop", () => {
    expect([
      announces("kết quả công khai:"),
      announces(words(24)),
      announces(words(25)),
      announces("xã đã họp dân."),
      announces("đạt 98%"),
    ]).toEqual(["list", "paragraph", null, null, null]);
  });
  it("is not an item of a list", () => {
    expect(
      ["- họp dân", "+ họp dân", "a) họp dân", "12. họp dân", "họp dân", "123. họp dân", "-họp dân"].map(isListItem),
    ).toEqual([true, true, true, true, false, false, false]);
  });
});
