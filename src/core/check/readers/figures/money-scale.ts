import { moneyIn } from "../../../vietnamese/numbers";

/** By what a sum in one unit of money is told in another: 0.001 for "triệu" in "tỷ"; 1 where either is no money. */
export function moneyScale(one: string, other: string): number {
  const [own, whole] = [moneyIn(one), moneyIn(other)];
  return own === undefined || whole === undefined ? 1 : own / whole;
}
