import type { PrintedLine } from "./printed-lines";

/**
 * Lines of the close, told apart by what they say: who signs, by what authority, in what position; the last sentence.
 */

/**
 * True for a line that says who signs or wrote the report: an authority,
 * a position, "NGƯỜI LẬP BÁO CÁO", "(Ký tên, đóng dấu)".
 */
export function isSigner(line: PrintedLine): boolean {
  return isAuthority(line) || isPosition(line) || isSigning(line);
}

/**
 * Quyền hạn: TM., Q., KT., TL., TUQ. however they are dotted (Decree
 * 30/2020, Phụ lục I, mục II.7a; T/M and K/T of the Party).
 */
export function isAuthority({ folded, capitals, text }: PrintedLine): boolean {
  if (text.length > longest) return false;
  const mark = marks.exec(folded)?.[0];
  if (mark !== undefined) {
    const dotted = /[./]/u.test(mark + (folded[mark.length] ?? ""));
    return dotted || (capitals && mark !== "q" && folded.length > mark.length);
  }
  return /^thay mặt (?:ủy ban|ban|đảng|bch|ubnd|hội|mặt trận|chi bộ)/u.test(folded) && !/[.;,]$/u.test(folded);
}

/**
 * Chức vụ: alone on its line, in capitals or nothing but the position
 * itself; the name of the office that signs in capitals.
 */
function isPosition({ folded, capitals, text }: PrintedLine): boolean {
  if (text.length > longest || /[.;:,]$/u.test(folded.replace(/\.{3,}$/u, ""))) return false;
  if (!positions.test(folded)) return capitals && !/\d/u.test(folded) && signingInCapitals.test(folded);
  return capitals || (!/\d/u.test(folded) && folded.split(" ").length <= 4 && /^\p{Lu}/u.test(text));
}

function isSigning({ folded, text }: PrintedLine): boolean {
  if (text.length > longest) return false;
  return /^(?:\(?(?:đã )?(?:ký|kí)(?: tên| thay| ghi rõ|,|\)|$)|\((?:ký|kí|đã ký|đóng dấu|ghi rõ)|(?:người|cán bộ|công chức) (?:lập|viết|tổng hợp|soạn thảo|làm báo cáo)(?: \p{L}+){0,2}\s?:)/u.test(
    folded,
  );
}

/** A person's name below a position: two to six words, each with a capital, and dots or nothing else. */
export function isSignerName({ text }: PrintedLine): boolean {
  const words = text.replace(/^\(?(?:đã ký|đã kí)\)?[:\s]*/iu, "").split(" ", 7);
  return words.length >= 2 && words.length <= 6 && words.every((word) => /^\p{Lu}[\p{L}'.]*$/u.test(word));
}

/** The last sentence of a report: "Trên đây là báo cáo …", "Trân trọng báo cáo./.", "Xin trân trọng cảm ơn!". */
export function isClosingSentence({ folded }: PrintedLine): boolean {
  if (/^trên đây(?: là|,)/u.test(folded)) return true;
  if (folded.length > longestSentence) return false;
  return (
    /^(?:vậy,? )?(?:(?:xin |kính )?(?:trân trọng(?! \p{L}+ nghị)|chân thành cảm ơn)|(?:xin |kính )(?:báo cáo|trình|chuyển|cảm ơn))(?!\p{L})/u.test(
      folded,
    ) ||
    /^(?:ủy ban|ubnd|đơn vị|cơ quan|nhà trường|trường|công ty|xã|phường|sở|phòng|ban|đảng ủy|chi bộ|trung tâm|bệnh viện) (?:(?!đề nghị|kiến nghị|đề xuất)\p{L}+ ){0,8}báo cáo (?:\p{L}+ ){1,12}tổng hợp(?:,? (?:theo quy định|báo cáo))?\.$/u.test(
      folded,
    ) ||
    (END_MARK.test(folded) && ASKS.test(folded))
  );
}

/** "./." */
export const END_MARK = /\.\s?\/\s?\.$/u;
/** What the last sentence asks of its readers, or does before them. */
const ASKS =
  /^báo cáo (?:để|đến|tới|với) |(?<!\p{L})báo cáo (?:\p{L}+ ){1,12}(?:tổng hợp|theo dõi|xem xét|chỉ đạo|được biết|để biết)[^.]*\.\s?\/|(?:^|\s)(?:trân trọng|xin|kính) (?:báo cáo|trình)(?!\p{L})/u;
const marks = /^(?:t\s?[./]\s?m|k\s?[./]\s?t|t\s?[./]\s?l|t\s?[./]\s?u\s?[./]\s?q|tm|kt|tl|tuq|q)(?=[\s./:]|$)/u;
const positions =
  /^(?:(?:phó|p\.|q\.?|quyền|tổng|chi|chánh|trợ lý) ?){0,2}(?:chủ tịch|giám đốc|(?:hiệu|cục|viện|đội|trạm|hạt) (?:trưởng|phó)|thủ trưởng|văn phòng|chủ nhiệm|chỉ huy trưởng|bí thư|thanh tra|trưởng|thường trực|thư ký|kế toán trưởng|ủy viên|đại diện|xác nhận của|người (?:lập|báo cáo|viết|tổng hợp|soạn thảo|ký|duyệt|thực hiện))(?!\p{L})/u;
/** Who signs or draws up a report, in words that sentences begin with too. */
const signingInCapitals =
  /^(?:cán bộ|công chức|viên chức|chuyên viên|kế toán|phụ trách|lãnh đạo|chánh án|quản đốc|tổ trưởng|nhóm trưởng|công ty|ủy ban|hội đồng|hợp tác xã|chi bộ|đảng ủy|trường|bệnh viện)(?!\p{L})/u;
const longest = 80;
const longestSentence = 200;
