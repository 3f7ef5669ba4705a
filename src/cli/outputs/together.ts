import { readdirSync } from "node:fs";
import { join } from "node:path";
import { figuresOf } from "../../core/overview/figures/figures-table";
import { toSendAgain } from "../../core/overview/send-again";
import { overviewOfHeads, type Overview } from "../../core/overview/overview";
import type { OverviewHead } from "../../core/overview/row";
import type { Outline } from "../../core/outline/outline";
import {
  csvPieces,
  draftDocx,
  draftHead,
  figureSourcesTable,
  isNoteName,
  namesOnce,
  noteDocx,
  noteName,
  openArchive,
  overviewTables,
  reminders,
  xlsxPieces,
  type ArchiveFile,
  type Sender,
} from "../../export/overview";
import { togetherLines } from "../../export/overview/together-lines";
import { outlines } from "../../outlines";
import type { Options } from "../arguments";
import { breath } from "./endings";
import { namedOutline } from "../../outlines/outline-for";
import { freeName, writePieces, writeWhole } from "./output";
import { isZip } from "./planned-outputs";

/**
 * Writes what was asked for over all files, and gives back what is told of it. Every result is written as
 * it is made; of the files no more than their heads is at hand, `whole` reads the rest. Throws OutputError.
 */
export async function writeTogether(
  heads: readonly OverviewHead[],
  whole: Overview["whole"],
  expected: readonly string[],
  { together, outline: asked, language }: Options,
): Promise<readonly string[]> {
  const named = asked === null ? null : namedOutline(asked);
  const overview = overviewOfHeads(heads, whole, { expected, ...(named !== null && { outline: named.id }) });
  const outline = named ?? outlines.find(({ id }) => id === overview.outline) ?? outlines[0]!;
  const { xlsx, figures, compile, notes, sentences, sender, force } = together;
  if (xlsx !== null) await writePieces(xlsx, force, xlsxPieces(overviewTables(outline, overview, language)));
  if (figures !== null)
    await writePieces(figures, force, csvPieces(figureSourcesTable(outline, overview, language, true)));
  if (compile !== null) {
    const carriedOutline = asked !== null && asked.startsWith("{") ? { carriedOutline: asked } : {};
    await writeWhole(
      compile,
      draftDocx(outline, overview, { sentences, details: draftHead(sender), ...carriedOutline }),
      force,
    );
  }
  let written = 0;
  const earlier: string[] = [];
  if (notes !== null) {
    const files = notesOf(outline, overview, sender, language);
    const counted = (function* () {
      for (const file of files) {
        yield file;
        written++;
      }
    })();
    if (isZip(notes)) await writePieces(notes, force, archived(counted));
    else {
      const own = new Set<string>();
      for (const { name, bytes } of counted) {
        const free = force ? name : freeName(notes, name);
        await writeWhole(join(notes, free), bytes, force);
        own.add(free.normalize("NFC"));
        await breath();
      }
      earlier.push(...readdirSync(notes).filter((name) => isNoteName(name) && !own.has(name.normalize("NFC"))));
    }
  }
  return togetherLines(
    overview,
    figuresOf(outline, overview).columns,
    language,
    notes === null ? null : { written, earlier },
  );
}

/** A .zip in pieces, as its files come. */
function* archived(files: Iterable<ArchiveFile>): Generator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const archive = openArchive((piece) => ready.push(piece));
  for (const file of files) {
    archive.add(file);
    yield* ready.splice(0);
  }
  archive.end();
  yield* ready.splice(0);
}

/**
 * A note to each unit whose report has something to complete, by its fullest version; one
 * to each whose files cannot be used, and one to each that has not handed in; one at a
 * time. A report of another period is not to be completed: the one that is asked for is.
 */
function* notesOf(
  outline: Outline,
  overview: Overview,
  sender: Sender,
  language: Options["language"],
): Generator<ArchiveFile> {
  const once = namesOnce();
  const day = new Intl.DateTimeFormat("vi-VN").format();
  for (const head of overview.rows) {
    if (overview.standing.get(head.file) !== "counted") continue;
    const row = overview.whole(head);
    if (!row.points.some(({ severity }) => severity !== "note")) continue;
    yield { name: once(noteName("note", row)), bytes: noteDocx(row, outline, { language, day, ...sender }) };
  }
  yield* reminders(outline, overview, toSendAgain(overview), { language, time: overview.time, ...sender }, once);
}
