/**
 * True when a folded paragraph carries a figure, a date or the number of a document of the unit's own: "12 cuộc", "94,8%", "15/5/2025",
 * "45/QĐ-UBND", "ba hội nghị". Numbers that tell nothing about what was done do not count: years, lengths of time, list numbers,
 * articles and clauses, limits set by law ("chậm nhất 05 ngày"), central documents, "02 cấp".
 */
export function holdsFigure(folded: string): boolean {
  return /\d/.test(folded.replace(idleNumbers, " ")) || spelledOut.test(folded);
}

/** True while something is still to be filled in: "[số]", "……", "số      /", "ngày    /5/2025". */
export function isUnfilled(folded: string): boolean {
  return /\[[^\]]*\]|…[….]|\.{4,}|_{3,}|(?<!\p{L})(?:số|ngày):?\s*…|(?<![\p{L}\d])(?:số|ngày):?\s*[-/]/u.test(folded);
}

/** True when a folded sentence says that there is nothing to report. */
export function isNegative(sentence: string): boolean {
  return /(?<!\p{L})(?:không phát sinh|chưa phát sinh|không xảy ra|không ghi nhận)(?!\p{L})|[:;,]\s*không(?: có)?\s*[.;]?$|^\W*không(?: có)?(?: kiến nghị| đề xuất)*[^\p{L}]*$/u.test(
    sentence,
  );
}

/** True when "không có" is said of what begins at `at` in a folded sentence: "không có đơn thư khiếu nại". */
export function isDenied(sentence: string, at: number): boolean {
  const before = sentence.lastIndexOf("không có", at);
  return before >= 0 && at - before <= NEAR && !/[,;:]/.test(sentence.slice(before, at));
}

/** "không có" and two or three words more. */
const NEAR = 28;

const idleNumbers = new RegExp(
  [
    // List number or letter at the head of the paragraph.
    String.raw`^[\s+*•-]*(?:[ivx]+[.)/-]?)?\d+(?:\.\d+)*[.)/:-](?=[\s\p{L}])`,
    // Years and spans of years; lengths of time.
    String.raw`(?<!\p{L})(?:năm|nhiệm kỳ|giai đoạn|khóa)\s+\d{4}(?:\s*(?:[-,]|và|đến)\s*\d{4})*`,
    String.raw`\d+\s+tháng(?!\s*\d)`,
    // Places in a law or plan.
    String.raw`(?<!\p{L})(?:điều|khoản|điểm|chương|mục|phần|phụ lục|mẫu số|mẫu|thứ)\s+\d+\p{L}?(?:\.\d+)*`,
    // Limits: what a law asks for is not what was done.
    String.raw`(?<!\p{L})(?:ít nhất|chậm nhất|tối thiểu|tối đa|không quá|trong thời hạn|trong vòng)(?:\s+(?:là|sau|trước))?\s+\d+`,
    // Central documents with their date; two-level local government.
    String.raw`(?:số\s+)?\d+(?:/\d{4})?(?:/qh\d+|/ubtvqh\d*|/nđ-cp|/nq-cp|/qđ-ttg|/ct-ttg|/tt-\p{L}+|/nq-ubtvqh\d*|-(?:ct|kl|nq|qđ|qđi|qc|hd|tb)/(?:tw|bbt))(?:\s*,?\s*ngày\s+\d+(?:[/.-]\d+[/.-]\d+|\s+tháng\s+\d+\s+năm\s+\d+))?`,
    String.raw`(?<![\d.,])0?[23]\s+cấp(?!\p{L})`,
  ].join("|"),
  "gu",
);

/** "ba hội nghị", "mười hai cuộc": numbers up to the tens in words, before something that is counted. */
const spelledOut =
  /(?<!\p{L})(?:một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười|mươi)\s+(?:cuộc|hội nghị|lớp|buổi|lượt|đợt|đoàn|phiên|kỳ|văn bản|kế hoạch|nghị quyết|quyết định|công trình|dự án|mô hình|tổ|ban|hộ|thôn|vụ|đơn|ý kiến|kiến nghị|phản ánh|đồng chí|tập thể|cá nhân|doanh nghiệp|công ty|cơ quan|đơn vị|thủ tục|hồ sơ|nội dung)(?!\p{L})/u;
