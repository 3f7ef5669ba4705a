import { changeOf, changeWords, compareFigures, type Change, type ComparedFigure } from "../criteria/compared-figures";
import type { CriterionState } from "../criteria/evaluate-criteria";
import type { PreviousPrint } from "../memory/previous-print";
import type { SectionId } from "../outline/outline";
import { isSameTime, timeName, type ReportTime } from "../outline/report-time";

/** One line of the comparison: what last period's report gave, what this one gives, and how to say so. */
export interface Comparison extends ComparedFigure, Change {
  readonly section: SectionId;
  /** Ready to be inserted: "tăng 12,5% so với cùng kỳ". */
  readonly phrase: string;
}

/** The figures found in both reports, in the order of the new one. */
export function compareReports(
  previous: Pick<PreviousPrint, "figures" | "time">,
  states: readonly CriterionState[],
  time: ReportTime,
): readonly Comparison[] {
  const sectionOf = new Map(states.map(({ id, section }) => [id, section]));
  const than = comparedWith(previous.time, time);
  // One sentence may speak of several criteria: its figures are told once.
  const seen = new Set<string>();
  const pairs = compareFigures(previous.figures, states).filter(({ now: { paragraph, written, unit } }) => {
    const key = `${paragraph} ${written} ${unit}`;
    return !seen.has(key) && seen.add(key);
  });
  return pairs.map((pair) => {
    const change = changeOf(pair);
    return {
      ...pair,
      ...change,
      section: sectionOf.get(pair.criterion) ?? "",
      phrase: `${changeWords(change, pair.unit)} so với ${than}`,
    };
  });
}

/** "cùng kỳ" of the year before, else the time by its name; "kỳ trước" when it is not known. */
function comparedWith(previous: ReportTime | null, time: ReportTime): string {
  if (previous === null) return "kỳ trước";
  return isSameTime(previous, { ...time, year: time.year - 1 }) ? "cùng kỳ" : timeName(previous).vi;
}
