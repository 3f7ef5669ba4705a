import { changingFacts, holdsChangingFact, type ChangingFact } from "../vietnamese/changing-facts";
import { countWords, fold } from "../vietnamese/fold";
import { hash } from "../vietnamese/hash";
import { isLetterOrDigit } from "../vietnamese/letters";

/**
 * True for a sentence long enough to be its author's own, and neither a standing phrase
 * nor words of a law: carried over word for word it tells nothing of the new period.
 */
export function isOwnSentence(sentence: string): boolean {
  return countWords(sentence) >= FEWEST_WORDS && isSaidOfItself(sentence);
}

function isSaidOfItself(sentence: string): boolean {
  const folded = fold(sentence).replace(/^[^\p{L}\d]+/u, "");
  if (STANDING.test(folded)) return false;
  if (TELLS.test(folded)) return true;
  return !OBLIGES.test(folded) && !(BY_LAW.test(folded) && !holdsChangingFact(sentence));
}

/**
 * True for one that must change from one period to the next: with a figure, a date, a document
 * number or a period; a short one with so much of it that it is hardly said twice ("Tiếp 41 lượt
 * công dân, nhận 23 đơn"). "100%", "24/24", what an office has and what describes a place may stay.
 */
export function isTellingSentence(sentence: string): boolean {
  if (DESCRIBES.test(sentence)) return false;
  const facts = changingFacts(sentence).filter(
    ({ from, to }) =>
      !ALL_OF_THEM.test(sentence.slice(from, to)) &&
      !(CONSISTS_OF.test(sentence.slice(0, from)) && HAS.test(sentence.slice(to, to + 20))),
  );
  if (facts.length === 0) return false;
  const isEnough = countWords(sentence) >= FEWEST_WORDS || weightOf(facts, sentence) >= ENOUGH_SHORT;
  return isEnough && isSaidOfItself(sentence);
}

/**
 * How little it could be said again by chance: a day or a document of the unit's own counts
 * twice, a figure from ten on once, what an office has ("21 thôn", "42 công chức") not at all.
 */
function weightOf(facts: readonly ChangingFact[], sentence: string): number {
  return facts.reduce((sum, { kind, from, to }) => {
    if (kind === "document" || (kind === "date" && /\d{4}/u.test(sentence.slice(from, to)))) return sum + 2;
    return sum + (kind === "figure" && isTelling(sentence.slice(from, to), sentence.slice(to, to + 20)) ? 1 : 0);
  }, 0);
}

function isTelling(figure: string, behind: string): boolean {
  const [part, whole] = figure.split("/");
  return !/^0?\d%?$/u.test(figure) && part !== whole && !HAS.test(behind);
}

const ENOUGH_SHORT = 2;
/** What an office or a place has, the same for years. */
const HAS =
  /^ (?:thôn|bản|ấp|xóm|tổ(?! chức)|khu|hộ|nhân khẩu|khẩu|thành viên|ủy viên|hòa giải viên|đảng viên|hội viên|đoàn viên|chi bộ|chi hội|cán bộ|công chức|viên chức|biên chế|giáo viên|nhân viên|lao động|học sinh|trẻ|lớp|phòng|khoa|giường|trường|doanh nghiệp|kỳ)(?!\p{L})/iu;

/** The same for texts that differ in blanks, letters' case, tone-mark places and signs at their ends only. */
export function textPrint(text: string): string {
  return printOf(fold(text));
}

/**
 * The same for sentences that differ in "05" for "5", "1.026" for "1026" or in words that add
 * nothing as well ("đã", "của"), and where three figures or dates and more are the same also in the
 * year beside them: "Trong năm 2025, xã họp 27 cuộc với 1.815 lượt người, nhất trí 10 công trình".
 */
export function sentencePrint(sentence: string): string {
  const figures = changingFacts(sentence).filter(({ kind }) => kind === "figure" || kind === "date").length;
  const same = fold(sentence).replace(SLIGHT, "");
  return printOf(figures < ENOUGH_FIGURES ? same : same.replace(/(?<=năm |\/)20\d\d/gu, ""));
}

const ENOUGH_FIGURES = 3;

/**
 * The same for sentences that give the same figures in the same order, in whatever
 * words: "các tổ hòa giải nhận 38 vụ, hòa giải thành 32 vụ, đạt 84,2%". Null for fewer
 * than three, for such as come again by chance, and where another time is spoken of.
 */
export function figuresPrint(sentence: string): string | null {
  if (!/\d\D+\d+\D+\d/u.test(sentence) || OF_LAST_TIME.test(sentence) || DESCRIBES.test(sentence)) return null;
  const facts = changingFacts(sentence).filter(({ kind }) => kind === "figure");
  const figures = facts.map(({ from, to }) => sentence.slice(from, to).replace(/^0(?=\d)|\.(?=\d{3})|\s/gu, ""));
  const digits = figures.join("").replace(/\D/gu, "").length;
  const isTelling = facts.length >= ENOUGH_FIGURES && digits >= 2 * ENOUGH_FIGURES;
  return isTelling && weightOf(facts, sentence) >= ENOUGH_SHORT ? printOf(`figures ${figures.join(" ")}`) : null;
}

const OF_LAST_TIME = /cùng k[ỳì]|so với|(?:năm|k[ỳì]) (?:trước|ngoái)/iu;
const SLIGHT =
  /(?<![\d.,/-])0(?=\d)|(?<=\d)\.(?=\d{3}(?!\d))|(?<!\p{L})(?:đã|đang|được|của|các|những|cũng|trong kỳ(?: báo cáo| này)?,?)(?!\p{L})/gu;

function printOf(folded: string): string {
  const bare = folded.replace(/[ \n]/gu, "");
  let from = 0;
  let to = bare.length;
  while (from < to && !isLetterOrDigit(bare.charCodeAt(from))) from++;
  while (to > from && !isLetterOrDigit(bare.charCodeAt(to - 1)) && !/[%)]/u.test(bare[to - 1]!)) to--;
  return hash(bare.slice(from, to));
}

const FEWEST_WORDS = 12;

/** "Xã có 9 thôn, diện tích tự nhiên 1.240 ha." */
const DESCRIBES =
  /(?<!\p{L})(?:(?:tổng )?diện tích(?: đất)? tự nhiên|dân số|nhân khẩu|tiếp giáp|giáp ranh|cách (?:đất liền|trung tâm|thành phố|trụ sở))(?!\p{L})/iu;

/** "Ban Thanh tra nhân dân có 11 thành viên", "phân công theo dõi 12 thôn". */
const CONSISTS_OF = /(?<!\p{L})(?:có|gồm|theo dõi|phụ trách|quản lý) $/u;
const ALL_OF_THEM = /^(?:100%|(\d+)\/\1)$/u;

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
