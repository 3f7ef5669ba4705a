import { MEMORY_NAMESPACE } from "../../core/memory/read-memory";
import { prefixes } from "../../wordprocessing/xml-names";

/**
 * What a part's reader is told. Names are `prefix:local` with the prefixes of `names`, whatever the file itself uses.
 */
export interface XmlReader {
  open(name: string, attributes: Attributes, namespaceOf: NamespaceOf): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** The namespace that a prefix stands for where the reader is. */
export type NamespaceOf = (prefix: string) => string | undefined;

/** Looks an attribute up by local name; null when it is not there. */
export type Attributes = (local: string) => string | null;

/**
 * Turns the text of a part, given piece by piece, into what its reader
 * is told. Both throw DocxError("damaged") on XML Word would refuse.
 */
export interface XmlParser {
  write(piece: string): void;
  close(): void;
}

/** The name by which readers know an element. */
export function nameOf(namespace: string, local: string): string {
  return `${names[namespace] ?? "?"}:${local}`;
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
