import { changeWords, changeOf, halfDigit, type Change, type ComparedFigure } from "../../criteria/compared-figures";
import { unitClass } from "../../criteria/unit-class";
import { fold } from "../../vietnamese/fold";
import { formatNumber, moneyIn, parseNumber } from "../../vietnamese/numbers";
import { fromWords } from "../../vietnamese/numerals";
import { moneyScale } from "../readers/figures/money-scale";
import { roundingOfShare } from "../readers/figures/rounding";

/**
 * What a claimed change should read: null when nothing changed,
 * undefined when it is right or says nothing that can be reckoned.
 *
 * @param groups word, vague, amount, unit, and the words of comparison before and after
 */
export function judged(
  groups: Readonly<Record<string, string | undefined>>,
  pair: ComparedFigure,
): string | null | undefined {
  const { word = "", vague, amount, unit = "", before, after } = groups;
  if (amount === undefined && before === undefined && after === undefined) return undefined;
  const change = changeOf(pair);
  const rises = /^(?:tăng|vượt|nhiều|cao|\+)/iu.test(word);
  const ofPercent = pair.unit === "%";
  const folded = fold(unit);
  if (folded === "lần") return undefined;
  const counts = folded === "%" || /^điểm/u.test(folded) ? "%" : folded;
  // "giảm 5 đơn" behind a number of visitors speaks of something else.
  if (counts !== "%" && counts !== "" && unitClass(counts) !== unitClass(pair.unit)) return undefined;
  const right =
    change.difference === 0
      ? null
      : rightWords(change, pair.unit, counts === "%" || amount === undefined ? null : unit);
  if (Math.sign(change.difference) !== (rises ? 1 : -1)) return right;
  const value = amount === undefined ? null : (parseNumber(amount) ?? fromWords(amount.toLowerCase()));
  if (value === null || vague !== undefined) return undefined;
  const rounding = roundingOf(pair);
  if (counts !== "%")
    return Math.abs(Math.abs(change.difference) - value * moneyScale(unit, pair.unit)) <= rounding ? undefined : right;
  const near = (exact: number) =>
    Math.abs(Math.abs(exact) - value) <= roundingOfShare(amount!) + (ofPercent ? 0 : (rounding / pair.old.value) * 100);
  const relative = pair.old.value === 0 ? null : (change.difference / pair.old.value) * 100;
  if (relative === null || near(relative) || (ofPercent && near(change.difference))) return undefined;
  return right;
}

/** In the words of the sentence where it counts; per cent where it does not. */
function rightWords(change: Change, unit: string, counted: string | null): string {
  if (counted === null) return changeWords(change, unit);
  const word = change.difference > 0 ? "tăng" : "giảm";
  return `${word} ${formatNumber(Math.abs(change.difference) / moneyScale(counted, unit), 2)} ${counted}`.trimEnd();
}

/** Sums of money are told rounded: half of the last digit of each. */
function roundingOf({ old, now, unit }: ComparedFigure): number {
  return moneyIn(unit) === undefined ? 1e-9 : (old.rounding ?? halfDigit(old.written)) + halfDigit(now.written);
}
