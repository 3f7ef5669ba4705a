import { strictParser } from "./strict-xml";
import { nameOf, type Attributes, type NamespaceOf, type XmlParser, type XmlReader } from "./xml-reader";

/**
 * Reads the plain XML that word processors write (UTF-8): tags, attributes, text and the five named entities. As soon
 * as anything else comes – a comment, a character by its number, a sign that may not stand there, a tag closed by
 * another – the strict parser goes on from that place, so that what is told and refused is always what that one says.
 */
export function quickParser(part: string, reader: Required<XmlReader>): XmlParser {
  return new QuickParser(part, reader);
}

/** An open tag, understood. The same tag comes again and again in a document, and is then known by its text. */
interface Tag {
  readonly text: string;
  readonly name: string;
  readonly attributes: Attributes;
  readonly isEmpty: boolean;
  /** The text of the tag that closes it. */
  readonly closing: string;
  /** What holds inside it. */
  readonly scope: Scope;
}

/** Where the same prefixes stand for the same namespaces, and the tags met there. */
interface Scope {
  readonly around: Scope | null;
  readonly namespaces: ReadonlyMap<string, string>;
  readonly tags: Map<string, Tag>;
}

class QuickParser implements XmlParser {
  private strict: XmlParser | null = null;
  private readonly open: Tag[] = [];
  private readonly outermost = scopeWithin(null, new Map([["xml", XML_NAMESPACE]]));
  private scope = this.outermost;
  /** Whether what may stand before the first element was read, and whether that element was closed. */
  private begun = false;
  private over = false;
  /** Text as it is written, of which the end has not come yet. */
  private text = "";
  /** The beginning of a tag, of which the end has not come yet. */
  private rest = "";
  private readonly namespaceOf: NamespaceOf = (prefix) => resolve(this.scope, prefix);

  constructor(
    private readonly part: string,
    private readonly reader: Required<XmlReader>,
  ) {}

  write(piece: string): void {
    if (this.strict !== null) return this.strict.write(piece);
    const xml = this.rest + piece;
    this.rest = "";
    let at = this.begun ? 0 : this.begin(xml);
    while (at >= 0) {
      const tagAt = xml.indexOf("<", at);
      this.text += tagAt < 0 ? xml.slice(at) : xml.slice(at, tagAt);
      if (tagAt < 0) return;
      at = this.tellText() ? this.readTag(xml, tagAt) : this.handOver(xml.slice(tagAt));
    }
  }

  close(): void {
    if (this.strict === null && !(this.over && this.rest === "" && this.tellText())) this.handOver(this.rest);
    this.strict?.close();
  }

  /** Gives the place of the first element, or -1 when the strict parser has to begin. */
  private begin(xml: string): number {
    const before = prolog.exec(xml);
    if (before === null) return this.handOver(xml);
    this.begun = true;
    return before[0].length;
  }

  /** False when there is something about the text that is not for here. */
  private tellText(): boolean {
    if (this.text === "") return true;
    const text = this.open.length === 0 ? (blank.test(this.text) ? "" : null) : withoutEntities(this.text);
    if (text === null) return false;
    this.text = "";
    if (text !== "") this.reader.text(text);
    return true;
  }

  /** Gives the place behind the tag; -1 when its end has not come yet, or the strict parser goes on. */
  private readTag(xml: string, at: number): number {
    const last = this.open.at(-1);
    if (last !== undefined && xml.startsWith(last.closing, at)) {
      this.open.pop();
      this.leave(last);
      return at + last.closing.length;
    }
    const end = xml.indexOf(">", at);
    if (end < 0 && xml.length - at < LONGEST_TAG) {
      this.rest = xml.slice(at);
      return -1;
    }
    const tag = end < 0 || end - at > LONGEST_TAG ? null : this.understood(xml.slice(at, end + 1));
    if (tag === null) return this.handOver(xml.slice(at));
    this.scope = tag.scope;
    this.reader.open(tag.name, tag.attributes, this.namespaceOf);
    if (tag.isEmpty) this.leave(tag);
    else this.open.push(tag);
    return end + 1;
  }

  private leave(tag: Tag): void {
    this.reader.close(tag.name);
    const around = this.open.at(-1);
    this.scope = around?.scope ?? this.outermost;
    this.over = around === undefined;
  }

  private understood(text: string): Tag | null {
    const { tags } = this.scope;
    const known = tags.get(text);
    if (known !== undefined) return known;
    // A second element beside the first is refused.
    const tag = this.over ? null : readTag(text, this.scope);
    if (tag !== null && tags.size < MOST_KNOWN) tags.set(text, tag);
    return tag;
  }

  /** The strict parser goes on with what was not told yet. */
  private handOver(xml: string): -1 {
    const before = this.over ? "<a></a>" : this.open.map(({ text }) => text).join("");
    this.strict = strictParser(this.part, this.reader, before);
    this.strict.write(this.text + xml);
    return -1;
  }
}

/** Signs of the longest tag looked at here, and tags kept in mind in one scope. */
const LONGEST_TAG = 20_000;
const MOST_KNOWN = 500;

const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
const XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";

/**
 * What may stand before the first element, in the spellings that are
 * written: XML 1.0, in a coding that was decoded already.
 */
const prolog =
  /^(?:<\?xml version=(["'])1\.0\1(?: encoding=(["'])[A-Za-z][\w.-]*\2)?(?: standalone=(["'])(?:yes|no)\3)? ?\?>)?[\t\n\r ]*(?=<[A-Za-z_])/;
const blank = /^[\t\n ]*$/;
/** Of names only those of plain letters. */
const opening = /^<((?:([A-Za-z_][\w.-]*):)?([A-Za-z_][\w.-]*))/;
const attribute =
  // eslint-disable-next-line no-control-regex
  /[\t\n ]+((?:([A-Za-z_][\w.-]*):)?([A-Za-z_][\w.-]*))=(?:"([^"<\u0000-\u001f]*)"|'([^'<\u0000-\u001f]*)')/y;
const ending = /^[\t\n ]*(\/?)>$/;
// eslint-disable-next-line no-control-regex
const notPlain = /[&>\u0000-\u0008\u000b-\u001f\ufffe\uffff]/;
// eslint-disable-next-line no-control-regex
const notForHere = /[>\u0000-\u0008\u000b-\u001f\ufffe\uffff]|&(?!(?:amp|lt|gt|quot|apos);)/;

/** Null when something stands in it that is not for here. */
function withoutEntities(written: string): string | null {
  if (!notPlain.test(written)) return written;
  if (notForHere.test(written)) return null;
  return written.replace(/&(\w+);/g, (_, name: string) => entities[name]!);
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Null when it is no opening tag, or one that is not for here. */
function readTag(text: string, around: Scope): Tag | null {
  const [start, name, prefix = "", local] = opening.exec(text) ?? [];
  if (start === undefined || name === undefined || local === undefined) return null;
  const written: { readonly name: string; readonly prefix: string; readonly local: string; readonly value: string }[] =
    [];
  const declared = new Map<string, string>();
  let at = start.length;
  for (;;) {
    attribute.lastIndex = at;
    const found = attribute.exec(text);
    if (found === null) break;
    at = attribute.lastIndex;
    const [, name = "", prefix = "", local = "", double, single] = found;
    const value = withoutEntities(double ?? single ?? "");
    if (value === null) return null;
    written.push({ name, prefix, local, value });
    if (prefix !== "xmlns" && name !== "xmlns") continue;
    if (!isDeclarable(prefix === "" ? "" : local, value)) return null;
    declared.set(prefix === "" ? "" : local, value);
  }
  const isEmpty = ending.exec(text.slice(at))?.[1];
  const scope = declared.size === 0 ? around : scopeWithin(around, declared);
  const namespace = resolve(scope, prefix) ?? "";
  if (isEmpty === undefined || (prefix !== "" && namespace === "") || !areDistinct(written, scope)) return null;
  return {
    text,
    name: nameOf(namespace, local),
    attributes: (wanted) => written.find(({ local }) => local === wanted)?.value ?? null,
    isEmpty: isEmpty !== "",
    closing: `</${name}>`,
    scope,
  };
}

function isDeclarable(prefix: string, namespace: string): boolean {
  if (prefix === "xml" || prefix === "xmlns" || namespace === XML_NAMESPACE || namespace === XMLNS_NAMESPACE)
    return false;
  return /^\S+$/.test(namespace);
}

/**
 * Whether all prefixes are declared and no attribute is written twice,
 * under one prefix or two (Namespaces in XML 1.0, 6.3).
 */
function areDistinct(
  attributes: readonly { readonly name: string; readonly prefix: string; readonly local: string }[],
  scope: Scope,
): boolean {
  const seen = new Set<string>();
  for (const { name, prefix, local } of attributes) {
    const namespace = prefix === "xmlns" ? XMLNS_NAMESPACE : resolve(scope, prefix);
    if (prefix !== "" && namespace === undefined) return false;
    seen.add(prefix === "" ? name : `{${namespace}}${local}`);
  }
  return seen.size === attributes.length;
}

function scopeWithin(around: Scope | null, namespaces: ReadonlyMap<string, string>): Scope {
  return { around, namespaces, tags: new Map() };
}

function resolve(scope: Scope, prefix: string): string | undefined {
  for (let at: Scope | null = scope; at !== null; at = at.around) {
    const found = at.namespaces.get(prefix);
    if (found !== undefined) return found;
  }
  return undefined;
}
