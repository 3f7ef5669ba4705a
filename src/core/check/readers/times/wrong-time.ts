import { timeName, type ReportTime } from "../../../outline/report-time";
import type { NamedTime } from "../../../outline/read-times";
import type { Bilingual } from "../../../outline/language";
import { bilingual } from "../../rule";

/** A time that a title, heading or sentence names wrongly. Offsets are of the text it was read from. */
export interface WrongTime {
  readonly from: number;
  readonly to: number;
  readonly expected: Bilingual;
  readonly actual: Bilingual;
  /** The year that stands there and the one that should, when the mending is plain. */
  readonly year: { readonly from: number; readonly to: number } | null;
  /** True where it may be told on purpose. */
  readonly mayBe?: boolean;
}

/** A half, a quarter, a month or a term: shorter than a year. */
export function isPartOfYear({ period }: Pick<NamedTime, "period">): boolean {
  return period !== null && period !== "fullYear" && period !== "severalYears" && period !== "schoolYear";
}

/** Years together, or a school year: longer than what is reported on. */
export function isStretch({ period }: { readonly period: NamedTime["period"] }): boolean {
  return period === "severalYears" || period === "schoolYear";
}

/** A term of the school year that the time reported on is part of is how schools count, not another period. */
export function isTermNearby({ period, year }: NamedTime, time: ReportTime): boolean {
  return (period === "firstTerm" || period === "secondTerm") && (year === time.year || year === time.year - 1);
}

/** The right time in the wrong year. */
export function wrongYear({ from, to, year }: Pick<NamedTime, "from" | "to" | "year">, right: number): WrongTime {
  const old = year as number;
  return {
    from,
    to,
    expected: bilingual(`năm ${right}`, String(right)),
    actual: bilingual(`năm ${old}`, String(old)),
    year: { from: old, to: right },
  };
}

/** Another time than the right one. `year`: the one to be replaced, null when the mending is not plain. */
export function wrong(named: NamedTime, right: ReportTime, year: number | null): WrongTime {
  const { from, to, period } = named;
  const actual =
    named.year === null ? withoutYear(period) : timeName({ period: period ?? "fullYear", year: named.year });
  const change = year === null || year === right.year ? null : { from: year, to: right.year };
  return {
    from,
    to,
    expected: named.year === null ? withoutYear(right.period) : timeName(right),
    actual,
    year: change,
  };
}

/** A period by its name alone, as a line prints it that leaves its year to the next one. */
function withoutYear(period: NamedTime["period"]): Bilingual {
  const { vi, en } = timeName({ period: period ?? "fullYear", year: 2000 });
  return bilingual(
    vi.replace(/,? ?(?:năm học 2000-2001|2000)$/u, "").trim() || vi,
    en.replace(/ ?(?:of )?2000(?:-2001)?$/u, "").trim(),
  );
}
