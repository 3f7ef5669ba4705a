import {
  changeOf,
  changeWords,
  comparableFigures,
  compareFigures,
  endsOfFigure,
} from "../../../src/core/criteria/compared-figures";
import type { CriterionState } from "../../../src/core/criteria/evaluate-criteria";
import { parseNumber } from "../../../src/core/vietnamese/numbers";

const figure = (said: string) => {
  const [, written = "", unit = ""] = /^(\S+?)(%|(?: .*)?)$/u.exec(said)!;
  return { written, value: parseNumber(written.split("/")[0]!), unit: unit.trim(), paragraph: 0 };
};
const state = (id: string, quote: string, ...figures: string[]) =>
  ({ id, quote, figures: figures.map(figure) }) as unknown as CriterionState;
const old = (...figures: string[]) =>
  figures.map((said) => ({ criterion: "II.1a-1", ...figure(said), value: figure(said).value! }));
const pairs = (before: readonly string[], now: readonly string[], quote = "") =>
  compareFigures(old(...before), [state("II.1a-1", quote, ...now)]).map(
    (pair) => `${pair.old.written} → ${pair.now.written} ${pair.unit}`,
  );

describe("figures of two reports", () => {
  it.each<readonly [string, readonly string[], readonly string[], readonly string[]]>([
    ["of one unit are a pair", ["22 lượt công dân"], ["31 lượt công dân"], ["22 → 31 lượt công dân"]],
    [
      "share the words their units begin with",
      ["22 lượt công dân đến"],
      ["31 lượt công dân dự"],
      ["22 → 31 lượt công dân"],
    ],
    ["of two units are none", ["22 lượt"], ["31 đơn"], []],
    ["count different things though the first word is one", ["5 cuộc họp thôn"], ["7 cuộc tiếp xúc"], []],
    ["of one unit are paired in their order", ["2 cuộc", "3 cuộc"], ["4 cuộc", "5 cuộc"], ["2 → 4 cuộc", "3 → 5 cuộc"]],
    ["of one unit are left out when one report gives more", ["2 cuộc", "3 cuộc"], ["4 cuộc"], []],
    ["in per cent are a pair", ["93,4%"], ["94,8%"], ["93,4 → 94,8 %"]],
    ["that are parts of a whole are a pair only of one whole", ["9/12 thôn"], ["10/12 thôn"], ["9/12 → 10/12 thôn"]],
    ["that are parts of another whole are none", ["9/12 thôn"], ["10/14 thôn"], []],
  ])("%s", (_, before, now, expected) => expect(pairs(before, now)).toEqual(expected));

  it("are not those of another criterion, nor by how much a figure rose", () => {
    expect(compareFigures(old("22 lượt"), [state("II.1a-2", "", "31 lượt")])).toEqual([]);
    expect(pairs(["9 lượt"], ["12 lượt"], "tiếp 31 đơn, tăng 12 lượt")).toEqual([]);
    expect(pairs(["9 lượt"], ["12 lượt"], "tiếp 31 đơn, tăng 125 lượt")).toEqual(["9 → 12 lượt"]);
    expect(
      comparableFigures([state("II.1a-1", "", "15/5/2025 ngày", "45/qđ-ubnd văn bản", "12", "7 cuộc")]),
    ).toMatchObject([{ written: "7", value: 7, unit: "cuộc" }]);
  });

  it("change by a difference, and by per cent where there was something", () => {
    const change = (before: string, now: string) => {
      const [one, other] = [figure(before), figure(now)];
      const changed = changeOf({
        old: { criterion: "", ...one, value: one.value! },
        now: { ...other, value: other.value! },
        unit: other.unit,
      });
      return changeWords(changed, other.unit);
    };
    expect([
      change("22 lượt", "31 lượt"),
      change("31 lượt", "22 lượt"),
      change("0 lượt", "9 lượt"),
      change("22 lượt", "22 lượt"),
      change("93,4%", "94,8%"),
      change("1,5 triệu", "1,75 triệu"),
    ]).toEqual([
      ...["tăng 40,91%", "giảm 29,03%", "tăng 9 lượt", "không thay đổi", "tăng 1,4 điểm phần trăm", "tăng 16,67%"],
    ]);
  });

  it("stand in a text as whole numbers with their unit behind them", () => {
    const text = "Có 131 lượt, 31.5 lượt, 31 đơn, 31  lượt công dân, 31 lượt.";
    const ends = [...endsOfFigure(text, "31", "lượt")].map(({ number, unit }) => text.slice(number - 2, unit));
    expect(ends).toEqual(["31  lượt", "31 lượt"]);
    expect([...endsOfFigure("đạt 94,8%", "94,8", "%")]).toEqual([{ number: 8, unit: 9 }]);
  });
});
