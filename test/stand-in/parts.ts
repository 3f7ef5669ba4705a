import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { DOMParser, XMLSerializer, type Element } from "@xmldom/xmldom";

/**
 * The parts of an Office file by their names in the zip ("word/document.xml"), with the book-keeping custom XML needs.
 */
export class Parts {
  private constructor(private readonly byName: Map<string, Uint8Array>) {}

  /** Opens a zip. Throws what the unzipper throws when it is none. */
  static read(bytes: Uint8Array): Parts {
    return new Parts(new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/"))));
  }

  static empty(): Parts {
    return new Parts(new Map());
  }

  names(): string[] {
    return [...this.byName.keys()];
  }

  has(name: string): boolean {
    return this.byName.has(name);
  }

  bytes(name: string): Uint8Array | null {
    return this.byName.get(name) ?? null;
  }

  /** Text of an XML part; null when there is no such part. */
  text(name: string): string | null {
    const bytes = this.byName.get(name);
    return bytes ? decode(bytes) : null;
  }

  set(name: string, content: string | Uint8Array): void {
    this.byName.set(name, typeof content === "string" ? strToU8(content) : content);
  }

  delete(name: string): void {
    this.byName.delete(name);
  }

  copy(): Parts {
    return new Parts(new Map(this.byName));
  }

  /**
   * The zip, content types first as the packaging convention asks. Packed lightly: whoever asks for it waits for it.
   */
  zip(level: 0 | 1 = 1): Uint8Array {
    const first = "[Content_Types].xml";
    const names = [first, ...this.names().filter((name) => name !== first)];
    return zipSync(
      Object.fromEntries(names.flatMap((name) => (this.has(name) ? [[name, this.byName.get(name)!]] : []))),
      {
        level,
        mtime: "1980-01-01",
      },
    );
  }

  /** Makes sure a part has a content type of its own. */
  declare(name: string, contentType: string): void {
    this.edit("[Content_Types].xml", (root) => {
      for (const known of children(root, "Override"))
        if (known.getAttribute("PartName") === `/${name}`) root.removeChild(known);
      const override = root.ownerDocument!.createElementNS(root.namespaceURI, "Override");
      override.setAttribute("PartName", `/${name}`);
      override.setAttribute("ContentType", contentType);
      root.appendChild(override);
    });
  }

  /** Relates the main document to a part; returns the id of the relationship. */
  relate(name: string, type: string): string {
    const part = "word/_rels/document.xml.rels";
    if (!this.has(part)) this.set(part, `<Relationships xmlns="${packageRelationships}"/>`);
    return this.edit(part, (root) => {
      const taken = new Set(children(root, "Relationship").map((one) => one.getAttribute("Id")));
      let id = 1;
      while (taken.has(`rId${id}`)) id++;
      const relationship = root.ownerDocument!.createElementNS(root.namespaceURI, "Relationship");
      relationship.setAttribute("Id", `rId${id}`);
      relationship.setAttribute("Type", type);
      relationship.setAttribute("Target", name.startsWith("word/") ? name.slice(5) : `../${name}`);
      root.appendChild(relationship);
      return `rId${id}`;
    });
  }

  /** The custom XML parts of the file with their store ids ("{…}"). */
  customXml(): CustomXmlPart[] {
    return this.names()
      .filter((name) => /^customXml\/item\d+\.xml$/.test(name))
      .map((name) => {
        const number = /\d+/.exec(name)![0];
        const properties = this.text(`customXml/itemProps${number}.xml`) ?? "";
        const id = /\bitemID="([^"]*)"/.exec(properties)?.[1] ?? `{item${number}}`;
        const xml = this.text(name)!;
        return { id, name, xml, namespace: namespaceOf(xml) };
      });
  }

  /**
   * Adds a custom XML part with its properties, relationship and content
   * type. Throws when the text is not well-formed XML.
   */
  addCustomXml(xml: string, id: string): CustomXmlPart {
    const namespace = namespaceOf(xml);
    let number = 1;
    while (this.has(`customXml/item${number}.xml`)) number++;
    const name = `customXml/item${number}.xml`;
    this.set(name, xml);
    this.set(
      `customXml/itemProps${number}.xml`,
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?><ds:datastoreItem ds:itemID="${id}" xmlns:ds="${customXmlNamespace}"><ds:schemaRefs>${
        namespace ? `<ds:schemaRef ds:uri="${attribute(namespace)}"/>` : ""
      }</ds:schemaRefs></ds:datastoreItem>`,
    );
    this.set(
      `customXml/_rels/item${number}.xml.rels`,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${officeRelationships}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
    );
    this.declare(
      `customXml/itemProps${number}.xml`,
      "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
    );
    this.relate(name, `${officeRelationships}/customXml`);
    return { id, name, xml, namespace };
  }

  /** Removes a custom XML part and everything that names it; false when there is none of that id. */
  removeCustomXml(id: string): boolean {
    const part = this.customXml().find((one) => one.id === id);
    if (!part) return false;
    const number = /\d+/.exec(part.name)![0];
    const gone = [part.name, `customXml/itemProps${number}.xml`, `customXml/_rels/item${number}.xml.rels`];
    for (const name of gone) this.delete(name);
    this.edit("[Content_Types].xml", (root) => {
      for (const one of children(root, "Override"))
        if (gone.includes(one.getAttribute("PartName")!.slice(1))) root.removeChild(one);
    });
    this.edit("word/_rels/document.xml.rels", (root) => {
      for (const one of children(root, "Relationship"))
        if (one.getAttribute("Target")!.replace(/^(\.\.)?\//, "") === part.name) root.removeChild(one);
    });
    return true;
  }

  private edit<T>(name: string, change: (root: Element) => T): T {
    const document = parseXml(this.text(name) ?? "");
    const result = change(document.documentElement!);
    this.set(name, new XMLSerializer().serializeToString(document));
    return result;
  }
}

export interface CustomXmlPart {
  /** The store id, braces included. */
  readonly id: string;
  readonly name: string;
  readonly xml: string;
  /** Namespace of the root element; "" when it has none. */
  readonly namespace: string;
}

/** Parses XML strictly: anything not well-formed throws. */
export function parseXml(xml: string) {
  return new DOMParser({
    onError: (level, message) => {
      if (level !== "warning") throw new Error(message);
    },
  }).parseFromString(xml.replace(/^\uFEFF/, ""), "application/xml");
}

const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const customXmlNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

function children(parent: Element, localName: string): Element[] {
  return [...parent.childNodes].filter(
    (node): node is Element => node.nodeType === 1 && (node as Element).localName === localName,
  );
}

function namespaceOf(xml: string): string {
  return parseXml(xml).documentElement?.namespaceURI ?? "";
}

function attribute(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
}

/** Office writes UTF-8; UTF-16 is allowed by the standard and some tools use it. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return strFromU8(bytes);
}
