import { timesIn, type NamedTime } from "../../outline/read-times";
import { daysOf, type ReportTime } from "../../outline/report-time";
import { sentenceAt } from "../../vietnamese/sentences";
import { CHANGED } from "../readers/changed";
import { headOfClause } from "../readers/times/clauses";
import { wrongInSentence } from "../readers/times/in-sentence";
import type { SubjectSigns } from "../readers/times/subject/subject-signs";

/**
 * Where a text still speaks of last period as of its own: "Trong 6 tháng cuối năm 2024, xã
 * đã …". Not meant: comparisons, what began then and goes on, names of documents and plans
 * of that time, and what is told as past. What `wrong-period` says already is left to it.
 */
export function namedAgain(
  text: string,
  last: ReportTime,
  time: ReportTime,
  subject: SubjectSigns,
): { readonly from: number; readonly to: number } | null {
  if (isWithin(last, time)) return null;
  const lower = text.toLowerCase();
  for (const named of timesIn(lower)) {
    if (!isThat(named, last)) continue;
    const sentence = sentenceAt(lower, named.from);
    const before = lower.slice(sentence.from, named.from);
    const after = lower.slice(named.to, sentence.to);
    if (lookingBack.test(before) || ofDocument.test(before) || goesOn.test(after)) continue;
    // A whole year is often only mentioned; a part of one is not.
    if (named.period === "fullYear" && !headOfClause.test(before)) continue;
    if (wrongInSentence(lower.slice(sentence.from, sentence.to), time, subject) !== null) continue;
    return { from: named.from, to: named.to };
  }
  return null;
}

function isThat(named: NamedTime, last: ReportTime): boolean {
  return named.year === last.year && named.period === last.period;
}

/** The first half is part of the year that the new report is about. */
function isWithin(last: ReportTime, time: ReportTime): boolean {
  const [one, other] = [daysOf(last), daysOf(time)];
  return one.first >= other.first && one.last <= other.last;
}

const lookingBack = new RegExp(
  String.raw`so\s+(?:với|sánh)|cùng\s+k[ỳì]|(?<!\p{L})(?:từ|hơn|cuối|trước|sau|của|bằng|như)\s+$|(?<!\p{L})trước đây|(?:${CHANGED})[^,;]*$`,
  "u",
);
const ofDocument =
  /(?<!\p{L})(?:kế hoạch|báo cáo(?! kết quả)|nghị quyết|quyết định|công văn|chương trình|đề án|thông báo|kết luận|hướng dẫn|chỉ thị|dự toán|quyết toán|ngân sách|số liệu|danh hiệu|giải thưởng|tổng kết)(?!\p{L})[^,;:]*$/u;
const goesOn = /^[^,;]*(?:chuyển sang|còn tồn|tồn đọng)|(?<!\p{L})nay(?!\p{L})/u;
