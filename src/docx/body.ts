import type { PageSetup, Paragraph } from "../core/snapshot/snapshot";
import { DocxError } from "./docx-error";
import {
  takeParagraphProperty,
  takeRunProperty,
  type ParagraphFormat,
  type RunFormat,
  type ThemeFonts,
} from "./formatting";
import type { ListCounter } from "./numbering";
import { PageReader } from "./page";
import { ParagraphBuilder } from "./paragraph-builder";
import { RevisionCounter } from "./revisions";
import type { Styles } from "./styles";
import { readXml, type Attributes, type XmlReader } from "./xml";
import type { Zip } from "./zip";

/** What the main part tells. */
export interface Body {
  readonly paragraphs: readonly Paragraph[];
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
}

/** More than any report holds; a file of nothing but empty paragraphs must not fill the memory. */
const MOST_PARAGRAPHS = 200_000;

/**
 * Reads the paragraphs that Word's `body.paragraphs` gives, in the same order: those of tables and content controls included, those of
 * text boxes, notes, headers and footers not. Of tracked changes the present text; of fields the result; hidden text left out.
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

const blocks: ReadonlySet<string> = new Set(["w:p", "w:tbl", "w:sdt"]);

/** Elements of a run that stand for one character. */
const signs: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:cr": "\v",
  "w:noBreakHyphen": "\u2011",
  "w:softHyphen": "\u00ad",
};

class BodyReader implements XmlReader {
  private readonly path: string[] = [];
  private readonly paragraphs: Paragraph[] = [];
  private readonly revisions = new RevisionCounter();
  private readonly builder: ParagraphBuilder;
  /** Depth of the outermost element being left out; 0 when none is. */
  private skipFrom = 0;
  /** For each open mc:AlternateContent, whether one of its branches was taken. */
  private readonly branches: boolean[] = [];
  /** For each open field, whether its result has begun. */
  private readonly fields: boolean[] = [];
  private tableLevel = 0;
  private paragraph: ParagraphFormat | null = null;
  private mark: RunFormat = {};
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
    return this.fields.length > 0;
  }

  body(): Body {
    // Word always shows a paragraph at the end, also when the file stops after a table or a content control.
    if (this.paragraphs.length === 0 || this.lastBlock !== "w:p")
      this.paragraphs.push(this.builder.finish({}, {}, this.paragraphs.length, 0));
    return { paragraphs: this.paragraphs, revisions: this.revisions.count, page: this.page.page };
  }

  open(name: string, attribute: Attributes): void {
    const parent = this.path.at(-1);
    // The branches of mc:AlternateContent are as good as not there: what stands in them belongs to the element around.
    this.path.push(parent !== undefined && name.startsWith("mc:") ? parent : name);
    if (this.path.length === 1) {
      if (name !== "w:document") throw new DocxError("notDocument", `the main part is ${name}`);
      this.preserveAll = attribute("space") === "preserve";
    }
    if (this.skipFrom > 0) return;
    this.revisions.open(name, parent, attribute);
    if (skipped.has(name) || this.otherBranch(name, attribute)) this.skipFrom = this.path.length;
    else if (name === "mc:AlternateContent") this.branches.push(false);
    else if (parent === "w:r") this.openInRun(name, attribute);
    else this.openElsewhere(name, parent, attribute);
  }

  close(name: string): void {
    const depth = this.path.length;
    this.path.pop();
    if (this.skipFrom > 0) {
      if (depth === this.skipFrom) this.skipFrom = 0;
      else return;
    }
    if (name === "w:t") this.closeText();
    else if (name === "w:tbl") this.tableLevel--;
    else if (name === "w:r") this.runs.pop();
    else if (name === "mc:AlternateContent") this.branches.pop();
    else if (name === "w:p") this.closeParagraph();
    if (blocks.has(name) && this.tableLevel === 0 && this.paragraph === null) this.lastBlock = name;
    this.revisions.close(name);
  }

  text(text: string): void {
    if (this.skipFrom === 0 && this.path.at(-1) === "w:t") this.pending += text;
  }

  private closeText(): void {
    // Word drops blanks around a w:t that does not ask to keep them.
    this.write(this.preserve ? this.pending : this.pending.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ""), true);
    this.pending = "";
  }

  private otherBranch(name: string, attribute: Attributes): boolean {
    if (name !== "mc:Choice" && name !== "mc:Fallback") return false;
    // Emoji are the one choice whose text is only in the fallback.
    if (attribute("Requires")?.includes("w16se")) return true;
    const taken = this.branches.at(-1) ?? false;
    this.branches[this.branches.length - 1] = true;
    return taken;
  }

  private openInRun(name: string, attribute: Attributes): void {
    const sign = signs[name];
    if (sign !== undefined) this.write(sign, false);
    else if (name === "w:t")
      this.preserve = (attribute("space") ?? (this.preserveAll ? "preserve" : "")) === "preserve";
    else if (name === "w:br") this.write(breakSign(attribute("type")), false);
    else if (name === "w:sym") this.write(symbol(attribute("char")), false);
    else if (name === "w:fldChar") this.turnField(attribute("fldCharType"));
    else if (name === "w:r") this.runs.push({ style: undefined, format: {} });
  }

  private openElsewhere(name: string, parent: string | undefined, attribute: Attributes): void {
    if (name === "w:p") this.openParagraph();
    else if (name === "w:r") this.runs.push({ style: undefined, format: {} });
    else if (name === "w:tbl") this.tableLevel++;
    else if (name === "w:sectPr") this.page.openSection();
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
    if (this.paragraphs.length >= MOST_PARAGRAPHS)
      throw new DocxError("tooLarge", `over ${MOST_PARAGRAPHS} paragraphs`);
    this.paragraph = {};
    this.mark = {};
  }

  private closeParagraph(): void {
    if (this.paragraph === null) return;
    this.paragraphs.push(this.builder.finish(this.paragraph, this.mark, this.paragraphs.length, this.tableLevel));
    this.paragraph = null;
  }

  private turnField(type: string | null): void {
    if (!this.withFields) return;
    if (type === "begin") this.fields.push(false);
    else if (type === "separate" && this.fields.length > 0) this.fields[this.fields.length - 1] = true;
    else if (type === "end") this.fields.pop();
  }

  private write(text: string, isText: boolean): void {
    const run = this.runs.at(-1);
    if (this.paragraph === null || run === undefined || text === "" || this.fields.includes(false)) return;
    this.revisions.text();
    this.builder.write(text, isText, this.paragraph.style, run.style, run.format);
  }
}

/** Only a line break is part of the text; a page or column break is a place in the layout, as the live reader has it too. */
function breakSign(type: string | null): string {
  return type === "page" || type === "column" ? "" : "\v";
}

/** Characters of a symbol font have no meaning outside it. */
function symbol(hexadecimal: string | null): string {
  const code = parseInt(hexadecimal ?? "", 16);
  const meaningful = code > 0x20 && code < 0xd800;
  return meaningful ? String.fromCharCode(code) : "";
}
