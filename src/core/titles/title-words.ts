import { fillerWords, withoutPeriod } from "../vietnamese/abbreviations";
import { wordsOf } from "../vietnamese/fold";
import { bareWord } from "./slips";

/**
 * Folded words of a heading without its number, parentheses and period;
 * of a document it names, only the kind and the number.
 */
export function titleWords(folded: string): string[] {
  let text = folded.includes("(") ? folded.replace(/\([^()]*\)?/gu, " ") : folded;
  if (text.includes("/")) text = text.replace(/(\d)\s?\/(?:\d{4}\/)?\p{L}[\p{L}\d-]*/gu, "$1");
  if (/\dth/u.test(text)) text = text.replace(/(\d)(?=th[aá]ng)/u, "$1 ");
  return withoutPeriod(wordsOf(text));
}

/**
 * A folded heading without what it says of place and law behind its subject ("… trên địa bàn xã An
 * Bình theo Luật Thực hiện dân chủ ở cơ sở"); null when it says nothing of the kind, or nothing else.
 */
export function withoutTail(folded: string): string | null {
  if (!OPENS_TAIL.some((word) => folded.includes(word))) return null;
  const at = tailOf(folded);
  const own = folded.slice(0, at).trim();
  // Behind a mark it is no longer the title that is read.
  if (!own.includes(" ") || /[:;\t]|\p{L}\.\s|\s[–—]\s|\s-\s(?!xã hội)/u.test(own)) return null;
  return TEXT_BEHIND.test(folded.slice(at)) ? null : own;
}

/**
 * What a folded heading is about that names only a chapter or a kind outside its
 * brackets: "Thực hiện Chương II (dân chủ ở xã, phường, thị trấn)"; null for others.
 */
export function subjectInBrackets(folded: string): string | null {
  const inside = BRACKETED.exec(folded)?.[1];
  return inside?.includes(" ") ? inside : null;
}

const BRACKETED =
  /^(?:(?:về|việc|kết quả|tình hình|thực hiện|triển khai) ){0,3}(?:chương|mục|phần|nhóm|nội dung|loại hình)(?: (?:thứ|số))?(?: [ivx\d]+| nhất| hai| ba)?[.:]? ?\(([^()]+)\)\W*$/u;

/** The tail has ended and the section's text goes on in the line: "… trên địa bàn xã. Trong kỳ, Đảng ủy đã …". */
const TEXT_BEHIND =
  /(?:[\p{L}\d](?<![\s.](?:tp|tx|tt|[pqhx]))\.\s|[\p{L}\d)]:\s?|[\p{L})]\s?[–—]\s?|[\p{L})]\s-\s).{25}/u;

const OPENS_TAIL = ["theo ", " địa bàn", " của ", " với "];

/**
 * Where the tail begins; 0 without one. Begins with a blank, not with
 * what may stand before it, so that prose is passed over quickly.
 */
function tailOf(folded: string): number {
  for (const { index } of folded.matchAll(TAIL)) if (/[\p{L}\d)]/u.test(folded.charAt(index - 1))) return index;
  return 0;
}

const TAIL =
  /[\s,]+\(?(?:theo (?:quy định|luật|pháp lệnh|nghị định|thông tư|chỉ thị|kế hoạch|tinh thần|chương)|(?:trên|tại) địa bàn(?:(?= (?!dân cư))|(?=[.:;]?$))|(?:của|tại) (?:đơn vị|địa phương|(?:xã|phường|thị trấn|đặc khu|huyện|tỉnh|sở|trường|công ty) \p{L}+ \p{L})|gắn với |(?:đối )?với (?:các )?(?:cấp(?! ủy)|sở|bộ|tỉnh|thành phố|huyện|trung ương|chính phủ|ubnd|ủy ban)(?: \p{L}+){0,3}[\s.:;–—-]*$|trong (?:điều kiện|bối cảnh) )/gu;

/** Canonical words without those that add nothing. */
export function looseText(canonical: readonly string[]): string {
  return canonical.filter((word) => !fillerWords.has(word)).join(" ");
}

/** The letters alone, marks and blanks left out: what is left of a title typed with blanks lost or added. */
export function lettersOf(words: readonly string[]): string {
  return bareWord(words.join(""));
}
