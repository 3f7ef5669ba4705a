import { blankCode, charKind, letterFlag } from "./letters";
import { fromWords } from "./numerals";

/** A number that tells what was done: how many of what, when, or the number of a document of the unit's own. */
export interface Figure {
  /** As written in the folded text: "1.240", "9/9", "94,8", "45/qđ-ubnd", "15/5/2025", "tháng 6". */
  readonly written: string;
  /** Null for a date, a document and what can be read in two ways; of "9/12" the first. */
  readonly value: number | null;
  /** "%", "ngày" for a date, "văn bản" for a document, else the words that follow: "lượt người dự". */
  readonly unit: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The figures of a folded sentence: "12 cuộc", "94,8%", "15/5/2025", "45/QĐ-UBND", "ba hội nghị".
 * Numbers that tell nothing about what was done do not count: years, lengths of time, list numbers,
 * articles and clauses, limits set by law ("chậm nhất 05 ngày"), central documents, "02 cấp".
 */
export function* figuresIn(folded: string): Generator<Figure, void> {
  const number = /\d[\d.,/]*/g;
  for (let match = number.exec(folded); match !== null; match = number.exec(folded)) {
    const from = match.index;
    const to = number.lastIndex;
    centralDocument.lastIndex = from;
    if (centralDocument.test(folded)) number.lastIndex = centralDocument.lastIndex;
    else if (!isIdle(match[0], folded.slice(Math.max(0, from - REACH), from), folded.slice(to, to + REACH), from))
      yield figureAt(folded, from, to);
  }
  for (let at = 0; ;) {
    spelledOut.lastIndex = at;
    const match = spelledOut.exec(folded);
    if (match === null) return;
    const { 0: whole, 1: last = "", 2: unit = "", index } = match;
    const before = folded.slice(Math.max(0, index - REACH), index);
    const isWord = !/\p{L}$/u.test(before);
    at = isWord ? index + whole.length : index + 1;
    if (!isWord) continue;
    // "hai mươi mốt cuộc" is not one; what is more than ninety-nine is not read.
    const [tens] = (last === "mươi" ? /\p{L}* $/u : /(?:\p{L}+ mươi |mười )?$/u).exec(before)!;
    const written = tens + last;
    const value = /(?:trăm|linh|lẻ) $/u.test(before.slice(0, before.length - tens.length)) ? null : fromWords(written);
    yield { written, value, unit, from: index - tens.length, to: at };
  }
}

function figureAt(folded: string, from: number, to: number): Figure {
  const document = /^\d+(?:\/\d{4})?\s?[-/]\s?\p{L}[\p{L}\d/&-]*/u.exec(folded.slice(from, from + 40))?.[0];
  if (document !== undefined)
    return { written: document, value: null, unit: "văn bản", from, to: from + document.length };
  const written = folded.slice(from, to).replace(/[.,/]+$/, "");
  const end = from + written.length;
  const before = /(?<!\p{L})(?:ngày|tháng) $/u.exec(folded.slice(Math.max(0, from - 6), from))?.[0];
  if (before !== undefined || /^\d{1,2}[/.]\d{1,2}[/.]\d{4}$/.test(written)) {
    // A month by itself is read as one with its word only.
    const start = before === "tháng " && !written.includes("/") ? from - before.length : from;
    return { written: folded.slice(start, end), value: null, unit: "ngày", from: start, to: end };
  }
  const value = parseNumber(written.split("/")[0] ?? "");
  const after = folded.slice(end, end + 48);
  const unit = /^ ?%/.test(after) ? "%" : (/^ ?((?:[\p{L}²³]+ ?){1,4})/u.exec(after)?.[1]?.trim() ?? "");
  return { written, value, unit, from, to: end };
}

/** How many characters around a number tell what it is. */
const REACH = 16;

function isIdle(digits: string, before: string, after: string, from: number): boolean {
  return (
    (idleWords.has(lastWord(before)) && idleBefore.test(before)) ||
    idleAfter.test(after) ||
    (/^0?[23]$/.test(digits) && /^ cấp(?!\p{L})/u.test(after)) ||
    (/^(?:19|20)\d\d\D?$/.test(digits) && yearBefore.test(before)) ||
    (from === before.length && listHead.test(before) && /^\d[\d.]*[.)/:-][\s\p{L}]/u.test(digits + after))
  );
}

/** The letters in front of a blank at the end; "" when there are none. */
function lastWord(before: string): string {
  const end = before.length - 1;
  if (before.charCodeAt(end) !== blankCode) return "";
  let from = end;
  while (from > 0 && (charKind(before.charCodeAt(from - 1)) & letterFlag) !== 0) from--;
  return before.slice(from, end);
}

/** How what `idleBefore` knows may end. */
const idleWords: ReadonlySet<string> = new Set(
  "điều khoản điểm chương mục phần lục số mẫu thứ nhất thiểu đa quá hạn vòng là sau trước".split(" "),
);
/** Places in a law or plan ("dứt điểm 07 vụ" is none); limits that a law sets, which are not what was done. */
const idleBefore =
  /(?<!\p{L})(?:điều|khoản|(?<!dứt )điểm|chương|mục|phần|phụ lục|mẫu số|mẫu|thứ|(?:ít nhất|chậm nhất|tối thiểu|tối đa|không quá|trong thời hạn|trong vòng)(?: (?:là|sau|trước))?) $/u;
/** "6 tháng", but not "12 tháng 02". */
const idleAfter = /^ tháng(?! ?\d)/;
/** "năm 2025", "giai đoạn 2021 - 2025". */
const yearBefore = /(?<!\p{L})(?:năm|nhiệm kỳ|giai đoạn|khóa) $|\d{4} ?(?:[-,]|và|đến) ?$/u;
/** What may stand before the number of a list at the head of a paragraph. */
const listHead = /^[\s+*•-]*(?:[ivx]+[.)/-]?)?$/;

/**
 * Documents of central bodies, with their date; slips of the pen in them
 * ("59/2023/ND-CP") make them no figure of the unit's own.
 */
const centralDocument =
  /\d+(?:\/\d{4})?(?: ?[-/] ?(?:qh\d+|(?:nđ|nd|nq|nqlt) ?[-/] ?cp|(?:qđ|qd|ct) ?[-/] ?ttg|tt ?[-/] ?\p{L}+|(?:nq|pl) ?[-/] ?ubtvqh\d*|ubtvqh\d*|(?:ct|kl|nq|qđ|qđi|qc|hd|tb) ?[-/]? ?(?:t[wư]|bbt)))(?:,? ngày \d+(?:[/.-]\d+[/.-]\d+| tháng \d+ năm \d+))?/uy;

/**
 * "ba hội nghị", "mười hai cuộc": numbers in words, before something that is counted; not "trong
 * năm ban hành", nor the "đơn" of "hai đơn vị". That no letter stands in front is asked only where one is found.
 */
const spelledOut =
  /(một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mười|mươi) (cuộc|hội nghị|lớp|buổi|lượt|đợt|đoàn(?! viên| thể)|phiên|kỳ|văn bản|kế hoạch|nghị quyết|quyết định|công trình|dự án|mô hình|tổ(?! chức)|ban(?! hành)|hộ|thôn|vụ|đơn(?! vị)|ý kiến|kiến nghị|phản ánh|đồng chí|thành viên|dự thảo|tập thể|cá nhân|doanh nghiệp|công ty|cơ quan|đơn vị|thủ tục|hồ sơ|nội dung)(?!\p{L})/gu;

/**
 * A number as Vietnamese reports write it: "1.234" and "1.234,5" with dots for thousands, "89,1"
 * with a decimal comma, "89.1" as people also type it. Null when it cannot be read in one way only.
 */
export function parseNumber(written: string): number | null {
  if (/^\d+$/u.test(written)) return Number(written);
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(written)) return Number(written.replaceAll(".", "").replace(",", "."));
  if (/^\d+,\d+$/u.test(written)) return Number(written.replace(",", "."));
  if (/^\d+\.\d{1,2}$/u.test(written)) return Number(written);
  return null;
}
