export { readDocx, type DocxContent } from "./read-docx";
export { DocxError, type DocxErrorKind } from "./docx-error";
