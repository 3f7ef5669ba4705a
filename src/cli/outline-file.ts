import { createHash } from "node:crypto";
import { extname } from "node:path";
import type { Bilingual } from "../core/outline/language";
import type { Outline } from "../core/outline/outline";
import { idOfOutlineFile, outlineFromDocument } from "../core/outline/from-document";
import { readOutlineFile } from "../core/outline/outline-file";
import type { ReportTime } from "../core/outline/report-time";
import { DocxError, readDocx } from "../docx";
import { readFile } from "./files";

export type OutlineFromPath =
  { readonly outline: Outline; readonly remarks: readonly Bilingual[] } | { readonly problem: Bilingual };

/** An outline from a file: the công văn's .docx, or a .json that the product wrote. What is wrong with it is said, never thrown. */
export function outlineFromPath(path: string, today: ReportTime): OutlineFromPath {
  try {
    const bytes = readFile(path);
    if (extname(path).toLowerCase() === ".json") {
      const read = readOutlineFile(new TextDecoder().decode(bytes));
      return "problem" in read ? read : { outline: read.outline, remarks: [] };
    }
    const { outline, remarks } = outlineFromDocument(readDocx(bytes).snapshot.paragraphs, idOf(bytes), today);
    return outline === null ? { problem: remarks[0]! } : { outline, remarks };
  } catch (error) {
    if (error instanceof DocxError) return { problem: error.lines };
    throw error;
  }
}

function idOf(bytes: Uint8Array): string {
  return idOfOutlineFile(createHash("sha256").update(bytes).digest("hex"));
}
