import { MEMORY_NAMESPACE } from "../core/memory/memory-xml";
import { SaxesParser, type SaxesTagNS } from "saxes";
import { prefixes } from "../wordprocessing/xml-names";
import { DocxError } from "./docx-error";
import type { Zip } from "./zip";

/** What a part's reader is told. Names are `prefix:local` with the prefixes of `names`, whatever the file itself uses. */
export interface XmlReader {
  open(name: string, attributes: Attributes, namespaceOf: NamespaceOf): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** The namespace that a prefix stands for where the reader is. */
export type NamespaceOf = (prefix: string) => string | undefined;

/** Looks an attribute up by local name; null when it is not there. */
export type Attributes = (local: string) => string | null;

/** Tables in tables in tables take a few dozen; every open element costs memory. */
const DEEPEST = 500;

/** Streams a part through a reader; nothing larger than a piece of it is held. Throws DocxError("damaged") on XML Word would refuse. */
export function readXml(zip: Zip, part: string, reader: XmlReader): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const namespaceOf: NamespaceOf = (prefix) => parser.resolve(prefix);
  let depth = 0;
  parser.on("opentag", (tag) => {
    if (++depth > DEEPEST) throw new DocxError("tooLarge", `${part}: over ${DEEPEST} elements inside one another`);
    reader.open(nameOf(tag), attributesOf(tag), namespaceOf);
  });
  parser.on("closetag", (tag) => {
    depth--;
    reader.close?.(nameOf(tag));
  });
  if (reader.text !== undefined) {
    parser.on("text", (text) => reader.text?.(text));
    parser.on("cdata", (text) => reader.text?.(text));
  }
  parser.on("error", (error) => {
    throw new DocxError("damaged", `${part}: ${error.message}`, { cause: error });
  });
  // A document type could declare entities that unpack without end; Office refuses it too.
  parser.on("doctype", () => {
    throw new DocxError("damaged", `${part}: document type declaration`);
  });
  const write = decoder(part, (text) => parser.write(text));
  zip.unpack(part, write);
  parser.close();
}

function decoder(part: string, take: (text: string) => void): (piece: Uint8Array) => void {
  let decode: TextDecoder | null = null;
  return (piece) => {
    if (piece.length === 0) return;
    // Office reads UTF-8 and UTF-16 (ECMA-376 part 2, 7.1.1); the byte order mark tells the latter.
    decode ??= new TextDecoder(
      piece[0] === 0xff && piece[1] === 0xfe
        ? "utf-16le"
        : piece[0] === 0xfe && piece[1] === 0xff
          ? "utf-16be"
          : "utf-8",
      {
        fatal: true,
      },
    );
    let text: string;
    try {
      text = decode.decode(piece, { stream: true });
    } catch (error) {
      throw new DocxError("damaged", `${part}: not valid text`, { cause: error });
    }
    if (text !== "") take(text);
  };
}

/** What only files hold is read under names of its own. */
const names: Readonly<Record<string, string>> = {
  ...prefixes,
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "x",
  "http://purl.oclc.org/ooxml/spreadsheetml/main": "x",
  "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
  "http://schemas.microsoft.com/office/word/2012/wordml": "w15",
  [MEMORY_NAMESPACE]: "memory",
};

function nameOf(tag: SaxesTagNS): string {
  return `${names[tag.uri] ?? "?"}:${tag.local}`;
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
