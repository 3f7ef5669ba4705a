import { placesOf } from "../../../../vietnamese/phrase-finder";
import { wordMark } from "../../../../snapshot/word-marks";
import { isDigitAt } from "../../figure-signs";

/** What leads from a total to its parts, and where it stands. */
export type Connector = readonly [at: number, words: string];

/**
 * The connectors of a text in order; none in most texts. Looked for only around letters that each of
 * them has, in searches for few letters of which the first is rare: they cost a tenth of any pattern.
 * `marks`: bits of `wordMark` of the text, where they are known; what they rule out is not looked for.
 */
export function connectorsIn(text: string, marks = ALL): readonly Connector[] {
  const found: Connector[] = [];
  const add = (at: number) => {
    connector.lastIndex = Math.max(0, at);
    const words = connector.exec(text)?.[0];
    return words !== undefined && found.push([connector.lastIndex - words.length, words]);
  };
  if ((marks & wordMark.parts) !== 0) {
    for (const at of placesOf("ồm", text)) if (!add(at - 5)) add(at - 1);
    for (const at of placesOf("hia ra", text)) add(at - 1);
  }
  for (const at of placesOf("(", text)) add(at);
  for (const at of placesOf(":", text)) {
    // A colon leads to the parts only behind the total itself: "tổng số 12 đơn:", "13 đồng chí:".
    const total = ENDS_TOTAL.exec(text.slice(Math.max(0, at - REACH), at));
    if (total !== null || endsSum(text, at)) found.push([at, total?.slice(1).some(Boolean) ? ": " : ":"]);
  }
  let among = false;
  for (const at of (marks & wordMark.among) === 0 ? [] : placesOf("rong ", text)) {
    if (text.startsWith("đó", at + 5) || text.startsWith("số ", at + 5)) add(at - 1);
    among ||= opensNumber(text, at + 5);
  }
  // "Trong 18 đơn tiếp nhận có 05 đơn khiếu nại, …": a part of them or all, as behind "trong đó".
  if (among)
    for (const { index, 0: words, 1: last } of text.matchAll(AMONG))
      found.push([index + words.length - last!.length, last!]);
  return found.sort(([one], [other]) => one - other);
}

const ALL = -1;

const connector =
  /(?<!chủ yếu (?:bao )?)(?:bao gồm|gồm có|gồm|chia ra|trong (?:đó|số đó|số này)(?:,? có|,)?)\s?:?\s|\((?=\d+ \p{L}|\p{L}+(?: \p{L}+){0,4}:? \d)/iuy;

/** A number, with "số" or "tổng số" before it or alone. */
function opensNumber(text: string, at: number): boolean {
  if (isDigitAt(text, at)) return true;
  // Of a word only its first letter is looked at before all of it is.
  const unit = text.charCodeAt(at);
  if (unit !== 0x73 && unit !== 0x74) return false;
  AMONG_NUMBER.lastIndex = at;
  return AMONG_NUMBER.test(text);
}

const AMONG_NUMBER = /(?:tổng số |số )?\d/uy;
const AMONG = /(?<!\p{L})[Tt]rong (?:tổng số |số )?\d{1,5} [^\d,.;:%]{1,40}(?:,? (?=có )|(?=, ))(có |, )(?=\d)/gu;
export const AMONG_WORDS = /^(?:có|,) $/u;
/**
 * What names some of the parts or all: a bracket, and a colon behind more than what is counted ("58 lượt công dân: …").
 */
export const MAY_NAME_SOME = /^(?:\(|: |(?:có|,) )$/u;

/** "Tổng kinh phí huy động 640 triệu đồng:". */
function endsSum(text: string, at: number): boolean {
  return text.startsWith("đồng", at - 4) && ENDS_SUM.test(text.slice(Math.max(0, at - 80), at));
}

const ENDS_SUM = /(?:tổng|kinh phí) [^\d:;.]{0,40}\d[\d.,]* (?:triệu|tỷ|nghìn) đồng$/iu;
const REACH = 60;
const ENDS_TOTAL =
  /(?:tổng số \d{1,5} \p{L}{1,10}|\d (?:(?:cán bộ|công chức|viên chức|giáo viên|nhân viên|người lao động)(?:, | và )){1,4}(?:công chức|viên chức|giáo viên|nhân viên|người lao động)|\d (?:đồng chí|thành viên|ủy viên|người|ý kiến|đơn|kiến nghị|phản ánh|vụ việc|vụ|cuộc|hội nghị|văn bản|lượt)((?: \p{L}+){0,2})|\d (phiếu)(?: \p{L}+){0,2}|\d \p{L}{1,10}(?: \p{L}{1,10})? (?:được )?(xếp loại|đánh giá|phân loại))$/iu;
