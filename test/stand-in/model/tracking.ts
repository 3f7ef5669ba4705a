import type { Mark, Node } from "prosemirror-model";
import type { Transaction } from "prosemirror-state";
import { XMLSerializer, type Element } from "@xmldom/xmldom";
import { parseXml } from "../parts";
import type { LiveDocument } from "../live-document";

const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const settingsPart = "word/settings.xml";

/** Track changes: whether it is on, and how changes are recorded then. */
export class Tracking {
  private revision = 900000;

  constructor(private readonly live: LiveDocument) {}

  get on(): boolean {
    const settings = this.live.parts.text(settingsPart);
    if (!settings) return false;
    const flag = parseXml(settings).getElementsByTagNameNS(w, "trackRevisions")[0];
    const value = flag?.getAttributeNS(w, "val");
    return flag !== undefined && value !== "0" && value !== "false" && value !== "off";
  }

  set on(wanted: boolean) {
    const settings = parseXml(this.live.parts.text(settingsPart) ?? `<w:settings xmlns:w="${w}"/>`);
    const root = settings.documentElement!;
    for (const flag of [...settings.getElementsByTagNameNS(w, "trackRevisions")]) flag.parentNode!.removeChild(flag);
    if (wanted) root.insertBefore(settings.createElementNS(w, "w:trackRevisions"), afterView(root));
    this.live.parts.set(settingsPart, new XMLSerializer().serializeToString(settings));
  }

  /** Records what stands between two positions as inserted: its text, and the marks of its paragraphs. */
  inserted(transaction: Transaction, from: number, to: number): void {
    if (!this.on || from >= to) return;
    const stamp = this.stamp();
    transaction.addMark(from, to, this.mark("insertion", stamp));
    transaction.doc.nodesBetween(from, to, (node, pos) => {
      if (node.type.name === "paragraph" && pos >= from && pos + node.nodeSize <= to)
        transaction.setNodeAttribute(pos, "pPrIns", stamp);
    });
  }

  /** Deletes, or marks as deleted: what was itself inserted under tracking goes for good. */
  delete(transaction: Transaction, from: number, to: number): void {
    if (!this.on) {
      transaction.delete(from, to);
      return;
    }
    const stamp = this.stamp();
    const gone: { from: number; to: number }[] = [];
    transaction.doc.nodesBetween(from, to, (node, pos) => {
      if (node.type.name === "paragraph" && pos >= from && pos + node.nodeSize <= to) {
        // A paragraph that was itself inserted under tracking, mark and all, goes as a whole.
        if (node.attrs["pPrIns"] && transaction.doc.resolve(pos).parent.childCount > 1) {
          gone.push({ from: pos, to: pos + node.nodeSize });
          return false;
        }
        transaction.setNodeAttribute(pos, "pPrDel", stamp);
      }
      if (!node.isInline || !node.isLeaf) return true;
      const part = { from: Math.max(from, pos), to: Math.min(to, pos + node.nodeSize) };
      if (marked(node, "insertion")) gone.push(part);
      else if (!marked(node, "deletion")) transaction.addMark(part.from, part.to, this.mark("deletion", stamp));
      return false;
    });
    for (const part of gone.reverse()) transaction.delete(part.from, part.to);
  }

  private stamp() {
    return { revisionId: this.revision++, author: "Người dùng", date: "2025-06-30T00:00:00Z" };
  }

  private mark(name: "insertion" | "deletion", stamp: object): Mark {
    return this.live.state().schema.marks[name]!.create(stamp);
  }
}

/** trackRevisions has its place in the sequence of CT_Settings: behind the view settings, before the rest. */
function afterView(root: Element) {
  const before = new Set(
    "writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView".split(
      " ",
    ),
  );
  return (
    [...root.childNodes].find(
      (node) => node.nodeType === 1 && !before.has((node as { localName?: string }).localName ?? ""),
    ) ?? null
  );
}

function marked(node: Node, name: string): boolean {
  return node.marks.some((mark) => mark.type.name === name);
}
