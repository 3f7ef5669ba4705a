import { coverage } from "./coverage";
import { paragraphElements } from "./paragraph-elements";
import { child, isNothing, isOn, readParagraph, w, type ParagraphXml, type Stretch } from "./paragraph-xml";
import { readableText } from "./texts";

/**
 * What the body's own OOXML says that its text does not: what hangs on a paragraph
 * and what it stands in. Office.js cannot tell most of it (equations, hidden words,
 * text boxes, controls that are not rich text), so every write looks here first.
 */
export interface Anatomy {
  /** Nothing but empty paragraphs, with the section Word gives a new document: only then may the body be replaced. */
  readonly blank: boolean;
  readonly paragraphs: readonly ParagraphAnatomy[];
  /**
   * The package with nothing in its body but these paragraphs and a blank
   * one behind: what puts them back with `insertOoxml`.
   */
  packageOf(indexes: readonly number[], how?: PackageOptions): string;
}

export interface PackageOptions {
  /** Begin with a blank paragraph too. */
  readonly separate?: boolean;
  /** Instead of a paragraph in a table the whole table. */
  readonly tables?: boolean;
  /** Bring every part along: pictures, notes. Plain text needs its styles only. */
  readonly allParts?: boolean;
}

export interface ParagraphAnatomy {
  /**
   * Nothing hangs on it: it is text and nothing else, nothing begins, ends or goes on over it, and no control holds it.
   */
  readonly plain: boolean;
  /** Only that it was inserted as a whole while changes were tracked keeps it from being plain. */
  readonly plainInsertion: boolean;
  /** Nothing is in it but text, whatever goes on over it or begins and ends beside it. */
  readonly bare: boolean;
  /** It has an automatic number or bullet, which inserted OOXML does not bring back for certain. */
  readonly listed: boolean;
  /**
   * Blocks may be put right above, right below it: not in a table, a control or a field such as a table of contents.
   */
  readonly roomAbove: boolean;
  readonly roomBelow: boolean;
  /** It begins, ends a control that is open and stands by itself in the body: blocks may be put above, below that. */
  readonly opensControl: boolean;
  readonly closesControl: boolean;
  /** Indexes of the paragraphs next to it in the same cell or body; null where something else or nothing is next. */
  readonly above: number | null;
  readonly below: number | null;
  /** The outermost table it stands in, the same object for all its paragraphs; null outside tables. */
  readonly table: object | null;
  /** Where in its text words may be changed without touching anything else. Offsets as in `Paragraph.text`. */
  readonly stretches: readonly Stretch[];
  /** So too in words inserted under tracking and not accepted yet: for taking back what we wrote there. */
  readonly insertedStretches: readonly Stretch[];
  /** Its text with words in it that are struck out by a tracked deletion: what Word's search may look through. */
  readonly textWithDeletions: string;
}

/**
 * @param xml what `body.getOoxml` gave
 * @param texts what Word says is the text of every paragraph
 * @returns null when the package does not show as many paragraphs
 */
export function anatomyOf(xml: string, texts: readonly string[]): Anatomy | null {
  const parsed = new DOMParser().parseFromString(xml, "application/xml");
  const body = parsed.getElementsByTagNameNS(w, "body")[0];
  if (!body || parsed.getElementsByTagName("parsererror").length > 0) return null;
  const elements = paragraphElements(body, texts.length);
  if (elements === null) return null;
  const indexes = new Map<Element | null, number>(elements.map((element, index) => [element, index]));
  const covered = coverage(body, indexes);
  return {
    blank: isBlank(body),
    paragraphs: elements.map((element, index): ParagraphAnatomy => {
      const { crossed, rangesAbove, fieldAbove, fieldBelow } = covered[index]!;
      const around = wrappersOf(element);
      const read = readParagraph(element, { field: fieldAbove, ranges: rangesAbove });
      const same = [read.text, read.textWithDeletions].some((text) => readableText(text) === texts[index]);
      const controls = around.filter(({ localName }) => localName === "sdt");
      const free = same && !fieldAbove && !fieldBelow && controls.length === 0;
      const inBody = around.every(({ localName }) => localName === "customXml");
      const open = controls.every(isOpen);
      const alone = around.length === 1 && controls.length === 1 && open;
      return {
        plain: free && !crossed && read.plain,
        plainInsertion: free && !crossed && read.plainInsertion,
        bare: free && (read.plain || read.plainInsertion),
        listed: read.listed,
        roomAbove: inBody && !fieldAbove,
        roomBelow: inBody && !fieldBelow,
        opensControl: alone && !fieldAbove && neighbour(element, "previousElementSibling") === null,
        closesControl: alone && !fieldBelow && neighbour(element, "nextElementSibling") === null,
        above: indexes.get(neighbour(element, "previousElementSibling")) ?? null,
        below: indexes.get(neighbour(element, "nextElementSibling")) ?? null,
        table: tableAround(element),
        stretches: open ? stretchesIn(texts[index]!, read, read.stretches) : [],
        insertedStretches: open ? stretchesIn(texts[index]!, read, read.insertedStretches) : [],
        textWithDeletions: read.textWithDeletions,
      };
    }),
    packageOf: (wanted, how = {}) => {
      const blocks = wanted.map((index) => (how.tables && tableAround(elements[index]!)) || elements[index]!);
      return packageOf(parsed, body, [...new Set(blocks)], how);
    },
  };
}

/**
 * Where `text`, the reading of this host, may be changed; nowhere when
 * the OOXML says something else than Word's `text`.
 */
function stretchesIn(text: string, read: ParagraphXml, stretches: readonly Stretch[]): readonly Stretch[] {
  if (read.text === text) return stretches;
  if (read.textWithDeletions !== text) return [];
  return stretches.map(({ from, to, fromWithDeletions }) => ({
    from: fromWithDeletions,
    to: fromWithDeletions + to - from,
    fromWithDeletions,
  }));
}

/** Tables and controls around a paragraph, the innermost first; their own parts left out. */
function wrappersOf(paragraph: Element): readonly Element[] {
  const around: Element[] = [];
  for (let at = paragraph.parentElement; at !== null && at.localName !== "body"; at = at.parentElement)
    if (!["tr", "tc", "sdtContent"].includes(at.localName)) around.push(at);
  return around;
}

/** The outermost. */
function tableAround(paragraph: Element): Element | null {
  return wrappersOf(paragraph).findLast(({ localName }) => localName === "tbl") ?? null;
}

function neighbour(element: Element, direction: "previousElementSibling" | "nextElementSibling"): Element | null {
  let next = element[direction];
  while (next !== null && (isNothing(next) || isRangeMark(next))) next = next[direction];
  return next;
}

function isRangeMark({ localName }: Element): boolean {
  return /^(bookmark|comment|perm|move|customXml).*(Start|End)$/u.test(localName);
}

/** A control whose words may be changed: rich text, not locked, bound to nothing. */
function isOpen(control: Element): boolean {
  const properties = child(control, "sdtPr");
  return [...(properties?.children ?? [])].every(
    (one) =>
      harmless.has(one.localName) ||
      (one.localName === "lock" && !/content/iu.test(one.getAttributeNS(w, "val") ?? "")),
  );
}

const harmless = new Set("alias tag id placeholder rPr richText appearance color".split(" "));

function isBlank(body: Element): boolean {
  const outside = [...(body.parentElement?.children ?? [])].some((one) => one !== body);
  return (
    !outside &&
    [...body.children].every((one) => {
      if (one.localName === "sectPr") return isUsualSection(one);
      if (isNothing(one) || one.localName === "bookmarkEnd") return true;
      if (one.localName !== "p") return false;
      const { plain, listed, text } = readParagraph(one);
      return plain && !listed && text === "";
    })
  );
}

/** The section of a new document: a page upright, one column, no header or footer of its own. */
function isUsualSection(section: Element): boolean {
  return [...section.children].every((one) => {
    if (one.localName === "pgSz") return one.getAttributeNS(w, "orient") !== "landscape";
    if (one.localName === "cols") return !["num"].some((name) => Number(one.getAttributeNS(w, name) ?? 1) > 1);
    if (one.localName === "titlePg") return !isOn(one);
    return one.localName === "pgMar" || one.localName === "docGrid";
  });
}

function packageOf(parsed: Document, body: Element, wanted: readonly Element[], how: PackageOptions): string {
  const made = parsed.cloneNode(false) as Document;
  const root = made.importNode(parsed.documentElement, false);
  made.appendChild(root);
  const main = body.closest("part")!;
  const relations = nameOf(main).replace(/([^/]+)$/u, "_rels/$1.rels");
  for (const part of parsed.documentElement.children) {
    const name = nameOf(part);
    if (part === main) root.appendChild(withParagraphs(made, main, body, wanted, how.separate === true));
    else if (how.allParts || /\/styles\.xml$/u.test(name)) root.appendChild(made.importNode(part, true));
    else if (name === "/_rels/.rels") root.appendChild(onlyRelations(made.importNode(part, true), "officeDocument"));
    else if (name === relations) root.appendChild(onlyRelations(made.importNode(part, true), "styles"));
  }
  return new XMLSerializer().serializeToString(made);
}

function nameOf(part: Element): string {
  return part.getAttributeNS("http://schemas.microsoft.com/office/2006/xmlPackage", "name") ?? "";
}

function onlyRelations(part: Element, kind: string): Element {
  for (const one of [...part.getElementsByTagName("*")])
    if (one.localName === "Relationship" && !(one.getAttribute("Type") ?? "").endsWith(`/${kind}`)) one.remove();
  return part;
}

/** The main part with the elements above its body, but nothing else of what they hold. */
function withParagraphs(
  made: Document,
  main: Element,
  body: Element,
  wanted: readonly Element[],
  separate: boolean,
): Element {
  const blank = () => made.createElementNS(w, body.prefix ? `${body.prefix}:p` : "p");
  let above: Element = made.importNode(body, false);
  above.append(...(separate ? [blank()] : []), ...wanted.map((one) => made.importNode(one, true)), blank());
  for (let at = body; at !== main; at = at.parentElement!) {
    const copy = made.importNode(at.parentElement!, false);
    copy.appendChild(above);
    above = copy;
  }
  return above;
}
