import { isDigit, isLetter } from "./letters";

/** A piece of a sentence that is true of one period only. Offsets in UTF-16 units of the text as written. */
export interface ChangingFact {
  readonly from: number;
  readonly to: number;
  readonly kind: "period" | "date" | "document" | "figure";
}

/**
 * What a report of one period says that the next one cannot say again: periods and years, dates, numbers
 * of the unit's own documents, and figures. Not taken: articles and clauses, laws and decrees with their
 * dates, limits that a law sets ("chậm nhất 05 ngày"), terms of office, numbers in names ("thôn 3", "Tổ
 * dân phố số 5"), list numbers at the head of the text, and what already stands in square brackets.
 */
export function changingFacts(text: string): readonly ChangingFact[] {
  return [...factsIn(text)];
}

/** True when a text holds one; looks no further than the first. */
export function holdsChangingFact(text: string): boolean {
  return factsIn(text).next().done !== true;
}

function* factsIn(text: string): Generator<ChangingFact, void> {
  for (let at = 0; at < text.length; at++) {
    if (!mayBegin(text, at)) continue;
    FACT.lastIndex = at;
    const match = FACT.exec(text);
    if (match === null) continue;
    const to = at + match[0].length;
    const kind = kindOf(match);
    const isFact =
      kind !== null &&
      !(kind === "figure" && isNoFigure(text, at, to)) &&
      !(
        kind === "period" &&
        (OF_A_LAW.test(text.slice(Math.max(0, at - 70), at)) || EVERY.test(text.slice(to, to + 10)))
      );
    if (isFact) yield { from: at, to, kind };
    at = to - 1;
  }
}

/**
 * A digit behind none, a bracket, or a word that one of the patterns begins
 * with: looked at letter by letter, because most places begin nothing.
 */
function mayBegin(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (isDigit(unit)) return !isDigit(text.charCodeAt(at - 1));
  if (unit === BRACKET) return true;
  return FIRST_LETTERS.has(unit) && !isLetter(text.charCodeAt(at - 1));
}

const BRACKET = 91;
/** Of điều, khoản, giai đoạn, nhiệm kỳ, thời kỳ, sáu, chín, quý, học kỳ, năm, tháng, hai, ba, mười. */
const FIRST_LETTERS: ReadonlySet<number> = new Set([..."đĐkKgGnNtTsScCqQhHbBmM"].map((letter) => letter.charCodeAt(0)));

const DAY = String.raw`\d{1,2}(?:\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:19|20)\d\d| tháng \d{1,2} năm (?:19|20)\d\d)`;

/** In the order in which they are looked for: what is skipped first, then the longest that may begin at a place. */
const FACT = new RegExp(
  [
    // Square brackets are blanks already, or somebody's remark; telephones, and "24/24".
    String.raw`(?<skip>\[[^\]]*\]|(?<![\d.])0\d{2,3}[. ]?\d{3,4}[. ]?\d{3,4}(?!\d)|(?<!\d)24\/(?:24|7)(?!\d))`,
    // Laws, decrees and documents of the Party's centre outlive a period.
    String.raw`(?<law>(?:\d+(?:\/\d{4})?\/(?:QH\d+|UBTVQH\d*|NĐ-CP|NQ-CP|QĐ-TTg|CT-TTg|TT-\p{L}+|TTLT-[\p{L}-]+|PL-UBTVQH\d*)|\d+\s?[-–]\s?(?:CT|KL|NQ|QĐ|QC|HD|TB)\/\p{L}{0,4}TW)(?:,? ngày ${DAY})?)`,
    // Places in a law, terms of office, and years that are aimed at.
    String.raw`(?<place>(?<!\p{L})(?:điều|khoản|điểm) \d+[a-zđ]?(?:\s?(?:,|;|và|-|–|đến)\s?\d+[a-zđ]?(?=\s?(?:,|;|và|điều|khoản|luật|nghị|của|thuộc|chương)(?!\p{L})))*|(?<!\p{L})(?:đến|tầm nhìn) năm 20\d\d(?!\d)|(?<!\p{L})(?:giai đoạn|nhiệm k[ỳì]|thời k[ỳì]|khóa)(?: năm)? (?:19|20)\d\d(?:\s?(?:[-–]|đến(?: năm)?)\s?(?:20)?\d\d)?(?!\d))`,
    String.raw`(?<document>(?<![\p{L}\d/])\d+(?:\/\d{4})?\s?(?:[/-]\s?(?:NQ|QĐ|CT|KH|HD|BC|TB|TTr|KL|CV|QC|CTr|ĐA|GM|BB)(?!\p{Ll})[\p{L}\d/&.-]*[\p{L}\d]|\/\s?\p{L}{2,8}\s?[-–]\s?\p{L}{2,12}(?:[&.]\p{L}{2,12})*))`,
    String.raw`(?<period>(?<!\p{L})(?:(?:0?6|0?9|sáu|chín) tháng(?: (?:đầu|cuối) năm)?(?: \d{4})?|quý (?:[1-4]|IV|I{1,3})(?:[/ -]\s?(?:năm )?\d{4})?|học k[ỳì] (?:I{1,2}|[12])|năm (?:học )?20\d\d(?:\s?[-–]\s?20\d\d)?|tháng \d{1,2}[/ ](?:năm )?20\d\d)(?![\d\p{L}]))`,
    String.raw`(?<date>(?<![\d/])\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:20)?\d\d(?![\d/])|(?<=ngày )\d{1,2}(?: tháng \d{1,2}(?: năm \d{4})?|\/\d{1,2}(?![\d/]))|(?<![\d/])\d{1,2}\/20\d\d(?![\d/]))`,
    String.raw`(?<figure>(?<![\p{L}\d/.,-])\d+(?:[.,]\d+)*(?:\/\d+(?:[.,]\d+)*)?(?:\s?%)?(?![\p{L}\d])|(?<!\p{L})(?:hai|ba|bốn|sáu|bảy|tám|chín|mười)(?: (?:một|hai|ba|bốn|lăm|sáu|bảy|tám|chín))?(?= (?:cuộc|hội nghị|lớp|buổi|lượt|đợt|phiên|công trình|dự án|mô hình|vụ|đơn|ý kiến|kiến nghị|phản ánh)(?!\p{L})))`,
  ].join("|"),
  "iuy",
);

function kindOf({ groups = {} }: RegExpExecArray): ChangingFact["kind"] | null {
  if (groups.period !== undefined) return "period";
  if (groups.date !== undefined) return "date";
  if (groups.document !== undefined) return "document";
  return groups.figure === undefined ? null : "figure";
}

/** A number that is part of a name or of a place in a law, a limit set by one, or the number of a list item. */
function isNoFigure(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 28), from);
  const after = text.slice(to, to + 30);
  if (/ngày (?:\d{1,2}(?:,| và) ?)*$/iu.test(before) && EVERY.test(text.slice(to, to + 40))) return true;
  if (IN_NAME.test(before) || LIMIT_BEFORE.test(before) || LIMIT_AFTER.test(after)) return true;
  // "cấp 2", but "đã cấp 120 giấy"; "đường 5", but "đường 2,5 km".
  if (OF_RANK.test(before) && !/^ ?[\p{L}%]/u.test(after)) return true;
  if (OF_PLACE.test(before)) return true;
  // "7 giờ 30 phút": a clock.
  if (/^ giờ(?!\p{L})/iu.test(after) ? Number(text.slice(from, to)) <= 24 : / giờ $/iu.test(before)) return true;
  // "3 công khai, 4 kiểm tra", "5 không, 3 sạch".
  if (/^\d$/u.test(text.slice(from, to)) && OF_MOTTO.test(after)) return true;
  if (/^0?[23]$/u.test(text.slice(from, to)) && /^ cấp(?!\p{L})/u.test(after)) return true;
  return /^[\s+*•–-]*$/u.test(text.slice(0, from)) && /^[.)/:]/u.test(after) && to - from <= 5;
}

const IN_NAME =
  /(?<!\p{L})(?:điều|khoản|điểm|chương|phụ lục|mẫu(?: số)?|thôn|xóm|ấp|bản|khu phố|khu|tổ(?: dân phố)?|khóa|nhiệm kỳ|phần|mục|đề án|quốc lộ|thứ|nghị quyết trung ương)(?: số)? $/iu;
const OF_MOTTO = /^ (?:công khai|kiểm tra|không|sạch|rõ|biết|nhất|tốt|an toàn|xây|chống)(?!\p{L})/iu;
const OF_RANK = /(?<!\p{L})(?:cấp|mức(?: độ)?|loại|hạng|khối|chỉ tiêu|đường|trường)(?: số)? $/iu;
const LIMIT_BEFORE =
  /(?<!\p{L})(?:chậm nhất|ít nhất|tối thiểu|tối đa|không quá|không dưới|thời hạn|trong vòng)(?: (?:là|sau|trước))? $/iu;
const LIMIT_AFTER = /^ ?(?:ngày (?:làm việc|liên tục)|(?:\p{L}+ ){0,3}trở lên)(?!\p{L})/iu;

/** "điểm trường số 2", "xưởng số 1". */
const OF_PLACE =
  /(?<!\p{L})(?:trường|xưởng|cơ sở|cụm|trạm|chợ|nhà|nhà văn hóa|khu dân cư|đội|lớp|chi nhánh|tòa|bến|bếp)(?: \p{L}+){0,2} số $/iu;

/** "ngày 15 và ngày 30 hằng tháng": a calendar. */
const EVERY = /^[^.;:]{0,24}(?<!\p{L})(?:hằng|hàng|mỗi) (?:tháng|quý|năm)(?!\p{L})/iu;

/** "Luật Thực hiện dân chủ ở cơ sở năm 2022": the year belongs to the law's name. */
const OF_A_LAW = /(?<!\p{L})(?:luật|hiến pháp|pháp lệnh|nghị định)(?!\p{L})[^.;,()\d]*$/iu;
