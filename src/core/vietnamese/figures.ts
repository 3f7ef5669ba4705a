/**
 * True when a folded paragraph carries a figure, a date or the number of a document of the unit's own: "12 cuộc", "94,8%", "15/5/2025",
 * "45/QĐ-UBND", "ba hội nghị". Numbers that tell nothing about what was done do not count: years, lengths of time, list numbers,
 * articles and clauses, limits set by law ("chậm nhất 05 ngày"), central documents, "02 cấp".
 */
export function holdsFigure(folded: string): boolean {
  number.lastIndex = 0;
  for (let match = number.exec(folded); match !== null; match = number.exec(folded)) {
    const from = match.index;
    const to = number.lastIndex;
    centralDocument.lastIndex = from;
    if (centralDocument.test(folded)) number.lastIndex = centralDocument.lastIndex;
    else if (!isIdle(match[0], folded.slice(Math.max(0, from - REACH), from), folded.slice(to, to + REACH), from))
      return true;
  }
  return spelledOut.test(folded);
}

/** True while something is still to be filled in: "[số]", "……", "số      /", "ngày    /5/2025". */
export function isUnfilled(folded: string): boolean {
  return marks.some((mark) => folded.includes(mark)) || (folded.includes("[") && /\[[^\]]*\]/.test(folded));
}

/** True when a folded sentence says that there is nothing to report. */
export function isNegative(sentence: string): boolean {
  return negative.test(sentence);
}

/** True when "không có" is said of what begins at `at` in a folded sentence: "không có đơn thư khiếu nại". */
export function isDenied(sentence: string, at: number): boolean {
  const before = sentence.lastIndexOf("không có", at);
  return before >= 0 && at - before <= NEAR && !/[,;:]/.test(sentence.slice(before, at));
}

/** "không có" and two or three words more. */
const NEAR = 28;

/** How many characters around a number tell what it is. */
const REACH = 16;

const number = /\d[\d.,/]*/g;

function isIdle(digits: string, before: string, after: string, from: number): boolean {
  return (
    idleBefore.test(before) ||
    idleAfter.test(after) ||
    (/^0?[23]$/.test(digits) && /^ cấp(?!\p{L})/u.test(after)) ||
    (/^(?:19|20)\d\d\D?$/.test(digits) && yearBefore.test(before)) ||
    (from === before.length && listHead.test(before) && /^\d[\d.]*[.)/:-][\s\p{L}]/u.test(digits + after))
  );
}

/** Places in a law or plan; limits that a law sets, which are not what was done. */
const idleBefore =
  /(?<!\p{L})(?:điều|khoản|điểm|chương|mục|phần|phụ lục|mẫu số|mẫu|thứ|(?:ít nhất|chậm nhất|tối thiểu|tối đa|không quá|trong thời hạn|trong vòng)(?: (?:là|sau|trước))?) $/u;
/** "6 tháng", but not "12 tháng 02". */
const idleAfter = /^ tháng(?! ?\d)/;
/** "năm 2025", "giai đoạn 2021 - 2025". */
const yearBefore = /(?<!\p{L})(?:năm|nhiệm kỳ|giai đoạn|khóa) $|\d{4} ?(?:[-,]|và|đến) ?$/u;
/** What may stand before the number of a list at the head of a paragraph. */
const listHead = /^[\s+*•-]*(?:[ivx]+[.)/-]?)?$/;

/** Documents of central bodies, with their date. */
const centralDocument =
  /\d+(?:\/\d{4})?(?:\/qh\d+|\/ubtvqh\d*|\/nđ-cp|\/nq-cp|\/qđ-ttg|\/ct-ttg|\/tt-\p{L}+|\/nq-ubtvqh\d*|\/pl-ubtvqh\d*|-(?:ct|kl|nq|qđ|qđi|qc|hd|tb)\/(?:tw|bbt))(?:,? ngày \d+(?:[/.-]\d+[/.-]\d+| tháng \d+ năm \d+))?/uy;

/** "ba hội nghị", "mười hai cuộc": numbers up to the tens in words, before something that is counted. */
const spelledOut =
  /(?<!\p{L})(?:một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười|mươi) (?:cuộc|hội nghị|lớp|buổi|lượt|đợt|đoàn|phiên|kỳ|văn bản|kế hoạch|nghị quyết|quyết định|công trình|dự án|mô hình|tổ|ban|hộ|thôn|vụ|đơn|ý kiến|kiến nghị|phản ánh|đồng chí|tập thể|cá nhân|doanh nghiệp|công ty|cơ quan|đơn vị|thủ tục|hồ sơ|nội dung)(?!\p{L})/u;

const marks = [
  ...["……", "….", "....", "___"],
  ...["số", "ngày"].flatMap((word) =>
    ["", ":"].flatMap((colon) => ["/", "-", "…"].map((sign) => `${word}${colon} ${sign}`)),
  ),
];

const negative =
  /(?<!\p{L})(?:không phát sinh|chưa phát sinh|không xảy ra|không ghi nhận)(?!\p{L})|[:;,]\s*không(?: có)?\s*[.;]?$|^\W*không(?: có)?(?: kiến nghị| đề xuất)*[^\p{L}]*$/u;
