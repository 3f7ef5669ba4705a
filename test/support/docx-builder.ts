import { packDocx, type DocxParts } from "./docx-package";
import type { FixtureCell, FixtureList, FixtureParagraph, FixtureRun } from "./fixture";

export interface DocxOptions {
  /** Style ids as a Vietnamese Word writes them ("u1" for heading 1) instead of English ones. */
  readonly localizedStyles?: boolean;
  /** Font and size of everything that does not say otherwise. */
  readonly font?: string;
  readonly size?: number;
  /** Our own part of the document's memory. */
  readonly memory?: string;
  readonly trackChanges?: boolean;
  /** Number of comments, all on the first paragraph. */
  readonly comments?: number;
  /** Millimetres. */
  readonly page?: {
    readonly width: number;
    readonly height: number;
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
}

/** What a built document is set in unless it says otherwise. */
export const builtFont = "Times New Roman";
export const builtSize = 14;

/**
 * Builds a real .docx file from a fixture's paragraphs: styles, lists,
 * tables, content controls, tracked changes, hidden text, header and footer.
 */
export function buildDocx(paragraphs: readonly FixtureParagraph[], options: DocxOptions = {}): Uint8Array {
  return packDocx(docxParts(paragraphs, options));
}

/** The same, before it is packed, for tests that add something of their own. */
export function docxParts(paragraphs: readonly FixtureParagraph[], options: DocxOptions = {}): DocxParts {
  const given: Given = { lists: [], changes: 0 };
  const { lists } = given;
  const write = (paragraph: FixtureParagraph) => paragraphXml(paragraph, given, options);
  const within = (where: "body" | "header" | "footer") =>
    paragraphs.filter((paragraph) => (paragraph.where ?? "body") === where);
  const comments = options.comments ?? 0;
  const header = within("header").map(write).join("");
  const footer = within("footer").map(write).join("");
  const body = blocks(within("body"), write);
  return {
    body: comments > 0 ? body.replace("</w:p>", `${commentMarks(comments)}</w:p>`) : body,
    styles: stylesXml(paragraphs, options),
    settings: options.trackChanges === true ? "<w:trackRevisions/>" : "",
    ...(lists.length > 0 && { numbering: numberingXml(lists) }),
    ...(comments > 0 && { comments: commentsXml(comments) }),
    ...(header !== "" && { header }),
    ...(footer !== "" && { footer }),
    ...(options.memory !== undefined && { customXml: [options.memory] }),
    ...(options.page !== undefined && { section: sectionXml(options.page) }),
  };
}

/** Ids given out so far in one document. */
interface Given {
  readonly lists: FixtureList[];
  changes: number;
}

export function escapeXml(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/\r/g, "&#13;");
}

/** Body blocks in order; neighbours with a cell of the same table become one table. */
function blocks(paragraphs: readonly FixtureParagraph[], write: (paragraph: FixtureParagraph) => string): string {
  let xml = "";
  for (let at = 0; at < paragraphs.length;) {
    const table = paragraphs[at]?.cell?.table;
    let end = at + 1;
    if (table !== undefined) while (paragraphs[end]?.cell?.table === table) end++;
    const group = paragraphs.slice(at, end);
    xml += table === undefined ? group.map(write).join("") : tableXml(group, write);
    at = end;
  }
  return xml;
}

function tableXml(group: readonly FixtureParagraph[], write: (paragraph: FixtureParagraph) => string): string {
  const rows = new Map<number, Map<number, string>>();
  for (const paragraph of group) {
    const { row, column } = paragraph.cell as FixtureCell;
    const cells = rows.get(row) ?? new Map<number, string>();
    rows.set(row, cells.set(column, (cells.get(column) ?? "") + write(paragraph)));
  }
  const columns = Math.max(...[...rows.values()].map((cells) => cells.size));
  const width = Math.floor(9354 / columns);
  const grid = `<w:tblGrid>${`<w:gridCol w:w="${width}"/>`.repeat(columns)}</w:tblGrid>`;
  const cell = (xml: string) => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${xml}</w:tc>`;
  const row = (cells: Map<number, string>) => `<w:tr>${[...cells.values()].map(cell).join("")}</w:tr>`;
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>${grid}${[...rows.values()].map(row).join("")}</w:tbl>`;
}

function paragraphXml(paragraph: FixtureParagraph, given: Given, options: DocxOptions): string {
  const list =
    paragraph.list === undefined
      ? ""
      : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${given.lists.push(paragraph.list)}"/></w:numPr>`;
  const style = paragraph.style === undefined ? "" : `<w:pStyle w:val="${styleId(paragraph.style, options)}"/>`;
  const level = paragraph.outlineLevel === undefined ? "" : `<w:outlineLvl w:val="${paragraph.outlineLevel - 1}"/>`;
  const mark = runProperties(paragraph);
  const properties = style + list + level + mark;
  const runs = (paragraph.runs ?? [{ text: paragraph.text }])
    .map((run) => runXml({ ...form(paragraph), ...run }, given))
    .join("");
  const xml = `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
  return paragraph.control === true
    ? `<w:sdt><w:sdtPr><w:alias w:val="Nội dung"/></w:sdtPr><w:sdtContent>${xml}</w:sdtContent></w:sdt>`
    : xml;
}

type Form = Pick<FixtureRun, "font" | "size" | "bold" | "highlighted" | "hidden">;

function form({ font, size, bold, highlighted }: FixtureParagraph): Form {
  return {
    ...(font !== undefined && { font }),
    ...(size !== undefined && { size }),
    ...(bold !== undefined && { bold }),
    ...(highlighted !== undefined && { highlighted }),
  };
}

function runProperties({ font, size, bold, highlighted, hidden }: Form): string {
  const xml = [
    font === undefined ? "" : fontXml(font),
    bold === undefined ? "" : bold ? "<w:b/>" : '<w:b w:val="0"/>',
    hidden === true ? "<w:vanish/>" : "",
    size === undefined ? "" : sizeXml(size),
    highlighted === true ? '<w:highlight w:val="yellow"/>' : "",
  ].join("");
  return xml === "" ? "" : `<w:rPr>${xml}</w:rPr>`;
}

const fontXml = (font: string) =>
  `<w:rFonts w:ascii="${escapeXml(font)}" w:hAnsi="${escapeXml(font)}" w:cs="${escapeXml(font)}"/>`;
const sizeXml = (size: number) => `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`;

const change = 'w:author="Người soạn" w:date="2025-06-02T08:00:00Z"';

function runXml(run: FixtureRun, given: Given): string {
  if (run.text === "") return "";
  const tag = run.deleted === true ? "w:delText" : "w:t";
  const pieces = run.text.split(/([\t\v])/).map((piece) => {
    if (piece === "\t") return "<w:tab/>";
    if (piece === "\v") return "<w:br/>";
    return piece === "" ? "" : `<${tag} xml:space="preserve">${escapeXml(piece)}</${tag}>`;
  });
  const xml = `<w:r>${runProperties(run)}${pieces.join("")}</w:r>`;
  if (run.deleted === true) return `<w:del w:id="${++given.changes}" ${change}>${xml}</w:del>`;
  return run.inserted === true ? `<w:ins w:id="${++given.changes}" ${change}>${xml}</w:ins>` : xml;
}

/** "Heading1" is "u1" in a Vietnamese Word, under the same English name. */
function styleId(style: string, { localizedStyles }: DocxOptions): string {
  const level = /^Heading([1-9])$/.exec(style)?.[1];
  if (localizedStyles === true && level !== undefined) return `u${level}`;
  if (localizedStyles === true && style === "Normal") return "Binhthng";
  return style.normalize("NFD").replace(/[^\w]/g, "");
}

const builtInNames: Readonly<Record<string, string>> = {
  ListParagraph: "List Paragraph",
  NoSpacing: "No Spacing",
  TocHeading: "TOC Heading",
  IntenseQuote: "Intense Quote",
};

function stylesXml(paragraphs: readonly FixtureParagraph[], options: DocxOptions): string {
  const used = new Set(paragraphs.map(({ style }) => style ?? "Normal"));
  used.delete("Normal");
  const normal = styleId("Normal", options);
  const other = (style: string) => {
    const level = /^(Heading|Toc)([1-9])$/.exec(style);
    const name = level === null ? (builtInNames[style] ?? style) : `${level[1]?.toLowerCase()} ${level[2]}`;
    const outline = level?.[1] === "Heading" ? `<w:pPr><w:outlineLvl w:val="${Number(level[2]) - 1}"/></w:pPr>` : "";
    return `<w:style w:type="paragraph" w:styleId="${styleId(style, options)}"><w:name w:val="${escapeXml(name)}"/><w:basedOn w:val="${normal}"/>${outline}</w:style>`;
  };
  return (
    `<w:docDefaults><w:rPrDefault><w:rPr>${fontXml(options.font ?? builtFont)}${sizeXml(options.size ?? builtSize)}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
    `<w:style w:type="paragraph" w:default="1" w:styleId="${normal}"><w:name w:val="Normal"/></w:style>` +
    [...used].map(other).join("")
  );
}

/** A list of its own for every list paragraph, so that each may start where it likes. */
function numberingXml(lists: readonly FixtureList[]): string {
  const abstract = ({ format, number, suffix }: FixtureList, index: number) =>
    `<w:abstractNum w:abstractNumId="${index}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="${number}"/>` +
    `<w:numFmt w:val="${format}"/><w:lvlText w:val="${format === "bullet" ? "-" : `%1${escapeXml(suffix)}`}"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>`;
  const list = (_: FixtureList, index: number) =>
    `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index}"/></w:num>`;
  return lists.map(abstract).join("") + lists.map(list).join("");
}

function commentMarks(count: number): string {
  return Array.from({ length: count }, (_, id) => `<w:r><w:commentReference w:id="${id}"/></w:r>`).join("");
}

function commentsXml(count: number): string {
  return Array.from(
    { length: count },
    (_, id) =>
      `<w:comment w:id="${id}" ${change} w:initials="NS"><w:p><w:r><w:t>Cần bổ sung số liệu</w:t></w:r></w:p></w:comment>`,
  ).join("");
}

function sectionXml({ width, height, top, bottom, left, right }: NonNullable<DocxOptions["page"]>): string {
  const twips = (millimetres: number) => Math.round((millimetres * 1440) / 25.4);
  return (
    `<w:pgSz w:w="${twips(width)}" w:h="${twips(height)}"/><w:pgMar w:top="${twips(top)}" w:right="${twips(right)}" ` +
    `w:bottom="${twips(bottom)}" w:left="${twips(left)}" w:header="709" w:footer="709" w:gutter="0"/>`
  );
}
