import { idOfOutlineFile, outlineFromDocument } from "../../core/outline/from-document";
import type { Bilingual } from "../../core/outline/language";
import { readOutlineFile, writeOutlineFile } from "../../core/outline/outline-file";
import { timeAround } from "../../core/outline/report-time";
import { readDocx } from "../../docx";

export interface Month {
  readonly year: number;
  readonly month: number;
}

export interface OutlineRead {
  /** Null: there is none. */
  readonly text: string | null;
  readonly name: Bilingual | null;
  readonly remarks: readonly Bilingual[];
}

/** An outline from a file: the công văn's .docx, or a .json that the product wrote. Throws DocxError when a .docx cannot be read. */
export async function readOutline(bytes: Uint8Array, name: string, today: Month): Promise<OutlineRead> {
  if (/\.json$/iu.test(name)) {
    const text = new TextDecoder().decode(bytes);
    const read = readOutlineFile(text);
    if ("problem" in read) return { text: null, name: null, remarks: [read.problem] };
    return { text: writeOutlineFile(read.outline), name: read.outline.name, remarks: [] };
  }
  const { paragraphs } = readDocx(bytes).snapshot;
  const id = idOfOutlineFile(await sha256(bytes));
  const { outline, remarks } = outlineFromDocument(paragraphs, id, timeAround(today.year, today.month));
  if (outline === null) return { text: null, name: null, remarks };
  return { text: writeOutlineFile(outline), name: outline.name, remarks };
}

/** Hexadecimal. The page is opened from the disk or over https: both give `crypto.subtle`, to its workers too. */
async function sha256(bytes: Uint8Array): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes as BufferSource));
  return [...sum].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
