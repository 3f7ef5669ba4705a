/** WordprocessingML as short as tests say it. */
export const w = (name: string, attributes = "", content = "") =>
  content === "" ? `<w:${name}${attributes}/>` : `<w:${name}${attributes}>${content}</w:${name}>`;
export const text = (words: string) => `<w:t xml:space="preserve">${words}</w:t>`;
export const run = (words: string, look = "") => w("r", "", `${look && w("rPr", "", look)}${text(words)}`);
export const paragraph = (content: string, properties = "") =>
  w("p", "", `${properties && w("pPr", "", properties)}${content}`);
export const author = `w:author="Người khác" w:date="2025-06-01T08:00:00Z"`;
export const styled = (id: string) => `<w:pStyle w:val="${id}"/>`;
export const cell = (content: string) => w("tc", "", `<w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>${content}`);
/** One row of these. */
export const table = (...cells: readonly string[]) =>
  `<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${cells.map(cell).join("")}</w:tr></w:tbl>`;
export const fieldMark = (kind: "begin" | "separate" | "end") => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
