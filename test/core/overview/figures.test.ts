import { figuresTable } from "../../../src/core/overview/figures/figures-table";
import { median, outliersAmong } from "../../../src/core/overview/figures/outliers";
import { shortened } from "../../../src/core/overview/figures/said-figures";
import { overviewOf } from "../../../src/core/overview/overview";
import type { OverviewRow } from "../../../src/core/overview/row";
import { soNoiVu2025 } from "../../../src/outlines";
import { overviewRowWith, said } from "../../support/overview-row";

/** "Người dự" of section I.1, counted in "lượt người" and nothing else in that unit of measure. */
const row = (file: string, ...values: readonly number[]): OverviewRow =>
  overviewRowWith({
    file,
    unit: `Xã ${file}`,
    said: values.length === 0 ? [] : [said("I.1-1", "I.1", `Câu của ${file}.`, "lượt người", ...values)],
  });

const column = (rows: readonly OverviewRow[]) =>
  figuresTable(soNoiVu2025, overviewOf(rows)).find(
    ({ criterion, measure }) => criterion === "I.1-1" && measure === "lượt người",
  )!;

describe("figures side by side", () => {
  it("sums what was given once; what was given twice is shown and not summed, what was not given is a gap", () => {
    const { sum, reported, cells } = column([row("A", 20), row("B", 5), row("C", 3, 4), row("D")]);
    expect({ sum, reported }).toEqual({ sum: 25, reported: 2 });
    expect(cells.map(({ unit, kind, written }) => `${unit} ${kind} ${written}`)).toEqual([
      "Xã A plain 20",
      "Xã B plain 5",
      "Xã C unclear 3; 4",
    ]);
  });

  it("takes a figure that two versions of a report share once, and none where they differ", () => {
    const again = (values: number) => ({ ...row("A", values), file: `A-${values}`, print: `${values}` });
    expect(column([row("A", 20), again(20)])).toMatchObject({ sum: 20, reported: 1 });
    expect(column([row("A", 20), again(30)])).toMatchObject({ sum: null, reported: 0 });
  });

  it("does not sum what is only about so many", () => {
    const near = row("A", 20);
    const about = {
      ...near,
      said: near.said.map((one) => ({
        ...one,
        figures: one.figures.map((figure) => ({ ...figure, approximate: true })),
      })),
    };
    expect(column([about, row("B", 5)])).toMatchObject({ sum: 5, reported: 1 });
  });

  it("marks what is far from all the others, and sums it all the same", () => {
    const { sum, cells } = column([row("A", 20), row("B", 25), row("C", 22), row("D", 18), row("E", 21_000)]);
    expect(cells.filter(({ outlier }) => outlier).map(({ unit }) => unit)).toEqual(["Xã E"]);
    expect(sum).toBe(21_085);
  });

  it("shows of each figure the sentence and the file", () =>
    expect(column([row("A", 20)]).cells[0]!.readings).toEqual([{ file: "A", written: "20", sentence: "Câu của A." }]));
});

const far = (values: readonly number[], kind: "count" | "rate") => values.map(outliersAmong(values, kind));

describe("what is far from all the others", () => {
  it("is not hidden by a second wild value", () =>
    expect(far([20, 25, 22, 18, 24, 9_000, 12_000], "count")).toEqual([false, false, false, false, false, true, true]));

  it("is nothing among places of different size", () =>
    expect(far([12, 40, 25, 60, 18, 90, 33], "count")).not.toContain(true));

  it("is a rate above one hundred", () =>
    expect(far([95, 97, 100, 98, 102], "rate")).toEqual([false, false, false, false, true]));

  it("is nothing among fewer than five", () => expect(far([1, 2, 3, 90_000], "count")).not.toContain(true));

  it("is beyond the limit, not at it", () => {
    // Within a factor of four of the median nothing is far; within ten points of a rate neither.
    expect(far([99, 99, 99, 99, 399], "count")).not.toContain(true);
    expect(far([99, 99, 99, 99, 400], "count")).toEqual([false, false, false, false, true]);
    expect(far([80, 80, 80, 80, 90], "rate")).not.toContain(true);
    expect(far([80, 80, 80, 80, 91], "rate")).toEqual([false, false, false, false, true]);
    expect(far([95, 97, 100, 98, 100], "rate")).not.toContain(true);
  });

  it("is the farther the more the others differ among themselves", () => {
    expect(far([50, 52, 54, 56, 58, 70], "rate")).not.toContain(true);
    expect(far([50, 52, 54, 56, 58, 71], "rate")).toEqual([false, false, false, false, false, true]);
  });

  it("is nothing for counts above one hundred, and told of five values", () => {
    expect(far([101, 120, 110, 130, 150], "count")).not.toContain(true);
    expect(far([1, 1, 1, 1, 90_000], "count")).toContain(true);
  });
});

describe("the middle value", () => {
  it("is that of the sorted ones, of an even number the mean of two, of none nothing", () =>
    expect([median([3, 1, 2]), median([4, 1, 3, 2]), median([])]).toEqual([2, 2.5, 0]));
});

it("shows of a sentence that runs over a page its beginning, up to a word's end", () => {
  const words = (length: number) => `${"a".repeat(400)} ${"b".repeat(length - 401)}`;
  expect(shortened(words(600))).toBe(words(600));
  expect(shortened(words(601))).toBe(`${"a".repeat(400)} …`);
  expect(shortened("  Xã   có\n12 thôn ")).toBe("Xã có 12 thôn");
});
