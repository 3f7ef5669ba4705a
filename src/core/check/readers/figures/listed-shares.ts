import { decimalsOf, formatNumber, parseNumber } from "../../../vietnamese/numbers";
import { NOTHING, type Misstated } from "./misstated";
import { COMPARED } from "./of-all";
import { clauseAt } from "./percents/clauses";
import { fitsShare } from "./percents/percents";

/**
 * "Đánh giá 23 công chức: xuất sắc 05 người (19,4%), tốt 17 người (73,9%), hoàn thành 01 người
 * (4,3%)": of shares in brackets most are of one number in front of them, and one is not of that, nor
 * of any other. What the shares are of is told by the shares themselves, so no words need to be known.
 */
export function misstatedInList(text: string): readonly Misstated[] {
  // Fewer than three shares do not tell what they are of.
  if (text.split("%)", 4).length < 4) return NOTHING;
  const found: Misstated[] = [];
  for (const { index, 0: sentence } of text.matchAll(SENTENCE)) found.push(...inSentence(sentence, index, text));
  return found;
}

function inSentence(sentence: string, start: number, text: string): Misstated[] {
  const items = [...sentence.matchAll(ITEM)].flatMap(({ index, 0: whole, groups }) => {
    const { part, words, share } = groups as Record<"part" | "words" | "share", string>;
    const to = index + whole.length;
    return OF_ANOTHER.test(words) || /^20\d\d$/u.test(part) ? [] : [{ from: index, to, part, share }];
  });
  const numbers = [...sentence.matchAll(NUMBER)];
  // Each share is held against each number in front of it: of a page without a full stop nothing is told.
  if (items.length < 3 || items.length > MOST_SHARES || numbers.length > MOST_NUMBERS) return [];
  const values = numbers.map(({ 0: whole }) => parseNumber(whole) ?? NaN);
  /** For each share the numbers that it may be of. */
  const bases = items.map(({ from, part, share }) => {
    const own = parseNumber(part) ?? NaN;
    return new Set(numbers.filter(({ index }, at) => index < from && fitsShare(own, values[at]!, share)));
  });
  for (const base of numbers) {
    const wrong = items.filter((item, at) => item.from > base.index && bases[at]!.size === 0);
    const right = bases.filter((all) => all.has(base)).length;
    if (right < 2 || wrong.length === 0 || right <= wrong.length) continue;
    return wrong.flatMap(({ from, to, part, share }) => {
      const sign = start + to - 2;
      // Told by its own words.
      if (clauseAt(text, sign) !== null) return [];
      const exact = (parseNumber(part)! / parseNumber(base[0])!) * 100;
      const right = `${formatNumber(exact, Math.min(2, Math.max(1, decimalsOf(share))))}%`;
      return {
        from: start + from,
        to: start + to,
        written: `${share}%`,
        right,
        reckoning: `${part}/${base[0]} = ${right}`,
        correction: { from: sign - share.length, to: sign + 1 },
      };
    });
  }
  return [];
}

const MOST_SHARES = 60;
const MOST_NUMBERS = 200;

const SENTENCE = /[^\n\v]+?(?:\.(?=\s)|[\n\v]|$)/gu;
const number = String.raw`(?<![\d.,/\-–])(?:\d[\d.]*\d|\d)(?![\d/%]|[.,]\d)`;
const NUMBER = new RegExp(number, "gu");
const ITEM = new RegExp(
  String.raw`(?<part>${number})(?<words>[^\d()%;\n]{0,60}?)\s?\((?:(?:chiếm|đạt|bằng|tỷ lệ|tỉ lệ) )*(?<share>\d[\d,]*)%\)`,
  "gu",
);
const OF_ANOTHER = new RegExp(COMPARED, "u");
