import type { Bilingual } from "../../core/outline/language";
import { writeOutlineFile } from "../../core/outline/outline-file";
import { timeAround } from "../../core/outline/report-time";
import { outlineInFile } from "../../docx/outline-file";

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

/** An outline from a file, as the workers pass it on. Throws DocxError when a .docx cannot be read. */
export async function readOutline(bytes: Uint8Array, name: string, { year, month }: Month): Promise<OutlineRead> {
  const { outline, remarks } = await outlineInFile(name, bytes, timeAround(year, month));
  return outline === null
    ? { text: null, name: null, remarks }
    : { text: writeOutlineFile(outline), name: outline.name, remarks };
}
