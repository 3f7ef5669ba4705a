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
    ["text that is no JSON", "đề cương", "Không đọc được"],
    ["another program's JSON", "{}", "không phải tệp đề cương"],
    ["a later version's file", change({ version: 2 }), "bản mới hơn"],
    ["a file without sections", change({ sections: undefined }), "bị hỏng"],
    ["a year nobody reports on", change({ defaults: { period: "fullYear", year: 20_250 } }), "bị hỏng"],
    [
      "a section under a part that is not there",
      change({ sections: [{ ...carried.sections[1], parent: "X" }] }),
      "bị hỏng",
    ],
    ["a file of two megabytes", " ".repeat(2_000_000), "quá lớn"],
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
