/** Numbers as Vietnamese reports write them: written, and what stands around them. */

export { parseNumber } from "./figures";

/** "89,1": as many decimals as needed up to `decimals`, with a decimal comma and dots for thousands. */
export function formatNumber(value: number, decimals: number): string {
  const [whole = "0", fraction = ""] = value.toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, ".");
  const kept = fraction.replace(/0+$/u, "");
  return kept === "" ? grouped : `${grouped},${kept}`;
}

/** How many digits stand after the decimal mark. */
export function decimalsOf(written: string): number {
  const mark = /^\d{1,3}(?:\.\d{3})+$/u.test(written)
    ? -1
    : Math.max(written.lastIndexOf(","), written.lastIndexOf("."));
  return mark === -1 ? 0 : written.length - mark - 1;
}

/** How many đồng a unit of money is, by its first word; undefined of anything else. */
export function moneyIn(unit: string): number | undefined {
  return MONEY.get(/^\p{L}*/u.exec(unit)![0].toLowerCase());
}

const MONEY: ReadonlyMap<string, number> = new Map([
  ["đồng", 1],
  ["nghìn", 1e3],
  ["ngàn", 1e3],
  ["triệu", 1e6],
  ["tỷ", 1e9],
  ["tỉ", 1e9],
]);

/** "gần", "hơn", "trên" …: the number that follows is not meant to be exact. */
export const approximate =
  /(?:(?<!\p{L})(?:gần|hơn|(?<!cấp )trên|dưới|khoảng|xấp xỉ|ước|ước đạt|ít nhất|tối thiểu|tối đa|không quá|từ|đến)|[~≈≥≤<>])\s*$/iu;
