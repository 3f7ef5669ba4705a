import { timeName } from "../../core/outline/report-time";
import type { Language } from "../../core/outline/language";
import type { Outline } from "../../core/outline/outline";
import { writeOutlineFile } from "../../core/outline/outline-file";
import type { OverviewRow } from "../../core/overview/row";
import {
  asCsv,
  asXlsx,
  draftDocx,
  draftHead,
  figureSourcesTable,
  namesOnce,
  noteDocx,
  noteName,
  noteText,
  openArchive,
  overviewTables,
  reminders,
  safeFileName,
  summaryTable,
  zipOf,
  type Sender,
} from "../../export/overview";
import { outlines } from "../../outlines";
import type { Keeper } from "./keeper/keeper";
import type { Wishes } from "./keeper/told";

/** What can be taken away of all reports together, or of one. */
export type Making =
  | { readonly what: "xlsx" | "csv" | "figures" }
  | { readonly what: "note"; readonly of: Note }
  | { readonly what: "notes"; readonly of: readonly Note[] }
  | { readonly what: "reminders" }
  | { readonly what: "draft"; readonly sentences: number };

/** A note to the unit of one file. */
export interface Note {
  readonly file: string;
  /** Fingerprints of points it does not ask for. */
  readonly unticked: readonly string[];
  /** Points that must be mended only. */
  readonly mustOnly: boolean;
}

export interface Frame {
  readonly wishes: Wishes;
  readonly language: Language;
  /** "15/6/2025". */
  readonly day: string;
  readonly sender: Sender;
}

export interface Made {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The same where it may be too large to be held twice. */
export interface MadeLarge extends Omit<Made, "bytes"> {
  readonly bytes: Blob;
}

/** Makes a file of what was judged. Throws when nothing was: the page does not offer it then. */
export async function make(keeper: Keeper, making: Making, { wishes, language, day, sender }: Frame): Promise<Made> {
  const outline = keeper.outline();
  if (outline === null) throw new Error("no report was judged");
  const overview = keeper.overview(wishes);
  const when = overview.time === null ? "" : ` ${timeName(overview.time).vi}`;
  const named = (name: string, ending: string) => safeFileName(`${name}${when}`, ending);
  switch (making.what) {
    case "xlsx": {
      const bytes = await asXlsx(overviewTables(outline, overview, language));
      return { name: named("Bảng tổng hợp", ".xlsx"), type: types.xlsx, bytes };
    }
    case "csv":
      return {
        name: named("Bảng tổng hợp", ".csv"),
        type: types.csv,
        bytes: asCsv(summaryTable(outline, overview, language)),
      };
    case "figures": {
      const bytes = asCsv(figureSourcesTable(outline, overview, language, true));
      return { name: named("Số liệu", ".csv"), type: types.csv, bytes };
    }
    case "note": {
      const row = keeper.row(making.of.file)!;
      const points = ticked(row, making.of);
      const bytes = noteDocx(row, keeper.outlineOf(row) ?? outline, { language, day, points, ...sender });
      return { name: noteName("note", row), type: types.docx, bytes };
    }
    case "notes": {
      const once = namesOnce();
      const files = making.of.map((note) => {
        const row = keeper.row(note.file)!;
        const points = ticked(row, note);
        const bytes = noteDocx(row, keeper.outlineOf(row) ?? outline, { language, day, points, ...sender });
        return { name: once(noteName("note", row)), bytes };
      });
      return { name: named("Phiếu đề nghị bổ sung", ".zip"), type: types.zip, bytes: zipOf(files) };
    }
    case "reminders": {
      const again = overview.unfit.filter(({ files }) => files.some(({ why }) => why !== "leftOut"));
      const asked = { language, time: overview.time, ...sender };
      const files = [...reminders(outline, overview, again, asked, namesOnce())];
      return { name: named("Phiếu đề nghị nộp báo cáo", ".zip"), type: types.zip, bytes: zipOf(files) };
    }
    case "draft": {
      const { sentences } = making;
      const bytes = draftDocx(outline, overview, { sentences, details: draftHead(sender), ...carried(outline) });
      return { name: named("Dự thảo báo cáo tổng hợp", ".docx"), type: types.docx, bytes };
    }
  }
}

/** A file that is held by the browser, not by whoever names it. */
export interface HeldFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Files in one .zip, each name once; of any number of them one is in memory at a time. */
export async function archived(name: string, files: readonly HeldFile[]): Promise<MadeLarge> {
  const once = namesOnce();
  const done: Blob[] = [];
  const ready: Uint8Array[] = [];
  const archive = openArchive((piece) => ready.push(piece));
  for (const file of files) {
    archive.add({ name: once(file.name), bytes: new Uint8Array(await file.blob.arrayBuffer()) });
    done.push(new Blob(ready.splice(0) as BlobPart[]));
  }
  archive.end();
  return { name: safeFileName(name, ".zip"), type: types.zip, bytes: new Blob([...done, ...(ready as BlobPart[])]) };
}

/** The note to one unit, to be pasted into a mail. */
export function makeNoteText(keeper: Keeper, note: Note, { language, day, sender }: Frame): string {
  const row = keeper.row(note.file)!;
  const outline = keeper.outlineOf(row);
  return outline === null ? "" : noteText(row, outline, { language, day, points: ticked(row, note), ...sender });
}

function ticked({ points }: OverviewRow, { unticked, mustOnly }: Note): ReadonlySet<string> {
  const out = new Set(unticked);
  return new Set(
    points
      .filter(({ fingerprint, severity }) => !out.has(fingerprint) && (!mustOnly || severity === "must"))
      .map(({ fingerprint }) => fingerprint),
  );
}

/** A draft by an outline that is not built in carries it. */
function carried(outline: Outline): { readonly carriedOutline?: string } {
  return outlines.some(({ id }) => id === outline.id) ? {} : { carriedOutline: writeOutlineFile(outline) };
}

const types = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  csv: "text/csv",
  zip: "application/zip",
};
