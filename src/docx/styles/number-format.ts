import { inWords, toRoman } from "../../core/vietnamese/numerals";

/**
 * Writes a list number in one of the formats of ISO 29500-1, 17.18.59;
 * those no Vietnamese report uses are written as decimals.
 */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case "none":
    case "bullet":
      return "";
    case "upperRoman":
      return toRoman(value);
    case "lowerRoman":
      return toRoman(value).toLowerCase();
    case "upperLetter":
      return letters(value).toUpperCase();
    case "lowerLetter":
      return letters(value);
    case "vietnameseCounting":
      return inWords(value);
    case "decimalZero":
      return String(value).padStart(2, "0");
    default:
      return String(value);
  }
}

/** a … z, aa … zz, aaa …: Word repeats the letter. */
function letters(value: number): string {
  if (value < 1) return String(value);
  const turn = Math.min(100, Math.ceil(value / 26));
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(turn);
}
