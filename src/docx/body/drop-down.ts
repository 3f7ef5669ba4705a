import type { Attributes } from "../xml/xml";

/**
 * The list of a legacy form field (w:ddList, ISO 29500-1, 17.16.9): Word
 * shows one of its entries and stores no result of it.
 */
export class DropDown {
  private readonly entries: string[] = [];
  private chosen: number | null = null;
  private preset = 0;

  /** Takes one child of the list. */
  take(name: string, attribute: Attributes): void {
    const value = attribute("val") ?? "";
    if (name === "w:listEntry") this.entries.push(value);
    else if (name === "w:result") this.chosen = Number(value);
    else if (name === "w:default") this.preset = Number(value);
  }

  /** The entry that shows; "" where there is none. */
  get shown(): string {
    return this.entries[this.chosen ?? this.preset] ?? "";
  }

  /**
   * True when nobody has chosen, and what shows only asks to: "(Chọn nội
   * dung)", "-- Choose --". A first entry may be an answer too.
   */
  get asks(): boolean {
    return this.chosen === null && /^[^\p{L}\d]*(?:chọn|choose)|^[^\p{L}\d]+$/iu.test(this.shown);
  }
}
