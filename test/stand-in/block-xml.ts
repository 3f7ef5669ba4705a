import { Fragment, type Node } from "prosemirror-model";
import type { StyleDefinitions } from "@eigenpal/docx-editor-core/types/document";
import { createStyleResolver } from "@eigenpal/docx-editor-core/prosemirror";
import { proseDocToBlocks } from "@eigenpal/docx-editor-core/prosemirror/conversion";
import { serializeBlockContent } from "@eigenpal/docx-editor-core/docx/serializer";
import { leaveToStyle } from "./leave-to-style";
import { inSchemaOrder } from "./schema-order";

/**
 * WordprocessingML of one changed or new top-level node, with only the formatting that its style
 * does not already give. A text box gives none by itself: it is written with its paragraph.
 *
 * @param untouched the XML of a paragraph inside the node that nobody touched; null for one that is to be written anew
 */
export function blockXml(
  node: Node,
  styles: StyleDefinitions,
  untouched: (paragraph: Node) => string | null = () => null,
): string {
  if (node.type.name === "textBox") return "";
  const known = written.get(node);
  if (known?.styles === styles) return known.xml;
  const resolver = createStyleResolver(styles);
  const blocks = proseDocToBlocks(node.type.schema.topNodeType.create(null, [withoutBoxes(node)]))
    .map((block) => serializeBlockContent(leaveToStyle(block, resolver)))
    .join("");
  const xml = inSchemaOrder(blocks, node.isTextblock ? new Map() : sources(node, untouched));
  if (node.isTextblock) written.set(node, { styles, xml });
  return xml;
}

/** A node never changes; the document is written many times. */
const written = new WeakMap<Node, { readonly styles: StyleDefinitions; readonly xml: string }>();

function withoutBoxes(node: Node): Node {
  if (node.isTextblock || node.isLeaf) return node;
  const kept: Node[] = [];
  node.forEach((child) => {
    if (child.type.name !== "textBox") kept.push(withoutBoxes(child));
  });
  return node.copy(Fragment.from(kept));
}

/** By paragraph id. */
function sources(node: Node, untouched: (paragraph: Node) => string | null): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  node.descendants((child) => {
    if (!child.isTextblock) return child.type.name !== "textBox";
    const xml = untouched(child);
    if (xml !== null) found.set(String(child.attrs["paraId"]), xml);
    return false;
  });
  return found;
}
