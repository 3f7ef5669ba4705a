import { placesOf } from "../../../vietnamese/phrase-finder";
import { daysOfMonth } from "../../../outline/calendar";
import { isDigitAt } from "../figure-signs";

/** A day that no calendar has, and how many days its month has: 0 where there is no such month. */
export interface ImpossibleDay {
  readonly from: number;
  readonly to: number;
  readonly month: number;
  readonly days: number;
}

/** "31/4/2026", "ngày 30 tháng 02 năm 2026", "ngày 31/6": most often the last day of a month that has one less. */
export function impossibleDays(text: string): readonly ImpossibleDay[] {
  const found: ImpossibleDay[] = [];
  // These signs are rare, as letters are not: the last days, and of other days those with a year.
  for (const day of ["29", "30", "31"]) for (const at of placesOf(day, text)) take(text, at, found);
  for (const at of placesOf("/20", text)) {
    // Back over the month and the day in front of the year.
    let from = at;
    while (at - from < "31/12".length && (isDigitAt(text, from - 1) || "/.-".includes(text.charAt(from - 1)))) from--;
    while (from < at && !isDigitAt(text, from)) from++;
    take(text, from, found);
  }
  return found;
}

function take(text: string, from: number, found: ImpossibleDay[]): void {
  EVERY_MONTH.lastIndex = DAY.lastIndex = from;
  // Nearly all are: told without a match to be made.
  if (EVERY_MONTH.test(text)) return;
  const [own, day, month, year] = DAY.exec(text) ?? [];
  if (own === undefined) return;
  const before = text.slice(Math.max(0, from - 4), from);
  const days = daysOfMonth(Number(month), year === undefined ? null : Number(year));
  if (Number(day) >= 1 && Number(day) <= days) return;
  // "30/40" may be a share, and without the word three numbers may be other things than days.
  if (before === "gày " ? days === 0 && year === undefined : days === 0 || year === undefined) return;
  if (/[\d./]$|số $/u.test(before) || found.some((other) => other.from === from)) return;
  found.push({ from, to: from + own.length, month: Number(month), days });
}

const EVERY_MONTH = /(?:[12]\d|0?[1-9])(?<!29)(?:[/.-]|\stháng\s)(?:1[0-2]|0?[1-9])(?!\d)/uy;
const DAY = /(\d{1,2})(?:\s?[/.-]\s?|\stháng\s)(\d{1,2})(?:(?:\s?[/.-]\s?|\snăm\s)((?:19|20)\d\d))?(?![\d/])/uy;
