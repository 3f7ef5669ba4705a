import { wordMark } from "../../../../snapshot/word-marks";
import { areAnswers, areOpposites } from "../counted/answers";
import { areDoers, areSources } from "../counted/doers";
import { areAllKinds, areKinds, leavesNoneOut } from "../counted/kinds";
import { arePlaces } from "../counted/one-thing";
import { beyondWhole, NOTHING, type Misstated } from "../misstated";
import { roundingOf } from "../rounding";
import { asSum } from "./as-sum";
import { AMONG_WORDS, connectorsIn, MAY_NAME_SOME } from "./connectors";
import { listBehindPart, listInFront, ofOthers, partBeyond, partsEnd, readParts } from "./parts";
import { besideTotal, totalBefore, withSquares, type Total } from "./total-before";
import { totalsBehind } from "./total-behind";

/**
 * "46 đơn, gồm 12 đơn khiếu nại, 4 đơn tố cáo và 29 đơn kiến nghị": parts said to be all of a total that do
 * not add up to it. "trong đó" counts only when its last part is what remains ("còn lại", "chưa", "đang")
 * or its parts are men and women, since it often names some parts only. `marks`: see `connectorsIn`.
 */
export function misstatedTotals(text: string, marks = -1): readonly Misstated[] {
  const connectors = connectorsIn(text, marks);
  const behind = (marks & (wordMark.header | wordMark.parts)) === 0 ? NOTHING : totalsBehind(text);
  if (connectors.length === 0) return behind;
  const found: Misstated[] = [];
  for (const [index, words] of connectors) {
    const nearest = totalBefore(text, index);
    const from = index + words.length;
    const whole = withSquares(text.slice(from, from + partsEnd(text.slice(from, from + 400)))).replace(NESTED, "");
    const other = isAmong(words) ? listBehindPart(whole) : listInFront(whole);
    const partsOf = ({ unit }: Total) => (other === null ? null : readParts(other, unit)) ?? readParts(whole, unit);
    // "45 lượt với 52 người, trong đó thường xuyên 30 lượt với 34 người, …": of either.
    const paired = totalBefore(text, index, true);
    let total = paired !== null && partsOf(paired) !== null ? paired : nearest;
    if (total === null) continue;
    let parts = partsOf(total);
    // "46 văn bản tại trụ sở và 11 nhà văn hóa, gồm 12 văn bản về …": of
    // what stood before, where the parts all name it.
    const earlier = parts === null ? totalBefore(text, total.from) : null;
    const others = earlier === null ? null : partsOf(earlier);
    if (others?.counted.every((part) => part.startsWith(`${earlier!.unit} `))) [total, parts] = [earlier!, others];
    if (parts === null) {
      const beyond = isAmong(words) || AMONG_WORDS.test(words) ? partBeyond(whole, from, total) : null;
      if (beyond !== null) found.push(beyondWhole(total, beyond));
      continue;
    }
    const sum = parts.values.reduce((one, other) => one + other, 0);
    if (sum === total.whole || Math.abs(sum - total.value) <= roundingOf([total.written, ...parts.written])) {
      const beside = total === paired ? misstatedBeside(text, index, whole, parts.values.length) : null;
      if (beside !== null) found.push({ ...beside, to: from + whole.trimEnd().length });
      continue;
    }
    // A list that may name some parts only is wrong when its kinds are more than there are in all.
    const none = leavesNoneOut(parts, total.lead);
    const some = MAY_NAME_SOME.test(words);
    const all = none || (!some && (!isAmong(words) || remains.test(parts.last)));
    const apart =
      areKinds(parts.counted, total.unit) ||
      areKinds(parts.leads, total.unit) ||
      areSources(parts.leads, total.unit) ||
      areDoers(parts) ||
      areAnswers(parts, total.unit) ||
      arePlaces(parts.counted, total.unit) ||
      [parts.counted, parts.leads].some(areOpposites);
    // Of a sum that is parted in brackets nothing should be left, though
    // some may; nor of what is parted into all its kinds.
    const isSum =
      (words === "(" && OF_SUM.test(total.lead) && areSources(parts.leads, total.unit)) ||
      (/^(?:\(|: )$/u.test(words) && areAllKinds(parts, total.unit));
    if (!all && !isSum && !(sum > total.value && apart)) continue;
    const to = from + whole.trimEnd().length;
    found.push(asSum(parts, sum, total, total.from, to, !all && sum < total.value));
  }
  return [...found, ...behind];
}

/**
 * "96 lượt/128 người, trong đó thường xuyên 66 lượt/75 người, định kỳ 30 lượt/47 người": the list names all of
 * the first, so that of the second nothing is left. More than all of them it may tell where the same came twice.
 */
function misstatedBeside(text: string, at: number, list: string, count: number): Misstated | null {
  const total = besideTotal(text, at);
  const parts = total === null ? null : readParts(ofOthers(list), total.unit);
  if (parts === null || parts.values.length !== count) return null;
  const { from, value } = total!;
  const sum = parts.values.reduce((one, other) => one + other, 0);
  if (sum === value) return null;
  return asSum(parts, sum, total!, from, at, sum > value);
}

/** ", trong đó 03 ủy viên kiêm thư ký": some of the part in front; "; tăng tính công khai": what it was good for. */
const NESTED =
  /[,;]\s(?:(?:trong (?:đó|số đó|số này)|riêng)\s[^]*|(?:góp phần|(?:qua|từ|nhờ) đó|tạo|tăng|giúp|bảo đảm|đảm bảo|đáp ứng|hoạt động|nâng|phát huy|được|đạt|thu hút|nhằm|không (?:có|để))\s\D*)$/iu;
const remains = /còn|chưa|đang/iu;
const OF_SUM = /tổng|kinh phí|giá trị|nguồn|vốn/iu;

/** "trong đó", "trong số này" and the like, which may name some parts only. */
function isAmong(words: string): boolean {
  return /đó|này/iu.test(words);
}
