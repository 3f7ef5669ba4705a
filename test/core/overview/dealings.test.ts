import { constantFrom, integer, property, assert as holds } from "fast-check";
import { dealingAt, dealingNamed } from "../../../src/core/overview/figures/dealings";
import { figuresTable } from "../../../src/core/overview/figures/figures-table";
import { overviewOf } from "../../../src/core/overview/overview";
import type { OverviewRow } from "../../../src/core/overview/row";
import { soNoiVu2025 } from "../../../src/outlines";
import { fold } from "../../../src/core/vietnamese/fold";
import { overviewRowWith } from "../../support/overview-row";

/** What is said to be done with a number that stands between angle brackets. */
const dealing = (sentence: string) => {
  const folded = fold(sentence);
  const from = folded.indexOf("<");
  const number = /<(\d+)>/u.exec(folded)![1]!;
  const after = folded.slice(from + number.length + 2);
  const unit = /^ ?((?:\p{L}+ ?){0,4})/u.exec(after)![1]!.trim();
  return dealingAt(folded.slice(0, from) + number + after, from, from + number.length, unit);
};

describe("what was dealt with of what came in", () => {
  it.each([
    ["Tiếp nhận <22> kiến nghị, đã giải quyết 21 kiến nghị", null],
    ["Tiếp nhận 22 kiến nghị, đã giải quyết <21> kiến nghị", "settled"],
    ["Có 22 kiến nghị, trong đó <21> kiến nghị đã được xử lý, trả lời", "settled"],
    ["Nhận 74 ý kiến, tiếp thu <61> ý kiến", "accepted"],
    ["Nhận 74 ý kiến, tiếp thu, giải trình <61> ý kiến", "settled"],
    ["Thụ lý 14 vụ, hòa giải thành <12> vụ", "reconciled"],
    ["Đã giải quyết 20 đơn, còn <02> đơn đang xem xét", "pending"],
    ["Tiếp nhận, xử lý <64> phản ánh", null],
    ["Trong 18 đơn thuộc thẩm quyền giải quyết <15> đơn", null],
    ["Tiếp nhận 18 đơn, có 04 đơn tố cáo, đã giải quyết <03> đơn", null],
    ["Đối thoại 02 hội nghị, có 17 ý kiến, đã trả lời <17> ý kiến", "settled"],
    ["Chưa giải quyết <02> đơn", "pending"],
    ["Có <17> vụ việc hòa giải thành", "reconciled"],
    ["<17> vụ đã được hòa giải thành", "reconciled"],
    ["<18> tổ hòa giải hòa giải thành 17/20 vụ việc", null],
    ["<12> tổ đã hòa giải thành 17 vụ", null],
    ["<03> vụ không hòa giải thành", null],
  ] as const)("%s: %s", (sentence, expected) => expect(dealing(sentence)).toBe(expected));

  it("is found behind any verb of taking in, with any thing and any verb of dealing", () =>
    holds(
      property(
        constantFrom("Tiếp nhận", "Trong kỳ nhận được", "Xã thụ lý", "Cử tri gửi", "Phát sinh"),
        constantFrom("kiến nghị", "đơn", "ý kiến", "phản ánh", "vụ việc"),
        constantFrom(", đã ", "; đã ", " và đã ", ", trong đó đã ", "; đến nay đã "),
        constantFrom("giải quyết", "xử lý", "trả lời", "giải quyết xong", "xử lý, trả lời", "giải quyết được"),
        integer({ min: 2, max: 900 }),
        (took, thing, joined, verb, count) => {
          expect(dealing(`${took} <${count}> ${thing}${joined}${verb} ${count - 1} ${thing}.`)).toBeNull();
          expect(dealing(`${took} ${count} ${thing}${joined}${verb} <${count - 1}> ${thing}.`)).toBe("settled");
        },
      ),
    ));

  it("has the names outlines give it", () =>
    expect(["đơn đã giải quyết", "ý kiến được tiếp thu", "hòa giải thành", "đơn tiếp nhận"].map(dealingNamed)).toEqual([
      "settled",
      "accepted",
      "reconciled",
      null,
    ]));
});

describe("columns of whole and part", () => {
  const row = (file: string, came: number | null, settled: number | null, criterion = "II.1a-6"): OverviewRow => {
    const figure = (value: number) => ({ written: `${value}`, value, unit: "kiến nghị", approximate: false });
    const figures = [
      ...(came === null ? [] : [figure(came)]),
      ...(settled === null ? [] : [{ ...figure(settled), dealing: "settled" as const }]),
    ];
    const said = { criterion, section: "II.1", sentence: `Câu của ${file}.`, outcome: "covered", figures };
    return overviewRowWith({ file, unit: `Xã ${file}`, said: [said as OverviewRow["said"][number]] });
  };
  const columns = (...rows: readonly OverviewRow[]) =>
    figuresTable(soNoiVu2025, overviewOf(rows)).map(({ names, dealt, sum, share, reported }) => ({
      names,
      dealt,
      sum,
      share,
      reported,
    }));

  it("are summed each for itself; the share is of the units that give both", () =>
    expect(columns(row("A", 22, 21), row("B", 18, 17), row("C", 10, null), row("D", null, 4))).toEqual([
      { names: ["kiến nghị, phản ánh"], dealt: null, sum: 50, share: null, reported: 3 },
      { names: ["đã xử lý"], dealt: "settled", sum: 42, share: 95, reported: 3 },
    ]));

  it("are two also where the outline asks for the part alone: what came in is not told as dealt with", () =>
    expect(columns(row("A", 5, null, "II.1c-2"), row("B", 6, 4, "II.1c-2"))).toEqual([
      { names: ["kiến nghị"], dealt: null, sum: 11, share: null, reported: 2 },
      { names: ["kiến nghị đã giải quyết"], dealt: "settled", sum: 4, share: 66.7, reported: 1 },
    ]));

  it("stay together and unclear where the part is larger than the whole", () =>
    expect(columns(row("A", 3, 5))).toEqual([
      { names: ["kiến nghị, phản ánh", "đã xử lý"], dealt: null, sum: null, share: null, reported: 0 },
    ]));
});
