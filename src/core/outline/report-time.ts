import type { Bilingual } from "./language";
import type { Period } from "./outline";

/** The time a report is about. */
export interface ReportTime {
  readonly period: Period;
  /**
   * The year; of a school year and its terms the one it begins in ("năm
   * học 2025-2026" is 2025); of several years the last one.
   */
  readonly year: number;
  /** First year of several years; absent or 0 when it is not known. */
  readonly fromYear?: number;
}

/** Every period, in the order they are offered. */
export const periods: readonly Period[] = [
  "firstHalf",
  "secondHalf",
  "fullYear",
  "quarter1",
  "quarter2",
  "quarter3",
  "quarter4",
  "nineMonths",
  "schoolYear",
  "firstTerm",
  "secondTerm",
  "severalYears",
];

/** The words that `{period}` and `{nextPeriod}` stand for. */
export function periodWords(time: ReportTime): { readonly period: string; readonly nextPeriod: string } {
  const next = nextTime(time);
  const nextPeriod =
    time.period === "nineMonths"
      ? `3 tháng cuối năm ${time.year}`
      : next === null
        ? "thời gian tới"
        : timeName(next).vi;
  // Of the first half the outline prints the year once, with the second half of the same year.
  return { period: time.period === "firstHalf" ? "6 tháng đầu năm" : timeName(time).vi, nextPeriod };
}

/** The time by its full name: "6 tháng đầu năm 2025", "quý III năm 2026", "năm học 2025-2026". */
export function timeName({ period, year, fromYear = 0 }: ReportTime): Bilingual {
  const school = `${year}-${year + 1}`;
  switch (period) {
    case "firstHalf":
      return { vi: `6 tháng đầu năm ${year}`, en: `first half of ${year}` };
    case "secondHalf":
      return { vi: `6 tháng cuối năm ${year}`, en: `second half of ${year}` };
    case "fullYear":
      return { vi: `năm ${year}`, en: `year ${year}` };
    case "nineMonths":
      return { vi: `9 tháng đầu năm ${year}`, en: `first nine months of ${year}` };
    case "schoolYear":
      return { vi: `năm học ${school}`, en: `school year ${school}` };
    case "firstTerm":
      return { vi: `học kỳ I năm học ${school}`, en: `first term of ${school}` };
    case "secondTerm":
      return { vi: `học kỳ II năm học ${school}`, en: `second term of ${school}` };
    case "severalYears":
      return fromYear > 0
        ? { vi: `giai đoạn ${fromYear}-${year}`, en: `years ${fromYear}-${year}` }
        : { vi: `các năm đến ${year}`, en: `years up to ${year}` };
    default: {
      const quarter = quarters.indexOf(period);
      return { vi: `quý ${roman[quarter]} năm ${year}`, en: `quarter ${quarter + 1} of ${year}` };
    }
  }
}

/** The time whose tasks follow; null when none is named after several years. */
export function nextTime({ period, year }: ReportTime): ReportTime | null {
  switch (period) {
    case "firstHalf":
      return { period: "secondHalf", year };
    case "secondHalf":
      return { period: "firstHalf", year: year + 1 };
    case "quarter1":
      return { period: "quarter2", year };
    case "quarter2":
      return { period: "quarter3", year };
    case "quarter3":
    case "nineMonths":
      return { period: "quarter4", year };
    case "quarter4":
      return { period: "quarter1", year: year + 1 };
    case "firstTerm":
      return { period: "secondTerm", year };
    case "secondTerm":
      return { period: "firstTerm", year: year + 1 };
    case "fullYear":
    case "schoolYear":
      return { period, year: year + 1 };
    case "severalYears":
      return null;
  }
}

/** The time whose tasks are these: the inverse of `nextTime`. */
export function previousTime(next: ReportTime): ReportTime {
  const before = periods
    .filter((period) => period !== "nineMonths")
    .flatMap((period) => [
      { period, year: next.year },
      { period, year: next.year - 1 },
    ]);
  return before.find((time) => isSameTime(nextTime(time), next)) ?? { period: "fullYear", year: next.year - 1 };
}

export function isSameTime(one: ReportTime | null, other: ReportTime | null): boolean {
  return one !== null && other !== null && one.period === other.period && one.year === other.year;
}

/**
 * First and last day, ISO. A school year runs from September to the end of May, its
 * second term from the middle of January (Bộ Giáo dục sets the days each year).
 */
export function daysOf(time: ReportTime): { readonly first: string; readonly last: string } {
  const { period, year, fromYear = 0 } = time;
  const [from, to] = monthDays[period];
  const isSchool = period === "schoolYear" || period === "firstTerm" || period === "secondTerm";
  const firstYear = period === "severalYears" && fromYear > 0 ? fromYear : period === "secondTerm" ? year + 1 : year;
  return { first: `${firstYear}-${from}`, last: `${isSchool ? year + 1 : year}-${to}` };
}

/**
 * The report that is asked for around a month: May to August the first half; November to
 * February the whole year that ends or has just ended. March and April follow the first
 * quarter, September and October the first nine months: nothing else falls due then.
 */
export function timeAround(year: number, month: number): ReportTime {
  if (month >= 5 && month <= 8) return { period: "firstHalf", year };
  if (month >= 11) return { period: "fullYear", year };
  if (month <= 2) return { period: "fullYear", year: year - 1 };
  return { period: month <= 4 ? "quarter1" : "nineMonths", year };
}

const quarters: readonly Period[] = ["quarter1", "quarter2", "quarter3", "quarter4"];
const roman = ["I", "II", "III", "IV"];

const monthDays: Readonly<Record<Period, readonly [string, string]>> = {
  firstHalf: ["01-01", "06-30"],
  secondHalf: ["07-01", "12-31"],
  fullYear: ["01-01", "12-31"],
  quarter1: ["01-01", "03-31"],
  quarter2: ["04-01", "06-30"],
  quarter3: ["07-01", "09-30"],
  quarter4: ["10-01", "12-31"],
  nineMonths: ["01-01", "09-30"],
  schoolYear: ["09-01", "05-31"],
  firstTerm: ["09-01", "01-31"],
  secondTerm: ["01-16", "05-31"],
  severalYears: ["01-01", "12-31"],
};
