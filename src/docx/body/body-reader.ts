import type { PageSetup, Paragraph } from "../../core/snapshot/snapshot";
import { Branches } from "../../wordprocessing/alternate-content";
import { DrawingReader, drawings } from "../../wordprocessing/drawing";
import { DocxError } from "../docx-error";
import { PageReader } from "../page";
import { isOn, takeParagraphProperty, takeRunProperty, type RunFormat, type ThemeFonts } from "../styles/formatting";
import type { Styles } from "../styles/styles";
import type { ListCounter } from "../styles/numbering";
import type { Attributes, NamespaceOf, XmlReader } from "../xml/xml";
import { DropDown } from "./drop-down";
import { Fields } from "./open-fields";
import { ParagraphBuilder } from "./paragraph-builder";
import { ParagraphList } from "./paragraph-list";
import { RevisionCounter } from "./revisions";
import { signOf, withoutBlanksAround } from "./run-text";

/** What the main part tells. */
export interface Body {
  readonly paragraphs: readonly Paragraph[];
  /**
   * For each paragraph, which `w:p` of the part it ends in, counted from 0
   * with all that are left out; -1 for one that stands in none.
   */
  readonly elements: readonly number[];
  readonly revisions: number;
  /** Of the first section; null when the file does not say. */
  readonly page: PageSetup | null;
  /** Lines of boxes beside words. */
  readonly boxes: readonly string[];
}

/** What is needed to understand a paragraph's references. */
export interface BodyContext {
  readonly styles: Styles;
  readonly theme: ThemeFonts;
  /** A new count of the lists, from the start. */
  readonly lists: () => ListCounter;
  /** The paragraphs of a file that w:altChunk draws in, by its relationship; null when it cannot be read. */
  readonly imported: (relationship: string | null) => readonly Paragraph[] | null;
}

/** Not the body's present text: left out with everything inside. */
const skipped: ReadonlySet<string> = new Set([
  "w:del",
  "w:moveFrom",
  "w:drawing",
  "w:pict",
  "w:object",
  "w:txbxContent",
  "w:instrText",
  "w:delText",
  "w:delInstrText",
  "w:rt",
  "w:sdtPr",
  "w:sdtEndPr",
  "w:pPrChange",
  "w:rPrChange",
  "w:sectPrChange",
  "m:oMath",
  "m:oMathPara",
]);

const equations: ReadonlySet<string> = new Set(["m:oMath", "m:oMathPara"]);

const blocks: ReadonlySet<string> = new Set(["w:p", "w:tbl", "w:sdt"]);

/** Follows the main part element by element; what stands in its paragraphs goes to `ParagraphList`. */
export class BodyReader implements XmlReader {
  private readonly path: string[] = [];
  private readonly list: ParagraphList;
  private readonly revisions = new RevisionCounter();
  private readonly builder: ParagraphBuilder;
  /** Depth of the outermost element being left out; 0 when none is. */
  private skipFrom = 0;
  private readonly branches = new Branches();
  private readonly fields = new Fields();
  /** The list of the form field being read, until text shows behind it. */
  private dropDown: DropDown | null = null;
  /** What stands in the drawing or object being passed over. */
  private drawing: DrawingReader | null = null;
  /** For each open content control, whether it shows its prompt. */
  private readonly prompting: boolean[] = [];
  private runs: { style: string | undefined; format: RunFormat }[] = [];
  private pending = "";
  private preserve = false;
  private preserveAll = false;
  private readonly page = new PageReader();
  private lastBlock = "";

  constructor(
    private readonly context: BodyContext,
    private readonly withFields: boolean,
  ) {
    this.builder = new ParagraphBuilder(context.styles, context.lists());
    this.list = new ParagraphList(this.builder);
  }

  get fieldOpen(): boolean {
    return this.fields.open;
  }

  body(): Body {
    this.list.end(this.lastBlock === "w:p");
    return {
      paragraphs: this.list.paragraphs,
      elements: this.list.elements,
      revisions: this.revisions.count,
      page: this.page.page,
      boxes: this.builder.beside,
    };
  }

  open(name: string, attribute: Attributes, namespaceOf: NamespaceOf): void {
    const parent = this.path.at(-1);
    // The branches of mc:AlternateContent are as good as not there: what stands in them belongs to the element around.
    this.path.push(parent !== undefined && name.startsWith("mc:") ? parent : name);
    if (this.path.length === 1) {
      if (name !== "w:document") throw new DocxError("notDocument", `the main part is ${name}`);
      this.preserveAll = attribute("space") === "preserve";
    }
    if (name === "w:p") this.list.count();
    if (this.skipFrom > 0) return this.openPassedOver(name, attribute);
    this.revisions.open(name, parent, attribute);
    if (parent === "w:rPr" && this.path.at(-3) === "w:pPr" && (name === "w:del" || name === "w:moveFrom"))
      this.list.markDeleted = true;
    if (skipped.has(name)) this.passOver(name);
    else if (name === "mc:AlternateContent") this.branches.open();
    else if (name === "mc:Choice" || name === "mc:Fallback") {
      if (this.branches.leavesOut(name, attribute, namespaceOf)) this.skipFrom = this.path.length;
    } else if (name === "w:altChunk" || name === "w:subDoc") this.importFile(name, attribute);
    else if (parent === "w:r") this.openInRun(name, attribute);
    else this.openElsewhere(name, parent, attribute);
  }

  close(name: string): void {
    const depth = this.path.length;
    this.path.pop();
    if (this.skipFrom > 0) {
      this.drawing?.close(name);
      if (depth !== this.skipFrom) return;
      this.skipFrom = 0;
      if (this.drawing !== null && this.list.format !== null) this.builder.draw(this.drawing);
      this.drawing = null;
    }
    if (name === "w:t") this.closeText();
    else if (name === "w:tbl") this.list.tableLevel--;
    else if (name === "w:r") this.runs.pop();
    else if (name === "w:sdt") this.prompting.pop();
    else if (name === "mc:AlternateContent") this.branches.close();
    else if (name === "w:p") this.list.close();
    else if (name === "w:tc") this.list.endUnfinished();
    if (blocks.has(name) && this.list.tableLevel === 0 && this.list.format === null) this.lastBlock = name;
    this.revisions.close(name);
  }

  text(text: string): void {
    if (this.skipFrom > 0) this.drawing?.write(text);
    else if (this.path.at(-1) === "w:t") this.pending += text;
  }

  private passOver(name: string): void {
    this.skipFrom = this.path.length;
    if (drawings.has(name)) this.drawing = new DrawingReader(name);
    else if (equations.has(name) && this.list.format !== null) this.builder.miss("equation");
  }

  private openPassedOver(name: string, attribute: Attributes): void {
    this.drawing?.open(name, attribute);
    if (name === "w:showingPlcHdr" && this.prompting.length > 0)
      this.prompting[this.prompting.length - 1] = isOn(attribute);
  }

  /** Word shows the paragraphs of the other file in the place of the reference. */
  private importFile(name: string, attribute: Attributes): void {
    this.list.insert(name === "w:altChunk" ? this.context.imported(attribute("id")) : null);
  }

  private closeText(): void {
    this.write(this.preserve ? this.pending : withoutBlanksAround(this.pending), true);
    this.pending = "";
  }

  private openInRun(name: string, attribute: Attributes): void {
    const sign = signOf(name, attribute);
    if (sign !== null) this.write(sign, false);
    else if (name === "w:t")
      this.preserve = (attribute("space") ?? (this.preserveAll ? "preserve" : "")) === "preserve";
    else if (name === "w:fldChar") this.turnField(attribute("fldCharType"));
    else if (name === "w:r") this.runs.push({ style: undefined, format: {} });
  }

  private openElsewhere(name: string, parent: string | undefined, attribute: Attributes): void {
    if (name === "w:p") this.list.open();
    else if (name === "w:r") this.runs.push({ style: undefined, format: {} });
    else if (name === "w:sdt") this.prompting.push(false);
    else if (name === "w:ddList") this.dropDown = new DropDown();
    else if (parent === "w:ddList") this.dropDown?.take(name, attribute);
    else if (name === "w:tbl") {
      this.list.endUnfinished();
      this.list.tableLevel++;
    } else if (name === "w:tr") this.list.turn(-1);
    else if (name === "w:tc") this.list.turn(1);
    else if (name === "w:gridSpan") this.list.turn(Number(attribute("val")) - 1);
    else if (name === "w:sectPr") this.page.openSection();
    else if (parent === "w:rPr") this.openRunProperty(name, attribute);
    else if (parent === "w:pPr" || parent === "w:numPr") {
      if (this.list.format !== null) takeParagraphProperty(this.list.format, name, attribute);
    } else if (parent === "w:sectPr") this.page.take(name, attribute);
  }

  private openRunProperty(name: string, attribute: Attributes): void {
    const owner = this.path.at(-3);
    const run = this.runs.at(-1);
    if (owner === "w:r" && run !== undefined) {
      if (name === "w:rStyle") run.style = attribute("val") ?? undefined;
      else takeRunProperty(run.format, name, attribute, this.context.theme);
    } else if (owner === "w:pPr") takeRunProperty(this.list.mark, name, attribute, this.context.theme);
  }

  private turnField(type: string | null): void {
    if (this.withFields) this.fields.turn(type);
    if (type !== "end" || this.dropDown === null) return;
    const { shown, asks } = this.dropDown;
    this.write(shown, true);
    if (asks) this.builder.prompt(shown);
  }

  private write(text: string, isText: boolean): void {
    const run = this.runs.at(-1);
    if (this.list.format === null || run === undefined || text === "" || this.fields.inCode) return;
    this.dropDown = null;
    this.revisions.text();
    this.builder.write(text, isText, this.list.format.style, run.style, run.format);
    if (isText && this.prompting.includes(true)) this.builder.prompt(text);
  }
}
