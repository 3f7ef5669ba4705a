import { DocxError } from "../docx-error";
import { quickParser } from "./quick-xml";
import { strictParser } from "./strict-xml";
import type { XmlParser, XmlReader } from "./xml-reader";
import type { Zip } from "../package/zip";

export type { Attributes, NamespaceOf, XmlReader } from "./xml-reader";

/** Tables in tables in tables take a few dozen; every open element costs memory. */
const DEEPEST = 500;

/**
 * Streams a part through a reader; nothing larger than a piece of it is
 * held. Throws DocxError("damaged") on XML Word would refuse.
 */
export function readXml(zip: Zip, part: string, reader: XmlReader): void {
  const guarded = withDepth(part, reader);
  let parser: XmlParser | null = null;
  let decode: TextDecoder | null = null;
  zip.unpack(part, (piece) => {
    if (piece.length === 0) return;
    if (decode === null || parser === null) {
      // Office reads UTF-8 and UTF-16 (ECMA-376 part 2, 7.1.1); the byte order mark tells the latter.
      const wide = piece[0] === 0xff && piece[1] === 0xfe ? "le" : piece[0] === 0xfe && piece[1] === 0xff ? "be" : null;
      decode = new TextDecoder(wide === null ? "utf-8" : `utf-16${wide}`, { fatal: true });
      parser = wide === null ? quickParser(part, guarded) : strictParser(part, guarded);
    }
    let text: string;
    try {
      text = decode.decode(piece, { stream: true });
    } catch (error) {
      throw new DocxError("damaged", `${part}: not valid text`, { cause: error });
    }
    if (text !== "") parser.write(text);
  });
  (parser ?? strictParser(part, guarded)).close();
}

function withDepth(part: string, reader: XmlReader): Required<XmlReader> {
  let depth = 0;
  return {
    open(name, attributes, namespaceOf) {
      if (++depth > DEEPEST) throw new DocxError("tooLarge", `${part}: over ${DEEPEST} deep`);
      reader.open(name, attributes, namespaceOf);
    },
    close(name) {
      depth--;
      reader.close?.(name);
    },
    text: (text) => reader.text?.(text),
  };
}
