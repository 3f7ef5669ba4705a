import { nameIn } from "../core/frame/details-from-frame";
import { findFrame } from "../core/frame/find-frame";
import { reportTime } from "../core/frame/report-period";
import type { Details } from "../core/outline/details";
import type { Bilingual } from "../core/outline/language";
import type { Outline } from "../core/outline/outline";
import { timeName, type ReportTime } from "../core/outline/report-time";
import type { PreviousPrint } from "../core/memory/previous-print";
import { isSameUnit } from "../core/frame/unit-names";
import { pairPrevious } from "../core/previous/pair";
import type { Snapshot } from "../core/snapshot/snapshot";

/** A report of last period, in the form in which it is handed to whoever judges. */
export interface PreviousFile {
  readonly file: string;
  readonly print: PreviousPrint;
}

/** The reports of last period that were given; `whatever` is the unit: one was given for one report. */
export interface PreviousFiles {
  readonly files: readonly PreviousFile[];
  readonly whatever: boolean;
}

/** What a report is compared with, and what is to be said about that. */
export interface Paired {
  readonly previous: PreviousFile | null;
  readonly lines: readonly Bilingual[];
}

/** Finds a report's own one of last period by the unit its header names. */
export function paired(
  { files, whatever }: PreviousFiles,
  outline: Outline,
  snapshot: Snapshot,
  details: Details | null,
): Paired {
  const unit = nameIn(findFrame(snapshot).agency);
  const known = reportTime(snapshot, details, outline.defaults);
  const time: ReportTime | null = known.known === "guess" ? null : known;
  const found = whatever ? (files[0] ?? null) : pairPrevious(unit, time, files);
  if (found === null) return { previous: null, lines: [unit === "" ? unnamed : unpaired(unit)] };
  const { print } = found;
  const lines: Bilingual[] = [];
  if (whatever && unit !== "" && print.unit !== "" && !isSameUnit(unit, print.unit)) lines.push(another(print.unit));
  if (time !== null && print.time?.period === time.period && print.time.year === time.year) lines.push(same(time));
  return { previous: found, lines };
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
