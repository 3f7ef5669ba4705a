/** Namespace of WordprocessingML. */
export const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** Neighbouring letters of a paragraph in plain runs of one look, with nothing at all between them. */
export interface Stretch {
  /** Offsets in the text as a reader sees it. */
  readonly from: number;
  readonly to: number;
  /** Offset of its first letter in the text that counts struck-out words as well. */
  readonly fromWithDeletions: number;
}

/** One w:p element as a write has to see it. */
export interface ParagraphXml {
  /** What a reader sees: struck-out and hidden words left out; as `readableText` makes it of Word's own. */
  readonly text: string;
  /** The same with the words in it that are struck out by a tracked deletion. */
  readonly textWithDeletions: string;
  /** Where in `text` words may be changed without touching anything else. */
  readonly stretches: readonly Stretch[];
  /**
   * The same for words that were inserted while changes were tracked and
   * are not accepted yet: ours, when a write of ours is taken back.
   */
  readonly insertedStretches: readonly Stretch[];
  /**
   * Nothing is in it but plain runs: no note, picture, comment, break of a
   * page or section, equation, hidden word, change, mark, link, field.
   */
  readonly plain: boolean;
  /** It would be plain, had not all of it been inserted while changes were tracked. */
  readonly plainInsertion: boolean;
  /** It has an automatic number or bullet. */
  readonly listed: boolean;
}

/**
 * @param open what the paragraph begins inside of: a field (a table of contents,
 * say), ranges such as comments. Letters in one may not be changed by themselves
 */
export function readParagraph(paragraph: Element, open = { field: false, ranges: 0 }): ParagraphXml {
  const reader = new Reader(open.field ? 1 : 0, open.ranges);
  for (const child of paragraph.children) reader.take(child, "own");
  const properties = child(paragraph, "pPr");
  const mark = properties && child(properties, "rPr");
  const inserted = mark !== null && child(mark, "ins") !== null;
  const number = properties && child(properties, "numPr");
  const list = number && child(number, "numId");
  const ownProperties = properties === null || isPlainProperties(properties, mark);
  return {
    text: reader.text,
    textWithDeletions: reader.textWithDeletions,
    stretches: reader.stretches,
    insertedStretches: reader.insertedStretches,
    plain: ownProperties && !inserted && !reader.other && !reader.inserted,
    plainInsertion: ownProperties && inserted && !reader.other && !reader.ownText,
    listed: number !== null && list?.getAttributeNS(w, "val") !== "0",
  };
}

/**
 * True for what stands between paragraphs or runs and says nothing:
 * marks of the spelling checker, Word's own last place of the cursor.
 */
export function isNothing(element: Element): boolean {
  if (element.namespaceURI !== w) return false;
  if (element.localName === "proofErr" || element.localName === "lastRenderedPageBreak") return true;
  return element.localName === "bookmarkStart" && element.getAttributeNS(w, "name") === "_GoBack";
}

/** First child of that name, null when there is none. */
export function child(parent: Element, name: string): Element | null {
  for (let at = parent.firstElementChild; at !== null; at = at.nextElementSibling)
    if (at.localName === name && at.namespaceURI === w) return at;
  return null;
}

/** An on-off property: there, and not switched off. */
export function isOn(property: Element | null): boolean {
  return property !== null && !["0", "false", "off"].includes(property.getAttributeNS(w, "val") ?? "");
}

class Reader {
  text = "";
  textWithDeletions = "";
  readonly stretches: { from: number; to: number; readonly fromWithDeletions: number }[] = [];
  readonly insertedStretches: { from: number; to: number; readonly fromWithDeletions: number }[] = [];
  /** Something stands there that is neither a plain run nor a plain run inserted under tracking. */
  other = false;
  inserted = false;
  ownText = false;
  private look: string | null = null;
  private goBack: string | null = null;

  constructor(
    private fields: number,
    private ranges: number,
  ) {}

  take(element: Element, how: "own" | "inserted" | "wrapped" | "deleted"): void {
    const name = element.namespaceURI === w ? element.localName : "";
    if (name === "pPr" || name === "rPr" || this.isGoBack(element) || isNothing(element)) return;
    if (name === "r") return this.run(element, how);
    this.look = null;
    if (name === "ins" && how === "own") {
      this.inserted = true;
      for (const one of element.children) this.take(one, "inserted");
      return;
    }
    this.other = true;
    // What is written at the edge of a commented stretch may come to stand outside of it.
    if (/^(comment|perm|move|customXml).*Start$/u.test(name)) this.ranges++;
    if (/^(comment|perm|move|customXml).*End$/u.test(name)) this.ranges = Math.max(0, this.ranges - 1);
    const gone = name === "del" || name === "moveFrom" ? "deleted" : null;
    if (wrappers.has(name))
      for (const one of element.children) this.take(one, gone ?? (how === "deleted" ? how : "wrapped"));
    this.look = null;
  }

  private run(run: Element, how: "own" | "inserted" | "wrapped" | "deleted"): void {
    const properties = child(run, "rPr");
    const hidden =
      properties !== null && ["vanish", "specVanish", "webHidden"].some((name) => isOn(child(properties, name)));
    const revised = properties !== null && revisions.some((name) => child(properties, name) !== null);
    const plain = !hidden && !revised && this.fields === 0;
    if (!plain) this.other = true;
    if (how === "own") this.ownText = true;
    const look =
      plain && (how === "own" || how === "inserted") && this.ranges === 0
        ? properties === null
          ? ""
          : new XMLSerializer().serializeToString(properties)
        : null;
    for (const part of run.children) {
      if (part === properties || isNothing(part)) continue;
      const text = textOfPart(part);
      if (text === null) {
        if (part.namespaceURI === w && part.localName === "fldChar") {
          const type = part.getAttributeNS(w, "fldCharType");
          this.fields = Math.max(0, this.fields + (type === "begin" ? 1 : type === "end" ? -1 : 0));
        }
        this.other = true;
        this.look = null;
        continue;
      }
      this.add(text, hidden, how, this.fields === 0 ? look : null);
    }
  }

  private add(
    text: string,
    hidden: boolean,
    how: "own" | "inserted" | "wrapped" | "deleted",
    look: string | null,
  ): void {
    if (hidden) {
      this.look = null;
      return;
    }
    const fromWithDeletions = this.textWithDeletions.length;
    this.textWithDeletions += text;
    if (how === "deleted") return;
    const from = this.text.length;
    this.text += text;
    const stretches = how === "inserted" ? this.insertedStretches : this.stretches;
    const last = stretches.at(-1);
    if (look !== null && look === this.look && last?.to === from) last.to = this.text.length;
    else if (look !== null && text !== "") stretches.push({ from, to: this.text.length, fromWithDeletions });
    this.look = look;
  }

  /** Both ends of Word's own bookmark for the last place of the cursor. */
  private isGoBack(element: Element): boolean {
    if (element.namespaceURI !== w) return false;
    const id = element.getAttributeNS(w, "id");
    if (element.localName === "bookmarkStart" && isNothing(element)) this.goBack = id;
    return element.localName === "bookmarkEnd" && id !== null && id === this.goBack;
  }
}

/** Elements that hold runs of the paragraph's own text. */
const wrappers = new Set(
  "ins del moveFrom moveTo hyperlink smartTag customXml fldSimple sdt sdtContent dir bdo".split(" "),
);
const revisions = ["ins", "del", "moveFrom", "moveTo", "rPrChange"];

/** Text of one child of a run; null for anything that is not text. */
function textOfPart(part: Element): string | null {
  if (part.namespaceURI !== w) return null;
  switch (part.localName) {
    case "t":
    case "delText":
      return part.textContent ?? "";
    case "tab":
      return "\t";
    case "cr":
      return "\v";
    case "br":
      return ["", "textWrapping"].includes(part.getAttributeNS(w, "type") ?? "") ? "\v" : null;
    case "noBreakHyphen":
      return "\u2011";
    case "softHyphen":
      return "\u00ad";
    default:
      return null;
  }
}

/** Nothing hangs on the paragraph mark: no section or page break, tracked change, hidden mark. */
function isPlainProperties(properties: Element, mark: Element | null): boolean {
  return (
    child(properties, "sectPr") === null &&
    child(properties, "pPrChange") === null &&
    !isOn(child(properties, "pageBreakBefore")) &&
    (mark === null ||
      (!isOn(child(mark, "vanish")) &&
        ["del", "moveFrom", "moveTo", "rPrChange"].every((name) => child(mark, name) === null)))
  );
}
