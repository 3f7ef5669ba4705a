import { changeOf, changeWords, endsOfFigure, type ComparedFigure } from "../../criteria/compared-figures";
import { timesIn } from "../../outline/read-times";
import { isSameTime, nextTime, type ReportTime } from "../../outline/report-time";
import { capitalised } from "../../vietnamese/capitals";
import { fold } from "../../vietnamese/fold";
import { formatNumber, parseNumber } from "../../vietnamese/numbers";
import { roundingOfShare } from "../readers/figures/rounding";
import { judged } from "./judged-change";

/** What a text says of how a figure changed, when that is not so. Offsets in the text. */
export interface WrongChange {
  readonly from: number;
  readonly to: number;
  /** What may stand there instead: "tăng 40,91%"; null when nothing changed. */
  readonly right: string | null;
}

/**
 * The comparison behind a figure ("31 lượt công dân, tăng 9 lượt so với cùng kỳ") that the two
 * reports contradict: "tăng" where it fell, a wrong per cent or difference. Silent where it compares
 * with another time than last period's report is of, and of amounts that are not meant to be exact.
 */
export function wrongChange(
  text: string,
  pair: ComparedFigure,
  last: ReportTime,
  time: ReportTime,
): WrongChange | null {
  const grown = grownTo(text, pair, last, time);
  if (grown !== undefined) return grown;
  for (const { number: end } of endsOfFigure(text, pair.now.written, pair.unit.split(" ")[0]!)) {
    // Last period's figure may be another village's.
    if (OF_ONE_PLACE.test(text.slice(Math.max(0, end - REACH), end))) continue;
    const behind = text.slice(end, end + REACH);
    const ahead = saidAhead(text, end - pair.now.written.length, pair, last, time);
    if (ahead !== undefined) return ahead;
    const alone = pair.unit === "%" || isAlone(text, end - pair.now.written.length);
    const level = levelWith(behind, pair, last, time);
    if (level !== undefined && !alone && !/^[^,]{0,60}\(/u.test(behind)) return null;
    if (level !== undefined) return level && { ...level, from: end + level.from, to: end + level.to };
    const skipped = SAID.test(behind) ? 0 : anotherFigure(behind, pair);
    const said = SAID.exec(behind.slice(skipped));
    if (said === null) continue;
    const groups = said.groups as Readonly<Record<string, string | undefined>>;
    // Behind a figure of something else a change is of this one only when it counts in its words.
    if (
      (skipped > 0 || groups.gap!.includes(";")) &&
      groups.before === undefined &&
      !beginsAlike(groups.unit ?? "", pair.unit)
    )
      continue;
    // A share behind two figures may be the other one's.
    if (!alone && groups.gap!.includes(",") && /^(?:%|điểm|$)/iu.test(groups.unit ?? "")) continue;
    if (!compares(`${groups.before ?? ""} ${groups.between ?? ""} ${groups.after ?? ""}`, last, time)) continue;
    const right = judged(groups, pair);
    const from = end + skipped + said[0].indexOf(groups.claim!, groups.gap!.length);
    const to = from + groups.claim!.length;
    if (right !== undefined) return { from, to, right };
    const share = AS_SHARE.exec(text.slice(to, to + 60));
    const percent = changeOf(pair).percent;
    if (share === null || percent === null || groups.amount === undefined || groups.unit === "%") return null;
    const { amount = "" } = share.groups!;
    if (Math.abs(Math.abs(percent) - parseNumber(amount)!) <= roundingOfShare(amount)) return null;
    const at = to + share[0].indexOf(amount);
    return { from: at, to: at + amount.length + 1, right: `${formatNumber(Math.abs(percent), 2)}%` };
  }
  return null;
}

/**
 * "tăng từ 28 lượt lên 32 lượt so với cùng kỳ": the old figure told beside the new one. Undefined where that is not so.
 */
function grownTo(text: string, pair: ComparedFigure, last: ReportTime, time: ReportTime) {
  const said = GROWN.exec(text);
  if (said === null || parseNumber(said.groups!.now!) !== pair.now.value) return undefined;
  const { old = "", unit = "" } = said.groups!;
  if (!beginsAlike(unit, pair.unit) || !compares(`so với ${said[0]}`, last, time)) return undefined;
  const from = said.index + said[0].indexOf(old);
  return parseNumber(old) === pair.old.value ? null : { from, to: from + old.length, right: pair.old.written };
}

/**
 * True when no other figure stands before it in its clause: "213 lượt,
 * 198 vụ việc, bằng 92,6% cùng kỳ" does not say of which.
 */
function isAlone(text: string, at: number): boolean {
  const clause = /[^;:.\n\v(]*$/u.exec(text.slice(Math.max(0, at - REACH), at))![0];
  return !/\d\s\p{L}|\d%/u.test(clause.replace(/(?<!\p{L})(?:năm|tháng|ngày|quý|số|thôn|tổ) [\d/.]+/giu, ""));
}

/** "So với cùng kỳ tăng 08 đơn, xã tiếp nhận 26 đơn": the change before its figure. Undefined where none is told. */
function saidAhead(text: string, at: number, pair: ComparedFigure, last: ReportTime, time: ReportTime) {
  const start = Math.max(0, at - REACH);
  const said = AHEAD.exec(text.slice(start, at));
  if (said === null) return undefined;
  const groups = said.groups as Readonly<Record<string, string | undefined>>;
  const { before = "", after = "", claim = "", unit = "" } = groups;
  if (`${before}${after}` === "" || !compares(`${before} ${after}`, last, time)) return undefined;
  const lead = new Set(fold(said[0].slice(0, said[0].indexOf(claim))).split(" "));
  const isOfIt = unit === "%" ? pair.unit.split(" ").every((word) => lead.has(word)) : pair.unit.startsWith(fold(unit));
  if (!isOfIt) return undefined;
  const right = judged(groups, pair);
  const from = start + said.index + said[0].lastIndexOf(claim);
  return right === undefined ? null : { from, to: from + claim.length, right: begunAs(claim, right) };
}

/** With a capital where what it replaces opens the sentence with one. */
function begunAs(claim: string, right: string | null): string | null {
  return right !== null && /^\p{Lu}/u.test(claim) ? capitalised(right) : right;
}

/** The end of one figure that stands between: "36 lượt với 35 vụ việc, tăng 05 lượt". */
function anotherFigure(behind: string, { unit }: ComparedFigure): number {
  const other = /^[^\d;:()\n\v]{1,60}?\d[\d.,]*(?=\s\p{L})/u.exec(behind)?.[0] ?? "";
  return other === "" || beginsAlike(behind.slice(other.length).trimStart(), unit) ? 0 : other.length;
}

function beginsAlike(words: string, unit: string): boolean {
  return fold(words).split(" ")[0] === unit.split(" ")[0];
}

/**
 * What is told without "tăng", "giảm": the old figure itself, that nothing
 * changed, how many times as much. Undefined when nothing of it stands there.
 */
function levelWith(behind: string, pair: ComparedFigure, last: ReportTime, time: ReportTime) {
  if (!/k[ỳì]|năm/u.test(behind)) return undefined;
  const said = LEVEL.exec(behind);
  if (said === null) return undefined;
  const {
    before,
    unit = "",
    times,
    twice,
    half,
    equal,
    than = "",
    share,
  } = said.groups as Record<string, string | undefined>;
  if (!compares(`so với ${said[0]}`, last, time)) return undefined;
  const { difference } = changeOf(pair);
  const wrong = (part: string, right: string): WrongChange => {
    const from = said[0].lastIndexOf(part);
    return { from, to: from + part.length, right };
  };
  if (equal !== undefined)
    return difference === 0 ? null : wrong(equal + than, `${changeWords(changeOf(pair), pair.unit)} so với`);
  const roundly = twice ?? half;
  if (roundly !== undefined && pair.old.value > 0) {
    const isNear = Math.abs(pair.now.value / pair.old.value / (twice === undefined ? 0.5 : 2) - 1) <= ROUNDLY;
    const claim = /(?:tăng )?gấp \p{L}+(?: lần)?|giảm [\p{L} ]*nửa/iu.exec(said[0])![0];
    const link = said[0].includes(`${claim} so với`) ? "" : " so với";
    return isNear ? null : wrong(claim, `${changeWords(changeOf(pair), pair.unit)}${link}`);
  }
  if (times !== undefined && pair.old.value > 0) {
    const ratio = pair.now.value / pair.old.value;
    return Math.abs(ratio - parseNumber(times)!) <= roundingOfShare(times)
      ? null
      : wrong(times, formatNumber(ratio, 2));
  }
  if (share !== undefined && pair.old.value > 0) {
    const percent = (pair.now.value / pair.old.value) * 100;
    return Math.abs(percent - parseNumber(share)!) <= roundingOfShare(share)
      ? null
      : wrong(share, formatNumber(percent, 2));
  }
  if (before === undefined || (unit !== "" && !beginsAlike(unit, pair.unit))) return undefined;
  return parseNumber(before) === pair.old.value ? null : wrong(before, pair.old.written);
}

/** "Thôn Đồng Tâm tổ chức 10": one of many of which any may have been told. */
const OF_ONE_PLACE =
  /(?<!\p{L})(?:[Tt]hôn|[Xx]óm|[Bb]ản|[Ấấ]p|[Bb]uôn|[Kk]hu phố|[Tt]ổ dân phố|[Cc]hi bộ|[Kk]hoa|[Pp]hòng)(?: số)? (?:\d|\p{Lu})[^.;]*$/u;

/** "gấp đôi" and "giảm một nửa" are told roundly: so much of it more or less. */
const ROUNDLY = 0.1;
/** How far behind its figure a comparison may stand. */
const REACH = 220;

const AMOUNT = String.raw`\d[\d.,]*\d|\d`;
/** Before what is counted; "năm" is a year as well. */
const IN_WORDS = String.raw`(?:một|hai|ba|bốn|sáu|bảy|tám|chín|mười)(?=\s(?:cuộc|hội nghị|lớp|buổi|lượt|vụ|đơn|kỳ|công trình|văn bản|đợt|phiên))`;
/** A time, whose digits are no figure of the sentence. */
const TIMES = String.raw`(?:0?[69] tháng|(?:năm|quý|tháng) \d{1,4}(?:[-/]\d{4})?)`;
const THAN = String.raw`so (?:với|sánh với) (?:${TIMES}|[^\d,;.()])*`;

/** A word of what is counted, which ends where the sentence goes on. */
const COUNTED = String.raw`(?!(?:so|và|với|trong|tại|là|trên|của|cùng)(?!\p{L}))\p{L}+`;

/** Right behind the figure's own words, or in brackets or behind a comma; no new subject in between. */
const SAID = new RegExp(
  String.raw`^(?<gap>[^\d;:\n\v]{0,90}?(?:[,(–-]|;(?=\s*(?:so với|tăng|giảm)))\s*|(?:(?!góp phần|nhằm|giúp|làm|để )[^\d;:,(–\n\v]){0,60}?\s)(?<before>${THAN}(?:,\s+|(?<=\s)))?(?:và |đã |có |số này |tỷ lệ này |con số này )?(?<claim>(?<word>tăng|giảm|vượt(?=[^;.()]* so với)|(?:nhiều|cao|ít|thấp) hơn|(?<=\()[+-])(?<between> (?:so với )?(?:cùng k[ỳì]|năm trước|năm \d{4})(?: năm (?:trước|ngoái|\d{4}))?(?: là)?(?= (?:\d|khoảng|gần|hơn|trên) ?))?(?: thêm| lên| xuống| được)?(?: (?<vague>khoảng|gần|hơn|trên|xấp xỉ|ước|từ)\s)?(?: ?(?<amount>${AMOUNT}|${IN_WORDS})\s?(?<unit>%|điểm phần trăm|điểm %|${COUNTED}(?: ${COUNTED}){0,2})?)?)(?<after>(?: [^\d;,.()]{0,40}?)?\s?\(?${THAN})?`,
  "iu",
);

const GROWN = new RegExp(
  String.raw`(?:tăng|giảm) từ (?<old>${AMOUNT})(?:${TIMES}|[^\d;.()])*? (?:lên|xuống|còn) (?<now>${AMOUNT})\s?(?<unit>%|\p{L}+)(?:${TIMES}|[^\d;.])*`,
  "iu",
);

/** The same in front of its figure, in a sentence that told no other before. */
const AHEAD = new RegExp(
  String.raw`(?:^|[.;\n\v])(?:${TIMES}|[^\d.;:()\n\v])*?(?<before>${THAN}(?:,\s+|(?<=\s)))?(?<claim>(?<word>tăng|giảm)(?: thêm)? (?<amount>${AMOUNT})\s?(?<unit>%|${COUNTED}(?: ${COUNTED}){0,2}))(?<after> ${THAN})?,\s[^\d.;:,()\n\v]{0,40}$`,
  "iu",
);

/** "tăng 7 văn bản (tăng 20%)": the same change as a share. */
const AS_SHARE = /^,?\s\(?(?:(?:tăng|giảm|tương ứng|tương đương|với)\s)+(?<amount>\d[\d,]*)\s?%/u;

const LAST_TIME = String.raw`(?:cùng k[ỳì](?:(?: năm)? 20\d\d| năm (?:trước|ngoái))?|(?:k[ỳì]|năm) trước|${TIMES}(?: (?:(?:đầu|cuối) )?${TIMES})?)`;

/** "(cùng kỳ: 14 kiến nghị)", ", bằng cùng kỳ", ", gấp 1,5 lần cùng kỳ". */
const LEVEL = new RegExp(
  String.raw`^[^\d;:()\n\v]{0,60}?(?:(?:\(|, (?:trong khi )?(?=cùng k|k[ỳì] trước))${LAST_TIME}(?: là| có| đạt|:)? (?<before>${AMOUNT})(?![.,]?\d)\s?(?:%|(?<unit>\p{L}[^\d,;.()]*))?(?:[),;.]|$)|[,(] ?(?:và )?(?:(?<equal>(?:bằng|ngang)(?: với)?|không (?:thay đổi|tăng,? không giảm)|giữ nguyên)(?<than> so với)?|bằng (?<share>${AMOUNT})\s?%(?: so với)?|(?:tăng )?gấp (?:(?<times>${AMOUNT}) lần|(?<twice>đôi|hai lần))(?: so với)?|giảm (?:đi )?(?<half>(?:một |phân )?nửa)(?: so với)?) ${LAST_TIME})`,
  "iu",
);

/** True when a comparison with these words is one with the time of last period's report. */
function compares(words: string, last: ReportTime, time: ReportTime): boolean {
  const folded = fold(words);
  const aYearBefore = isSameTime(last, { ...time, year: time.year - 1 });
  const [named] = timesIn(folded);
  if (folded.includes("cùng kỳ"))
    return aYearBefore && (named === undefined || named.year === null || named.year === last.year);
  if (/năm (?:trước|ngoái)/u.test(folded)) return aYearBefore;
  if (/(?:kỳ|lần|báo cáo|quý) trước/u.test(folded))
    return isSameTime(nextTime(last), time) || (aYearBefore && time.period === "fullYear");
  if (named !== undefined)
    return isSameTime(last, { period: named.period ?? "fullYear", year: named.year ?? time.year });
  return !folded.includes("so ") && aYearBefore;
}
