import fc from "fast-check";
import { readOutlineFile, writeOutlineFile } from "../../../src/core/outline/outline-file";
import type { Outline } from "../../../src/core/outline/outline";
import { soNoiVu2025 } from "../../../src/outlines";

const text = writeOutlineFile(soNoiVu2025);

/** What a file carries: everything printed and asked, without what the product adds by itself. */
const carried: Outline = {
  ...soNoiVu2025,
  sections: soNoiVu2025.sections.map((section) => ({ ...section, criteria: [], notes: [] })),
  wholeReport: [],
  acts: [],
  // Whoever reads the file gives it what is known of its subject.
  wording: undefined,
};

const change = (changes: Readonly<Record<string, unknown>>) => JSON.stringify({ ...JSON.parse(text), ...changes });
const problem = (file: string) => {
  const read = readOutlineFile(file);
  return "problem" in read ? read.problem.vi : null;
};

describe("an outline saved to a file", () => {
  it("comes back as it was, and is small enough to travel in a document", () => {
    expect(readOutlineFile(text)).toEqual({ outline: carried });
    expect(Buffer.byteLength(text)).toBeLessThan(16_000);
  });

  it.each([
    ["text that is no JSON", "đề cương", "không phải tệp đề cương"],
    ["another program's JSON", "{}", "không phải tệp đề cương"],
    ["a later version's file", change({ version: 2 }), "bản mới hơn"],
    ["a file without sections", change({ sections: undefined }), "bị hỏng"],
    ["a year nobody reports on", change({ defaults: { period: "fullYear", year: 20_250 } }), "bị hỏng"],
    [
      "a section under a part that is not there",
      change({ sections: [{ ...carried.sections[1], parent: "X" }] }),
      "bị hỏng",
    ],
    ["a file of two megabytes", " ".repeat(2_000_000), "không phải tệp đề cương"],
  ])("%s is refused with what to do", (_, file, said) => expect(problem(file)).toContain(said));

  it("no change of a value makes the reader throw", () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(JSON.parse(text))), fc.jsonValue(), (name, value) => {
        const read = readOutlineFile(change({ [name]: value }));
        expect("outline" in read || read.problem.vi.length > 20).toBe(true);
      }),
    );
  });
});

describe("one wrong value in a file", () => {
  const whole = JSON.parse(text) as {
    sections: Record<string, unknown>[];
    defaults: object;
    opening: object[];
    name: object;
  };
  const section = (changes: object) => ({
    sections: whole.sections.map((each, at) => (at === 1 ? { ...each, ...changes } : each)),
  });
  const many = (count: number) => ({
    sections: [
      { ...whole.sections[0], id: "I", parent: null },
      ...Array.from({ length: count - 1 }, (_, at) => ({ ...whole.sections[1], id: `I.${at + 1}`, parent: "I" })),
    ],
  });
  const right: readonly (readonly [string, object])[] = [
    ["the first year and the last", { defaults: { ...whole.defaults, year: 1990 } }],
    ["the last year", { defaults: { ...whole.defaults, year: 2100 } }],
    ["a text of 4,999 letters", { closingNote: "a".repeat(4999) }],
    ["two hundred sections", many(200)],
    [
      "a section without optional fields",
      section({ otherTitles: undefined, guidance: undefined, mayBeNegative: undefined }),
    ],
    ["a section that draws on no topic", section({ topic: null })],
    ["a section that draws on a topic", section({ topic: "cong-khai" })],
    ["no words at least", section({ minimumWords: 0 })],
    ["a name in one language", { name: { vi: "Đề cương" } }],
    ["this version", { version: 1 }],
  ];
  const wrong: readonly (readonly [string, object])[] = [
    ["an id that is a number", { id: 5 }],
    ["no name", { name: undefined }],
    ["a name that is a text", { name: "Đề cương" }],
    ["a name without Vietnamese", { name: { en: "Outline" } }],
    ["a closing note that is a number", { closingNote: 5 }],
    ["a text of 5,000 letters", { closingNote: "a".repeat(5000) }],
    ["no defaults", { defaults: undefined }],
    ["an unknown period", { defaults: { ...whole.defaults, period: "month" } }],
    ["a year too early", { defaults: { ...whole.defaults, year: 1989 } }],
    ["a year too late", { defaults: { ...whole.defaults, year: 2101 } }],
    ["half a year", { defaults: { ...whole.defaults, year: 2025.5 } }],
    ["an opening that is no list", { opening: "BÁO CÁO" }],
    ["a line of the opening without its text", { opening: [{ role: "title" }] }],
    ["a line of the opening of no known role", { opening: [{ role: "seal", text: "BÁO CÁO" }] }],
    ["a line of the opening that is a list", { opening: [[]] }],
    ["two hundred and one sections", many(201)],
    ["a section that is null", { sections: [null] }],
    ...Object.entries({
      id: 5,
      parent: 5,
      number: 5,
      title: 5,
      otherTitles: [5],
      guidance: "- Kết quả",
      appliesTo: ["người"],
      minimumWords: -1,
      mayBeNegative: "có",
      topic: 5,
    }).map(
      ([name, value]) => [`a section whose ${name} is ${JSON.stringify(value)}`, section({ [name]: value })] as const,
    ),
    ["one word and a half", section({ minimumWords: 1.5 })],
    ["a section for nobody", section({ appliesTo: [] })],
  ];
  it.each(right)("is not %s", (_, changes) => expect(problem(change(changes as never))).toBeNull());
  it.each(wrong)("is %s", (_, changes) => expect(problem(change(changes as never))).toContain("bị hỏng"));
  it("is its size", () => {
    const padded = (length: number) => text + " ".repeat(length - text.length);
    expect([problem(padded(1_000_000)), problem(padded(1_000_001))]).toEqual([
      null,
      expect.stringContaining("không phải tệp đề cương"),
    ]);
    expect(problem(JSON.stringify([JSON.parse(text)]))).toContain("không phải tệp đề cương");
  });
});
