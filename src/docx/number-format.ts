/** Writes a list number in one of the formats of ISO 29500-1, 17.18.59; those no Vietnamese report uses are written as decimals. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case "none":
      return "";
    case "upperRoman":
      return roman(value);
    case "lowerRoman":
      return roman(value).toLowerCase();
    case "upperLetter":
      return letters(value).toUpperCase();
    case "lowerLetter":
      return letters(value);
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

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = "";
  for (const [amount, sign] of signs)
    while (rest >= amount) {
      text += sign;
      rest -= amount;
    }
  return text;
}

const signs: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];
