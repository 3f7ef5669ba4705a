/**
 * The door of what leaves when many reports are looked at together: tables, notes,
 * the compiled draft. Not among the exports of the pane, which never needs it.
 */
export { asCsv, csvLine, csvPieces } from "./as-csv";
export { asXlsx, xlsxPieces } from "./as-xlsx";
export { openArchive, zipOf, type ArchiveFile, type OpenArchive } from "./archive";
export { commentLines, type CommentLines } from "./comment-lines";
export { draftDocx, type DraftWishes } from "./draft-docx";
export { copyName, namesOnce, safeFileName } from "./file-names";
export type { Letterhead } from "./letters/letter";
export {
  againDocx,
  isNoteName,
  noteDocx,
  noteName,
  noteText,
  reminderDocx,
  reminderText,
  type NoteWishes,
  type ReminderWishes,
} from "./letters/notes";
export { reminders } from "./letters/reminders";
export { draftHead, noSender, type Sender } from "./letters/sender";
export { unfitReason } from "./unfit";
export type { Table, TableCell } from "./table";
export { figuresSheet, figureSourcesTable, overviewTables, pointsTable, summaryTable } from "./tables";
