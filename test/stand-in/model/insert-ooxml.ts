import { DOMParser, XMLSerializer, type Element } from "@xmldom/xmldom";
import { Fragment, type Node } from "prosemirror-model";
import { parseDocx } from "@eigenpal/docx-editor-core/docx";
import { toProseDoc } from "@eigenpal/docx-editor-core/prosemirror";
import { blocksOf } from "../body-xml";
import { forEditor } from "../for-editor";
import { nodesPerBlock } from "../save";
import type { Parts } from "../parts";
import { remembered } from "../remembered";
import { bodyOf } from "./body";
import type { Session } from "./session";
import { newParagraphId } from "./span";
import { mergeStyles, renameStyles } from "./styles-xml";

const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const mainPart = "word/document.xml";

/**
 * The blocks of a package as nodes of the open document. Styles are matched by English name:
 * one in use here keeps its definition and the inserted text takes its id, others are brought
 * into the document. Numbering, sections, headers and settings of the package are left behind.
 */
export async function blocksOfPackage(session: Session, parts: Parts): Promise<Fragment> {
  const inserted = parts.text("word/styles.xml");
  const resident = session.live.parts.text("word/styles.xml");
  const inUse = session.faults.residentStyleWins === false ? () => false : stylesInUse(session);
  const merged = inserted === null ? null : mergeStyles(resident, inserted, (id) => !inUse(id));
  const own = parts.copy();
  const source = adapted(parts.text(mainPart)!, JSON.stringify([...(merged?.ids ?? [])]));
  own.set(mainPart, forEditor(source));
  const styles = merged?.xml ?? resident;
  if (styles !== null) own.set("word/styles.xml", styles);
  const parsed = await parseDocx(own.zip(0), { preloadFonts: false });
  if (merged && parsed.package.styles) session.live.adoptStyles(merged.xml, parsed.package.styles);
  const made = toProseDoc(parsed, { styles: session.live.styles() });
  const blocks = withNewIds(session.doc, withoutAddedParagraph(made, parsed.package.document.content.at(-1)?.type));
  keepSources(session, blocks, source, nodesPerBlock(parsed, session.live.styles()));
  return blocks;
}

/** The main part without what is left behind, its styles by the ids they have here. */
const adapted = remembered((document: string, ids: string): string => {
  const body = new DOMParser().parseFromString(document, "application/xml");
  const root = body.documentElement!;
  for (const name of ["sectPr", "numPr"])
    for (const element of [...root.getElementsByTagNameNS(w, name)])
      if (!isOutOfLists(element)) element.parentNode!.removeChild(element);
  renameStyles(root, new Map(JSON.parse(ids) as [string, string][]));
  return new XMLSerializer().serializeToString(body);
});

/** List 0 is none: it takes a paragraph out of the list of its style, and needs no numbering part. */
function isOutOfLists(element: Element): boolean {
  return element.getElementsByTagNameNS(w, "numId")[0]?.getAttributeNS(w, "val") === "0";
}

/** What nobody touches afterwards is saved as it was given. */
function keepSources(session: Session, blocks: Fragment, source: string, counts: readonly number[]): void {
  const given = blocksOf(source).blocks;
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (given.length !== counts.length || total !== blocks.childCount) return;
  let at = 0;
  for (const [index, count] of counts.entries()) {
    session.live.keepSource(
      Array.from({ length: count }, () => blocks.child(at++)),
      given[index]!,
    );
  }
}

/** The converter closes a document that ends with a table or a control by a paragraph of its own. */
function withoutAddedParagraph(made: Node, lastBlock: string | undefined): Fragment {
  const blocks = made.content;
  if (lastBlock === undefined || lastBlock === "paragraph" || blocks.childCount < 2) return blocks;
  const last = blocks.child(blocks.childCount - 1);
  return last.type.name === "paragraph" ? blocks.cut(0, blocks.size - last.nodeSize) : blocks;
}

function stylesInUse(session: Session): (id: string) => boolean {
  const used = new Set<unknown>(
    session.live
      .styles()
      .styles.filter((style) => style.default)
      .map((style) => style.styleId),
  );
  for (const { node } of bodyOf(session.doc).paragraphs) used.add(node.attrs["styleId"]);
  return (id) => used.has(id);
}

/** Paragraph ids must be unique in the document; inserting one package twice would repeat them. */
function withNewIds(doc: Node, blocks: Fragment): Fragment {
  const renew = (node: Node): Node => {
    if (node.isTextblock)
      return node.type.create({ ...node.attrs, paraId: newParagraphId(doc), textId: null }, node.content, node.marks);
    return node.isLeaf ? node : node.copy(mapped(node.content));
  };
  const mapped = (content: Fragment): Fragment => {
    const nodes: Node[] = [];
    content.forEach((node) => nodes.push(renew(node)));
    return Fragment.from(nodes);
  };
  return mapped(blocks);
}
