import type { Paragraph } from "../../core/snapshot/snapshot";
import { DocxError } from "../docx-error";
import type { ParagraphFormat, RunFormat } from "../styles/formatting";
import type { ParagraphBuilder } from "./paragraph-builder";

/** More than any report holds; a file of nothing but empty paragraphs must not fill the memory. */
const MOST_PARAGRAPHS = 200_000;

/** The paragraphs that Word shows, as they open and close; of one whose mark was deleted the next goes on. */
export class ParagraphList {
  readonly paragraphs: Paragraph[] = [];
  /** For each, which `w:p` of the part it ends in. */
  readonly elements: number[] = [];
  tableLevel = 0;
  /** A hundred for each row up to the open one, and the columns up to the end of the open cell: Word knows 63. */
  private cell = 0;
  /** Of the paragraph that is open; null between two. */
  format: ParagraphFormat | null = null;
  mark: RunFormat = {};
  markDeleted = false;
  /** The `w:p` counted last, and the one being read. */
  private counted = -1;
  private element = -1;
  /** A paragraph whose mark was deleted: what follows goes on in it. */
  private unfinished: { readonly format: ParagraphFormat; readonly mark: RunFormat } | null = null;

  constructor(private readonly builder: ParagraphBuilder) {}

  /** A `w:p` stands here, be it left out. */
  count(): void {
    this.counted++;
  }

  /** A row opens (-1), a cell, or the open one is so much wider; in a table within a table nobody counts. */
  turn(columns: number): void {
    if (this.tableLevel < 2) this.cell += columns < 0 ? 100 - (this.cell % 100) : columns;
  }

  open(): void {
    this.element = this.counted;
    this.format = {};
    this.mark = {};
    this.markDeleted = false;
    this.unfinished = null;
  }

  close(): void {
    if (this.format === null) return;
    if (this.markDeleted) this.unfinished = { format: this.format, mark: this.mark };
    else this.push(this.finished(this.format, this.mark));
    this.format = null;
  }

  /** Where no paragraph follows in the same place, a deleted mark stands all the same. */
  endUnfinished(): void {
    if (this.unfinished === null) return;
    const { format, mark } = this.unfinished;
    this.push(this.finished(format, mark));
    this.unfinished = null;
  }

  /** The paragraphs of another file; null when it cannot be read. */
  insert(found: readonly Paragraph[] | null): void {
    this.endUnfinished();
    if (found === null) {
      this.builder.miss("import");
      this.push(this.finished({}, {}), -1);
    } else for (const each of found) this.push({ ...each, index: this.paragraphs.length }, -1);
  }

  /** Word always shows a paragraph at the end, also when the file stops after a table or a content control. */
  end(withParagraph: boolean): void {
    this.endUnfinished();
    if (this.paragraphs.length > 0 && withParagraph) return;
    this.paragraphs.push(this.builder.finish({}, {}, this.paragraphs.length, 0));
    this.elements.push(-1);
  }

  private finished(format: ParagraphFormat, mark: RunFormat): Paragraph {
    const paragraph = this.builder.finish(format, mark, this.paragraphs.length, this.tableLevel);
    return this.tableLevel === 1 ? { ...paragraph, cell: this.cell } : paragraph;
  }

  private push(paragraph: Paragraph, element = this.element): void {
    if (this.paragraphs.length >= MOST_PARAGRAPHS)
      throw new DocxError("tooLarge", `over ${MOST_PARAGRAPHS} paragraphs`);
    this.paragraphs.push(paragraph);
    this.elements.push(element);
  }
}
