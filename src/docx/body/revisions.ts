import type { Attributes } from "../xml/xml";

/**
 * Counts tracked changes as Word lists them: text that follows on without a gap, of one author and time, is one change.
 */
export class RevisionCounter {
  count = 0;
  /** The change that the next text may still belong to; "" when present text stands between. */
  private last = "";
  private depth = 0;
  private markRevised = false;

  open(name: string, parent: string | undefined, attribute: Attributes): void {
    if (runs.has(name)) {
      const key = [name, attribute("author"), attribute("date")].join("\n");
      if (key !== this.last) this.count++;
      this.last = key;
      this.depth++;
      this.markRevised ||= parent === "w:rPr";
    } else if (others.has(name)) this.count++;
    else if (name === "w:p") this.markRevised = false;
  }

  close(name: string): void {
    if (runs.has(name)) this.depth--;
    else if (name === "w:p" && !this.markRevised) this.last = "";
  }

  /** Told of each present text: outside a change it ends the one before. */
  text(): void {
    if (this.depth === 0) this.last = "";
  }
}

const runs: ReadonlySet<string> = new Set(["w:ins", "w:del", "w:moveFrom", "w:moveTo"]);

const others: ReadonlySet<string> = new Set([
  "w:pPrChange",
  "w:rPrChange",
  "w:sectPrChange",
  "w:tblPrChange",
  "w:tblGridChange",
  "w:tblPrExChange",
  "w:trPrChange",
  "w:tcPrChange",
  "w:numberingChange",
  "w:cellIns",
  "w:cellDel",
  "w:cellMerge",
]);
