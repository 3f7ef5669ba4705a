import { SaxesParser, type SaxesTagNS } from "saxes";
import { DocxError } from "../docx-error";
import { nameOf, type Attributes, type NamespaceOf, type XmlParser, type XmlReader } from "./xml-reader";

/**
 * Reads all of XML, sign by sign, and refuses what is not well-formed.
 * `before`: what was read of the part already, of which nothing is told again.
 */
export function strictParser(part: string, reader: Required<XmlReader>, before = ""): XmlParser {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const namespaceOf: NamespaceOf = (prefix) => parser.resolve(prefix);
  let telling = before === "";
  parser.on("opentag", (tag) => {
    if (telling) reader.open(nameOf(tag.uri, tag.local), attributesOf(tag), namespaceOf);
  });
  parser.on("closetag", (tag) => {
    if (telling) reader.close(nameOf(tag.uri, tag.local));
  });
  parser.on("text", (text) => reader.text(text));
  parser.on("cdata", (text) => reader.text(text));
  parser.on("error", (error) => {
    throw new DocxError("damaged", `${part}: ${error.message}`, { cause: error });
  });
  // A document type could declare entities that unpack without end; Office refuses it too.
  parser.on("doctype", () => {
    throw new DocxError("damaged", `${part}: DOCTYPE`);
  });
  parser.write(before);
  telling = true;
  return {
    write: (piece) => void parser.write(piece),
    close: () => void parser.close(),
  };
}

function attributesOf(tag: SaxesTagNS): Attributes {
  return (local) => {
    for (const name in tag.attributes) {
      const attribute = tag.attributes[name];
      if (attribute !== undefined && attribute.local === local) return attribute.value;
    }
    return null;
  };
}
