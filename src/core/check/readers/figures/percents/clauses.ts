import { approximate } from "../../../../vietnamese/numbers";
import { BODIES, COMPARED, PEOPLE } from "../of-all";

/** A clause that tells a part, its whole and the percentage: "41/46 đơn vị, đạt 89,1%". */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly part: string;
  readonly whole: string;
  readonly percent: string;
  readonly correction: { readonly from: number; readonly to: number };
  /** Where "a/b" stands; null when it is said in words. */
  readonly share: { readonly from: number; readonly to: number } | null;
  /** The percentage may be of fewer than the whole: of what came in, some is not dealt with yet. */
  readonly atLeast: boolean;
}

/** The clause whose percentage has its sign at `sign`; null when none is told. */
export function clauseAt(text: string, sign: number): Clause | null {
  const start = Math.max(0, sign - REACH);
  // Of a plan, not of the figures beside it.
  const behind = text.slice(sign + 1, sign + 50);
  if (OF_EACH.test(behind)) return null;
  const before = text.slice(start, sign + 1);
  if (/[\d\p{L}]\s?\/\s?\d/u.test(before)) {
    const match = ratioFirst.exec(before) ?? unitTwice.exec(before);
    if (match !== null && !isOfPercentBefore(match)) return isOfOthers(match, behind) ? null : read(match, text, start);
  }
  const ofOthers = OF_OTHERS.test(text.slice(sign + 1, sign + 11));
  for (const [words, pattern] of [
    [/ t(?:ổng|rên) |ong số /u, outOf],
    [/ng số |rong | có | thấy |ấy ý kiến|hảo sát/u, wholeFirst],
    [/iải quyết|iải thành|thu |xử lý|trả lời|tiếp thu/u, dealtWith],
    [/ hạn /u, inTime],
    [/ hạn /u, settledInTime],
  ] as const) {
    const match = !ofOthers && words.test(before) ? pattern.exec(before) : null;
    const clause = match === null ? null : read(match, text, start);
    if (clause !== null) return clause;
  }
  const around = text.slice(Math.max(0, sign - 12), sign + 80);
  if (!opensRatio(text, sign)) return null;
  const match = percentFirst.exec(around) ?? percentThatIs.exec(around);
  return match === null ? null : read(match, text, Math.max(0, sign - 12));
}

/** "… % (a/b)", "… %, tức a/b": a bracket, an equals sign or a comma before anything else that ends a clause. */
export function opensRatio(text: string, sign: number): boolean {
  OPENS_RATIO.lastIndex = sign;
  return OPENS_RATIO.test(text);
}

const OPENS_RATIO = /%(?:[^\d%;()\n=,]{0,45}[(=,]| t(?:ức|ương ứng)(?!\p{L}))/uy;

/**
 * "3/5 công trình đạt 100% khối lượng", "12/14 nhóm, đạt 100% nhóm có phát
 * sinh": how far each has come, or of those alone of which it is asked.
 */
const OF_EACH =
  /^\s(?:kế hoạch|chỉ tiêu|dự toán|khối lượng|tiến độ|mục tiêu|yêu cầu|giá trị|(?:\p{L}+ ){1,3}(?:phát sinh|đủ điều kiện|thuộc|phải|đến hạn|trong hạn)(?!\p{L}))/u;

/** "6,12% (71/1.160 hộ) xuống 3,63%": the share in brackets is of the percentage in front of them. */
function isOfPercentBefore({ index, input, groups }: RegExpExecArray): boolean {
  return groups!.gap!.includes(")") && /%[^\d()%;.\n]{0,45}\($/u.test(input.slice(0, index));
}

/** "98% số hộ được mời": of others than those named before. */
const OF_OTHERS = /^\s(?:tổng )?số\s/u;

/**
 * "32/32 khu phố họp bàn, 95,4% hộ đồng ý": counted are khu phố, and of another thing there is so much.
 * Not where the share is called one ("đạt", "chiếm", a bracket), or where what it is of was counted too.
 */
function isOfOthers({ index, input, groups }: RegExpExecArray, behind: string): boolean {
  const gap = groups!.gap!;
  // "giải quyết 3.214/3.260 hồ sơ, đúng hạn 99,2%": of those that were dealt with.
  const outcome = OUTCOME.exec(gap)?.[1];
  if (outcome !== undefined) return !/[^,.;]*$/u.exec(input.slice(0, index))![0].includes(outcome);
  // "5/7 nội dung xong 100%"; "7/11 bản đạt 100% số hộ dự họp": how many of their people each has.
  if (/(?:xong|hoàn thành)\s$/u.test(gap) || (OF_BODIES.test(gap) && OF_PEOPLE.test(behind))) return true;
  const thing = COUNTED.exec(behind)?.[1];
  return thing !== undefined && !gap.includes(thing) && !/(?:đạt|chiếm|bằng|ứng|tức|là|lệ|[(=:])\s*$/u.test(gap);
}

/** Behind its comma, what they thought or whether it was in time, called no share of what stands in front. */
const OUTCOME =
  /^(?:\s\p{L}+){2,}[,;(]\s(?:\p{L}+\s){0,4}?((?:đúng|trước) hạn|hài lòng|đồng ý|nhất trí|tán thành|đồng thuận)(?!.*(?:chiếm|bằng|ứng|tức|[(=]))/u;

const OF_BODIES = new RegExp(String.raw`^\s(?:${BODIES}|tổ|lớp)(?!\p{L})`, "u");
const OF_PEOPLE = new RegExp(String.raw`^\s(?:số )?(?:${PEOPLE})(?!\p{L})`, "u");

const COUNTED = /^\s(?:số )?(?!(?:so|trong|của|tổng|trên|và) )(\p{L}+)/u;

/** How far before a "%" its ratio may begin. */
export const REACH = 160;
const number = String.raw`\d[\d.,]*\d|\d`;
const share = String.raw`(?<![\d/.,\-–])(?<part>${number})\s?/\s?(?<whole>${number})(?![\d/]|[.,]\d|\s?[-–]?\p{Lu}{2})`;
const percent = String.raw`(?<percent>\d[\d.,]*\d|\d)\s?%`;

/** Behind the part, in front of its percentage. */
const called = String.raw`(?:đạt|chiếm|bằng|t[ỷỉ] lệ(?: là)?|\()\s?`;
/** Up to 60 characters of the same sentence without another figure. */
const gap = String.raw`(?<gap>[^\d;%/\n\v]{0,60}?)`;
const ratioFirst = new RegExp(`${share}${gap}${percent}$`, "u");
/** "1.110 hộ/1.156 hộ, đạt 96%". */
const unitTwice = new RegExp(
  String.raw`(?<![\d/.,\-–])(?<part>${number})\s(?<unit>\p{L}+)(?:\s\p{L}+){0,2}\s?/\s?(?<whole>${number})\s\k<unit>${gap}${percent}$`,
  "u",
);
const percentFirst = new RegExp(
  String.raw`(?<![\d.,])${percent}(?<gap>\s?[(=,]?\s?(?:tương ứng|tức|bằng|với)?\s?|[^\d()%;.\n]{0,45}\()${share}[^\d()%;]{0,40}\)`,
  "u",
);
/** "85%, tương ứng 34/40 hộ". */
const percentThatIs = new RegExp(
  String.raw`(?<![\d.,])${percent}(?<gap>,?\s(?:tương ứng(?: với)?|tức(?: là)?|=)\s)${share}`,
  "u",
);
const outOf = new RegExp(
  String.raw`(?<![\d/.,])(?<part>${number})\s(?:[^\d;%/.\n]{0,40}?(?:trên|trong)\s(?:tổng số|tổng|số)|(?:(?<of>\p{L}+)(?:\s\p{L}+)?\s)?trên)\s(?<whole>${number})(?![\d/]|[.,]\d)(?=\s?\k<of>)${gap}${percent}$`,
  "u",
);

/**
 * "Trong tổng số 46 đơn vị có 41 đơn vị ban hành, đạt 89,1%", "46 vụ,
 * trong đó 41 vụ …, chiếm 89,1%": one unit, said twice.
 */
const wholeFirst = new RegExp(
  String.raw`(?<![\d/.,\-–])(?<whole>${number})\s(?<unit>\p{L}+)(?<between>[^\d%/.\n]{0,40}?)(?:có|thấy|trong đó(?: có)?(?:\s(?:trước|đúng|quá|trễ|chậm) hạn)?|[,;])\s(?<part>${number})\s\k<unit>(?<gap>(?:(?!t[ỷỉ] lệ (?!đạt|chiếm|bằng)\p{L})[^\d;%/\n\v]){0,60}?${called})${percent}$`,
  "u",
);

/**
 * "Tiếp nhận 40 kiến nghị, đã giải quyết 36 kiến nghị, đạt 90%": what came in,
 * and what was done with it. How much of that was in time is another share.
 */
const dealtWith = new RegExp(
  String.raw`(?:tiếp nhận|ghi nhận|nhận|thụ lý|phát sinh|tổng hợp|phát(?: ra)?|h(?:òa|oà) giải)\s(?:được\s|mới\s)?(?<whole>${number})\s(?<unit>\p{L}+)(?<came>[^\d;%/.\n]{0,60}?)(?:giải quyết|xử lý|trả lời|tiếp thu|thu về|thu lại|h(?:òa|oà) giải thành)(?:\s(?:được|xong|dứt điểm))?\s(?<part>${number})(?!\s?[/%\d])(?:\s\k<unit>)?(?<gap>(?:(?!hạn|hài lòng)[^\d;%/\n\v]){0,40}?${called})${percent}$`,
  "iu",
);

/** "Tiếp nhận 214 hồ sơ; trả đúng hạn 206 hồ sơ (96,3%)": of those, or of the fewer that were dealt with. */
const inTime = new RegExp(
  String.raw`nhận\s(?:được\s|mới\s)?(?<whole>${number})(?<came>[^\d;%/.,\n]{0,40}[,;]\s)(?:đã\s)?(?:trả|giải quyết|xử lý)?(?:\s\p{L}+){0,3}\s?(?<term>(?:trước|đúng) hạn)(?: là)?\s(?<part>${number})(?<gap>(?:\s\p{L}+)*?,?\s(?:đạt|chiếm|\()\s?(?:tỷ lệ\s)?)${percent}$`,
  "iu",
);

/** "Đã giải quyết 1.780 hồ sơ, đúng và trước hạn 1.772 hồ sơ, đạt 99,6%": of what was dealt with or due. */
const settledInTime = new RegExp(
  String.raw`(?:giải quyết|xử lý|trả kết quả|đến hạn)(?:\s(?:xong|được|giải quyết|là))*\s(?<whole>${number})\s(?<unit>\p{L}+)(?<came>[^\d;%/.()\n]{0,30}[,;]\s(?:[^\d;%/.()\n]{0,40}\s)?(?:trước|đúng) hạn(?:\s(?:là|có|được))?\s)(?<part>${number})(?:\s\k<unit>(?:\s\p{L}+)?)?(?<gap>,?\s(?:đạt|chiếm|\()\s?(?:đạt\s|chiếm\s)?(?:t[ỷỉ] lệ\s)?)${percent}$`,
  "iu",
);

/** Words after which the percentage is no longer that of the ratio. */
const otherPercent = new RegExp(
  String.raw`${COMPARED}|cao hơn|thấp hơn|còn lại|trong đó|ngày|tháng|năm|(?<!\p{L})(?:quý|đợt|học kỳ|kỳ trước)(?!\p{L})|,\s(?:toàn|cả|riêng)\s|\.\s+\p{Lu}`,
  "iu",
);

/**
 * Before a/b: a date, a quarter, a document, an article or a level, not
 * a share; nor is the second of two numbers in a row ("mức 1, 2").
 */
const notShare =
  /(?:ngày|tháng|quý|trước|sau|hết|vào|đợt|số|điều|khoản|và|kỳ|năm|lần|phiên|mức|mức độ|cấp|loại|hạng|bậc|nhóm|điểm|mục|phần|cấp độ|\d\s?[,-])\s*$/iu;

function read(match: RegExpExecArray, text: string, start: number): Clause | null {
  const { part, whole, percent, gap, between, came, term } = match.groups as Record<
    "part" | "whole" | "percent" | "gap",
    string
  > & {
    between?: string;
    came?: string;
    term?: string;
  };
  const from = start + match.index;
  const to = from + match[0].length;
  const [clause] = match;
  const leads = clause.startsWith(percent) && clause.slice(percent.length).trimStart().startsWith("%");
  const percentFrom = from + (leads ? 0 : clause.lastIndexOf(percent, clause.lastIndexOf("%")));
  const before = text.slice(Math.max(0, from - 14), from);
  // "06/10 chỉ tiêu hoàn thành, đạt 60%": counted are goals.
  const told = gap.replace(/^\s(?:chỉ tiêu|kế hoạch)(?=[^,]*,)/iu, "");
  if (otherPercent.test(told) || approximate.test(gap) || approximate.test(before.trimEnd())) return null;
  // Two figures apart are one statement only when the first is called the total, or the second a part of it.
  if (between !== undefined && !isTotal(text, from, clause)) return null;
  const isFraction = between === undefined && came === undefined;
  if (leads ? /(?:tăng|giảm|vượt|còn)\s*$/iu.test(before) : isFraction && notShare.test(before)) return null;
  const [fraction] =
    new RegExp(`${part.replaceAll(".", "\\.")}\\s?/\\s?${whole.replaceAll(".", "\\.")}`, "u").exec(clause) ?? [];
  const at = fraction === undefined ? -1 : from + clause.indexOf(fraction);
  return {
    from,
    to,
    part,
    whole,
    percent,
    correction: { from: percentFrom, to: text.indexOf("%", percentFrom) + 1 },
    share: fraction === undefined ? null : { from: at, to: at + fraction.length },
    atLeast: term !== undefined,
  };
}

function isTotal(text: string, from: number, clause: string): boolean {
  return asked.test(text.slice(Math.max(0, from - 36), from)) || clause.includes("trong đó");
}

/** "tổng số 46 …", and whoever was asked or looked at: "Lấy ý kiến 2.415 hộ, có 2.300 hộ đồng ý, đạt 95,2%". */
const asked =
  /(?:tổng số|(?:^|[\s,;])trong|toàn (?:xã|phường|thị trấn|đặc khu|thôn|tỉnh|trường|đơn vị|cơ quan|công ty|đảng bộ)(?: hiện| đã)? có|trên địa bàn(?: \p{L}+){0,2} có|lấy ý kiến(?: của)?|khảo sát|phát(?: ra)?|kiểm tra|rà soát|bình xét|đánh giá|xếp loại)\s*$/iu;
