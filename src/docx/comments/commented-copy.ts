import { openDocx } from "../read-docx";
import { relationships } from "../package/parts";
import { readXml } from "../xml/xml";
import type { Zip } from "../package/zip";
import { beforeEnd } from "./before-end";
import { commentMarks, type Anchor } from "./comment-marks";
import { commentsXml, emptyComments } from "./comments-xml";
import { readPart, type PartText } from "./part-text";
import { withoutSignatures } from "./signatures";
import { zipWith } from "./zip-with";

/**
 * A comment to be, on a paragraph of the body; null: on the document as
 * a whole, which is its first paragraph with text.
 */
export interface DocxComment {
  readonly paragraph: number | null;
  /** One paragraph of the comment each. */
  readonly lines: readonly string[];
}

export interface CommentAuthor {
  readonly author: string;
  readonly initials: string;
  /** ISO day and time; null leaves it out. */
  readonly date: string | null;
}

/**
 * A copy of a .docx file with comments as Word shows and deletes them. Nothing else of it changes: the
 * marks of the comments are the only signs that are added to the main part, comments that are there
 * stay, every other part is copied as it is packed; only a digital signature, which holds for the
 * original alone, is left out (see `DocxContent.signed`). Throws DocxError when the file cannot be read.
 */
export function commentedCopy(bytes: Uint8Array, comments: readonly DocxComment[], by: CommentAuthor): Uint8Array {
  const { zip, parts, body } = openDocx(bytes);
  if (comments.length === 0) return bytes.slice();
  const { paragraphs, elements } = body();
  const first = paragraphs.findIndex(({ text }, at) => text.trim() !== "" && elements[at]! >= 0);
  const main = readPart(zip, parts.main);
  const firstId = nextId(zip, parts.main, parts.comments);
  const wanted = comments.map(({ paragraph, lines }, at) => ({
    element: nearest(elements, paragraph ?? Math.max(0, first)),
    id: firstId + at,
    lines,
  }));
  const marked = commentMarks(
    main.text,
    wanted.map(({ element, id }): Anchor => ({ element, id })),
  );
  // Where no paragraph can hold a mark there is nothing to comment on.
  const placed = wanted.filter(({ id }) => marked.placed.has(id));
  const target = parts.comments ?? freeName(zip, parts.main);
  const before = parts.comments === null ? emptyComments(marked.namespace) : readPart(zip, parts.comments);
  const changed = new Map<string, Uint8Array>([
    [parts.main, main.encode(marked.text)],
    [target, before.encode(commentsXml(before.text, placed, by))],
  ]);
  const types = readPart(zip, TYPES);
  const withComments = parts.comments === null ? withType(types.text, target) : types.text;
  const unsigned = withoutSignatures(zip, withComments);
  if (unsigned !== null) changed.set("_rels/.rels", unsigned.relations.encode(unsigned.relations.text));
  if (parts.comments === null || unsigned !== null) changed.set(TYPES, types.encode(unsigned?.types ?? withComments));
  if (parts.comments === null) {
    const [name, relations] = relationsOf(zip, parts.main);
    changed.set(name, relations.encode(withRelation(relations.text, zip, parts.main, target, marked.namespace)));
  }
  return zipWith(bytes, changed, unsigned?.gone);
}

/**
 * The paragraph's own element; of one that has none (drawn in from
 * another file) the last before it, else the first after.
 */
function nearest(elements: readonly number[], paragraph: number): number {
  for (let at = Math.min(paragraph, elements.length - 1); at >= 0; at--) if (elements[at]! >= 0) return elements[at]!;
  return elements.find((element) => element >= 0) ?? -1;
}

/** Ids are given to comments and their marks together, and must be new to both. */
function nextId(zip: Zip, main: string, comments: string | null): number {
  let highest = -1;
  for (const part of comments === null ? [main] : [main, comments])
    readXml(zip, part, {
      open(name, attribute) {
        if (!/^w:comment(?:RangeStart|RangeEnd|Reference)?$/u.test(name)) return;
        const id = Number(attribute("id"));
        if (Number.isSafeInteger(id)) highest = Math.max(highest, id);
      },
    });
  return highest + 1;
}

function freeName(zip: Zip, main: string): string {
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  for (let number = 0; ; number++) {
    const name = `${folder}comments${number === 0 ? "" : number}.xml`;
    if (!zip.has(name)) return name;
  }
}

function relationsOf(zip: Zip, main: string): readonly [name: string, part: PartText] {
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const name = `${folder}_rels/${main.slice(folder.length)}.rels`;
  if (zip.has(name)) return [name, readPart(zip, name)];
  const text = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
  return [name, { text, encode: (changed) => new TextEncoder().encode(changed) }];
}

const TYPES = "[Content_Types].xml";
const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

function withType(types: string, part: string): string {
  return beforeEnd(
    types,
    "Types",
    (prefix) => `<${prefix}Override PartName="/${part}" ContentType="${COMMENTS_TYPE}"/>`,
  );
}

/** Strict files name the relationship by Strict's address. */
function withRelation(relations: string, zip: Zip, main: string, part: string, namespace: string): string {
  const taken = new Set(relationships(zip, main).map(({ id }) => id));
  let number = 1;
  while (taken.has(`rIdNhanXet${number}`) || relations.includes(`"rIdNhanXet${number}"`)) number++;
  const strict = namespace.startsWith("http://purl.oclc.org");
  const type = strict
    ? "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
    : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
  return beforeEnd(
    relations,
    "Relationships",
    (prefix) => `<${prefix}Relationship Id="rIdNhanXet${number}" Type="${type}" Target="/${part}"/>`,
  );
}
