import type { FigureReading } from "../../core/overview/figures/figure-cells";
import type { ColumnKey } from "../../core/overview/figures/figures-table";
import type { FiguresOfSection } from "../workers/keeper/told";
import type { Workforce } from "../workers/workforce";
import type { Store } from "./store";

/**
 * What a view asks the workers about when it is shown. An answer that
 * cannot be had is told, and the view gets an empty one.
 */
export class Questions {
  constructor(
    private readonly store: Store,
    private readonly workforce: Workforce,
  ) {}

  /** Units named in a list; null when it cannot be read. */
  readExpected(file: File): Promise<readonly string[] | null> {
    return this.answer(this.workforce.ask("readExpected", file, file.name), null);
  }

  figures(section: string): Promise<FiguresOfSection> {
    return this.answer(this.workforce.ask("figures", this.store.wishes(), section), {
      units: [],
      columns: [],
      sections: [],
    });
  }

  /** The sentences a figure was read from. */
  readings(of: ColumnKey, at: number): Promise<readonly FigureReading[]> {
    return this.answer(this.workforce.ask("readings", this.store.wishes(), of, at), []);
  }

  private async answer<Answer, Empty>(asked: Promise<Answer>, empty: Empty): Promise<Answer | Empty> {
    try {
      return await asked;
    } catch (error) {
      this.store.tellTrouble(error);
      return empty;
    }
  }
}
