import { placesOf } from "../../../vietnamese/phrase-finder";
import { parseNumber } from "../../../vietnamese/numbers";
import { figureEnd, figureStart, isDigitAt } from "../figure-signs";
import { beyondWhole, type Misstated, type Pair } from "./misstated";
import { COMPARED, LEFT_OVER } from "./of-all";
import { LEADS_ON, REACH, wholeInFront } from "./whole-in-front";
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

/** "512 phiếu trên tổng số 500 phiếu phát ra": one unit on both sides. */
function outOfAll(text: string, at: number): Pair | null {
  const start = Math.max(0, at - 60);
  const match = OUT_OF_ALL.exec(text.slice(start, at + 40));
  if (match === null) return null;
  const { part, whole } = match.groups as { part: string; whole: string };
  const from = start + match.index;
  return {
    part: { from, written: part },
    whole: { from: from + match[0].lastIndexOf(whole), written: whole },
    doubtful: false,
  };
}

const OUT_OF_ALL = new RegExp(
  String.raw`(?<![\d/.,\-–])(?<part>${wholeNumber})\s(?<unit>\p{L}+)[^\d,;:%.\n]{0,30}trên tổng(?: số)?(?: là)?\s(?<whole>${wholeNumber})(?![\d/%]|[.,]\d)(?:\s\k<unit>(?!\p{L})|(?!\s\p{L}))`,
  "iu",
);

const OF_ANOTHER_TIME = new RegExp(
  `${COMPARED}|${LEFT_OVER}|năm ngoái|trước đó|chuyển đến|từ trước|kể cả|gồm cả|trực tuyến|qua mạng|lũy kế|luỹ kế|cộng dồn|dự kiến`,
  "iu",
);

const NEW_LINE = 0x0a;
const PERCENT = 0x25;
const BRACKET = 0x28;
const COMMA = 0x2c;
const FULL_STOP = 0x2e;
const COLON = 0x3a;
const SEMICOLON = 0x3b;
