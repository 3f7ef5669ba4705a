import type { Unread } from "../../core/snapshot/snapshot";
import { isBlank } from "../../core/vietnamese/fold";
import { Branches } from "../../wordprocessing/alternate-content";
import { DrawingReader, drawings } from "../../wordprocessing/drawing";
import { prefixes } from "../../wordprocessing/xml-names";
import { paragraphElements } from "../read/paragraph-elements";
import { child, isOn, w } from "../read/paragraph-xml";
import { nothingElse, type Shown } from "./knowledge";

/**
 * What Word shows of each paragraph and does not list, read from the OOXML.
 *
 * @param xml what `getOoxml` gave of the body or of one paragraph
 * @param count how many paragraphs Word says are there
 * @returns null when the package does not show as many paragraphs, or is too large to be looked through
 */
export function shownIn(xml: string, count: number): readonly Shown[] | null {
  const main = mainPartOf(xml);
  if (main.length > most) return null;
  const parsed = new DOMParser().parseFromString(main, "application/xml");
  const body = parsed.getElementsByTagNameNS(w, "body")[0];
  if (!body || parsed.getElementsByTagName("parsererror").length > 0) return null;
  // Of one paragraph alone Word may give a blank one behind it.
  const elements = count === 1 ? [...body.getElementsByTagNameNS(w, "p")].slice(0, 1) : paragraphElements(body, count);
  if (elements === null || elements.length === 0) return null;
  const shown = elements.map((element, index) => shownBy(element, count === 1 ? element : elements[index + 1]));
  // The last section, whose pages are said at the end of the body.
  const from = elements.findLastIndex((one) => one.getElementsByTagNameNS(w, "sectPr").length > 0) + 1;
  const size = body.lastElementChild && child(body.lastElementChild, "pgSz");
  if (from > 0 && from < count && size?.getAttributeNS(w, "orient") === "landscape")
    shown[from] = { ...shown[from]!, lies: true };
  return shown;
}

/** Letters of a body that are looked through: some thousand pages. */
const most = 8_000_000;

/** The main part alone: pictures stand beside it, megabytes of letters that say nothing here. */
function mainPartOf(xml: string): string {
  const from = xml.search(/<w:document[\s>]/u);
  const to = xml.indexOf("</w:document>", from);
  return from < 0 || to < 0 ? xml : xml.slice(from, to + "</w:document>".length);
}

function shownBy(paragraph: Element, next: Element | undefined): Shown {
  const reader = new Looker(isPrompting(paragraph.parentElement));
  reader.walk(paragraph);
  const goesOn = isMarkDeleted(paragraph) && next !== undefined && next.closest("tc") === paragraph.closest("tc");
  if (reader.boxes.length === 0 && reader.unread.size === 0 && reader.prompts.length === 0 && !goesOn)
    return nothingElse;
  return { boxes: reader.boxes.join("\v"), unread: [...reader.unread], prompts: reader.prompts, goesOn };
}

class Looker {
  readonly boxes: string[] = [];
  readonly unread = new Set<Unread>();
  readonly prompts: string[] = [];
  private readonly branches = new Branches();

  constructor(private prompting: boolean) {}

  walk(element: Element): void {
    for (const one of element.children) this.take(one, nameOf(one));
  }

  private take(element: Element, name: string): void {
    if (silent.has(name)) return;
    if (drawings.has(name)) return this.draw(element, name);
    if (name === "m:oMath" || name === "m:oMathPara") this.unread.add("equation");
    else if (name === "w:t") {
      if (this.prompting && element.textContent) this.prompts.push(element.textContent);
    } else if (name === "w:sdt") {
      const before = this.prompting;
      this.prompting ||= showsPrompt(element);
      this.walk(element);
      this.prompting = before;
    } else if (name === "mc:AlternateContent") {
      this.branches.open();
      this.walk(element);
      this.branches.close();
    } else if (name === "mc:Choice" || name === "mc:Fallback") {
      const attribute = (local: string) => element.getAttribute(local);
      const namespaceOf = (prefix: string) => element.lookupNamespaceURI(prefix) ?? undefined;
      if (!this.branches.leavesOut(name, attribute, namespaceOf)) this.walk(element);
    } else this.walk(element);
  }

  private draw(element: Element, name: string): void {
    const drawing = new DrawingReader(name);
    const pass = (parent: Element): void => {
      for (const node of parent.childNodes) {
        if (node.nodeType !== elementNode) {
          drawing.write(node.nodeValue ?? "");
          continue;
        }
        drawing.open(nameOf(node as Element), (local) => (node as Element).getAttribute(local));
        pass(node as Element);
        drawing.close(nameOf(node as Element));
      }
    };
    pass(element);
    if (!isBlank(drawing.lines)) this.boxes.push(drawing.lines);
    for (const kind of drawing.unread) this.unread.add(kind);
  }
}

/** `Node.ELEMENT_NODE`. */
const elementNode = 1;

/** Nothing in them is the paragraph's present content. */
const silent: ReadonlySet<string> = new Set(
  "w:pPr w:rPr w:sdtPr w:sdtEndPr w:del w:moveFrom w:instrText w:delText w:delInstrText w:rt".split(" "),
);

function nameOf({ namespaceURI, localName }: Element): string {
  return `${prefixes[namespaceURI ?? ""] ?? "?"}:${localName}`;
}

function isPrompting(around: Element | null): boolean {
  for (let at = around; at !== null && at.localName !== "body"; at = at.parentElement)
    if (nameOf(at) === "w:sdt" && showsPrompt(at)) return true;
  return false;
}

function showsPrompt(control: Element): boolean {
  const properties = child(control, "sdtPr");
  return properties !== null && isOn(child(properties, "showingPlcHdr"));
}

function isMarkDeleted(paragraph: Element): boolean {
  const properties = child(paragraph, "pPr");
  const mark = properties && child(properties, "rPr");
  return mark !== null && ["del", "moveFrom"].some((name) => child(mark, name) !== null);
}
