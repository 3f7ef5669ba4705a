import { daysOfMonth } from "../../../outline/report-time";

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
  for (const word of [WORD, YEAR])
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
      const start = word === WORD ? at + WORD.length : Math.max(0, at - "số 31/12".length);
      const match = DAY.exec(
        text.slice(start, word === WORD ? start + "30 tháng 12 năm 2026 ".length : at + "/2026 ".length),
      );
      if (match === null || (word === WORD && match.index > 0)) continue;
      const [own, day, month, year] = match;
      const days = daysOfMonth(Number(month), year === undefined ? null : Number(year));
      // Without a year "30/40" may be a share, and without the word three numbers may be other things than days.
      if ((Number(day) >= 1 && Number(day) <= days) || (days === 0 && (year === undefined || word === YEAR))) continue;
      const from = start + match.index;
      if (found.every((before) => before.from !== from))
        found.push({ from, to: from + own.length, month: Number(month), days });
    }
  return found;
}

/** Small or capital. */
const WORD = "gày ";
const YEAR = "/20";
const DAY =
  /(?<![\d./]|số )(\d{1,2})(?:\s?[/.-]\s?|\stháng\s)(\d{1,2})(?:(?:\s?[/.-]\s?|\snăm\s)((?:19|20)\d\d))?(?![\d/])/u;
