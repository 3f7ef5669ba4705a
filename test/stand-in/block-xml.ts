import type { Node } from "prosemirror-model";
import type { StyleDefinitions } from "@eigenpal/docx-editor-core/types/document";
import { createStyleResolver } from "@eigenpal/docx-editor-core/prosemirror";
import { proseDocToBlocks } from "@eigenpal/docx-editor-core/prosemirror/conversion";
import { serializeBlockContent } from "@eigenpal/docx-editor-core/docx/serializer";
import { leaveToStyle } from "./leave-to-style";
import { inSchemaOrder } from "./schema-order";

/** WordprocessingML of one changed or new top-level node, with only the formatting that its style does not already give. */
export function blockXml(node: Node, styles: StyleDefinitions): string {
  const resolver = createStyleResolver(styles);
  const blocks = proseDocToBlocks(node.type.schema.topNodeType.create(null, [node]))
    .map((block) => serializeBlockContent(leaveToStyle(block, resolver)))
    .join("");
  return inSchemaOrder(blocks);
}
