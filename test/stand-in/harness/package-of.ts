const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const office = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** A flat OPC package of these blocks and, when given, these styles. */
export function packageOf(body: string, styles: string | null = null): string {
  const part = (name: string, type: string, xml: string) =>
    `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
  const rels = (target: string, type: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/${type}" Target="${target}"/></Relationships>`;
  const relsType = "application/vnd.openxmlformats-package.relationships+xml";
  return [
    `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">`,
    part("/_rels/.rels", relsType, rels("word/document.xml", "officeDocument")),
    part(
      "/word/document.xml",
      `${office}.document.main+xml`,
      `<w:document xmlns:w="${w}"><w:body>${body}</w:body></w:document>`,
    ),
    ...(styles === null
      ? []
      : [
          part("/word/_rels/document.xml.rels", relsType, rels("styles.xml", "styles")),
          part("/word/styles.xml", `${office}.styles+xml`, `<w:styles xmlns:w="${w}">${styles}</w:styles>`),
        ]),
    `</pkg:package>`,
  ].join("");
}

/** A paragraph of plain text, in a style when one is named. */
export function paragraphXml(text: string, style?: string, run = ""): string {
  const properties = style === undefined ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  const content =
    text === "" ? "" : `<w:r>${run && `<w:rPr>${run}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
  return `<w:p>${properties}${content}</w:p>`;
}

/** A paragraph style. */
export function styleXml(id: string, name: string, run = "", paragraph = ""): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
}
