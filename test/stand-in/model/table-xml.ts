const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A package that holds one table with a grid of lines, as Word's own "insert table" makes it. */
export function tableXml(rows: number, columns: number, values: readonly (readonly unknown[])[]): string {
  const width = Math.floor(9000 / columns);
  const cell = (value: unknown) =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr><w:p>${
      value === undefined || value === "" ? "" : `<w:r><w:t xml:space="preserve">${escape(String(value))}</w:t></w:r>`
    }</w:p></w:tc>`;
  const row = (index: number) =>
    `<w:tr>${Array.from({ length: columns }, (_, column) => cell(values[index]?.[column])).join("")}</w:tr>`;
  const edges = ["top", "left", "bottom", "right", "insideH", "insideV"]
    .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join("");
  const table = `<w:tbl><w:tblPr><w:tblW w:w="${width * columns}" w:type="dxa"/><w:tblBorders>${edges}</w:tblBorders></w:tblPr><w:tblGrid>${`<w:gridCol w:w="${width}"/>`.repeat(columns)}</w:tblGrid>${Array.from({ length: rows }, (_, index) => row(index)).join("")}</w:tbl>`;
  return `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part pkg:name="/_rels/.rels" pkg:contentType="application/vnd.openxmlformats-package.relationships+xml"><pkg:xmlData><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="word/document.xml"/></Relationships></pkg:xmlData></pkg:part><pkg:part pkg:name="/word/document.xml" pkg:contentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"><pkg:xmlData><w:document xmlns:w="${w}"><w:body>${table}</w:body></w:document></pkg:xmlData></pkg:part></pkg:package>`;
}

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}
