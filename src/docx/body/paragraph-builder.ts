import type { Paragraph, Unread } from "../../core/snapshot/snapshot";
import { isBlank } from "../../core/vietnamese/fold";
import type { DrawingReader } from "../../wordprocessing/drawing";
import type { ParagraphFormat, RunFormat } from "../styles/formatting";
import type { ListCounter } from "../styles/numbering";
import { headingLevel } from "../styles/style-names";
import type { Styles } from "../styles/styles";

/** Gathers the text of one paragraph after the other, with what all its runs have in common. */
export class ParagraphBuilder {
  /** What stood in boxes beside words. */
  readonly beside: string[] = [];
  private text = "";
  private common: Common | null = null;
  private highlighted = false;
  /** Undefined while nothing is said, Infinity while all letters are bold, else where the bold beginning ended. */
  private boldUntil: number | undefined;
  private prompts: string[] = [];
  private boxes: string[] = [];
  private readonly unread = new Set<Unread>();
  private readonly resolved = new Map<string, RunFormat>();

  constructor(
    private readonly styles: Styles,
    private readonly lists: ListCounter,
  ) {}

  /**
   * Adds a run's text, unless it is hidden or struck through. Only letters
   * (`isText`), not tabs and breaks, say what font a paragraph is in.
   */
  write(
    text: string,
    isText: boolean,
    paragraphStyle: string | undefined,
    runStyle: string | undefined,
    direct: RunFormat,
  ): void {
    const format = this.resolve(paragraphStyle, runStyle, direct);
    if (format.hidden === true || format.struck === true) return;
    if (isText) this.followBold(text, format.bold ?? false);
    this.text += text;
    this.highlighted ||= format.highlighted ?? false;
    if (isText) this.common = merge(this.common, format);
  }

  /** Says that the text just written is the prompt of a content control. */
  prompt(text: string): void {
    this.prompts.push(text);
  }

  /** Takes what a drawing or object of the paragraph holds. */
  draw(drawing: DrawingReader): void {
    if (!isBlank(drawing.lines)) this.boxes.push(drawing.lines);
    for (const kind of drawing.unread) this.miss(kind);
  }

  /** Notes that something stands here which cannot be read. */
  miss(kind: Unread): void {
    this.unread.add(kind);
  }

  /**
   * The finished paragraph; the builder is ready for the next. A paragraph
   * without letters takes the format of its mark.
   */
  finish(own: ParagraphFormat, mark: RunFormat, index: number, tableLevel: number): Paragraph {
    const style = this.styles.paragraph(own.style);
    const outlineLevel = own.outlineLevel ?? style.paragraph.outlineLevel ?? headingLevel(style.name) ?? 9;
    const listLevel = own.listLevel ?? (own.list === undefined ? style.paragraph.listLevel : undefined);
    const listLabel = this.lists.next(own.list ?? style.paragraph.list, listLevel, own.style);
    const boxed = this.boxes.length > 0 && isBlank(this.text);
    // What the letters of a box look like stands inside it.
    const common = boxed ? unknownLook : (this.common ?? merge(null, this.resolve(own.style, undefined, mark)));
    if (this.boxes.length > 0 && !boxed) {
      this.miss("textBox");
      this.beside.push(...this.boxes);
    }
    const paragraph: Paragraph = {
      index,
      text: boxed ? this.boxes.join("\v") : inOwnLetters(this.text),
      style: style.name,
      outlineLevel: outlineLevel >= 0 && outlineLevel <= 8 ? outlineLevel + 1 : null,
      tableLevel,
      listLabel,
      ...(listLabel === "" && { bullet: listLevel ?? 0 }),
      ...common,
      highlighted: this.highlighted,
      ...(this.boldUntil !== undefined &&
        this.boldUntil > 0 &&
        isFinite(this.boldUntil) && { boldUntil: this.boldUntil }),
      ...(this.prompts.length > 0 && { prompts: this.prompts }),
      ...(this.unread.size > 0 && { unread: [...this.unread].sort() }),
    };
    // Nearly every paragraph has none of these, and a set makes a new table when it is cleared.
    if (this.prompts.length > 0) this.prompts = [];
    if (this.boxes.length > 0) this.boxes = [];
    if (this.unread.size > 0) this.unread.clear();
    this.text = "";
    this.common = null;
    this.highlighted = false;
    this.boldUntil = undefined;
    return paragraph;
  }

  private followBold(text: string, bold: boolean): void {
    if (bold ? this.boldUntil !== undefined : this.boldUntil !== undefined && this.boldUntil !== Infinity) return;
    const first = text.search(/[\p{L}\d]/u);
    if (first < 0) return;
    if (bold) this.boldUntil = Infinity;
    else this.boldUntil = this.boldUntil === undefined ? 0 : this.text.length + first;
  }

  private resolve(paragraphStyle: string | undefined, runStyle: string | undefined, direct: RunFormat): RunFormat {
    const key = `${paragraphStyle ?? ""}\n${runStyle ?? ""}`;
    let base = this.resolved.get(key);
    if (base === undefined) {
      base = combine(
        this.styles.paragraph(paragraphStyle).run,
        runStyle === undefined ? {} : this.styles.character(runStyle),
      );
      this.resolved.set(key, base);
    }
    return { ...base, ...direct };
  }
}

/**
 * Bold and hidden toggle: set in the paragraph's style and in the
 * character's style they cancel out (ISO 29500-1, 17.7.3).
 */
function combine(paragraph: RunFormat, character: RunFormat): RunFormat {
  return {
    ...paragraph,
    ...character,
    bold: (paragraph.bold ?? false) !== (character.bold ?? false),
    hidden: (paragraph.hidden ?? false) !== (character.hidden ?? false),
  };
}

/**
 * The same text, copied. Cut out of the XML it would keep the whole of that in memory, and whoever looks at its letters
 * would be led round by way of it each time. Of two pieces a join makes one text, of one it gives that back as it is.
 */
function inOwnLetters(text: string): string {
  return [text.slice(0, 1), text.slice(1)].join("");
}

type Common = Pick<Paragraph, "font" | "size" | "bold">;

const unknownLook: Common = { font: null, size: null, bold: null };

function merge(before: Common | null, format: RunFormat): Common {
  const font = format.font ?? null;
  const size = format.size ?? null;
  const bold = format.bold ?? false;
  if (before === null) return { font, size, bold };
  return {
    font: before.font === font ? font : null,
    size: before.size === size ? size : null,
    bold: before.bold === bold ? bold : null,
  };
}
