/** Roman numerals and numbers in words, written and read. The only place that knows them. */

/** "IV" for 4; digits for what Roman numerals cannot write. */
export function toRoman(value: number): string {
  if (value < 1 || value > 3999 || !Number.isInteger(value)) return String(value);
  let rest = value;
  let text = "";
  for (const [amount, sign] of SIGNS)
    while (rest >= amount) {
      text += sign;
      rest -= amount;
    }
  return text;
}

/** 4 for "IV" or "iv"; null for what is no Roman numeral ("IIII", "VX", "IL"). */
export function fromRoman(text: string): number | null {
  const upper = text.toUpperCase();
  let total = 0;
  let at = 0;
  for (const [amount, sign] of SIGNS)
    while (upper.startsWith(sign, at)) {
      total += amount;
      at += sign.length;
      if (at > LONGEST) return null;
    }
  return at > 0 && at === upper.length && toRoman(total) === upper ? total : null;
}

/** "mười một" for 11, up to 99; digits beyond. */
export function inWords(value: number): string {
  return WORDS[value] ?? String(value);
}

/** 11 for "mười một", 1 also for "nhất", 4 also for "tư"; null for what is no number up to 99. Lower case, folded. */
export function fromWords(text: string): number | null {
  return VALUES.get(text) ?? null;
}

const LONGEST = 15;
const SIGNS: readonly (readonly [number, string])[] = [
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

const UNITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
const WORDS = Array.from({ length: 100 }, (_, value) => {
  const tens = Math.floor(value / 10);
  const unit = value % 10;
  if (tens === 0) return UNITS[unit] as string;
  // After a ten, five is "lăm", and after twenty and more, one is "mốt".
  const behind = unit === 0 ? "" : unit === 5 ? " lăm" : unit === 1 && tens > 1 ? " mốt" : ` ${UNITS[unit] as string}`;
  return (tens === 1 ? "mười" : `${UNITS[tens] as string} mươi`) + behind;
});
const VALUES: ReadonlyMap<string, number> = new Map([
  ...WORDS.map((word, value) => [word, value] as const),
  ...[20, 30, 40, 50, 60, 70, 80, 90].map((ten) => [`${WORDS[ten] as string} tư`, ten + 4] as const),
  ["nhất", 1],
  ["nhì", 2],
  ["tư", 4],
  ["bẩy", 7],
]);
