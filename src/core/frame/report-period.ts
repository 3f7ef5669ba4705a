import type { Details } from "../outline/details";
import { firstPeriod, firstTime, planStart } from "../outline/read-times";
import { previousTime, timeAround, type ReportTime } from "../outline/report-time";
import { computed } from "../snapshot/computed";
import { foldedParagraph } from "../snapshot/reading";
import type { Snapshot } from "../snapshot/snapshot";
import { fold } from "../vietnamese/fold";
import { splitNumber } from "../vietnamese/heading-number";
import { findFrame, type Frame } from "./find-frame";

/** The time a report is about, and how that is known. */
export interface KnownTime extends ReportTime {
  /**
   * `chosen` by the user for this document; read in its `title`, the `heading` of
   * its tasks, or its `date`; else only a `guess`, by which nothing is judged.
   */
  readonly known: "chosen" | "title" | "heading" | "date" | "guess";
}

/**
 * The time a report is about: what the user chose for this document, else what the
 * document says (title, then the heading of its tasks, then its date), else the guess.
 *
 * @param guess what was used last time, what is due today (`timeAround`), or what the outline prints
 */
export function reportTime(snapshot: Snapshot, details: Details | null, guess: ReportTime): KnownTime {
  if (details !== null && details.timeChosen && details.year > 0) return { ...timeIn(details), known: "chosen" };
  return (
    computed(snapshot, writtenTime) ?? {
      ...(details !== null && details.year > 0 ? timeIn(details) : guess),
      known: "guess",
    }
  );
}

/** Details with the period and year of the document filled in, as long as the user chose none. */
export function withReportTime(details: Details, snapshot: Snapshot, guess: ReportTime): Details {
  const {
    period,
    year,
    fromYear = 0,
  } = reportTime(snapshot, { ...details, year: details.timeChosen ? details.year : 0 }, guess);
  const isSame = period === details.period && year === details.year && fromYear === details.fromYear;
  return isSame ? details : { ...details, period, year, fromYear };
}

/** The month and year on the date line, null as far as they are still to be filled in. */
export function dateOf({ placeDate }: Frame): {
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
} {
  const folded = placeDate === null ? "" : fold(placeDate.text);
  const words = /ngày(?:\s*(\d{1,2}))?[^\p{L}\d]*tháng(?:\s*(\d{1,2}))?[^\p{L}\d]*năm\s*((?:19|20)\d\d)?/u.exec(folded);
  const signs = /(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*((?:19|20)\d\d)/u.exec(folded);
  const [, day, month, year] = words ?? signs ?? [];
  return { day: Number(day) || null, month: Number(month) || null, year: Number(year) || null };
}

function writtenTime(snapshot: Snapshot): KnownTime | null {
  const frame = findFrame(snapshot);
  const title = titleTime(frame);
  const tasks = title.time === null ? tasksTime(snapshot, frame) : null;
  const date = dateOf(frame);
  if (title.time !== null) return { ...title.time, known: "title" };
  // "6 tháng đầu năm" without its year: the heading of the tasks or the date tells that.
  const year = title.period === null ? null : (tasks?.year ?? date.year);
  if (title.period !== null && year !== null) return { period: title.period, year, known: "title" };
  if (tasks !== null) return { ...tasks, known: "heading" };
  if (date.month !== null && date.year !== null) return { ...timeAround(date.year, date.month), known: "date" };
  return null;
}

/** What title and subject say; `time` null when they name no year. */
function titleTime({ subject }: Frame): {
  readonly time: ReportTime | null;
  readonly period: ReportTime["period"] | null;
} {
  const folded = fold(subject.map(({ text }) => text).join(" "));
  const plansFrom = planStart(folded);
  const period = firstPeriod(folded.slice(0, plansFrom));
  const next = firstTime(folded.slice(plansFrom));
  const time = firstTime(folded.slice(0, plansFrom));
  if (time !== null || next === null) return { time, period };
  const before = previousTime(next);
  return { time: period === null || period === before.period ? before : { period, year: next.year }, period };
}

/** The time before the one that the heading of the tasks names: "IV. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2025". */
function tasksTime(snapshot: Snapshot, { headEnd, close }: Frame): ReportTime | null {
  for (const { index, text } of snapshot.paragraphs.slice(headEnd, close?.paragraph)) {
    if (text.length > longestHeading || !/\d{4}/u.test(text)) continue;
    const { rest } = splitNumber(foldedParagraph(snapshot, index));
    if (!/^(?:phương hướng|(?:một số |những |các )?nhiệm vụ)(?!\p{L})/u.test(rest)) continue;
    const next = firstTime(rest);
    if (next !== null) return previousTime(next);
  }
  return null;
}

function timeIn({ period, year, fromYear }: Details): ReportTime {
  return { period, year, ...(fromYear > 0 ? { fromYear } : {}) };
}

const longestHeading = 160;
