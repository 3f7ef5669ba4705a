import type { Node } from "prosemirror-model";

/** A paragraph of the body where it stands now. */
export interface ParagraphEntry {
  readonly node: Node;
  /** Position before the paragraph. */
  readonly pos: number;
  readonly index: number;
  readonly id: string;
  readonly tableLevel: number;
}

/**
 * Every paragraph of the body in document order, those in tables and
 * content controls included, those in text boxes not.
 */
export interface BodyIndex {
  readonly paragraphs: readonly ParagraphEntry[];
  readonly byId: ReadonlyMap<string, ParagraphEntry>;
}

export function bodyOf(doc: Node): BodyIndex {
  const known = indexes.get(doc);
  if (known) return known;
  const paragraphs: ParagraphEntry[] = [];
  const byId = new Map<string, ParagraphEntry>();
  const walk = (parent: Node, start: number, tableLevel: number) => {
    parent.forEach((node, offset) => {
      const pos = start + offset;
      if (node.type.name === "paragraph") {
        const id = String(node.attrs["paraId"] ?? `@${pos}`);
        const entry = { node, pos, index: paragraphs.length, id, tableLevel };
        paragraphs.push(entry);
        if (!byId.has(id)) byId.set(id, entry);
      } else if (node.type.name !== "textBox" && !node.isLeaf) {
        walk(node, pos + 1, tableLevel + (node.type.name === "table" ? 1 : 0));
      }
    });
  };
  walk(doc, 0, 0);
  const index = { paragraphs, byId };
  indexes.set(doc, index);
  return index;
}

const indexes = new WeakMap<Node, BodyIndex>();

/**
 * The paragraphs a stretch touches. A point between two blocks belongs
 * to the one that begins there, else to the one that ends there.
 */
export function paragraphsIn(doc: Node, from: number, to: number): readonly ParagraphEntry[] {
  const { paragraphs } = bodyOf(doc);
  const first = firstEndingAfter(paragraphs, from);
  let last = first;
  while (last < paragraphs.length && paragraphs[last]!.pos < to) last++;
  if (last > first) return paragraphs.slice(first, last);
  const begins = paragraphs[first];
  const ends = paragraphs[first - 1];
  const nearest = begins?.pos === from ? begins : (ends ?? begins);
  return nearest ? [nearest] : [];
}

/** Paragraphs stand in order and never overlap, so the place is found by halving. */
function firstEndingAfter(paragraphs: readonly ParagraphEntry[], pos: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = paragraphs[middle]!;
    if (entry.pos + entry.node.nodeSize > pos) high = middle;
    else low = middle + 1;
  }
  return low;
}
