import { SaxesParser } from "saxes";

/** document.xml cut at the edges of its blocks: joined again in order it is the same text, character for character. */
export interface BodyXml {
  /** Everything up to and including `<w:body>`. */
  readonly head: string;
  /** The w:p, w:tbl and w:sdt elements of the body, in order, as they stand in the file. */
  readonly blocks: readonly string[];
  /** What stands before each block (bookmarks, comment ranges, wrapper tags, white space), and after the last one. */
  readonly between: readonly string[];
  /** The last `<w:sectPr>` of the body, "" when it has none. */
  readonly section: string;
  /** From `</w:body>` on. */
  readonly tail: string;
}

/** Cuts document.xml. Throws when it is not well-formed or has no body. */
export function blocksOf(source: string): BodyXml {
  const xml = source.replace(/^\uFEFF/, "");
  const parser = new SaxesParser();
  const cuts: { from: number; to: number; section: boolean }[] = [];
  const path: string[] = [];
  let bodyStart = -1;
  let bodyEnd = -1;
  let open = -1;
  /** Length of the path at which the block that is being passed over began. */
  let depth = 0;

  const startOfTag = () => xml.lastIndexOf("<", parser.position - 1);
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name }) => {
    const local = localName(name);
    if (bodyStart < 0 && local === "body") bodyStart = parser.position;
    else if (bodyStart >= 0 && bodyEnd < 0 && open < 0 && inBody(path) && blockNames.has(local)) {
      open = startOfTag();
      depth = path.length;
    }
    path.push(local);
  });
  parser.on("closetag", ({ name }) => {
    path.pop();
    if (open >= 0 && path.length === depth) {
      cuts.push({ from: open, to: parser.position, section: localName(name) === "sectPr" });
      open = -1;
    } else if (localName(name) === "body" && path.length === 1) bodyEnd = startOfTag();
  });
  parser.write(xml).close();
  if (bodyStart < 0 || bodyEnd < 0) throw new Error("word/document.xml has no body");

  const last = cuts.at(-1)?.section ? cuts.pop() : undefined;
  const blocks = cuts.filter((cut) => !cut.section);
  const end = last?.from ?? bodyEnd;
  const edges = [bodyStart, ...blocks.flatMap((cut) => [cut.from, cut.to]), end];
  return {
    head: xml.slice(0, bodyStart),
    blocks: blocks.map((cut) => xml.slice(cut.from, cut.to)),
    between: Array.from({ length: blocks.length + 1 }, (_, at) => xml.slice(edges[2 * at], edges[2 * at + 1])),
    section: last ? xml.slice(last.from, last.to) : "",
    tail: xml.slice(last?.to ?? bodyEnd),
  };
}

/**
 * The paragraphs in the XML of a block, in order, as they stand there; those of text boxes are part
 * of theirs, those of cells joined to the one above are left out where the editor shows that many.
 */
export function paragraphSources(block: string, count: number): readonly string[] {
  const parser = new SaxesParser();
  const found: { readonly xml: string; readonly joined: boolean }[] = [];
  const cells: { joined: boolean }[] = [];
  let [depth, open, start] = [0, -1, 0];
  parser.on("opentag", ({ name, attributes }) => {
    const local = localName(name);
    if (open < 0 && local === "p") [open, start] = [depth, block.lastIndexOf("<", parser.position - 1)];
    if (open < 0 && local === "tc") cells.push({ joined: false });
    if (open < 0 && local === "vMerge") cells.at(-1)!.joined = attributes["w:val"] !== "restart";
    depth++;
  });
  parser.on("closetag", ({ name }) => {
    if (open < 0 && localName(name) === "tc") cells.pop();
    if (--depth !== open) return;
    found.push({ xml: block.slice(start, parser.position), joined: cells.some(({ joined }) => joined) });
    open = -1;
  });
  parser.write(block).close();
  const all = found.length === count ? found : found.filter(({ joined }) => !joined);
  return all.map(({ xml }) => xml);
}

const blockNames = new Set(["p", "tbl", "sdt", "sectPr"]);

/**
 * The body itself, or nothing but custom XML wrappers between it and here: their children are blocks of the body too.
 */
function inBody(path: readonly string[]): boolean {
  const body = path.indexOf("body");
  return body === 1 && path.slice(body + 1).every((name) => name === "customXml");
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
