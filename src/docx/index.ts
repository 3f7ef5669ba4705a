/** The door of the room: reading a .docx file, and what is said when it cannot be read. */
export { readDocx, type DocxContent } from "./read-docx";
export { DocxError, type DocxErrorKind } from "./docx-error";
export { commentedCopy, type DocxComment } from "./comments/commented-copy";
export type { NativeUnpacker } from "./package/unpack-entry";
