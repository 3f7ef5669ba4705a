import { holdsChangingFact } from "../vietnamese/changing-facts";
import { countWords, fold } from "../vietnamese/fold";

/** True for a sentence long enough to be its author's own, and neither a standing phrase nor words of a law: carried over word for word it tells nothing of the new period. */
export function isOwnSentence(sentence: string): boolean {
  if (countWords(sentence) < FEWEST_WORDS) return false;
  const folded = fold(sentence).replace(/^[^\p{L}\d]+/u, "");
  if (STANDING.test(folded)) return false;
  if (TELLS.test(folded)) return true;
  return !OBLIGES.test(folded) && !(BY_LAW.test(folded) && !holdsChangingFact(sentence));
}

/** True for one that must change from one period to the next: with a figure, a date, a document number or a period. */
export function isTellingSentence(sentence: string): boolean {
  return isOwnSentence(sentence) && holdsChangingFact(sentence);
}

const FEWEST_WORDS = 12;

/** How every report ends. */
const STANDING =
  /^(?:trên đây là|(?:rất )?kính (?:mong|đề nghị)|[^;,]{0,80} (?:xin )?trân trọng (?:báo cáo|đề nghị|cảm ơn))/u;

/** What a law says of anybody: "Theo quy định tại Điều 11 …, chính quyền cấp xã có trách nhiệm …". */
const OBLIGES =
  /(?<!\p{L})(?:(?:luật|nghị định|pháp lệnh|thông tư|hiến pháp)(?!\p{L})|điều \d).*(?<!\p{L})(?:có trách nhiệm|có quyền|phải|được quyền|quy định|được quy định|được công khai|là việc|bao gồm)(?!\p{L})/u;

/** Or that something is done as a law asks. */
const BY_LAW =
  /(?<!\p{L})(?:theo|đúng|căn cứ|thực hiện)(?: đúng)?(?: các)?(?: quy định)?(?: tại| của)? (?:điều|khoản|luật|nghị định|pháp lệnh|thông tư)(?!\p{L})/u;

/** Words that tell what was done. */
const TELLS = /(?<!\p{L})(?:đã|có \d|tổ chức (?:được )?\d|ban hành \d|tiếp \d|đạt \d)/u;
