import { formatNumber, parseNumber } from "../../../vietnamese/numbers";
import { CHANGED } from "../changed";
import { placesOf } from "../../../vietnamese/phrase-finder";
import type { Misstated } from "./misstated";
import { LEFT_OVER } from "./of-all";
import { wholeNumber } from "./whole-number";

/**
 * "Cử tri có 46 kiến nghị; đã trả lời 40 kiến nghị; còn 08 kiến nghị đang xem xét": what was dealt
 * with and what is left are not what came in; or, of "980 hộ; đồng ý 960 hộ, không đồng ý 30 hộ", two
 * sides that are more than all. Less than all is at most a doubt, since some may have gone another way;
 * where the text speaks of what was left of last time nothing is told.
 */
export function wrongRemainders(text: string): readonly Misstated[] {
  const found: Misstated[] = [];
  const add = (wrong: Misstated | null) => wrong !== null && found.push(wrong);
  for (const at of placesOf("òn ", text))
    if (text[at - 1] === "c") add(remainderAt(text, at - 1) ?? againstAt(text, at - 1));
  for (const at of placesOf("ông ", text)) if (text.startsWith("kh", at - 2)) add(deniedAt(text, at - 2));
  for (const [piece, before] of OPEN)
    for (const at of placesOf(piece, text)) {
      IS_OPEN.lastIndex = at - before;
      // Behind "còn" it was read with that, and others may be in neither state.
      const wrong = IS_OPEN.test(text) ? remainderAt(text, at - before) : null;
      if (wrong?.doubtful === false) add(wrong);
      if (before > 0) add(deniedAt(text, at - before));
    }
  for (const [piece, before] of MISSING) for (const at of placesOf(piece, text)) add(againstAt(text, at - before));
  return found;
}

/**
 * "Lấy ý kiến 980 hộ; đồng ý 960 hộ, không đồng ý 30 hộ", "36/40 công chức dự hội nghị, vắng 05 người",
 * "hòa giải thành 24/28 vụ, không thành 06 vụ": more than there are. Fewer may have gone another way,
 * but hardly where the sentence ends with who was not there or has not done it: "20 của 24 thôn đã họp, còn
 * 3 thôn chưa họp".
 */
function againstAt(text: string, at: number): Misstated | null {
  const rest = AGAINST.exec(text.slice(at, at + 90));
  if (rest === null) return null;
  const start = Math.max(0, at - REACH);
  const before = text.slice(start, at);
  const front = OF_ALL.exec(before) ?? FRACTION.exec(before) ?? OF_THOSE.exec(before);
  if (front === null || LEFT_SOME.test(front[0])) return null;
  const {
    what = "",
    left,
    open,
    counted,
    undone,
  } = rest.groups as Record<"left", string> & Partial<Record<"what" | "open" | "counted" | "undone", string>>;
  const {
    whole,
    done,
    unit,
    told = "",
    behind = "",
  } = front.groups as Record<"whole" | "done", string> & Partial<Record<"unit" | "told" | "behind", string>>;
  const said = `${told} ${behind}`.toLowerCase();
  const isOpposite =
    (what.startsWith("không ") && said.includes(what.slice("không ".length))) ||
    OPPOSITES.some(([one, other]) => one.test(what) && other.test(said)) ||
    (undone !== undefined && said.includes(undone));
  if (!isOpposite || ![undefined, unit ?? counted, "người", "phiếu", "hộ"].includes(counted)) return null;
  const parts = [done, left, ...(open === undefined ? [] : [open])];
  const [all, ...values] = [whole, ...parts].map((each) => parseNumber(each) ?? NaN) as [number, ...number[]];
  const sum = values.reduce((one, other) => one + other, 0);
  const to = at + rest[0].length;
  const isRest = (undone ? !PARTLY.test(said) : what === "vắng") && ENDS.test(text.slice(to, to + 60));
  // What is done goes beyond what stands in front where that is of something else. Any of them may be wrong.
  if (!(values[0]! <= all && (sum > all || (isRest && sum < all)))) return null;
  const right = formatNumber(sum, 0);
  const reckoning = `${parts.join(" + ")} = ${right}`;
  const from = start + front.index + front[0].indexOf(whole);
  return { from, to, written: whole, right, reckoning, correction: null, doubtful: sum < all };
}

/** "không đồng ý 107"; or, each number in front of what it counts, "107 cử tri không đồng ý". */
function deniedAt(text: string, at: number): Misstated | null {
  const counted = COUNTED.exec(text.slice(Math.max(0, at - 50), at))?.[0] ?? "";
  return againstAt(text, at) ?? againstAt(text, at - counted.length);
}

function remainderAt(text: string, at: number): Misstated | null {
  const rest = LEFT.exec(text.slice(at, at + 50));
  if (rest === null) return null;
  const start = Math.max(0, at - REACH);
  const front = IN_FRONT.exec(text.slice(start, at));
  if (front === null) return null;
  const { left, unit: leftUnit } = rest.groups as { left: string; unit?: string };
  const { whole, unit, done } = front.groups as { whole: string; unit: string; done: string };
  if (leftUnit !== undefined && !` ${leftUnit.toLowerCase()} `.startsWith(` ${unit.toLowerCase()} `)) return null;
  const [all, dealt, waits] = [whole, done, left].map((each) => parseNumber(each) ?? NaN) as [number, number, number];
  if (!(dealt <= all) || dealt + waits === all) return null;
  const from = start + front.index + front[0].indexOf(whole);
  const to = at + rest[0].length;
  if (LEFT_SOME.test(text.slice(Math.max(0, from - 80), to + 80))) return null;
  const leftAt = at + rest[0].lastIndexOf(left);
  const exact = String(all - dealt);
  const right = left.startsWith("0") ? exact.padStart(left.length, "0") : exact;
  return {
    from,
    to: leftAt + left.length,
    written: left,
    right,
    reckoning: `${whole} - ${done} = ${right}`,
    correction: { from: leftAt, to: leftAt + left.length },
    doubtful: dealt + waits < all,
  };
}

const REACH = 180;
const open = String.raw`(?:đang|chưa)\s(?:được\s)?(?:giải quyết|xử lý|trả lời|xem xét|khắc phục|tiếp thu|xác minh|giải trình|(?:hòa|hoà) giải)(?: xong)?\s`;
const IS_OPEN = new RegExp(String.raw`(?<!còn (?:lại )?)${open}\d`, "uy");
const LEFT = new RegExp(
  String.raw`^(?:còn(?: lại)?\s(?:(?:đang|chưa)\s[^\d.;,()]{0,20}?)?|${open})(?<left>${wholeNumber})(?![\d/%]|[.,]\d)(?:\s(?<unit>\p{L}+(?: \p{L}+)?)(?=\s(?:đang|chưa|trong|chờ|phải|cần|tiếp|nữa|xem)(?!\p{L})|\s*[.,;()]|$)|(?=\s*[.,;()]|$))`,
  "u",
);
const AGAINST = new RegExp(
  String.raw`^(?:(?<what>vắng|(?:quá|trễ|chậm) hạn|không \p{L}+(?: \p{L}+)?|(?:còn )?(?:thiếu|chưa tuyển)|còn(?: lại)?)(?: mặt| là| (?:có|không) (?:phép|lý do))?:?\s)?(?<left>${wholeNumber})(?![\d/%]|[.,]\d)(?=(?:\s(?<counted>(?!không|chưa)\p{L}+))?)(?=(?:,? \p{L}+){0,4}? (?:chưa|không) (?:được )?(?<undone>\p{L}+(?: \p{L}+)?)(?:[.,;(]|$| với)|)(?:[^\d.;]{0,24}[,;] (?:đang (?:giải quyết|(?:hòa|hoà) giải|xử lý|xem xét)|còn|không có ý kiến|ý kiến khác)[^\d.;]{0,24}?(?<open>${wholeNumber})(?![\d/%]|[.,]\d))?`,
  "u",
);
/** Behind the last number nothing is told but who they are and what they have not done. */
const ENDS = /^(?!.*(?:phép|lý do|không))(?:,? \p{L}+){0,8}(?:[.;]|$)/u;
/** Who has done it in part has not done all of it. */
const PARTLY = / (?:xong|đủ|đúng|tốt|lần|đợt)/u;
const COUNTED = /(?<![\d/.,])\d[\d.]* (?:\p{L}+,? ){0,4}$/u;
const verb = "(?:đồng ý|đồng thuận|tán thành|nhất trí|hài lòng|tiếp thu|ủng hộ|thành|có mặt|(?:tham )?dự)";
/** "980 hộ; đồng ý 960 hộ, "; "giao 62, có mặt 58, ". */
const OF_ALL = new RegExp(
  String.raw`(?<![\d/.,\-–])(?<whole>${wholeNumber})(?:\s(?<unit>\p{L}+)(?:, việc)?[^\d.;,:()%]{0,40}|(?<=(?:giao|tập|ra):? [\d.]+))[,;:]\s(?:có\s|(?:hòa|hoà) giải\s)?(?<told>${verb}):?\s(?<done>${wholeNumber})(?:\s(?:\k<unit>|phiếu|người)[^\d.;,:()%]{0,20})?(?:\s?\([^()]{0,24}\))?[,;]\s(?:có\s|(?:hòa|hoà) giải\s)?$`,
  "iu",
);
/** "46 kiến nghị; đã trả lời 40 kiến nghị; ". */
const IN_FRONT = new RegExp(
  String.raw`(?<![\d/.,\-–])(?<whole>${wholeNumber})\s(?<unit>\p{L}+)[^\d.;,:()%]{0,40}[,;]\s(?:đến nay\s)?(?:(?:đã|được)\s[^\d.;,:()%]{0,30}?|(?:giải quyết|trả lời|xử lý|khắc phục|tiếp thu)\s(?:xong\s|được\s)?)(?<done>${wholeNumber})(?:\s\k<unit>[^\d.;,:()%]{0,30})?[,;]\s(?:và\s|hiện\s)?$`,
  "iu",
);
/** Rare letters of what tells who or what is missing, and how far behind its beginning they stand. */
const MISSING = [
  ["ắng ", 1],
  ["á hạn ", 2],
  ["ễ hạn ", 2],
  ["ậm hạn ", 2],
] as const;
/** The same of "đang" and "chưa". */
const OPEN = [
  ["đang ", 0],
  ["ưa ", 2],
] as const;
/** "36/40 công chức dự hội nghị, ". */
const FRACTION = new RegExp(
  String.raw`(?<told>[^.;\d]{0,50})(?<![\d/.,\-–])(?<done>${wholeNumber})(?:\/| (?:của|trên|trong)(?: tổng)?(?: số)? )(?<whole>${wholeNumber})\s(?<unit>\p{L}+)(?<behind>[^\d.;%()]{0,60}?)(?:\s?\([^()]{0,24}\))?[,;]\s(?:có\s|hiện\s|và\s)?$`,
  "u",
);
/** "14 thôn, trong đó 12 thôn đã họp, ". */
const OF_THOSE = new RegExp(
  String.raw`(?<![\d/.,\-–])(?<whole>${wholeNumber})\s(?<unit>\p{L}+)[^\d.;:()%]{0,30}(?:[,;]|\s(?:thì|có))\s(?:(?:trong đó|đã|có)\s)*(?<done>${wholeNumber})\s(?:\k<unit>|(?=${verb}))(?<behind>[^\d.;%()]{0,60}?)[,;]\s(?:có\s|hiện\s|và\s)?$`,
  "iu",
);
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/^vắng|thiếu|chưa/u, /(?<!\p{L})(?:dự|tham gia|có mặt|họp)(?!\p{L})/u],
  [/hạn$/u, /(?:đúng|trước) hạn/iu],
  [/^còn/u, /(?:giải quyết|trả lời|xử lý|giải thành|khắc phục)/iu],
];
const LEFT_SOME = new RegExp(`${LEFT_OVER}|${CHANGED}|so với|rút đơn|đình chỉ|chuyển (?:đến|cơ quan)`, "iu");
