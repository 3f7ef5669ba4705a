import type { PreviousPrint } from "../memory/previous-print";
import { daysOf, isSameTime, type ReportTime } from "../outline/report-time";
import { fold } from "../vietnamese/fold";

/**
 * Last period's report of a unit among those of many: the one whose header names the same unit; of several the latest that is not of the report's own time.
 * Null when the unit is not among them, or is not named.
 */
export function pairPrevious<Candidate extends { readonly print: PreviousPrint }>(
  unit: string,
  time: ReportTime | null,
  candidates: readonly Candidate[],
): Candidate | null {
  const own = candidates.filter(({ print }) => isSameUnit(print.unit, unit) && !isSameTime(print.time, time));
  const last = ({ print }: Candidate) => (print.time === null ? "" : daysOf(print.time).last);
  return own.reduce<Candidate | null>((best, each) => (best === null || last(each) > last(best) ? each : best), null);
}

/** True when two headers name one unit, however they abbreviate it: "UBND XÃ AN BÌNH", "Ủy ban nhân dân xã An Bình". False when one names none. */
export function isSameUnit(one: string, other: string): boolean {
  return unitKey(one) !== "" && unitKey(one) === unitKey(other);
}

function unitKey(name: string): string {
  let key = ` ${fold(name)
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim()} `;
  for (const [short, full] of ABBREVIATIONS) key = key.replaceAll(` ${short} `, ` ${full} `);
  return key.trim();
}

const ABBREVIATIONS: readonly (readonly [string, string])[] = [
  ["ubnd", "ủy ban nhân dân"],
  ["hđnd", "hội đồng nhân dân"],
  ["ubmttq", "ủy ban mặt trận tổ quốc"],
  ["mttq", "mặt trận tổ quốc"],
  ["thcs", "trung học cơ sở"],
  ["thpt", "trung học phổ thông"],
  ["tnhh", "trách nhiệm hữu hạn"],
  ["cp", "cổ phần"],
  ["tp", "thành phố"],
];
