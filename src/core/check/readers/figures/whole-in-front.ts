import type { Pair } from "./misstated";
import { wholeNumber } from "./whole-number";

/** The whole of which the number at an offset is said to be a part. */
export function wholeInFront(text: string, at: number): Pair | null {
  const part = NUMBER_HERE.exec(text.slice(at, at + 14))?.[0];
  if (part === undefined) return null;
  const around = text.slice(Math.max(0, at - REACH), at);
  const behind = text.slice(at + part.length, at + part.length + 50);
  // Behind a comma or "có" only those who were asked, or are there, may follow.
  const bare = /(?:,|có) $/u.test(around);
  const end = around.slice(-14);
  for (const [pattern, doubtful, ends] of wholes) {
    if (ends?.test(end) === false) continue;
    if (bare && pattern !== asked && (pattern !== all || AMONG.test(around))) continue;
    const match = pattern.exec(around);
    if (match === null) continue;
    const { whole, unit } = match.groups as { whole: string; unit: string };
    if (pattern === asked && AGREED.exec(behind)?.groups?.unit?.toLowerCase() !== unit.toLowerCase()) continue;
    if (doubtful && !SETTLED_THINGS.test(unit)) continue;
    // "Lấy phiếu 1.840 hộ, thu về 1.902 phiếu": one each.
    const isEach = pattern === ballots && ASKED_ONCE.test(unit) && /^\sphiếu(?!\p{L})/u.test(behind);
    if (!isEach && !isOfUnit(behind, unit)) return null;
    if (
      PARTS_NAMED.test(unit) &&
      secondWord(behind) !== secondWord(match[0].slice(match[0].indexOf(whole) + whole.length))
    )
      return null;
    const from = at - around.length + match.index + match[0].indexOf(whole);
    return { whole: { from, written: whole }, part: { from: at, written: part }, doubtful };
  }
  return null;
}

/** What stands behind it is judged with its total. */
const AMONG = /(?:đó|này),?(?: có)? $/u;
const NUMBER_HERE = /^\d[\d.]*\d(?![\d,/%])|^\d(?![\d.,/%]\d|[/%])/u;

/** The first words of "cử tri" and "đại biểu" too. */
const ASKED_ONCE = /^(?:hộ|người|cử|đại)$/iu;
/** "tổ dân phố" and "tổ hòa giải" are two things. */
const PARTS_NAMED = /^(?:tổ|ban|hội|nhà|công|chi|đội|khu|cơ)$/iu;

function secondWord(behind: string): string | undefined {
  return /^\s\p{L}+\s(\p{L}+)/u.exec(behind)?.[1]?.toLowerCase();
}

/** Behind the part stands what the whole counts, or nothing else that is counted. */
function isOfUnit(behind: string, unit: string): boolean {
  const next = /^\s(\p{L}+)/u.exec(behind)?.[1];
  return next === undefined ? /^\s*[.,;()]|^\s*$/u.test(behind) : next.toLowerCase() === unit.toLowerCase();
}

/** Farther back than a whole with its lead. */
export const REACH = 150;

/** What may stand between a whole and its part when both are of the same people and time. */
const leadWords = String.raw`(?:(?:trong (?:đó|số đó|số này)|số này|kết quả|đến nay|qua đó|và|nhưng|đã|có|thì|số (?:vụ việc|vụ|đơn|ý kiến|kiến nghị|phản ánh|hộ|phiếu|hồ sơ))[,:]?\s)*`;
const lead = String.raw`(?:[,;(]\s?|\s)${leadWords}`;
/** From a mark on to the next number: words that lead from a whole to its part. */
export const LEADS_ON = new RegExp(String.raw`[,;(:]\s?${leadWords}[^\d,;:(%.\n]*:?\s?\d`, "iuy");
/** "hòa giải 14 vụ việc của Nhân dân": a deed, how many, and of what. */
const before = (verbs: string) =>
  String.raw`(?<!\p{L})(?<verb>${verbs})(?::|\slà)?\s(?:tổng số\s|tổng cộng\s|mới\s)?(?<whole>${wholeNumber})\s(?<unit>\p{L}+)[^\d,;:(%.\n]{0,40}?${lead}`;
const RESULT = "thành công|thành|xong|được|dứt điểm|hoàn thành";

/** The same deed with its result. */
const sameDeed = new RegExp(
  String.raw`${before(String.raw`\p{L}+(?:\s\p{L}+)?`)}\k<verb>\s(?:${RESULT})(?:\s(?:${RESULT}))?:?\s$`,
  "iu",
);
const mediated = new RegExp(
  String.raw`${before("tiếp nhận|thụ lý|phát sinh|nhận|(?:hòa|hoà) giải(?: được)?")}(?:(?:hòa|hoà) giải )?(?:thành công|thành|xong):?\s$`,
  "iu",
);
const ballots = new RegExp(
  String.raw`${before("phát(?: ra| hành)?|gửi|lấy phiếu|lấy ý kiến")}(?:thu|nhận) (?:về|lại)(?: được)?\s$`,
  "iu",
);
/** "Trong 200 phiếu phát ra, thu về 215 phiếu". */
const amongBallots = new RegExp(
  String.raw`(?<!\p{L})trong (?:tổng )?(?:số )?(?<whole>${wholeNumber})\s(?<unit>phiếu)[^\d,;:(%.\n]{0,40}?${lead}(?:thu|nhận) (?:về|lại)(?: được)?\s$`,
  "iu",
);
/** "Số phiếu phát ra: 64; số phiếu thu về: 66". */
const countedBallots = new RegExp(
  String.raw`(?<unit>phiếu) (?:phát ra|phát hành|gửi đi)(?::| là)? (?<whole>${wholeNumber})[;,] (?:số )?phiếu (?:thu|nhận) (?:về|lại):? $`,
  "iu",
);
/** May have been joined by what was left of last time. */
const settled = new RegExp(
  String.raw`${before("tiếp nhận|thụ lý|ghi nhận|nhận được|nhận|tập hợp|tổng hợp")}(?:giải quyết|xử lý|trả lời|giải trình|tiếp thu|chuyển)(?:\s(?:${RESULT}))?:?\s$`,
  "iu",
);
/** "Rà soát 40 thủ tục, đơn giản hóa được 45 thủ tục". */
const reviewed = new RegExp(
  String.raw`${before("rà soát|xem xét|thẩm định|thẩm tra|bình xét|khảo sát")}(?:\p{L}+\s){1,3}(?:được|xong)\s$`,
  "iu",
);
/** "Giám sát 14 công trình, phát hiện sai sót ở 16 công trình". */
const foundAt = new RegExp(
  String.raw`${before("giám sát|kiểm tra|thanh tra|khảo sát|rà soát")}(?:phát hiện|nhắc nhở|chấn chỉnh|còn|xử lý)\s(?:\p{L}+\s){0,4}(?:ở|tại)\s$`,
  "iu",
);
const SETTLED_THINGS = /^(?:đơn|vụ|ý|kiến|phản|trường|việc|câu|khiếu|tố|mâu)$/iu;
/** Of "lấy ý kiến 320 hộ, có 341 hộ đồng ý" the deed stands behind. */
const asked = new RegExp(
  String.raw`${before("(?:lấy|xin|hỏi) ý kiến(?: của)?|khảo sát|lấy phiếu(?: của)?|(?:lấy|phát)(?= \\d[\\d.]* phiếu)")}$`,
  "iu",
);
const AGREED = /^\s(?<unit>\p{L}+)\s(?:\p{L}+\s){0,2}?(?:đồng ý|đồng thuận|tán thành|nhất trí|hài lòng|tham gia)/iu;

/** "Toàn phường có 18 tổ dân phố, đã có 19 tổ dân phố họp". */
const all = new RegExp(
  String.raw`${before(String.raw`(?:toàn|cả) (?:xã|phường|thôn|trường|cơ quan|đơn vị|công ty|tỉnh)(?: hiện)?(?: có)?`)}$`,
  "iu",
);

const CAME_BACK = /(?:về|lại)(?: được|:)? $/iu;
/** Each with whether it may be doubted, and the letters its end has, where these are rare. */
const wholes: readonly (readonly [RegExp, boolean, RegExp?])[] = [
  [sameDeed, false],
  [mediated, false],
  [ballots, false, CAME_BACK],
  [amongBallots, false, CAME_BACK],
  [countedBallots, false, CAME_BACK],
  [settled, true],
  [reviewed, false],
  [foundAt, false, / (?:ở|tại) $/iu],
  [asked, false],
  [all, false],
];
