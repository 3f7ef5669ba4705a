import type { Paragraph } from "../../core/snapshot/snapshot";

/**
 * The paragraphs of a web page that w:altChunk draws in, as libraries do that make a .docx of HTML: its text, what
 * is bold in it, tables and headings. Also of an .mht file, whose first page is read. Null when it is neither.
 *
 * A reader of our own, because few files hold such a page and all who open a file fetch what
 * reads it: this one weighs 1.7 KB, packed; htmlparser2 12 would weigh 22 KB for its names
 * of letters and its states, parse5 8 44 KB. Where a page is so broken that a browser would
 * build it otherwise, the text still stands in its order, which is all that is asked here.
 */
export function readWebPage(bytes: Uint8Array): readonly Paragraph[] | null {
  // Another file of Word is as often drawn in: nothing is to be read of that twice.
  if (bytes[0] === ZIP[0] && bytes[1] === ZIP[1]) return null;
  const file = asBytes(bytes);
  const page = /^\s*MIME-Version:/iu.test(file) ? pageOfArchive(file) : file;
  if (page === null || !/^(?:\xef\xbb\xbf)?\s*</u.test(page)) return null;
  const reader = new PageReader();
  reader.read(asText(page));
  return reader.paragraphs;
}

/** "PK" */
const ZIP = [0x50, 0x4b];

/** One character for each byte, so that a part can be cut out before its letters are known. */
function asBytes(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return text;
}

const PIECE = 8192;

function asText(page: string): string {
  const name = /charset\s*=\s*["']?([\w-]+)/iu.exec(page.slice(0, 2000))?.[1];
  const bytes = Uint8Array.from(page, (unit) => unit.charCodeAt(0));
  try {
    return new TextDecoder(name).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** The first page of an archive (RFC 2557), its lines put together again (RFC 2045). */
function pageOfArchive(file: string): string | null {
  const type = file.search(/^Content-Type:\s*text\/html/imu);
  const start = type < 0 ? -1 : file.slice(type).search(/\r?\n\r?\n/u);
  if (start < 0) return null;
  const head = file.slice(file.lastIndexOf("\n--", type) + 1, type + start);
  const body = file
    .slice(type + start)
    .replace(/\r?\n--[\s\S]*$/u, "")
    .trim();
  if (/base64/iu.test(head)) return atob(body.replace(/\s/gu, ""));
  if (!/quoted-printable/iu.test(head)) return body;
  return body
    .replace(/=\r?\n/gu, "")
    .replace(/=([\da-f]{2})/giu, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

interface Open {
  readonly name: string;
  readonly bold: boolean;
}

/** Goes through a page tag by tag; whatever a browser would make of unclosed ones, the text stays in order. */
class PageReader {
  readonly paragraphs: Paragraph[] = [];
  private readonly open: Open[] = [];
  private tables = 0;
  private level: number | null = null;
  private text = "";
  /** Every letter so far is bold; up to where the first ones were, once one is not. */
  private allBold = true;
  private boldUntil: number | undefined;
  private anyBold = false;

  read(page: string): void {
    for (let at = 0; at < page.length;) {
      const tag = page.indexOf("<", at);
      this.write(page.slice(at, tag < 0 ? page.length : tag));
      if (tag < 0) break;
      const isComment = page.startsWith("<!--", tag);
      const end = page.indexOf(isComment ? "-->" : ">", tag);
      if (end < 0) break;
      at = end + (isComment ? 3 : 1);
      const [, closes, name] = /^<(\/?)([a-z][a-z\d]*)/iu.exec(page.slice(tag, tag + 20)) ?? [];
      if (isComment || name === undefined) continue;
      const kind = name.toLowerCase();
      if (SILENT.has(kind) && !closes) {
        const over = page.indexOf(`</${name}`, at);
        at = over < 0 ? page.length : over;
      } else this.tag(kind, closes === "/", page.slice(tag, end));
    }
    this.finish();
  }

  private tag(name: string, closes: boolean, whole: string): void {
    if (name === "br") this.text += "\v";
    else if (BLOCKS.test(name)) this.finish();
    if (name === "table") this.tables = Math.max(0, this.tables + (closes ? -1 : 1));
    if (/^h[1-6]$/u.test(name)) this.level = closes ? null : Number(name[1]);
    if (closes) {
      const last = this.open.findLastIndex((one) => one.name === name);
      if (last >= 0) this.open.length = last;
    } else if (this.open.length < DEEPEST && !VOID.has(name))
      this.open.push({ name, bold: BOLD.test(name) || /font-weight:\s*(?:bold|[6-9]00)/iu.test(whole) });
  }

  private write(piece: string): void {
    const text = piece.replace(ENTITY, entity).replace(/[ \t\r\n]+/gu, " ");
    if (text === "") return;
    const first = text.search(/[\p{L}\d]/u);
    if (first >= 0 && this.open.some(({ bold }) => bold)) this.anyBold = true;
    else if (first >= 0 && this.allBold) {
      this.allBold = false;
      this.boldUntil = this.text.trimStart().length + first;
    }
    this.text += text;
  }

  private finish(): void {
    const text = this.text.trim();
    if (text !== "")
      this.paragraphs.push({
        index: this.paragraphs.length,
        text,
        style: this.level === null ? "Normal" : `Heading ${this.level}`,
        outlineLevel: this.level,
        tableLevel: this.tables,
        listLabel: null,
        font: null,
        size: null,
        bold: this.anyBold ? this.allBold || null : false,
        highlighted: false,
        ...(this.boldUntil && { boldUntil: this.boldUntil }),
      });
    this.text = "";
    this.anyBold = false;
    this.allBold = true;
    this.boldUntil = undefined;
  }
}

const SILENT = new Set(["head", "script", "style", "title"]);
const VOID = new Set(["br", "img", "hr", "meta", "link", "input", "col"]);
const BLOCKS = /^(?:p|div|h[1-6]|li|ul|ol|table|tr|td|th|body|blockquote|pre|hr|center)$/u;
const BOLD = /^(?:b|strong|th|h[1-6])$/u;
/** Tags left open in greater number say nothing any more. */
const DEEPEST = 200;

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));?/giu;
const ACCENTS = ["grave", "acute", "circ", "tilde"];
const MARKS = "\u0300\u0301\u0302\u0303";
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  nbsp: "\u00a0",
  ndash: "–",
  hellip: "…",
  ldquo: "“",
  rdquo: "”",
};

/** Of the named ones those of Vietnamese text: "&ecirc;" is "ê". */
function entity(whole: string, decimal?: string, hex?: string, name = ""): string {
  const code = Number(decimal ?? `0x${hex}`);
  if (code <= 0x10ffff) return String.fromCodePoint(code);
  const accent = MARKS[ACCENTS.indexOf(name.slice(1))];
  return NAMED[name] ?? (accent ? (name[0] + accent).normalize("NFC") : whole);
}
