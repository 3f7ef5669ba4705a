import type { Node } from "prosemirror-model";
import type { Document, StyleDefinitions } from "@eigenpal/docx-editor-core/types/document";
import { toProseDoc } from "@eigenpal/docx-editor-core/prosemirror";
import { paragraphSources, type BodyXml } from "./body-xml";
import { blockXml } from "./block-xml";
import { withNamespaces } from "./namespaces";

/**
 * The body as it was opened, and how to write it again. The editor's own save
 * writes every paragraph anew and changes many on the way, so it is not used: a
 * block whose nodes are still the ones that were read goes out as its original XML.
 */
export class Original {
  section: string;
  /** Whether nodes could be matched to blocks; when not, everything is serialised. */
  matched = false;
  private readonly counts: readonly number[];
  private readonly firstNodes = new Map<Node, number>();
  private readonly byId = new Map<string, number>();
  private groups: (readonly Node[])[] = [];
  /** XML of blocks that came in later, by index behind those of the file. */
  private readonly cameIn: string[] = [];
  /** Paragraphs of blocks that were written in, by block and id. */
  private readonly inside = new Map<number, Map<string, { readonly node: Node; readonly xml: string }>>();
  /** Breaks that the editor shows beside the paragraph they stand in: they are written with it. */
  private readonly ownBreaks = new Set<Node>();
  /** The paragraph the parser put behind a last table; not in the file. */
  private added: Node | null = null;

  constructor(
    private readonly body: BodyXml,
    parsed: Document,
    styles: StyleDefinitions,
  ) {
    this.section = body.section;
    this.counts = nodesPerBlock(parsed, styles);
  }

  /** Binds each block to the nodes it became. `doc`: the first document of the view, paragraph ids given. */
  takeBaseline(doc: Node): void {
    const total = this.counts.reduce((sum, count) => sum + count, 0);
    this.matched =
      this.counts.length === this.body.blocks.length && (doc.childCount === total || doc.childCount === total + 1);
    if (!this.matched) return;
    let at = 0;
    this.groups = this.counts.map((count) => Array.from({ length: count }, () => doc.child(at++)));
    this.firstNodes.clear();
    this.byId.clear();
    this.groups.forEach((group, index) => {
      const first = group[0];
      if (!first) return;
      this.firstNodes.set(first, index);
      this.remember(group, index);
    });
    this.added = doc.childCount > total ? doc.lastChild : null;
  }

  /** Keeps the XML a block was inserted as: as long as nobody touches it, that is how it goes out again, as in Word. */
  keepSource(nodes: readonly Node[], xml: string): void {
    const first = nodes[0];
    if (!first || !this.matched) return;
    const index = this.groups.push(nodes) - 1;
    this.cameIn.push(xml);
    this.firstNodes.set(first, index);
    this.remember(nodes, index);
  }

  /** A block that is more than one node (a text box above its paragraph) is known by each of them. */
  private remember(nodes: readonly Node[], index: number): void {
    for (const node of nodes) {
      if (nodes.length > 1 && node.type.name === "pageBreak") this.ownBreaks.add(node);
      const id = firstParagraphId(node);
      if (id) this.byId.set(id, index);
    }
  }

  /**
   * document.xml of a document that grew out of the baseline.
   *
   * @param asShown with the paragraph that closes a document below a last
   * table, which Word shows whether the file has it or not
   */
  write(doc: Node, styles: StyleDefinitions, asShown = false): string {
    const { body } = this;
    const out: string[] = [];
    const used = new Set<number>();
    let glued = 0;
    for (let at = 0; at < doc.childCount;) {
      const index = this.blockAt(doc, at);
      if (index !== null && !used.has(index)) {
        used.add(index);
        const own = index < body.blocks.length;
        while (own && glued <= index) out.push(body.between[glued++]!);
        out.push(own ? body.blocks[index]! : this.cameIn[index - body.blocks.length]!);
        at += this.groups[index]!.length;
        continue;
      }
      const child = doc.child(at++);
      if (this.ownBreaks.has(child)) continue;
      // A block that was written in keeps its place among the marks between blocks.
      const place = this.byId.get(firstParagraphId(child) ?? "") ?? -1;
      while (place < body.blocks.length && glued <= place) out.push(body.between[glued++]!);
      // Dropped again while nobody wrote in it.
      if (!asShown && this.added && (child === this.added || child.eq(this.added))) continue;
      out.push(blockXml(child, styles, this.untouched(place)));
    }
    while (this.matched && glued < body.between.length) out.push(body.between[glued++]!);
    const content = out.join("");
    return withNamespaces(body.head, content) + content + this.section + body.tail;
  }

  /** What the paragraphs of a table or control were before it was written in. */
  private untouched(index: number): (paragraph: Node) => string | null {
    const source =
      index < this.body.blocks.length ? this.body.blocks[index] : this.cameIn[index - this.body.blocks.length];
    if (source === undefined) return () => null;
    let known = this.inside.get(index);
    if (!known) {
      const nodes = this.groups[index]!.flatMap(paragraphsOf);
      const sources = paragraphSources(source, nodes.length);
      const matched = nodes.length === sources.length;
      known = new Map(
        matched ? nodes.map((node, at) => [String(node.attrs["paraId"]), { node, xml: sources[at]! }]) : [],
      );
      this.inside.set(index, known);
    }
    return (paragraph) => {
      const before = known.get(String(paragraph.attrs["paraId"]));
      return before && (before.node === paragraph || before.node.eq(paragraph)) ? before.xml : null;
    };
  }

  /** The block whose nodes stand untouched at this child of the document. */
  private blockAt(doc: Node, at: number): number | null {
    const first = doc.child(at);
    const index = this.firstNodes.get(first) ?? this.byId.get(firstParagraphId(first) ?? "");
    if (index === undefined) return null;
    const group = this.groups[index]!;
    if (at + group.length > doc.childCount) return null;
    const same = group.every((node, offset) => node === doc.child(at + offset) || node.eq(doc.child(at + offset)));
    return same ? index : null;
  }
}

/**
 * How many top-level nodes each parsed block becomes. An extra paragraph is put behind each
 * block because the converter adds one by itself when a document ends with a table or a control.
 */
export function nodesPerBlock(parsed: Document, styles: StyleDefinitions): number[] {
  const blocks = parsed.package.document.content;
  return blocks.map((block) => {
    if (block.type === "table") return 1;
    const alone: Document = {
      ...parsed,
      package: {
        ...parsed.package,
        document: { ...parsed.package.document, content: [block, { type: "paragraph", content: [] }] },
      },
    };
    return toProseDoc(alone, { styles }).childCount - 1;
  });
}

function paragraphsOf(node: Node): readonly Node[] {
  if (node.isTextblock) return [node];
  const found: Node[] = [];
  node.descendants((child) => {
    if (child.isTextblock) found.push(child);
    return !child.isTextblock && child.type.name !== "textBox";
  });
  return node.type.name === "textBox" ? [] : found;
}

function firstParagraphId(node: Node): string | null {
  if (node.type.name === "paragraph") return (node.attrs["paraId"] as string | null) ?? null;
  let id: string | null = null;
  node.descendants((child) => {
    if (id === null && child.type.name === "paragraph") id = (child.attrs["paraId"] as string | null) ?? null;
    return id === null;
  });
  return id;
}
