import { placesOf } from "../../../../vietnamese/phrase-finder";
import { decimalsOf, formatNumber, parseNumber } from "../../../../vietnamese/numbers";
import type { Misstated } from "../misstated";
import { roundingOfShare } from "../rounding";
import { clauseAt, type Clause } from "./clauses";
import { mayTell } from "./signs";

/**
 * "a/b … p%", "p% (a/b)" and "a trên tổng số b … p%" whose p is not a/b.
 * Looks only around each "%", so that long paragraphs stay cheap.
 */
export function misstatedPercents(text: string): readonly Misstated[] {
  const found: Misstated[] = [];
  for (const sign of placesOf("%", text)) {
    const clause = mayTell(text, sign) ? clauseAt(text, sign) : null;
    const wrong = clause === null ? null : judge(clause);
    if (wrong !== null) found.push(wrong);
  }
  return found;
}

function judge(clause: Clause): Misstated | null {
  const part = parseNumber(clause.part);
  const whole = parseNumber(clause.whole);
  const stated = parseNumber(clause.percent);
  if (!isCount(part) || !isCount(whole) || stated === null || whole <= 3) return null;
  if (isYear(whole) && part <= 12) return null;
  // Around the clock.
  if (part === 24 && whole === 7) return null;
  const exact = (part / whole) * 100;
  const decimals = decimalsOf(clause.percent);
  if (fitsShare(part, whole, clause.percent) || (clause.atLeast && stated > exact)) return null;
  const shown = (value: number) => `${formatNumber(value, Math.min(2, Math.max(1, decimals)))}%`;
  const inverted = Math.abs((whole / part) * 100 - stated) <= roundingOfShare(clause.percent);
  if (inverted && clause.share !== null) {
    const right = `${clause.whole}/${clause.part}`;
    return {
      from: clause.from,
      to: clause.to,
      written: `${clause.part}/${clause.whole}`,
      right,
      reckoning: `${right} = ${shown((whole / part) * 100)}`,
      correction: clause.share,
    };
  }
  const right = shown(exact);
  return {
    from: clause.from,
    to: clause.to,
    written: `${clause.percent}%`,
    right,
    reckoning: `${clause.part}/${clause.whole} = ${right}`,
    correction: clause.correction,
    doubtful: clause.atLeast,
  };
}

/**
 * The share as written may be that of the part: rounded to the digits
 * shown, or with the further ones cut off, as many do ("12,9%" of 12,97).
 */
export function fitsShare(part: number, whole: number, written: string): boolean {
  const exact = (part / whole) * 100;
  const decimals = decimalsOf(written);
  const below = exact - (parseNumber(written) ?? NaN);
  return Math.abs(below) <= roundingOfShare(written) || (decimals > 0 && below > 0 && below < 10 ** -decimals);
}

function isCount(value: number | null): value is number {
  return Number.isInteger(value);
}

function isYear(value: number): boolean {
  return value >= 1990 && value <= 2099;
}
