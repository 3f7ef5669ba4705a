import { Parts } from "./parts";

/**
 * The document "Tài liệu mới" starts from: one empty paragraph on A4, Times New
 * Roman 14, margins as Word's own blank document has them. Like a fresh document
 * of Word it defines no heading styles: Word only writes those that are in use.
 */
export function blankDocument(body = "<w:p/>", section = blankSection): Uint8Array {
  const parts = Parts.empty();
  for (const [name, xml] of Object.entries(files)) parts.set(name, declaration + xml);
  parts.set(
    "word/document.xml",
    `${declaration}<w:document xmlns:w="${w}" xmlns:r="${officeRelationships}"><w:body>${body}${section}</w:body></w:document>`,
  );
  return parts.zip();
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageNamespace = "http://schemas.openxmlformats.org/package/2006";
const office = "application/vnd.openxmlformats-officedocument";

const blankSection =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="709" w:footer="709" w:gutter="0"/><w:cols w:space="708"/></w:sectPr>';

const files = {
  "[Content_Types].xml": `<Types xmlns="${packageNamespace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${office}.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${office}.wordprocessingml.styles+xml"/><Override PartName="/word/settings.xml" ContentType="${office}.wordprocessingml.settings+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${packageNamespace}/relationships"><Relationship Id="rId1" Type="${officeRelationships}/officeDocument" Target="word/document.xml"/></Relationships>`,
  "word/_rels/document.xml.rels": `<Relationships xmlns="${packageNamespace}/relationships"><Relationship Id="rId1" Type="${officeRelationships}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${officeRelationships}/settings" Target="settings.xml"/></Relationships>`,
  "word/settings.xml": `<w:settings xmlns:w="${w}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
  "word/styles.xml": `<w:styles xmlns:w="${w}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style></w:styles>`,
};
