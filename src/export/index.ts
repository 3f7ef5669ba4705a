import { shownFindings } from "../core/check/finding-kinds";
import { asDocx } from "./as-docx";
import { asHtml } from "./as-html";
import { asMarkdown } from "./as-markdown";
import { asText } from "./as-text";
import type { ExportInput } from "./input";
import { reportSheet } from "./sheets/report-sheet";
import { sendBackSheet } from "./sheets/send-back-sheet";
import type { Sheet, SheetFormat } from "./sheets/sheet";

/** The door of the room: the result of one check, and the note that sends it back, in every form they leave in. */

export type { ExportInput } from "./input";
export type { SheetFormat } from "./sheets/sheet";
export { fileNameFor } from "./file-name";

/** The result of a check as plain text, for the clipboard. */
export const reportAsText = (input: ExportInput): string => asText(reportSheet(input));

/** The result of a check as Markdown. */
export const reportAsMarkdown = (input: ExportInput): string => asMarkdown(reportSheet(input));

/** The result of a check as a page that stands alone and prints. */
export const reportAsHtml = (input: ExportInput): string => asHtml(reportSheet(input));

/** The result of a check as a Word document. */
export const reportAsDocx = (input: ExportInput): Uint8Array => asDocx(reportSheet(input));

/** "Phiếu đề nghị bổ sung" as a Word document. */
export const sendBackDocx = (input: ExportInput): Uint8Array => asDocx(sendBackSheet(withShown(input)));

/** "Phiếu đề nghị bổ sung", for the office that receives reports. */
export const sendBackNote = (input: ExportInput, format: SheetFormat = "html"): string =>
  write[format](sendBackSheet(withShown(input)));

/** With what a person sees of its findings: the note asks once for a section that nobody has written. */
function withShown(input: ExportInput): ExportInput {
  return { ...input, report: { ...input.report, findings: shownFindings(input.report) } };
}

const write: Readonly<Record<SheetFormat, (sheet: Sheet) => string>> = {
  text: asText,
  markdown: asMarkdown,
  html: asHtml,
};
