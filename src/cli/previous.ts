import { nameIn } from "../core/frame/details-from-frame";
import { findFrame } from "../core/frame/find-frame";
import { reportTime } from "../core/frame/report-period";
import { isSameUnit } from "../core/frame/units/unit-names";
import type { PreviousPrint } from "../core/memory/previous-print";
import type { Details } from "../core/outline/details";
import type { Bilingual } from "../core/outline/language";
import type { Outline } from "../core/outline/outline";
import { isSameTime, timeName, type ReportTime } from "../core/outline/report-time";
import { PreviousReports, type Reported } from "../core/previous/pair";
import { computed } from "../core/snapshot/computed";
import type { Snapshot } from "../core/snapshot/snapshot";
import { readPrint, type PrintPlace } from "./outputs/print-store";

/** A report of last period, and where its light form lies. */
export interface PreviousFile extends Reported {
  readonly print: PrintPlace;
}

/**
 * The reports of last period that were given, in the form in which they are
 * handed to whoever judges; `whatever` is the unit: one was given for one report.
 */
export interface PreviousFiles {
  /** The file of all light forms (see `PrintStore`). */
  readonly path: string;
  readonly files: readonly PreviousFile[];
  readonly whatever: boolean;
}

/** What a report is compared with, and what is to be said about that. */
export interface Paired {
  readonly file: string | null;
  readonly print: PreviousPrint | null;
  readonly lines: readonly Bilingual[];
}

/** Whose a report is, as its own text says. */
export function reportedBy(file: string, snapshot: Snapshot, time: ReportTime | null): Reported {
  const frame = findFrame(snapshot);
  return { file, unit: nameIn(frame.agency), parent: nameIn(frame.parentAgency), time };
}

/** Finds a report's own one of last period. */
export function paired(
  previous: PreviousFiles,
  path: string,
  outline: Outline,
  snapshot: Snapshot,
  details: Details | null,
): Paired {
  const known = reportTime(snapshot, details, outline.defaults);
  const time: ReportTime | null = known.known === "guess" ? null : known;
  const report = reportedBy(path, snapshot, time);
  const { unit } = report;
  const { found, by, doubtful } = previous.whatever
    ? { found: previous.files[0] ?? null, by: null, doubtful: [] }
    : computed(previous, reportsOf).pair(report);
  if (found === null) {
    const why = doubtful.length > 0 ? several(unit, doubtful) : unit === "" ? unnamed : unpaired(unit);
    return { file: null, print: null, lines: [why] };
  }
  const lines: Bilingual[] = [];
  if (by === "kind") lines.push(former(found.unit));
  if (by === "file") lines.push(byFile(found.file));
  if (previous.whatever && unit !== "" && found.unit !== "" && !isSameUnit(unit, found.unit))
    lines.push(another(found.unit));
  if (time !== null && isSameTime(found.time, time)) lines.push(same(time));
  return { file: found.file, print: readPrint(previous.path, found.print), lines };
}

function reportsOf({ files }: PreviousFiles): PreviousReports<PreviousFile> {
  return new PreviousReports(files);
}

const unnamed: Bilingual = {
  vi: "phần đầu không ghi tên đơn vị nên chưa ghép được với báo cáo kỳ trước.",
  en: "the header names no unit, so that no report of last period could be paired with it.",
};

function unpaired(unit: string): Bilingual {
  return {
    vi: `không thấy báo cáo kỳ trước của “${unit}”.`,
    en: `there is no report of last period by “${unit}”.`,
  };
}

function another(unit: string): Bilingual {
  return {
    vi: `báo cáo kỳ trước là của đơn vị khác: “${unit}”.`,
    en: `the report of last period is another unit's: “${unit}”.`,
  };
}

function same(time: ReportTime): Bilingual {
  const { vi, en } = timeName(time);
  return {
    vi: `báo cáo kỳ trước cũng là của ${vi}.`,
    en: `the report of last period is of the same time: ${en}.`,
  };
}

function former(unit: string): Bilingual {
  return {
    vi: `đối chiếu với báo cáo kỳ trước của “${unit}” (tên trước ngày 01/7/2025).`,
    en: `compared with last period's report by “${unit}” (its name before 1 July 2025).`,
  };
}

function byFile(file: string): Bilingual {
  return {
    vi: `đối chiếu với báo cáo kỳ trước “${file}”, ghép theo tên tệp hoặc thư mục.`,
    en: `compared with last period's report “${file}”, paired by the name of the file or folder.`,
  };
}

function several(unit: string, found: readonly Reported[]): Bilingual {
  const names = found.map(({ file, parent }) => (parent === "" ? file : `${file} (${parent})`)).join("; ");
  return {
    vi: `chưa đối chiếu với kỳ trước: có ${found.length} báo cáo có thể là của “${unit}”: ${names}. Hãy đặt tệp, hoặc thư mục chứa tệp, cùng tên ở hai kỳ.`,
    en: `not compared with last period: ${found.length} reports may be by “${unit}”: ${names}. Give the files, or their folders, the same name in both periods.`,
  };
}
