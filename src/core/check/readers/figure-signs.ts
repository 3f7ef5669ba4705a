import { isDigit } from "../../vietnamese/letters";

/** Single signs of figures, looked at one by one where a pattern would cost more than the paragraph around it. */
export function isDigitAt(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at));
}

/** True for whatever `\s` matches. */
export function isBlankAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || (unit >= 0xa0 && BLANK.test(text.charAt(at)));
}

const BLANK = /\s/u;

/** Offset just behind the figure "1.234" whose first sign stands at `from`; `from` when none does. */
export function figureEnd(text: string, from: number): number {
  let to = from;
  while (isDigitAt(text, to) || (to > from && text.charCodeAt(to) === DOT)) to++;
  return to;
}

/** Where the digits and dots begin that stand in front of `to`; the first is a digit. */
export function figureStart(text: string, to: number): number {
  let from = to;
  while (isDigitAt(text, from - 1) || text.charCodeAt(from - 1) === DOT) from--;
  while (from < to && text.charCodeAt(from) === DOT) from++;
  return from;
}

/** A dot or a comma, as figures hold them. */
export function isPointAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === DOT || unit === 0x2c;
}

const DOT = 0x2e;
