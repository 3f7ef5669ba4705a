import type { FramePart } from "../../frame/find-frame";
import { isFilled } from "../../frame/printed-lines";
import type { Details } from "../../outline/details";
import { planStart, timesIn } from "../../outline/read-times";
import { nextTime, periodWords, timeName, type ReportTime } from "../../outline/report-time";
import type { Snapshot } from "../../snapshot/snapshot";
import { isCapitals } from "../../vietnamese/capitals";
import { fold } from "../../vietnamese/fold";
import type { Change, Place } from "./change";

/** Times of a title or heading that name another period than the details. */
export function changeTimes(
  what: "subject" | "heading" | "opening",
  part: Place,
  time: ReportTime,
  planned: boolean,
  snapshot: Snapshot,
  change: Change,
): void {
  const shown = (snapshot.paragraphs[part.paragraph]?.text ?? "").slice(part.from, part.to);
  const lower = shown.toLowerCase();
  const plansFrom = planned ? 0 : planStart(lower);
  const next = nextTime(time);
  for (const named of timesIn(lower)) {
    if (named.period === "severalYears" || named.period === null) continue;
    const isPlan = named.from >= plansFrom;
    const right = isPlan ? next : time;
    if (right === null && isPlan) continue;
    const full = isPlan ? periodWords(time).nextPeriod : timeName(time).vi;
    // "6 tháng đầu năm" leaves its year to the words behind it; a whole year or a school year is nothing without it.
    const leavesYear = named.year === null && !/^(?:năm|học kỳ|giai đoạn|các năm)/u.test(full);
    const name = leavesYear ? full.replace(/ \d{4}$/u, "") : full;
    const old = shown.slice(named.from, named.to);
    if (fold(old) === fold(name)) continue;
    change(
      what,
      { paragraph: part.paragraph, from: part.from + named.from, to: part.from + named.to },
      isCapitals(old) ? name.toUpperCase() : name,
    );
  }
}

/**
 * Of the opening sentence only what stands behind "báo cáo", up to "như sau": the rest may cite documents of any year.
 */
export function changeOpeningTimes(opening: FramePart, time: ReportTime, snapshot: Snapshot, change: Change): void {
  const shown = (snapshot.paragraphs[opening.paragraph]?.text ?? "").slice(opening.from, opening.to);
  const match = /báo cáo(.*)như sau/isu.exec(shown);
  if (match === null) return;
  const from = opening.from + match.index + "báo cáo".length;
  changeTimes(
    "opening",
    { paragraph: opening.paragraph, from, to: from + (match[1] as string).length },
    time,
    false,
    snapshot,
    change,
  );
}

/** The blanks of our own opening sentence: number and date of the công văn, who sent it, who reports. */
export function changeOpening(opening: FramePart, details: Details, snapshot: Snapshot, change: Change): void {
  const shown = (snapshot.paragraphs[opening.paragraph]?.text ?? "").slice(opening.from, opening.to);
  const match = /^(Thực hiện Công văn số )(\S+)( ngày )(.+?)( của )([^,]+)(, )(.+?)( báo cáo )/u.exec(shown);
  if (match === null) return;
  const pieces = match.slice(1);
  let from = opening.from;
  const sender = details.addressee.split(/[\n;]/u)[0]?.trim() ?? "";
  const wanted: Readonly<Record<number, string>> = {
    1: details.dispatchNumber,
    3: details.dispatchDate,
    5: sender,
    7: details.agency,
  };
  pieces.forEach((piece, at) => {
    const value = wanted[at]?.trim() ?? "";
    // The sender is guessed from the addressee: it fills a blank and replaces nothing.
    const replaces = at === 5 ? !isFilled(piece) : fold(value) !== fold(piece);
    if (replaces) change("opening", { paragraph: opening.paragraph, from, to: from + piece.length }, value);
    from += piece.length;
  });
}
