import { placesOf } from "../../../vietnamese/phrase-finder";
import { parseNumber } from "../../../vietnamese/numbers";
import { figureEnd, figureStart, isBlankAt, isDigitAt } from "../figure-signs";
import { NOTHING, type Misstated } from "./misstated";
import { BODIES, COMPARED, LEFT_OVER, PEOPLE } from "./of-all";
import { wholeNumber } from "./whole-number";

/**
 * A part larger than its whole: "Giải quyết 21/18 đơn", "có 14/12 thôn" (most likely written the wrong
 * way round) and "mức độ hài lòng đạt 112%". Only of what cannot go beyond its whole: cases dealt
 * with, places and bodies that exist, and people who agree or are content. A plan can be exceeded.
 */
export function impossibleShares(text: string): readonly Misstated[] {
  const fractions = dealtWithIn(text);
  const wrong = fractions === null ? NOTHING : inverted(text, fractions);
  return namesHundreds(text) ? [...wrong, ...beyondAll(text)] : wrong;
}

function inverted(text: string, fractions: readonly RegExpExecArray[]): Misstated[] {
  return fractions.flatMap((match) => {
    const { part, whole } = match.groups as { part: string; whole: string };
    if (exceeded.test(nearby(text, match.index))) return [];
    const right = `${whole}/${part}`;
    const from = match.index + match[0].indexOf(`${part}/`);
    const correction = { from, to: from + part.length + 1 + whole.length };
    return [{ from: match.index, to: correction.to, written: `${part}/${whole}`, right, reckoning: right, correction }];
  });
}

/** Looks only around each fraction, so that long paragraphs stay cheap; null where none goes beyond its whole. */
function dealtWithIn(text: string): RegExpExecArray[] | null {
  let found: RegExpExecArray[] | null = null;
  for (const slash of placesOf("/", text)) {
    if (!isDigitAt(text, slash - 1) || !isDigitAt(text, slash + 1) || !isBeyond(text, slash)) continue;
    const start = Math.max(0, slash - REACH);
    const near = text.slice(start, slash + REACH);
    for (const match of [...near.matchAll(dealtWith), ...near.matchAll(ofThoseThere)]) {
      match.index += start;
      const at = match.index + match[0].lastIndexOf("/");
      if (at === slash) (found ??= []).push(match);
    }
  }
  return found;
}

/** More stands in front of the slash than behind it, of what the next word may name. */
function isBeyond(text: string, slash: number): boolean {
  const end = figureEnd(text, slash + 1);
  if (!isBlankAt(text, end)) return false;
  const start = figureStart(text, slash);
  const whole = text.slice(slash + 1, end);
  // "3/2025": fewer digits are less, unless nought leads the others. The
  // values are looked for only where that does not tell.
  if (slash - start < whole.length && !whole.startsWith("0") && !whole.includes(".")) return false;
  return (parseNumber(text.slice(start, slash)) ?? 0) > (parseNumber(whole) ?? Infinity);
}

/** Longer than a verb with its figures, and than what was counted. */
const REACH = 40;

/** Some percentage has three digits in front of its comma: looked for from each sign, since most have two. */
function namesHundreds(text: string): boolean {
  for (const sign of placesOf("%", text)) if (HUNDREDS.test(text.slice(Math.max(0, sign - REACH), sign))) return true;
  return false;
}

const HUNDREDS = /\d{3}(?:[.,]\d+)?\D?$/u;

function beyondAll(text: string): Misstated[] {
  return [...text.matchAll(contentOrAgreed), ...text.matchAll(ofAllThere)].flatMap((match) => {
    const value = parseNumber(match[1] as string);
    if (value === null || value <= 100 || exceeded.test(nearby(text, match.index))) return [];
    const to = match.index + match[0].length;
    const from = text.lastIndexOf(match[1] as string, to);
    const [written, right] = [text.slice(from, to), "100%"];
    return [{ from: match.index, to, written, right, reckoning: `≤ ${right}`, correction: { from, to } }];
  });
}

/** The sentence, near enough: what says that a plan was exceeded stands close by. */
function nearby(text: string, at: number): string {
  return text.slice(Math.max(0, at - 80), at + 120);
}

/** "đã giải quyết 21/18 đơn", "hòa giải thành 19/17 vụ việc". */
const dealtWith = new RegExp(
  String.raw`(?:giải quyết|xử lý|trả lời|giải trình|tiếp thu|(?:hòa|hoà) giải thành|khắc phục)(?:\s(?:được|xong|dứt điểm|đúng hạn))?(?:\s?:|\slà)?\s(?<part>${wholeNumber})\/(?<whole>${wholeNumber})(?=\s(?:đơn|vụ|ý kiến|kiến nghị|phản ánh|trường hợp|việc|hồ sơ|khiếu nại|tố cáo|mâu thuẫn|câu hỏi|nội dung kiến nghị)(?!\p{L}))`,
  "giu",
);
/** "có 14/12 thôn tổ chức", "tại 47/46 đơn vị": how many there are is fixed. "ngày 14/12 thôn …" is a day. */
const ofThoseThere = new RegExp(
  String.raw`(?:(?:^|[.;:]\s|,\s)(?:đã\s|hiện\s|nay\s)*|(?<!\p{L})(?:có|tại|ở|của|được|cho|tới|với|trong đó|kiểm tra|giám sát|khảo sát|dự|tham gia|bỏ phiếu|dự họp)\s)(?<part>${wholeNumber})\/(?<whole>${wholeNumber})(?=\s(?:${BODIES}|${PEOPLE})(?!\p{L}))`,
  "giu",
);
const contentOrAgreed =
  /(?:tỷ lệ (?:giải quyết|xử lý|trả lời|hòa giải|hộ|cử tri|người dân|đại biểu|cán bộ|đảng viên)|hài lòng|đồng ý|đồng thuận|tán thành|nhất trí|đúng hạn|trước hạn|dự họp|tham dự|tham gia (?:họp|cuộc họp|hội nghị|sinh hoạt|bỏ phiếu|biểu quyết|góp ý))[^\d%.;]{0,40}?(\d{3}(?:,\d+)?)\s?%/giu;
/** "120% hộ dân đồng ý": of people and places there are no more than all. */
const ofAllThere = new RegExp(
  String.raw`(?<![\d.,]|bằng )(\d{3}(?:,\d+)?)\s?%(?:\s(?:tổng|số))*\s(?:${BODIES}|${PEOPLE}|người dân)(?!\p{L})`,
  "giu",
);
const exceeded = new RegExp(`${COMPARED}|${LEFT_OVER}`, "iu");
