import { isCapitals } from "../../vietnamese/capitals";
import type { OutlineHeading } from "./headings";
import type { SourceLine } from "./source-lines";
import type { Beginning } from "./opening";

/**
 * True when the document is a written report and not what it was to follow. An outline asks in a line or two and names
 * no figures of its own; a report answers in sentences with counts. A title that says "đề cương" or "mẫu" settles it.
 */
export function looksLikeReport(
  lines: readonly SourceLine[],
  { title }: Beginning,
  headings: readonly OutlineHeading[],
): boolean {
  if (title !== null && /đề cương|mẫu|khung|gợi ý/u.test(lines[title]!.folded)) return false;
  const answers = headings.filter(({ at }, order) => {
    const below = lines.slice(at + 1, headings[order + 1]?.at ?? lines.length).filter(({ inTable }) => !inTable);
    return below.some(isAnswer);
  });
  const asked = headings.filter(({ level }, order) => (headings[order + 1]?.level ?? 0) <= level);
  return answers.length >= 3 || answers.length * 2 >= asked.length;
}

function isAnswer({ folded }: SourceLine): boolean {
  if (/^không (?:có|phát sinh)[.\s]*$/u.test(folded)) return true;
  return (folded.length > 60 || /(?<!\p{L})đã /u.test(folded)) && COUNT.test(folded) && !ASKS.test(folded);
}

/**
 * The line that says that the document is another one, where no line says that it is an outline: its type in capitals,
 * or what a letter is about; null when none does, or when a line above the first section asks for a report.
 */
export function anotherDocument(above: readonly SourceLine[]): SourceLine | null {
  const type = above.find(({ text, folded }) => isCapitals(text) && TYPE.test(folded) && !REPORT.test(folded));
  const asking = type === undefined ? above : above.slice(-1);
  if (asking.some(({ folded }) => ASKS_REPORT.test(folded))) return null;
  return type ?? above.find(({ folded }) => LETTER.test(folded)) ?? null;
}

/** Types of document (Decree 30/2020, Điều 7) and of form that are no report. */
const TYPE =
  /^(?:kế hoạch|quyết định|nghị quyết|chỉ thị|quy chế|quy định|thông báo|hướng dẫn|chương trình|đề án|biên bản|tờ trình|giấy|phiếu|thư|bài)(?!\p{L})/u;
const LETTER = /^(?:v\/v|kính (?:gửi|thưa))/u;
const REPORT = /báo cáo|đề cương/u;
/** Someone is to report, or what follows is to be reported; a report that others made asks for nothing. */
const ASKS_REPORT =
  /đề cương|(?:đề nghị|yêu cầu|việc|v\/v|nội dung|mẫu|phiếu) [^.;]*báo cáo|(?:hợp|dựng) báo cáo|báo cáo [^.;,]*(?:nội dung|việc sau)/u;

/** True for a title that says what a report is to hold. */
export function saysOutline({ folded }: SourceLine): boolean {
  return /đề cương|mẫu|khung|gợi ý|(?:hướng dẫn|nội dung).* báo cáo/u.test(folded);
}

/**
 * A count of something: an outline asks "số cuộc họp", a report says "12 cuộc". Dates, periods and acts count
 * nothing.
 */
const COUNT =
  /(?<![\d/.-]|(?:ngày|tháng|năm|quý|số|điều|khoản) )\d{1,3}(?:[.,]\d+)*\s*(?:%|(?!tháng|năm|ngày)\p{L}{2})/u;
const ASKS = /(?:^|[\s(])(?:nêu|ghi|liệt kê|thống kê|đánh giá|làm rõ|trình bày|bao nhiêu|nào)(?!\p{L})|[?…]|\.\./u;
