import fc from "fast-check";
import { fillFields } from "../../../src/core/outline/fields";
import { readSections } from "../../../src/core/sections/read-sections";
import { countWords } from "../../../src/core/vietnamese/fold";
import { soNoiVu2025 as outline } from "../../../src/outlines";
import type { FixtureParagraph } from "../../support/fixture";
import { fixtureSnapshot, prose } from "../../support/fixture-file";

const headings = outline.sections.map(({ number, title }) => `${number} ${fillFields(title, outline.defaults)}`);
const isLeaf = outline.sections.map(({ id }) => !outline.sections.some(({ parent }) => parent === id));

/** What people put between a title and the text that follows it in the same paragraph. */
const between = fc.constantFrom(
  ...[
    ": ",
    ". ",
    "; ",
    " – ",
    " - ",
    "\t",
    ".- ",
    ": - ",
    ":\v",
    "\v",
    "./ ",
    "/ ",
    " | ",
    " → ",
    " => ",
    " * ",
    " ~ ",
  ],
);
const breaks = fc.constantFrom("\v", "\n", "\u2028", "\v\v");
const bodies = fc.array(fc.integer({ min: 35, max: 60 }), {
  minLength: headings.length,
  maxLength: headings.length,
});
const head = [
  { text: "BÁO CÁO", bold: true },
  { text: "Kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2025", bold: true },
];

/** Words that are read below each leaf, and those that were written there. */
function read(paragraphs: readonly FixtureParagraph[], written: readonly number[]) {
  const sections = readSections(outline, fixtureSnapshot([...head, ...paragraphs]), null);
  return sections.flatMap(({ id, words }, at) => (isLeaf[at] ? [{ id, words, written: written[at] }] : []));
}

describe("a report whose text follows its titles in the same paragraph", () => {
  it("is read section by section, word by word, whatever stands between and whether the titles are bold", () => {
    fc.assert(
      fc.property(bodies, between, fc.boolean(), (lengths, sign, bold) => {
        const texts = lengths.map((length) => `${prose(length)}`);
        const paragraphs = headings.map((heading, at): FixtureParagraph =>
          !isLeaf[at]
            ? { text: heading, bold: true }
            : bold
              ? {
                  text: heading + sign + texts[at]!,
                  runs: [{ text: heading, bold: true }, { text: sign + texts[at]! }],
                }
              : { text: heading + sign + texts[at]! },
        );
        for (const { words, written } of read(paragraphs, texts.map(countWords))) expect(words).toBe(written);
      }),
      { numRuns: 40 },
    );
  });
});

describe("a report of which whole parts stand in one paragraph", () => {
  it("is read section by section, word by word, whatever breaks its lines", () => {
    fc.assert(
      fc.property(bodies, breaks, fc.boolean(), (lengths, sign, all) => {
        const texts = lengths.map((length) => prose(length));
        const lines = headings.map((heading, at) => (isLeaf[at] ? `${heading}${sign}${texts[at]!}` : heading));
        const parts: string[][] = [];
        outline.sections.forEach(({ parent }, at) => {
          if (parts.length === 0 || (!all && parent === null)) parts.push([]);
          parts.at(-1)!.push(lines[at]!);
        });
        const paragraphs = parts.map((part) => ({ text: part.join(sign) }));
        for (const { words, written } of read(paragraphs, texts.map(countWords))) expect(words).toBe(written);
      }),
      { numRuns: 40 },
    );
  });
});

describe("a report whose parts lost the breaks around their titles", () => {
  const isPart = outline.sections.map(({ parent }) => parent === null);

  it("is read section by section, word by word: a title in capitals hangs on the text before, the first section on its part's title", () => {
    fc.assert(
      fc.property(bodies, fc.boolean(), fc.boolean(), (lengths, onText, onTitle) => {
        const texts = lengths.map((length) => `${prose(length)}.`);
        const paragraphs: string[] = [];
        headings.forEach((heading, at) => {
          const hangs = isPart[at] ? onText && at > 0 : onTitle && isPart[at - 1];
          if (hangs) paragraphs.push(`${paragraphs.pop()} ${heading}`);
          else paragraphs.push(heading);
          if (isLeaf[at]) paragraphs.push(texts[at]!);
        });
        const found = read(
          paragraphs.map((text) => ({ text })),
          texts.map(countWords),
        );
        for (const { words, written } of found) expect(words).toBe(written);
      }),
      { numRuns: 20 },
    );
  });

  it("is left whole where capitals are no title of a part", () => {
    for (const text of [
      "Có 03 đồng chí ở quý III. V. I. Lê-nin toàn tập.",
      "Thuộc khu vực I. II. Tổng 05 xã.",
      "Do UBND 1. Tổ chức.",
    ])
      expect(read([{ text: headings[1]! }, { text }], []).filter(({ words }) => words > 0)).toEqual([
        { id: "I.1", words: countWords(text), written: undefined },
      ]);
  });
});
