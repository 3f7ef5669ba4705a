import type { Zip } from "../package/zip";
import { readXml } from "../xml/xml";
import { BodyReader, type Body, type BodyContext } from "./body-reader";

/**
 * Reads the paragraphs that Word shows, in the order of its `body.paragraphs`: those of tables, content
 * controls and imported .docx files included, those of notes, headers and footers not. Of tracked changes the
 * present text, so that a deleted paragraph mark parts nothing; of fields the result; hidden text, and what
 * is struck through by hand, left out; of text boxes the text where nothing else stands in the paragraph.
 */
export function readBody(zip: Zip, part: string, context: BodyContext): Body {
  const reader = new BodyReader(context, true);
  readXml(zip, part, reader);
  if (!reader.fieldOpen) return reader.body();
  // A field that never ends would swallow the rest of the document; Word
  // then shows its text, so read again without fields.
  const plain = new BodyReader(context, false);
  readXml(zip, part, plain);
  return plain.body();
}
