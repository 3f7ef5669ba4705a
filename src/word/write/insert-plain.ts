import { blockLines, tableLines, type BlockLine } from "../../core/edits/block-lines";
import type { Block } from "../../core/edits/blocks";
import { fontName, looksOf, textSize } from "../../wordprocessing/decree30";
import type { Spot } from "./insert";
import type { Insertion } from "./plan";

/**
 * The other way to insert, for a Word that refuses `insertOoxml`: paragraph by paragraph, all
 * queued in one batch (WordApi 1.3). Same text and headings; the rules below the agency and the
 * motto are left out, and undo in Word takes several steps. Returns what queues the looks of
 * tables: to be sent afterwards, so that a Word that cannot set them has the text all the same.
 */
export function queuePlainInsertion({ blocks }: Insertion, spot: Spot, size: number): () => void {
  const writer = new ParagraphWriter(spot, size);
  for (const block of blocks) {
    if (block.kind === "text") writer.paragraph(blockLines(block)[0]!);
    else writer.table(block);
  }
  writer.finish();
  return () => writer.dressTables();
}

/** How many blank paragraphs the plain way puts before and after the lines of the blocks. */
export function aroundPlain({ blocks }: Insertion, atEnd: boolean): { readonly lead: number; readonly tail: number } {
  return { lead: blocks[0]?.kind === "text" ? 0 : 1, tail: atEnd && blocks.at(-1)?.kind !== "text" ? 1 : 0 };
}

/** Formats a paragraph of ours that was put there without OOXML: it starts as a copy of its neighbour. */
export function dress(paragraph: Word.Paragraph, line: BlockLine, size = textSize): void {
  const look = looksOf(line.look, size);
  const points = 72 / 25.4;
  paragraph.styleBuiltIn = line.look === "part" ? "Heading1" : line.look === "section" ? "Heading2" : "Normal";
  paragraph.alignment = look.align === "both" ? "Justified" : look.align === "center" ? "Centered" : "Left";
  paragraph.leftIndent = (look.left ?? 0) * points;
  paragraph.rightIndent = 0;
  paragraph.firstLineIndent = (look.firstLine ?? 0) * points;
  paragraph.spaceBefore = look.before ?? 0;
  paragraph.spaceAfter = look.after ?? 0;
  paragraph.lineSpacing = 12;
  const { font } = paragraph;
  font.name = fontName;
  font.size = look.size;
  font.bold = look.bold ?? false;
  font.italic = look.italic ?? false;
  font.underline = "None";
  font.strikeThrough = false;
  font.doubleStrikeThrough = false;
  // As Word documents it: null takes it away.
  font.highlightColor = null!;
  font.color = `#${look.color ?? "000000"}`;
}

type TableBlock = Exclude<Block, { kind: "text" }>;

/** Writes downwards from a spot, each paragraph below the one before. */
class ParagraphWriter {
  private last: Word.Paragraph | null = null;
  private lastTable: Word.Table | null = null;
  private readonly tables: Word.Table[] = [];

  constructor(
    private readonly spot: Spot,
    private readonly size: number,
  ) {}

  paragraph(line: BlockLine): void {
    const written = this.add(line.text);
    dress(written, line, this.size);
    this.last = written;
    this.lastTable = null;
  }

  table(block: TableBlock): void {
    // A table can only be put below a paragraph.
    if (this.last === null || this.lastTable !== null) this.paragraph({ text: "", look: "room" });
    const rows = tableLines(block);
    const firstLines = rows.map((cells) => cells.map((lines) => lines[0]?.text ?? ""));
    const table = this.last!.insertTable(rows.length, 2, "After", firstLines);
    for (const [row, cells] of rows.entries()) {
      for (const [column, lines] of cells.entries()) fillCell(table.getCell(row, column).body, lines);
    }
    this.tables.push(table);
    this.lastTable = table;
  }

  /** Leaves room to write below a table that nothing follows. */
  finish(): void {
    if (this.spot.kind === "bodyEnd" && this.lastTable !== null) this.paragraph({ text: "", look: "room" });
  }

  dressTables(): void {
    for (const table of this.tables) {
      table.horizontalAlignment = "Centered";
      for (const border of ["Top", "Bottom", "Left", "Right", "InsideHorizontal", "InsideVertical"] as const) {
        table.getBorder(border).type = "None";
      }
    }
  }

  private add(text: string): Word.Paragraph {
    if (this.lastTable !== null) return this.lastTable.insertParagraph(text, "After");
    return this.last === null ? this.first(text) : this.last.insertParagraph(text, "After");
  }

  private first(text: string): Word.Paragraph {
    const { kind, neighbour, control } = this.spot;
    const written = (control ?? neighbour).insertParagraph(
      text,
      kind === "before" || kind === "bodyStart" ? "Before" : "After",
    );
    // A new paragraph joins the list of its neighbour; no paragraph of ours may.
    if (neighbour.isListItem) written.detachFromList();
    return written;
  }
}

/** The first line stands in the cell already. */
function fillCell(cell: Word.Body, lines: readonly BlockLine[]): void {
  if (lines[0]) dress(cell.paragraphs.getFirst(), lines[0]);
  for (const line of lines.slice(1)) dress(cell.insertParagraph(line.text, "End"), line);
}
