import { timesIn } from "../../../outline/read-times";
import { daysOf, nextTime, type ReportTime } from "../../../outline/report-time";
import { headOfClause } from "./clauses";
import { isPartOfYear, isStretch, isTermNearby, wrong, type WrongTime } from "./wrong-time";

/** Among the tasks a time that was over before the period began, at the head of a clause: "Trong 6 tháng cuối năm 2025 tập trung …" in the report of 2026. What was left of it is still to be dealt with. */
export function wrongInPlan(lower: string, time: ReportTime): WrongTime | null {
  const next = nextTime(time);
  for (const named of timesIn(lower)) {
    const before = lower.slice(0, named.from);
    if (named.year === null || next === null || isStretch(named)) continue;
    if (!headOfClause.test(before) || !(isPartOfYear(named) || /(?<!\p{L})trong\s*$/u.test(before))) continue;
    if (LEFT_OVER.test(lower.slice(named.to)) || isTermNearby(named, time)) continue;
    const { last } = daysOf({ period: named.period ?? "fullYear", year: named.year });
    if (last < daysOf(time).first) return wrong(named, next, named.period === next.period ? named.year : null);
  }
  return null;
}

const LEFT_OVER = /(?<!\p{L})(?:đã|còn|chưa|tồn|hạn chế|được|chậm)(?!\p{L})/u;
