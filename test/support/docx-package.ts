import { strToU8, zipSync } from "fflate";

/** What goes into a .docx file, as XML already; only `body` is needed. */
export interface DocxParts {
  /** Children of w:body, the last w:sectPr excepted. */
  readonly body: string;
  /** Size and margins in the last w:sectPr; A4 with the margins of Decree 30/2020 when absent. */
  readonly section?: string;
  /** Children of w:styles; null leaves the part out. */
  readonly styles?: string | null;
  /** Children of w:numbering. */
  readonly numbering?: string;
  /** Children of w:settings. */
  readonly settings?: string;
  /** Children of w:comments. */
  readonly comments?: string;
  readonly header?: string;
  readonly footer?: string;
  readonly footnotes?: string;
  /** Whole theme part. */
  readonly theme?: string;
  /** Custom XML parts, whole. */
  readonly customXml?: readonly string[];
  /** Parts added or replaced last, by name; null takes one away. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

/**
 * Packs the parts into a file that Word, LibreOffice and the Open XML SDK accept. The same parts give the same bytes.
 */
export function packDocx(parts: DocxParts): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries({ ...standardParts(parts), ...parts.parts }))
    if (content !== null) files[name] = typeof content === "string" ? strToU8(content) : content;
  return zipSync(files, { mtime: new Date(2025, 4, 15), level: 6 });
}

export const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ' +
  'xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex" ' +
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml" mc:Ignorable="w14 w16se"';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** A4, 20 mm above and below, 30 mm at the left, 15 mm at the right (Decree 30/2020, annex I). */
const a4 =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/>';

interface Related {
  readonly name: string;
  readonly root: string;
  readonly content: string | null | undefined;
}

function standardParts(parts: DocxParts): Record<string, string> {
  const related: readonly Related[] = [
    { name: "styles", root: "styles", content: parts.styles },
    { name: "numbering", root: "numbering", content: parts.numbering },
    { name: "settings", root: "settings", content: parts.settings },
    { name: "comments", root: "comments", content: parts.comments },
    { name: "header", root: "hdr", content: parts.header },
    { name: "footer", root: "ftr", content: parts.footer },
    { name: "footnotes", root: "footnotes", content: parts.footnotes },
  ].filter(({ content }) => content !== undefined && content !== null);
  const customXml = parts.customXml ?? [];
  const files: Record<string, string> = {
    "[Content_Types].xml": contentTypes(related, parts.theme !== undefined),
    "_rels/.rels": relationships([[`${office}/officeDocument`, "word/document.xml"]]),
    "word/document.xml": `${declaration}<w:document ${namespaces}><w:body>${parts.body}${lastSection(parts)}</w:body></w:document>`,
    "word/_rels/document.xml.rels": relationships([
      ...related.map(({ name }) => [`${office}/${name}`, `${name}.xml`] as const),
      ...(parts.theme === undefined ? [] : [[`${office}/theme`, "theme/theme1.xml"] as const]),
      ...customXml.map((_, index) => [`${office}/customXml`, `../customXml/item${index + 1}.xml`] as const),
    ]),
  };
  for (const { name, root, content } of related)
    files[`word/${name}.xml`] = `${declaration}<w:${root} ${namespaces}>${content}</w:${root}>`;
  if (parts.theme !== undefined) files["word/theme/theme1.xml"] = parts.theme;
  customXml.forEach((xml, index) => {
    files[`customXml/item${index + 1}.xml`] = xml;
  });
  return files;
}

function lastSection(parts: DocxParts): string {
  const header =
    parts.header === undefined ? "" : `<w:headerReference w:type="default" r:id="${relationshipId(parts, "header")}"/>`;
  const footer =
    parts.footer === undefined ? "" : `<w:footerReference w:type="default" r:id="${relationshipId(parts, "footer")}"/>`;
  return `<w:sectPr>${header}${footer}${parts.section ?? a4}</w:sectPr>`;
}

/** Ids are given in the order of `related`. */
function relationshipId(parts: DocxParts, wanted: "header" | "footer"): string {
  const order = (["styles", "numbering", "settings", "comments", "header", "footer"] as const).filter(
    (name) => parts[name] !== undefined && parts[name] !== null,
  );
  return `rId${order.indexOf(wanted) + 1}`;
}

function relationships(list: readonly (readonly [type: string, target: string])[]): string {
  const items = list.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}

function contentTypes(related: readonly Related[], theme: boolean): string {
  const overrides = [
    ["/word/document.xml", `${word}.document.main+xml`],
    ...related.map(({ name }) => [`/word/${name}.xml`, `${word}.${name}+xml`]),
    ...(theme ? [["/word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml"]] : []),
  ];
  return (
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    overrides.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`).join("") +
    "</Types>"
  );
}
