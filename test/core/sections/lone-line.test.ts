import { isLoneLine } from "../../../src/core/sections/candidates/form";
import { linesOf } from "../../../src/core/snapshot/lines";
import { snapshotOf } from "../../support/lines";

const isLone = (text: string) => {
  const snapshot = snapshotOf([text]);
  return linesOf(snapshot, 0).map((line) => isLoneLine(line, snapshot.paragraphs[0]!));
};

describe("a line that may be a heading though nothing marks it as one", () => {
  it("is all of its paragraph, up to 90 letters long", () => {
    const words = "Công tác lãnh đạo chỉ đạo của cấp ủy đảng và chính quyền trong thực hiện dân chủ ở cơ sở năm nay";
    expect([words.slice(0, 90), words.slice(0, 91)].map(isLone)).toEqual([[true], [false]]);
    expect(isLone("Công tác lãnh đạo\vCông tác chỉ đạo")).toEqual([false, false]);
  });

  it("ends in a letter, a figure, a bracket or a colon, as sentences do not", () => {
    const ends = ["", " (nếu có)", ":", " năm 2025", ".", ";", ","];
    expect(ends.map((end) => isLone(`Kiến nghị, đề xuất${end}`)[0])).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
