import { daysOf, timeName, type ReportTime } from "../../../outline/report-time";
import { bilingual } from "../../rule";
import { DEEDS, history, lookingBack, telling } from "./clauses";
import type { WrongTime } from "./wrong-time";

/**
 * "Tính đến ngày 31/12/2023, xã đã …", "Từ tháng 01 đến tháng 6/2024, …": how things
 * stood on a day long before the period, told as its result; "Số liệu tính đến ngày
 * 15/6/2024". The end of the month before it began is where it starts from.
 */
export function wrongUntil(lower: string, time: ReportTime): WrongTime | null {
  const found = UNTIL.exec(lower);
  if (found === null || lookingBack.test(lower)) return null;
  const { month, year } = found.groups as Record<"month" | "year", string>;
  const to = found.index + found[0].length;
  const { data, within } = found.groups!;
  const told = within === undefined ? telling : COUNTED_DEED;
  if ((data === undefined && !told.test(lower.slice(to))) || history.test(lower)) return null;
  const months = (of: string, one: string) => Number(of) * 12 + Number(one);
  const [firstYear, firstMonth] = daysOf(time).first.split("-") as [string, string];
  if (months(year, month) >= months(firstYear, firstMonth) - 1) return null;
  const from = found.index + found[0].lastIndexOf(within ?? "đến");
  return {
    from,
    to,
    expected: timeName(time),
    actual: bilingual(lower.slice(from, to), lower.slice(from, to).replace(/^\D+/u, "")),
    year: null,
  };
}

/** Issued then it may still hold. */
const COUNTED_DEED = new RegExp(
  String.raw`^,?\s[^;:.\d]{2,60}?(?<!\p{L})đã (?!ban hành)(?:${DEEDS})(?!\p{L})[^;.]*\d`,
  "u",
);
const UNTIL =
  /(?:^|[,;:.(–-]\s?)[\s+*•"“]*(?<data>số liệu (?:(?:báo cáo|trong báo cáo|được|chốt|lấy|tổng hợp) ){0,3})?(?:tính\s+)?(?:từ\s[^,;.]{2,28}\s)?(?:đến\s+(?:hết\s+)?(?:(?:ngày\s+)?(?<day>\d{1,2})(?:[/.]|\s+tháng\s+)|tháng\s+)|(?<within>(?:trong\s+)?tháng\s+))(?<month>\d{1,2})\s?(?:[/.]|năm\s)\s?(?<year>(?:19|20)\d\d)(?!\d)/u;
