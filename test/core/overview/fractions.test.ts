import { wholeOf, withWholes } from "../../../src/core/overview/figures/fractions";
import type { SaidFigure } from "../../../src/core/overview/figures/said-figures";

const figure = (written: string, unit: string, more: Partial<SaidFigure> = {}): SaidFigure => ({
  written,
  value: Number(written.split("/")[0]),
  unit,
  approximate: false,
  ...more,
});
const values = (figures: readonly SaidFigure[]) =>
  withWholes(figures).map(({ value, dealing }) => `${value}${dealing === undefined ? "" : ` ${dealing}`}`);

describe("a part told with its whole", () => {
  const settled = { dealing: "settled" } as const;

  it("gives both: what was settled, and what came in", () =>
    expect(values([figure("17/20", "vụ việc", { dealing: "reconciled" })])).toEqual(["20", "17 reconciled"]));

  it("gives the part alone where what came in stands beside it", () => {
    expect(values([figure("22", "đơn"), figure("18/20", "đơn thuộc thẩm quyền", settled)])).toEqual([
      "22",
      "18 settled",
    ]);
    expect(values([figure("12", "lượt ý kiến"), figure("8/12", "ý kiến", settled)])).toEqual(["12", "8 settled"]);
  });

  it("gives no whole where nothing says what was done, or the part is larger", () => {
    expect(values([figure("9/9", "chi bộ")])).toEqual(["9"]);
    expect(values([figure("21/18", "đơn", settled)])).toEqual(["21 settled"]);
  });

  it("is read with points in thousands, and only of two numbers", () => {
    expect(wholeOf(figure("1/1.240", "hồ sơ"))).toBe(1240);
    expect(wholeOf(figure("17", "vụ"))).toBeNull();
  });
});
