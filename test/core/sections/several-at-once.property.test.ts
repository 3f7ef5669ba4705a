import fc from "fast-check";
import { fillFields } from "../../../src/core/outline/fields";
import { readSections } from "../../../src/core/sections/read-sections";
import { countWords } from "../../../src/core/vietnamese/fold";
import { soNoiVu2025 as outline } from "../../../src/outlines";
import type { FixtureParagraph } from "../../support/fixture";
import { fixtureSnapshot, prose } from "../../support/fixture-file";

interface Heading {
  readonly title: string;
  /** "I" for a part, "1" for a section of one. */
  readonly number: string;
  /** The part's own number, for both. */
  readonly part: number;
  readonly leaf: boolean;
}

const ROMAN = ["I", "II", "III", "IV", "V"];
const headings: readonly Heading[] = outline.sections.map(({ id, number, title, parent }) => ({
  title: fillFields(title, outline.defaults).replace(" (nếu có)", ""),
  number: number.replace(".", ""),
  part: ROMAN.indexOf(parent ?? id) + 1,
  leaf: !outline.sections.some((other) => other.parent === id),
}));
const isPart = ({ number }: Heading) => ROMAN.includes(number);

/** How offices number parts and what stands below them. */
const numbers: Readonly<Record<string, (heading: Heading) => string>> = {
  "I. và 1.": ({ number }) => `${number}. `,
  "I/ và 1/": ({ number }) => `${number}/ `,
  "I- và 1-": ({ number }) => `${number}- `,
  "I.CÔNG và 1.Công": ({ number }) => `${number}.`,
  "A. và 1.": (one) => `${isPart(one) ? "ABCDE"[one.part - 1]! : one.number}. `,
  "I. và 1.1.": (one) => `${isPart(one) ? one.number : `${one.part}.${one.number}`}. `,
  "I. và a)": (one) => (isPart(one) ? `${one.number}. ` : `${"abcd"[Number(one.number) - 1]!}) `),
  "Mục I. và Mục 1.": ({ number }) => `Mục ${number}. `,
  "❖ I. và ❖ 1.": ({ number }) => `❖ ${number}. `,
  "PHẦN THỨ NHẤT và 1.": (one) =>
    isPart(one) ? `PHẦN THỨ ${["NHẤT", "HAI", "BA", "TƯ", "NĂM"][one.part - 1]!}: ` : `${one.number}. `,
};
/** What is said of place and law behind a title. */
const tails = ["", " trên địa bàn xã", " của xã An Bình", " (theo Luật số 10/2022/QH15)", " theo quy định của Luật"];
/** What stands between a title and its text in the same line; null: a line of its own. */
const signs = [null, ": ", ". ", " – ", " - ", ":\v", "\v"];
const letters: Readonly<Record<string, (text: string) => string>> = {
  "như thường": (text) => text,
  "dấu tách khỏi chữ": (text) => text.normalize("NFD"),
  "ð thay đ": (text) => text.replaceAll("đ", "ð").replaceAll("Đ", "Ð"),
  "hai dấu cách": (text) => text.replaceAll(" ", "  "),
  "dấu cách không ngắt": (text) => text.replaceAll(" ", " "),
};

const oddities = fc.record({
  number: fc.constantFrom(...Object.keys(numbers)),
  tail: fc.constantFrom(...tails),
  sign: fc.constantFrom(...signs),
  letter: fc.constantFrom(...Object.keys(letters)),
  bold: fc.boolean(),
  /** Each part with all below it in one paragraph, its lines parted by manual breaks. */
  together: fc.boolean(),
});

describe("a report with several oddities at once: its numbers, what follows a title, where the text begins, its letters", () => {
  it("is read section by section, word by word", () => {
    fc.assert(
      fc.property(
        oddities,
        fc.integer({ min: 35, max: 60 }),
        ({ number, tail, sign, letter, bold, together }, length) => {
          const text = prose(length);
          const written = headings.map((one): FixtureParagraph[] => {
            const line = letters[letter]!(numbers[number]!(one) + one.title) + (isPart(one) ? "" : tail);
            if (!one.leaf) return [{ text: line, bold }];
            if (sign === null) return [{ text: line, bold }, { text }];
            const runs = bold ? { runs: [{ text: line, bold: true }, { text: sign + text }] } : {};
            return [{ text: line + sign + text, ...runs }];
          });
          const paragraphs = together
            ? [1, 2, 3, 4, 5].map((part) => {
                const own = written.filter((_, at) => headings[at]!.part === part).flat();
                return { text: own.map((one) => one.text).join("\v") };
              })
            : written.flat();
          const head = ["BÁO CÁO", "Kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2025"].map((line) => ({
            text: line,
            bold: true,
          }));
          const sections = readSections(outline, fixtureSnapshot([...head, ...paragraphs]), null);
          const leaves = sections.filter((_, at) => headings[at]!.leaf);
          expect(leaves.map(({ id, words, status }) => [id, words, status])).toEqual(
            leaves.map(({ id }) => [id, countWords(text), "written"]),
          );
        },
      ),
      { numRuns: 120 },
    );
  });
});
