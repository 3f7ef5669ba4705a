import type { PageSetup } from "../core/snapshot/snapshot";
import type { Attributes } from "./xml/xml";

/** Reads size and margins of the first section. */
export class PageReader {
  private sections = 0;
  private readonly found: Partial<Record<keyof PageSetup, number>> = {};

  openSection(): void {
    this.sections++;
  }

  /** Takes a child of w:sectPr. */
  take(name: string, attribute: Attributes): void {
    if (this.sections !== 1) return;
    if (name === "w:pgSz") {
      this.keep("width", attribute("w"));
      this.keep("height", attribute("h"));
    } else if (name === "w:pgMar") for (const side of sides) this.keep(side, attribute(side));
  }

  /** Null unless all of it was said. */
  get page(): PageSetup | null {
    const { width, height, top, bottom, left, right } = this.found;
    if (
      width === undefined ||
      height === undefined ||
      top === undefined ||
      bottom === undefined ||
      left === undefined ||
      right === undefined
    )
      return null;
    return { width, height, top, bottom, left, right };
  }

  private keep(what: keyof PageSetup, measure: string | null): void {
    const value = millimetres(measure ?? "");
    if (value !== null) this.found[what] = value;
  }
}

const sides = ["top", "bottom", "left", "right"] as const;

/** A negative margin only means that the header may not push the text down. */
function millimetres(measure: string): number | null {
  const [, amount, unit] = /^-?([\d.]+)(mm|cm|in|pt|pc|pi)?$/.exec(measure) ?? [];
  if (amount === undefined) return null;
  return Math.round(Number(amount) * (perUnit[unit ?? ""] ?? 0) * 10) / 10;
}

/** Twentieths of a point unless a unit is written (ISO 29500-1, 22.9.2.14 and 22.9.2.15). */
const perUnit: Readonly<Record<string, number>> = {
  "": 25.4 / 1440,
  mm: 1,
  cm: 10,
  in: 25.4,
  pt: 25.4 / 72,
  pc: 25.4 / 6,
  pi: 25.4 / 6,
};
