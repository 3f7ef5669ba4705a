import { placesOf } from "../../../vietnamese/phrase-finder";
import { parseNumber } from "../../../vietnamese/numbers";
import { figureEnd, figureStart, isDigitAt } from "../figure-signs";
import type { Misstated } from "./misstated";
import { COMPARED, LEFT_OVER } from "./of-all";
import { wholeNumber } from "./whole-number";

/**
 * A part told in words that is larger than its whole: "Hòa giải 14 vụ, hòa giải thành 16 vụ", "bình xét 64 hộ, bình
 * xét xong 71 hộ", "phát ra 300 phiếu, thu về 312 phiếu", "lấy ý kiến 320 hộ, có 341 hộ đồng ý", "512 phiếu trên tổng
 * số 500 phiếu". What came in may have been joined by what was left of last time: of "tiếp nhận 22 đơn, giải quyết 25
 * đơn" only a doubt is told, and nothing where the text speaks of such a rest, of a plan or of another time.
 */
export function largerParts(text: string): readonly Misstated[] {
  const found: Misstated[] = [];
  while (NUMBER_OF_PART.test(text)) {
    const at = NUMBER_OF_PART.lastIndex - 1;
    if (mayHaveWhole(text, at)) addPair(found, text, wholeInFront(text, at));
  }
  for (const at of placesOf("rên t", text))
    if (text.startsWith("ổng", at + 5)) addPair(found, text, outOfAll(text, at - 1));
  return found;
}

/**
 * A whole is looked for only where another, smaller number stands in front in the same clause,
 * or in the clause before with nothing in between but words that lead from the one to the other.
 */
function mayHaveWhole(text: string, at: number): boolean {
  const first = Math.max(0, at - REACH);
  let mark = -1;
  let digit = at - 2;
  for (; digit >= first && !isDigitAt(text, digit); digit--) {
    const unit = text.charCodeAt(digit);
    if (unit === PERCENT || unit === FULL_STOP || unit === NEW_LINE) return false;
    if (unit !== COMMA && unit !== COLON && unit !== SEMICOLON && unit !== BRACKET) continue;
    // Of two marks the second stands behind a word that leads on: a comma or
    // a colon. Such words are looked for only where it does.
    if (mark !== -1 && opensClause(text.charCodeAt(mark))) return false;
    mark = digit;
  }
  if (digit < first || !isMore(text, at, digit + 1)) return false;
  if (mark === -1) return true;
  LEADS_ON.lastIndex = mark;
  return LEADS_ON.test(text);
}

/** The number that begins at `at` is more than the one that ends at `end`. */
function isMore(text: string, at: number, end: number): boolean {
  const part = parseNumber(text.slice(at, figureEnd(text, at)).replace(/\.$/u, ""));
  const whole = parseNumber(text.slice(figureStart(text, end), end));
  return part !== null && whole !== null && part > whole;
}

function opensClause(unit: number): boolean {
  return unit === SEMICOLON || unit === BRACKET;
}

const NEW_LINE = 0x0a;
const PERCENT = 0x25;
const BRACKET = 0x28;
const COMMA = 0x2c;
const FULL_STOP = 0x2e;
const COLON = 0x3a;
const SEMICOLON = 0x3b;

/** A part that cannot be: larger than what it is said to be among. */
export function beyondWhole(
  whole: { readonly from: number; readonly written: string },
  part: { readonly from: number; readonly written: string },
  doubtful = false,
): Misstated {
  return {
    from: Math.min(whole.from, part.from),
    to: Math.max(whole.from + whole.written.length, part.from + part.written.length),
    written: part.written,
    right: whole.written,
    reckoning: `≤ ${whole.written}`,
    correction: null,
    doubtful,
  };
}

interface Pair {
  readonly whole: { readonly from: number; readonly written: string };
  readonly part: { readonly from: number; readonly written: string };
  readonly doubtful: boolean;
}

/** The part that is larger than its whole, unless another time or a plan explains it. */
function addPair(found: Misstated[], text: string, pair: Pair | null): void {
  if (pair === null) return;
  const { whole, part, doubtful } = pair;
  if ((parseNumber(part.written) ?? 0) <= (parseNumber(whole.written) ?? Infinity)) return;
  const first = Math.min(whole.from, part.from);
  if (OF_ANOTHER_TIME.test(text.slice(Math.max(0, first - 60), Math.max(whole.from, part.from) + 90))) return;
  found.push(beyondWhole(whole, part, doubtful));
}

/** A number behind what names a part. Begins with the digit, which is rare. */
const NUMBER_OF_PART = /\d(?<=(?:xong|được|thành|chuyển|công|điểm|về|lại|quyết|lý|lời|trình|thu|có|ở|tại|,):? \d)/gu;

/** What may stand between a whole and its part when both are of the same people and time. */
const leadWords = String.raw`(?:(?:trong (?:đó|số đó|số này)|số này|kết quả|đến nay|qua đó|và|nhưng|đã|có|thì|số (?:vụ việc|vụ|đơn|ý kiến|kiến nghị|phản ánh|hộ|phiếu|hồ sơ))[,:]?\s)*`;
const lead = String.raw`(?:[,;(]\s?|\s)${leadWords}`;
const LEADS_ON = new RegExp(String.raw`[,;(:]\s?${leadWords}[^\d,;:(%.\n]*:?\s?\d`, "iuy");
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

/** Farther back than a whole with its lead. */
const REACH = 150;

/** The whole of which the number at an offset is said to be a part. */
function wholeInFront(text: string, at: number): Pair | null {
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

/** "512 phiếu trên tổng số 500 phiếu phát ra": one unit on both sides. */
function outOfAll(text: string, at: number): Pair | null {
  const left = FIGURE_BEFORE.exec(text.slice(Math.max(0, at - 60), at))?.groups;
  const right = FIGURE_BEHIND.exec(text.slice(at, at + 40))?.groups;
  if (left === undefined || right === undefined) return null;
  if (right.unit !== undefined && right.unit.toLowerCase() !== left.unit!.toLowerCase()) return null;
  const [part, whole] = [left.part!, right.whole!];
  const partAt = text.lastIndexOf(`${part} ${left.unit!}`, at);
  return {
    part: { from: partAt, written: part },
    whole: { from: text.indexOf(whole, at), written: whole },
    doubtful: false,
  };
}

const FIGURE_BEFORE = new RegExp(
  String.raw`(?<![\d/.,\-–])(?<part>${wholeNumber})\s(?<unit>\p{L}+)[^\d,;:%.\n]{0,30}$`,
  "u",
);
const FIGURE_BEHIND = new RegExp(
  String.raw`^trên tổng(?: số)?(?: là)?\s(?<whole>${wholeNumber})(?![\d/%]|[.,]\d)(?:\s(?<unit>\p{L}+))?`,
  "u",
);

const OF_ANOTHER_TIME = new RegExp(
  `${COMPARED}|${LEFT_OVER}|năm ngoái|trước đó|chuyển đến|từ trước|kể cả|gồm cả|trực tuyến|qua mạng|lũy kế|luỹ kế|cộng dồn|dự kiến`,
  "iu",
);
