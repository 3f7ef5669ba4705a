import type { CriterionState } from "../../../src/core/criteria/evaluate-criteria";
import { saidFigures } from "../../../src/core/overview/figures/said-figures";
import { snapshotOf, type GivenLine } from "../../support/lines";

/** What is said of a criterion whose sentence is the first paragraph; its figure stands where `at` says. */
const saidOf = (lines: readonly GivenLine[], written: string, unit: string, at = 0, to = Infinity) => {
  const snapshot = snapshotOf(lines);
  const quote = snapshot.paragraphs[0]!.text;
  const state: CriterionState = {
    id: "II.1a-1",
    section: "II.1a",
    outcome: "covered",
    paragraph: 0,
    quote,
    range: { from: 0, to: Math.min(to, quote.length) },
    figures: [{ written, value: Number(written), unit, paragraph: at }],
    annex: false,
    asked: [],
  };
  return saidFigures(state, [state], snapshot).map((said) => [said.written, said.unit, said.sentence]);
};
const cell = (text: string): GivenLine => ({ text, tableLevel: 1 });

describe("the figures of a criterion", () => {
  it("are followed through the list it announces, to the end of the document where that ends it", () => {
    const list = ["Đã công khai:", "- 12 nội dung ở thôn;", "- 15 nội dung ở xã."];
    const both = ["- 12 nội dung ở thôn;", "- 15 nội dung ở xã."];
    expect(saidOf(list, "12", "nội dung", 1)).toEqual([
      ["12", "nội dung", both[0]],
      ["15", "nội dung ở xã", both[1]],
    ]);
    expect(saidOf([...list, "Các thôn họp 20 nội dung."], "12", "nội dung", 1)).toHaveLength(2);
  });

  it("are followed through the sentence, whether its part ends in front of the semicolon or behind it", () => {
    const text = "Đã công khai 12 nội dung; niêm yết 15 nội dung.";
    const written = (to: number) => saidOf([text], "12", "nội dung", 0, to).map(([figure]) => figure);
    const end = text.indexOf(";");
    expect([written(end), written(end + 1)]).toEqual([
      ["12", "15"],
      ["12", "15"],
    ]);
    expect(saidOf(["Đã công khai 12 nội dung, niêm yết 15 nội dung."], "12", "nội dung", 0, end)).toHaveLength(1);
  });

  it("stand in a row of at most three cells beside its own", () => {
    const row = ["Số cuộc họp thôn", "cuộc", "kỳ trước", "12", "13"].map(cell);
    expect(saidOf(row, "12", "", 3)).toEqual([["12", "", "Số cuộc họp thôn | cuộc | kỳ trước | 12"]]);
    expect(saidOf(row, "13", "", 4)).toEqual([["13", "", "13"]]);
  });

  it("are of square metres where the text says m2, of metres else", () => {
    expect(saidOf(["Nhân dân hiến 300 m2 đất."], "300", "m")).toEqual([["300", "m²", undefined]]);
    expect(saidOf(["Bê tông hóa 300 m đường."], "300", "m")).toEqual([["300", "m", undefined]]);
  });
});
