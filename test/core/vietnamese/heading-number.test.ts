import fc from "fast-check";
import { fold } from "../../../src/core/vietnamese/fold";
import { beginsWithNumber, readNumber, splitNumber } from "../../../src/core/vietnamese/heading-number";
import { fromRoman, fromWords, inWords, toRoman } from "../../../src/core/vietnamese/numerals";

const title = "Kết quả đạt được";
const words = "kết quả đạt được";
const value = fc.integer({ min: 1, max: 30 });

/** Signs drawn in front of a number by hand or by a list that was turned into text. */
const mark = fc.oneof(
  fc.constantFrom(..."-*+–—•●○■□▪◦❖☑☐✓✔➢➤⇒→►▶▷★☆§◆◊♦‣»“\"'([{#"),
  fc.integer({ min: 0xe000, max: 0xf8ff }).map((code) => String.fromCharCode(code)),
);
/** What people put behind one. */
const closing = fc.constantFrom(
  ..." .|. |/ |/|) |)|- | - |: |:|, |,|; |° |º |_ |] |} |>|> |./ |.) |.- |– | — |~ |* |• |、|．|． |: - "
    .split("|")
    .filter((sign) => sign !== ""),
);

describe("the number of a heading", () => {
  test.each([
    ["II.Kết quả", "roman", [2]],
    ["I/ Kết quả", "roman", [1]],
    ["IV - Kết quả", "roman", [4]],
    ["II.1. Kết quả", "roman", [2, 1]],
    ["II-1. Kết quả", "roman", [2, 1]],
    ["1.1.Kết quả", "decimal", [1, 1]],
    ["1- Kết quả", "decimal", [1]],
    ["1 Kết quả", "decimal", [1]],
    ["(2) Kết quả", "decimal", [2]],
    ["Mục I.1: Kết quả", "roman", [1, 1]],
    ["Mục 2.1 Kết quả", "decimal", [2, 1]],
    ["Ø 1. Kết quả", "decimal", [1]],
    ["v II. Kết quả", "roman", [2]],
    ["[2] Kết quả", "decimal", [2]],
    ["<2> Kết quả", "decimal", [2]],
    ["#1 Kết quả", "decimal", [1]],
    ["1° Kết quả", "decimal", [1]],
    ["I_ Kết quả", "roman", [1]],
    ["1、Kết quả", "decimal", [1]],
    ["１．Kết quả", "decimal", [1]],
    ["Ⅱ. Kết quả", "roman", [2]],
    ["② Kết quả", "decimal", [2]],
    ["➁ Kết quả", "decimal", [2]],
    ["❷ Kết quả", "decimal", [2]],
    ["2️⃣ Kết quả", "decimal", [2]],
    ["ІІ. Kết quả", "roman", [2]],
    ["ΙV. Kết quả", "roman", [4]],
    ["b) Kết quả", "letter", [2]],
    ["a.1) Kết quả", "letter", [1, 1]],
    ["I.a) Kết quả", "letter", [1]],
    ["2.b. Kết quả", "letter", [2]],
    ["II.1.đ) Kết quả", "letter", [5]],
    ["“I. Kết quả", "roman", [1]],
    ["( I. Kết quả", "roman", [1]],
    ["- 1. Kết quả", "decimal", [1]],
    ["* * 1. Kết quả", "decimal", [1]],
    ["\uf0d8 1. Kết quả", "decimal", [1]],
    ["Phần thứ hai", "part", [2]],
    ["PHẦN III: Kết quả", "part", [3]],
    ["Phần mười một. Kết quả", "part", [11]],
    ["Chương IV. Kết quả", "part", [4]],
    ["Nội dung 1: Kết quả", "decimal", [1]],
    ["Nội dung thứ hai: Kết quả", "decimal", [2]],
    ["Tiểu mục 1. Kết quả", "decimal", [1]],
    ["Vấn đề số 3) Kết quả", "decimal", [3]],
    ["Thứ tư: Kết quả", "decimal", [4]],
    ["Thứ nhất là: Kết quả", "decimal", [1]],
    ["Hai. Kết quả", "decimal", [2]],
    ["Nhóm 1: Kết quả", "decimal", [1]],
    ["Nhóm nội dung 2. Kết quả", "decimal", [2]],
    ["Tiêu chí 3/ Kết quả", "decimal", [3]],
    ["Nội dung (4): Kết quả", "decimal", [4]],
    ["- Kết quả", "bullet", []],
    ["➔ Kết quả", "bullet", []],
  ])("is read in %j", (text, kind, values) => {
    const { numbering, rest } = splitNumber(fold(text));
    expect({ numbering, rest }).toEqual({
      numbering: { kind, values },
      rest: rest === "" ? "" : expect.stringContaining("kết quả"),
    });
  });

  test.each([
    "Kiến nghị, đề xuất",
    "Mục tiêu chung",
    "Nhóm 3 hộ cùng sản xuất",
    "Điểm a khoản 1 Điều 11",
    "Hai bên đã ký cam kết",
    "Thứ nhất là công khai",
    "Mục lục",
    "5% số hộ",
    "12/46 hộ đồng thuận",
    "1.234 lượt người tham gia",
    "01/7/2025 đến nay",
    "2-3 cuộc họp một tháng",
    "2,5 triệu đồng",
    "2,5 - 3 triệu đồng",
    "20°C",
    "Vi phạm quy chế",
    "Xi măng do dân đóng góp",
    "Đ/c Nguyễn",
    "T/M Ủy ban nhân dân",
    "T.M Ủy ban nhân dân",
    "Ý kiến của Nhân dân",
    "Bước đầu đạt kết quả",
    "Nội dung một số văn bản",
    "Thứ nhất phải kể đến",
    "Nhiệm vụ năm 2025",
    "Điều 11. Công khai",
    "Khoản 2. Nội dung",
    "…… 5 hội nghị",
    "2025: không phát sinh",
    "[số] hội nghị",
    "<Nội dung>",
    "{{noi_dung}}",
  ])("is not found in %j", (text) => {
    expect(splitNumber(fold(text))).toEqual({ numbering: null, rest: fold(text) });
  });

  it("is read with any mark before it and any sign behind it", () => {
    fc.assert(
      fc.property(
        value,
        fc.boolean(),
        fc.option(mark),
        fc.constantFrom("", " "),
        closing,
        (number, roman, before, gap, behind) => {
          const written = `${before ?? ""}${before === null ? "" : gap}${roman ? toRoman(number) : String(number)}${behind}${title}`;
          expect(splitNumber(fold(written))).toEqual({
            numbering: { kind: roman ? "roman" : "decimal", values: [number] },
            rest: words,
          });
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("is among the readings when a scanner took strokes for one another", () => {
    const stroke = fc.constantFrom(..."Il1|!і");
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 13 }),
        fc.array(stroke, { minLength: 6, maxLength: 6 }),
        closing,
        (number, strokes, behind) => {
          let at = 0;
          const scanned = toRoman(number).replace(/I/g, () => strokes[at++] as string);
          const { readings, rest } = readNumber(fold(`${scanned}${behind}${title}`));
          expect(readings).toContainEqual({ kind: "roman", values: [number] });
          expect(rest).toBe(words);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("is read behind a dividing word, in digits, Roman numerals or words", () => {
    const division = fc.constantFrom(
      "Phần",
      "PHẦN THỨ",
      "Chương",
      "Mục",
      "Tiểu mục",
      "Nội dung",
      "Nội dung thứ",
      "Vấn đề",
      "Nhiệm vụ",
      "Thứ",
    );
    const form = fc.constantFrom(toRoman, String, inWords, (number: number) => inWords(number).toUpperCase());
    fc.assert(
      fc.property(
        division,
        value,
        form,
        fc.constantFrom(". ", ": ", ":", " - ", ") ", ".- "),
        (before, number, write, behind) => {
          const written = `${before} ${write(number)}${before === "Phần" ? behind : behind.replace(" - ", ". ")}${title}`;
          const { numbering, rest } = splitNumber(fold(written));
          expect({ values: numbering?.values, rest }).toEqual({ values: [number], rest: words });
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("says at a glance whether a text may begin with one", () => {
    expect(["1. Kết quả", "❖ Chương I: Kết quả", "lll. Kết quả"].map(beginsWithNumber)).toEqual([true, true, true]);
    expect(["Kết quả", "- Kết quả", "Vi phạm"].map(beginsWithNumber)).toEqual([false, false, false]);
  });
});

describe("numerals", () => {
  it("come back as they were written", () => {
    for (let number = 1; number < 4000; number++) expect(fromRoman(toRoman(number))).toBe(number);
    for (let number = 1; number < 100; number++) expect(fromWords(inWords(number))).toBe(number);
  });

  test.each(["IIII", "VX", "IL", "", "VI PHẠM", "IIIIIIIIIIIIIIIIIIIIIIII"])("are not seen in %j", (text) => {
    expect(fromRoman(text)).toBeNull();
  });

  test.each([
    [21, "hai mươi mốt"],
    [15, "mười lăm"],
    [30, "ba mươi"],
    [44, "bốn mươi bốn"],
  ])("%i is %s in words", (number, text) => {
    expect(inWords(number)).toBe(text);
  });
});
