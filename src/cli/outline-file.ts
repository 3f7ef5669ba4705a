import type { Bilingual } from "../core/outline/language";
import type { Outline } from "../core/outline/outline";
import type { ReportTime } from "../core/outline/report-time";
import { DocxError } from "../docx/docx-error";
import { outlineInFile } from "../docx/outline-file";
import { readFile } from "./files";

export type OutlineFromPath =
  { readonly outline: Outline; readonly remarks: readonly Bilingual[] } | { readonly problem: Bilingual };

/** An outline from a file. What is wrong with it is said, never thrown. */
export async function outlineFromPath(path: string, today: ReportTime): Promise<OutlineFromPath> {
  try {
    const { outline, remarks } = await outlineInFile(path, readFile(path), today);
    return outline === null ? { problem: remarks[0]! } : { outline, remarks };
  } catch (error) {
    if (error instanceof DocxError) return { problem: error.lines };
    throw error;
  }
}
