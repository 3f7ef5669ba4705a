import type { SaidFigure } from "../../../src/core/overview/figures/said-figures";
import { tellsAnother } from "../../../src/core/overview/figures/beside/told-twice";
import { fold } from "../../../src/core/vietnamese/fold";

describe("a figure told twice", () => {
  const own = "Xã tiếp công dân 29 lượt với 25 vụ việc";

  it.each(["Trong kỳ đã tiếp 33 lượt công dân", "Tổng số tiếp 33 lượt"])("is another value of the same: %s", (text) => {
    expect(isAnother(text)).toBe(true);
  });

  it.each([
    "Chủ tịch đã tiếp 12 lượt công dân",
    "Thôn Hạ tiếp 05 lượt công dân",
    "Trong kỳ đã tiếp 29 lượt công dân",
    "Tiếp công dân định kỳ 12 lượt",
  ])("is told of another thing, or alike: %s", (text) => {
    expect(isAnother(text)).toBe(false);
  });

  function isAnother(text: string): boolean {
    const figure = (written: string): SaidFigure => ({
      written,
      value: Number(written),
      unit: "lượt công dân",
      approximate: false,
    });
    const [written = ""] = /\d+/u.exec(text) ?? [];
    return tellsAnother(figure(written), fold(text), [figure("29")], fold(own));
  }
});
