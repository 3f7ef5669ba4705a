import { existsSync } from "node:fs";
import { join } from "node:path";
import { figuresTable } from "../core/overview/figures-table";
import { overviewOf, type Overview } from "../core/overview/overview";
import type { OverviewRow } from "../core/overview/row";
import type { Outline } from "../core/outline/outline";
import {
  asCsv,
  asXlsx,
  draftDocx,
  figureSourcesTable,
  namesOnce,
  noteDocx,
  noteName,
  openArchive,
  overviewTables,
  reminderDocx,
  type ArchiveFile,
} from "../export/overview";
import { togetherLines } from "../export/overview/together-lines";
import { outlines } from "../outlines";
import type { Options } from "./arguments";
import { namedOutline } from "./outline-for";
import { writePieces, writeWhole } from "./output";
import { isZip } from "./planned-outputs";

/** Writes what was asked for over all files, and gives back what is told of it. Throws OutputError. */
export async function writeTogether(
  rows: readonly OverviewRow[],
  expected: readonly string[],
  { together, outline: asked, language }: Options,
): Promise<readonly string[]> {
  const named = asked === null ? null : namedOutline(asked);
  const overview = overviewOf(rows, { expected, ...(named !== null && { outline: named.id }) });
  const outline = named ?? outlines.find(({ id }) => id === overview.outline) ?? outlines[0]!;
  const { xlsx, figures, compile, notes, sentences, force } = together;
  if (xlsx !== null) writeWhole(xlsx, await asXlsx(overviewTables(outline, overview, language)), force);
  if (figures !== null) writeWhole(figures, asCsv(figureSourcesTable(outline, overview, language)), force);
  if (compile !== null) {
    const carriedOutline = asked !== null && asked.startsWith("{") ? { carriedOutline: asked } : {};
    writeWhole(compile, draftDocx(outline, overview, { sentences, ...carriedOutline }), force);
  }
  let written = 0;
  if (notes !== null) {
    const files = notesOf(outline, overview, language);
    if (isZip(notes))
      writePieces(notes, force, (write) => {
        const archive = openArchive(write);
        for (const file of files) {
          archive.add(file);
          written++;
        }
        archive.end();
      });
    else
      for (const { name, bytes } of files) {
        writeWhole(join(notes, force ? name : free(notes, name)), bytes, force);
        written++;
      }
  }
  return togetherLines(overview, figuresTable(outline, overview.units), language, notes === null ? null : written);
}

/** A note to each unit whose report has something to complete, and one to each that has not handed in; one at a time. */
function* notesOf(outline: Outline, overview: Overview, language: Options["language"]): Generator<ArchiveFile> {
  const once = namesOnce();
  const day = new Intl.DateTimeFormat("vi-VN").format();
  for (const row of overview.rows) {
    const standing = overview.standing.get(row.file);
    if (standing !== "counted" && standing !== "version" && standing !== "otherPeriod") continue;
    if (!row.points.some(({ severity }) => severity !== "note")) continue;
    yield { name: once(noteName("note", row)), bytes: noteDocx(row, outline, { language, day }) };
  }
  for (const unit of overview.missing)
    yield {
      name: once(noteName("reminder", { unit, file: "" })),
      bytes: reminderDocx(unit, outline, { language, time: overview.time, until: "" }),
    };
}

/** A name that is not taken in the folder: an officer may have filled in an earlier note. */
function free(folder: string, name: string): string {
  const [, stem = name, ending = ""] = /^(.*?)(\.[a-z]+)?$/u.exec(name) ?? [];
  for (let number = 1; ; number++) {
    const next = number === 1 ? name : `${stem} (${number})${ending}`;
    if (!existsSync(join(folder, next))) return next;
  }
}
