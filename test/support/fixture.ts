/**
 * One paragraph of a fixture report, said once and built two ways: straight into a Snapshot, and into a real .docx
 * (test/support/docx-builder.ts) that the readers must turn into the same Snapshot.
 */
export interface FixtureParagraph {
  /** The whole visible text: "\v" a manual line break, "\t" a tab. Used when `runs` is absent. */
  readonly text: string;
  /** Pieces with their own form; joined they are what the file holds (hidden and deleted pieces included). */
  readonly runs?: readonly FixtureRun[];
  /** "Heading1" … or a style's own name; "Normal" when absent. */
  readonly style?: string;
  /** 1-9; follows from a heading style when absent. */
  readonly outlineLevel?: number;
  /** Automatic number or bullet: every such paragraph may start its own list at `number`. */
  readonly list?: FixtureList;
  /**
   * Paragraphs that follow each other with the same `table` name share one
   * table; a new row or column starts a new cell.
   */
  readonly cell?: FixtureCell;
  /** Stands inside a block-level rich-text content control. */
  readonly control?: boolean;
  /** "header" and "footer" paragraphs are in the file but never in the Snapshot. */
  readonly where?: "body" | "header" | "footer";
  /** Whole-paragraph form, for all runs that do not say otherwise. */
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly highlighted?: boolean;
}

export interface FixtureRun {
  readonly text: string;
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly highlighted?: boolean;
  /** `w:vanish`. */
  readonly hidden?: boolean;
  /** Struck out by a tracked deletion (`w:del`). */
  readonly deleted?: boolean;
  /** A tracked insertion (`w:ins`). */
  readonly inserted?: boolean;
}

export interface FixtureList {
  readonly format: "upperRoman" | "decimal" | "lowerLetter" | "bullet";
  readonly number: number;
  /** What follows the number: ".", ")", "/". */
  readonly suffix: string;
}

export interface FixtureCell {
  readonly table: string;
  readonly row: number;
  readonly column: number;
}

/** The number as Word shows it; "" for a bullet. */
export function listLabel(list: FixtureList): string {
  if (list.format === "bullet") return "";
  const shown =
    list.format === "upperRoman"
      ? ROMAN[list.number]
      : list.format === "lowerLetter"
        ? String.fromCharCode(96 + list.number)
        : String(list.number);
  return `${shown}${list.suffix}`;
}

const ROMAN = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
