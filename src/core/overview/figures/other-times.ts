/**
 * Whether what stands before a number of a folded text says that it is of another time, or only what is planned: "(6
 * tháng đầu năm 2025: 52 lượt, 45 vụ việc)", "Cả năm 2025 tiếp nhận 7.200 hồ sơ", "Từ đầu nhiệm kỳ đến nay, xã đã
 * tiếp 412 lượt". In brackets all of them is; else what the clause begins with, as far as it goes.
 *
 * @param year the report is about; null when that is not known
 */
export function isOfOtherTime(before: string, year: number | null): boolean {
  const open = before.lastIndexOf("(");
  const bracket = open > before.lastIndexOf(")") ? before.slice(open + 1) : null;
  if (bracket !== null)
    return OTHER_IN_BRACKETS.test(bracket) || (BRACKET_OF_YEAR.test(bracket) && isOther(bracket, year));
  const clause = /(?:^|[.;:]) ?([^.;:]*)$/u.exec(before)![1]!.replace(/^[-+•*\s]+/u, "");
  const [lead] = LEAD.exec(clause) ?? [];
  if (lead === undefined || THIS_TIME.test(clause.slice(lead.length))) return false;
  return PLAN.test(lead) || SINCE.test(lead) || isOther(lead, year);
}

/** It names years, and none of them is that of the report. */
function isOther(text: string, year: number | null): boolean {
  const years = text.match(/20\d\d/gu);
  return year !== null && years !== null && !years.includes(String(year));
}

const OTHER_IN_BRACKETS =
  /^(?:so với )?(?:cùng kỳ|kỳ trước|năm trước|kế hoạch|chỉ tiêu|kỳ báo cáo trước|đầu năm|lũy kế)(?!\p{L})/u;
const BRACKET_OF_YEAR = /^(?:cả |6 tháng (?:đầu|cuối) |quý [ivx]+[ /])?(?:năm|hội nghị năm|cùng kỳ năm) ?20\d\d/u;
/** What a clause begins with when it tells its time or its plan: not "Thực hiện Kế hoạch năm 2026". */
const LEAD =
  /^(?:(?:trong )?(?:cả )?năm 20\d\d|6 tháng (?:đầu|cuối) năm 20\d\d|cùng kỳ(?: năm)?(?: 20\d\d| trước)?|kế hoạch (?:cả )?năm(?: 20\d\d)?(?!\d)|lũy kế(?: từ đầu nhiệm kỳ(?: \d{4} ?- ?\d{4})? đến nay)?|(?:tính )?từ (?:đầu nhiệm kỳ|ngày \d|\d+\/|năm 20\d\d)[^,;]* (?:đến nay|đến ngày))(?!\p{L})/u;
const PLAN = /^(?:kế hoạch|cùng kỳ)/u;
const SINCE = /^(?:lũy kế|(?:tính )?từ )/u;
/** The clause comes back to the time of the report. */
const THIS_TIME =
  /(?<!\p{L})(?:riêng|trong đó|kỳ này|trong kỳ|nay|6 tháng|năm 20\d\d|đã (?:kiểm tra|thực hiện|tổ chức|hoàn thành))(?!\p{L})/u;
