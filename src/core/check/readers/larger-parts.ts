import { parseNumber } from "../../vietnamese/numbers";
import { placesOf } from "../../vietnamese/phrase-finder";
import type { Misstated } from "./percents";

/**
 * A part told in words that is larger than its whole: "Hòa giải 14 vụ, hòa giải thành 16 vụ", "bình xét 64 hộ, bình xét xong 71 hộ", "phát ra 300 phiếu, thu về 312 phiếu",
 * "lấy ý kiến 320 hộ, có 341 hộ đồng ý", "512 phiếu trên tổng số 500 phiếu". What came in may have been joined by what was left of last time: of "tiếp nhận 22 đơn, giải quyết 25 đơn"
 * only a doubt is told, and nothing where the text speaks of such a rest, of a plan or of another time.
 */
export function largerParts(text: string): readonly Misstated[] {
  const found: Misstated[] = [];
  let isFirst = true;
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text, at)) continue;
    if (!isFirst && mayBePart(text, at)) add(found, text, wholeInFront(text, at));
    isFirst = false;
    while (at + 1 < text.length && (isDigit(text, at + 1) || text[at + 1] === ".")) at++;
  }
  for (const at of placesOf("rên tổng", text)) add(found, text, outOfAll(text, at - 1));
  return found;
}

/** A cheap look at how the words in front of a number end. */
function mayBePart(text: string, at: number): boolean {
  if (text.charCodeAt(at - 1) !== BLANK || !LAST_LETTERS.includes(text.charAt(at - 2))) return false;
  return resultSigns.some((sign) => text.endsWith(sign, at - 1));
}

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

function add(found: Misstated[], text: string, pair: Pair | null): void {
  if (pair === null) return;
  const { whole, part, doubtful } = pair;
  if ((parseNumber(part.written) ?? 0) <= (parseNumber(whole.written) ?? Infinity)) return;
  const first = Math.min(whole.from, part.from);
  if (OF_ANOTHER_TIME.test(text.slice(Math.max(0, first - 60), Math.max(whole.from, part.from) + 90))) return;
  found.push(beyondWhole(whole, part, doubtful));
}

/** How what names a part may end in front of its number. */
const resultSigns = "xong được thành công điểm về lại quyết lý lời trình thu có ,".split(" ");
const LAST_LETTERS = [...new Set(resultSigns.map((sign) => sign.at(-1)!))].join("");
const BLANK = 0x20;

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}

const number = String.raw`\d[\d.]*\d|\d`;
/** What may stand between a whole and its part when both are of the same people and time. */
const lead = String.raw`(?:[,;(]\s?|\s)(?:(?:trong (?:đó|số đó|số này)|số này|kết quả|đến nay|qua đó|và|nhưng|đã|có|thì)[,:]?\s)*`;
/** "hòa giải 14 vụ việc của Nhân dân": a deed, how many, and of what. */
const before = (verbs: string) =>
  String.raw`(?<!\p{L})(?<verb>${verbs})\s(?:tổng số\s|tổng cộng\s|mới\s)?(?<whole>${number})\s(?<unit>\p{L}+)[^\d,;:(%.\n]{0,40}?${lead}`;
const RESULT = "thành công|thành|xong|được|dứt điểm|hoàn thành";

/** The same deed with its result. */
const sameDeed = new RegExp(
  String.raw`${before(String.raw`\p{L}+(?:\s\p{L}+)?`)}\k<verb>\s(?:${RESULT})(?:\s(?:${RESULT}))?\s$`,
  "iu",
);
const mediated = new RegExp(
  String.raw`${before("tiếp nhận|thụ lý|phát sinh|nhận|(?:hòa|hoà) giải(?: được)?")}(?:(?:hòa|hoà) giải )?(?:thành công|thành|xong)\s$`,
  "iu",
);
const ballots = new RegExp(String.raw`${before("phát(?: ra| hành)?|gửi")}(?:thu|nhận) (?:về|lại)(?: được)?\s$`, "iu");
/** May have been joined by what was left of last time. */
const settled = new RegExp(
  String.raw`${before("tiếp nhận|thụ lý|ghi nhận|nhận được|nhận")}(?:giải quyết|xử lý|trả lời|giải trình|tiếp thu)(?:\s(?:${RESULT}))?\s$`,
  "iu",
);
const SETTLED_THINGS = /^(?:đơn|vụ|ý|kiến|phản|trường|việc|câu|khiếu|tố|mâu)$/iu;
/** Of "lấy ý kiến 320 hộ, có 341 hộ đồng ý" the deed stands behind. */
const asked = new RegExp(String.raw`${before("lấy ý kiến|lấy ý kiến của|khảo sát|lấy phiếu")}$`, "iu");
const AGREED = /^\s(?<unit>\p{L}+)\s(?:\p{L}+\s){0,2}?(?:đồng ý|đồng thuận|tán thành|nhất trí|hài lòng|tham gia)/iu;

/** Farther back than a whole with its lead. */
const REACH = 150;

/** The whole of which the number at an offset is said to be a part. */
function wholeInFront(text: string, at: number): Pair | null {
  const part = NUMBER_HERE.exec(text.slice(at, at + 14))?.[0];
  if (part === undefined) return null;
  const around = text.slice(Math.max(0, at - REACH), at);
  if (!/\d/u.test(around)) return null;
  const behind = text.slice(at + part.length, at + part.length + 50);
  for (const [pattern, doubtful] of [
    [sameDeed, false],
    [mediated, false],
    [ballots, false],
    [settled, true],
    [asked, false],
  ] as const) {
    const match = pattern.exec(around);
    if (match === null) continue;
    const { whole, unit } = match.groups as { whole: string; unit: string };
    if (pattern === asked && AGREED.exec(behind)?.groups?.unit?.toLowerCase() !== unit.toLowerCase()) continue;
    if (doubtful && !SETTLED_THINGS.test(unit)) continue;
    if (!isOfUnit(behind, unit)) return null;
    const from = at - around.length + match.index + match[0].indexOf(whole);
    return { whole: { from, written: whole }, part: { from: at, written: part }, doubtful };
  }
  return null;
}

const NUMBER_HERE = /^\d[\d.]*\d(?![\d,/%])|^\d(?![\d.,/%]\d|[/%])/u;

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
  String.raw`(?<![\d/.,\-–])(?<part>${number})\s(?<unit>\p{L}+)[^\d,;:%.\n]{0,30}$`,
  "u",
);
const FIGURE_BEHIND = new RegExp(
  String.raw`^trên tổng(?: số)?(?: là)?\s(?<whole>${number})(?![\d/%]|[.,]\d)(?:\s(?<unit>\p{L}+))?`,
  "u",
);

const OF_ANOTHER_TIME =
  /tồn|k[ỳì] trước|năm trước|năm ngoái|trước đó|chuyển sang|chuyển tiếp|chuyển đến|từ trước|kế hoạch|chỉ tiêu|dự toán|vượt|tăng|giảm|so với|bao gồm cả|kể cả|gồm cả|lũy kế|luỹ kế|cộng dồn|dự kiến/iu;
