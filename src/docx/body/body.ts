import type { PageSetup, Paragraph } from "../../core/snapshot/snapshot";
import { Branches } from "../../wordprocessing/alternate-content";
import { DrawingReader } from "../../wordprocessing/drawing";
import { DocxError } from "../docx-error";
import { Fields } from "./open-fields";
import {
  isOn,
  takeParagraphProperty,
  takeRunProperty,
  type ParagraphFormat,
  type RunFormat,
  type ThemeFonts,
} from "../styles/formatting";
import type { ListCounter } from "../styles/numbering";
import { PageReader } from "../page";
import { ParagraphBuilder } from "./paragraph-builder";
import { RevisionCounter } from "./revisions";
import { signOf, withoutBlanksAround } from "./run-text";
import type { Styles } from "../styles/styles";
import { readXml, type Attributes, type NamespaceOf, type XmlReader } from "../xml/xml";
import type { Zip } from "../package/zip";

/** What the main part tells. */
export interface Body {
  readonly paragraphs: readonly Paragraph[];
  /** For each paragraph, which `w:p` of the part it ends in, counted from 0 with all that are left out; -1 for one that stands in none. */
  readonly elements: readonly number[];
  readonly revisions: number;
  /** Of the first section; null when the file does not say. */
  readonly page: PageSetup | null;
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

/** More than any report holds; a file of nothing but empty paragraphs must not fill the memory. */
const MOST_PARAGRAPHS = 200_000;

/**
 * Reads the paragraphs that Word shows, in the order of its `body.paragraphs`: those of tables, content controls and imported .docx files included,
 * those of notes, headers and footers not. Of tracked changes the present text, so that a deleted paragraph mark parts nothing; of
 * fields the result; hidden text left out; of text boxes the text where nothing else stands in the paragraph.
 */
export function readBody(zip: Zip, part: string, context: BodyContext): Body {
  const reader = new BodyReader(context, true);
  readXml(zip, part, reader);
  if (!reader.fieldOpen) return reader.body();
  // A field that never ends would swallow the rest of the document; Word then shows its text, so read again without fields.
  const plain = new BodyReader(context, false);
  readXml(zip, part, plain);
  return plain.body();
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

const drawings: ReadonlySet<string> = new Set(["w:drawing", "w:pict", "w:object"]);

const equations: ReadonlySet<string> = new Set(["m:oMath", "m:oMathPara"]);

const blocks: ReadonlySet<string> = new Set(["w:p", "w:tbl", "w:sdt"]);

class BodyReader implements XmlReader {
  private readonly path: string[] = [];
  private readonly paragraphs: Paragraph[] = [];
  private readonly elements: number[] = [];
  /** The `w:p` counted last, and the one being read. */
  private counted = -1;
  private element = -1;
  private readonly revisions = new RevisionCounter();
  private readonly builder: ParagraphBuilder;
  /** Depth of the outermost element being left out; 0 when none is. */
  private skipFrom = 0;
  private readonly branches = new Branches();
  private readonly fields = new Fields();
  /** What stands in the drawing or object being passed over. */
  private drawing: DrawingReader | null = null;
  /** For each open content control, whether it shows its prompt. */
  private readonly prompting: boolean[] = [];
  private tableLevel = 0;
  private paragraph: ParagraphFormat | null = null;
  private mark: RunFormat = {};
  private markDeleted = false;
  /** A paragraph whose mark was deleted: what follows goes on in it. */
  private unfinished: { readonly format: ParagraphFormat; readonly mark: RunFormat } | null = null;
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
  }

  get fieldOpen(): boolean {
    return this.fields.open;
  }

  body(): Body {
    this.endUnfinished();
    // Word always shows a paragraph at the end, also when the file stops after a table or a content control.
    if (this.paragraphs.length === 0 || this.lastBlock !== "w:p") {
      this.paragraphs.push(this.builder.finish({}, {}, this.paragraphs.length, 0));
      this.elements.push(-1);
    }
    return {
      paragraphs: this.paragraphs,
      elements: this.elements,
      revisions: this.revisions.count,
      page: this.page.page,
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
    if (name === "w:p") this.counted++;
    if (this.skipFrom > 0) return this.openPassedOver(name, attribute);
    this.revisions.open(name, parent, attribute);
    if (parent === "w:rPr" && this.path.at(-3) === "w:pPr" && (name === "w:del" || name === "w:moveFrom"))
      this.markDeleted = true;
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
      if (this.drawing !== null && this.paragraph !== null) this.builder.draw(this.drawing);
      this.drawing = null;
    }
    if (name === "w:t") this.closeText();
    else if (name === "w:tbl") this.tableLevel--;
    else if (name === "w:r") this.runs.pop();
    else if (name === "w:sdt") this.prompting.pop();
    else if (name === "mc:AlternateContent") this.branches.close();
    else if (name === "w:p") this.closeParagraph();
    else if (name === "w:tc") this.endUnfinished();
    if (blocks.has(name) && this.tableLevel === 0 && this.paragraph === null) this.lastBlock = name;
    this.revisions.close(name);
  }

  text(text: string): void {
    if (this.skipFrom > 0) this.drawing?.write(text);
    else if (this.path.at(-1) === "w:t") this.pending += text;
  }

  private passOver(name: string): void {
    this.skipFrom = this.path.length;
    if (drawings.has(name)) this.drawing = new DrawingReader(name);
    else if (equations.has(name) && this.paragraph !== null) this.builder.miss("equation");
  }

  private openPassedOver(name: string, attribute: Attributes): void {
    this.drawing?.open(name);
    if (name === "w:showingPlcHdr" && this.prompting.length > 0)
      this.prompting[this.prompting.length - 1] = isOn(attribute);
  }

  /** Word shows the paragraphs of the other file in the place of the reference. */
  private importFile(name: string, attribute: Attributes): void {
    this.endUnfinished();
    const found = name === "w:altChunk" ? this.context.imported(attribute("id")) : null;
    if (found === null) {
      this.builder.miss("import");
      this.push(this.builder.finish({}, {}, this.paragraphs.length, this.tableLevel), -1);
    } else for (const each of found) this.push({ ...each, index: this.paragraphs.length }, -1);
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
    if (name === "w:p") this.openParagraph();
    else if (name === "w:r") this.runs.push({ style: undefined, format: {} });
    else if (name === "w:sdt") this.prompting.push(false);
    else if (name === "w:tbl") {
      this.endUnfinished();
      this.tableLevel++;
    } else if (name === "w:sectPr") this.page.openSection();
    else if (parent === "w:rPr") this.openRunProperty(name, attribute);
    else if (parent === "w:pPr" || parent === "w:numPr") {
      if (this.paragraph !== null) takeParagraphProperty(this.paragraph, name, attribute);
    } else if (parent === "w:sectPr") this.page.take(name, attribute);
  }

  private openRunProperty(name: string, attribute: Attributes): void {
    const owner = this.path.at(-3);
    const run = this.runs.at(-1);
    if (owner === "w:r" && run !== undefined) {
      if (name === "w:rStyle") run.style = attribute("val") ?? undefined;
      else takeRunProperty(run.format, name, attribute, this.context.theme);
    } else if (owner === "w:pPr") takeRunProperty(this.mark, name, attribute, this.context.theme);
  }

  private openParagraph(): void {
    this.element = this.counted;
    this.paragraph = {};
    this.mark = {};
    this.markDeleted = false;
    this.unfinished = null;
  }

  private closeParagraph(): void {
    if (this.paragraph === null) return;
    if (this.markDeleted) this.unfinished = { format: this.paragraph, mark: this.mark };
    else this.push(this.builder.finish(this.paragraph, this.mark, this.paragraphs.length, this.tableLevel));
    this.paragraph = null;
  }

  /** Where no paragraph follows in the same place, a deleted mark stands all the same. */
  private endUnfinished(): void {
    if (this.unfinished === null) return;
    const { format, mark } = this.unfinished;
    this.push(this.builder.finish(format, mark, this.paragraphs.length, this.tableLevel));
    this.unfinished = null;
  }

  private push(paragraph: Paragraph, element = this.element): void {
    if (this.paragraphs.length >= MOST_PARAGRAPHS)
      throw new DocxError("tooLarge", `over ${MOST_PARAGRAPHS} paragraphs`);
    this.paragraphs.push(paragraph);
    this.elements.push(element);
  }

  private turnField(type: string | null): void {
    if (this.withFields) this.fields.turn(type);
  }

  private write(text: string, isText: boolean): void {
    const run = this.runs.at(-1);
    if (this.paragraph === null || run === undefined || text === "" || this.fields.inCode) return;
    this.revisions.text();
    this.builder.write(text, isText, this.paragraph.style, run.style, run.format);
    if (isText && this.prompting.includes(true)) this.builder.prompt(text);
  }
}
