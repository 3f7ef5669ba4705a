import { isBlankAt, isDigitAt, isPointAt } from "../../figure-signs";
import { opensRatio, REACH } from "./clauses";

/**
 * A clause is looked for only where a figure that may be part or whole
 * stands in front of the percentage, or room for a ratio behind it.
 */
export function mayTell(text: string, sign: number): boolean {
  return isLedTo(text, sign) || opensRatio(text, sign);
}

/**
 * The figure before the percentage stands behind a stroke, or behind a word that
 * `outOf`, `wholeFirst` or `dealtWith` ask for: told by the word's last two letters.
 */
function isLedTo(text: string, sign: number): boolean {
  const first = Math.max(0, sign - REACH);
  let at = isBlankAt(text, sign - 1) ? sign - 2 : sign - 1;
  // The percentage itself, with single commas and dots.
  while (isDigitAt(text, at) || (isPointAt(text, at) && isDigitAt(text, at - 1))) at--;
  for (; at >= first && !isDigitAt(text, at); at--) if (ENDS_GAP.has(text.charCodeAt(at))) return false;
  while (isDigitAt(text, at) || isPointAt(text, at)) at--;
  const apart = isBlankAt(text, at);
  const before = apart ? at - 1 : at;
  return (
    text.charCodeAt(before) === STROKE ||
    (apart &&
      (text.charCodeAt(before) === COMMA ||
        text.charCodeAt(before) === SEMICOLON ||
        LEADS.has(text.slice(before - 1, before + 1).toLowerCase())))
  );
}

/** No figure before such a sign belongs to the percentage (see `gap`). */
const ENDS_GAP: ReadonlySet<number> = new Set([...";%/\n\v"].map((sign) => sign.charCodeAt(0)));

const LEADS: ReadonlySet<string> = new Set(
  "tổng trên số có thấy đó là về lại quyết lý lời thu thành được xong điểm hạn"
    .split(" ")
    .map((word) => word.slice(-2)),
);

const COMMA = 0x2c;
const STROKE = 0x2f;
const SEMICOLON = 0x3b;
