import { guidanceIndex } from "../../../src/core/sections/guidance-index";
import { soNoiVu2025 } from "../../../src/outlines";
import { fold } from "../../../src/core/vietnamese/fold";

const { mayBegin } = guidanceIndex(soNoiVu2025);
const asked = soNoiVu2025.sections.flatMap(({ guidance }) =>
  guidance.map((line) => fold(line.replace(/\{[^}]*\}/gu, ""))),
);
const lines = asked.filter((line) => line.split(" ").length > 12);

describe("a paragraph's first words", () => {
  it("may be guidance where a line of the outline begins so", () => {
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter((line) => !mayBegin(line))).toEqual([]);
  });

  it("are no guidance where they only share a few words with such a line", () => {
    const own = (line: string, shared: number) =>
      [
        ...line
          .replace(/^[^\p{L}]+/u, "")
          .split(" ")
          .slice(0, shared),
        "ở xã an bình từ đầu năm đến nay",
      ].join(" ");
    for (const shared of [1, 2, 3]) expect(lines.filter((line) => mayBegin(own(line, shared)))).toEqual([]);
  });
});
