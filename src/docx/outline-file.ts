import { idOfOutlineFile, outlineFromDocument, type OutlineReading } from "../core/outline/from-document";
import { readOutlineFile } from "../core/outline/outline-file";
import type { ReportTime } from "../core/outline/report-time";
import { sha256 } from "./package/sha256";
import { readDocx } from "./read-docx";

/**
 * An outline from a file: the công văn's .docx, or a .json that the product wrote. Without one the first
 * remark says why; DocxError is thrown where a .docx cannot be read. The pane, which fetches the reader
 * of .docx files only when there is one, has its own way (pane/state/outline/outline-library.ts).
 *
 * @param today the period to assume when the file names none
 */
export async function outlineInFile(name: string, bytes: Uint8Array, today: ReportTime): Promise<OutlineReading> {
  if (/\.json$/iu.test(name)) {
    const read = readOutlineFile(new TextDecoder().decode(bytes));
    const [outline, remarks] = "problem" in read ? [null, [read.problem]] : [read.outline, []];
    return { outline, remarks, passedOver: 0 };
  }
  return outlineFromDocument(readDocx(bytes).snapshot.paragraphs, idOfOutlineFile(await sha256(bytes)), today);
}
