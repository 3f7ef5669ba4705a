import { decimalsOf } from "../../../vietnamese/numbers";

/**
 * How far figures may be from each other by rounding alone: half a unit of
 * the last digit shown, for each with decimals; whole numbers are exact.
 */
export function roundingOf(written: readonly string[]): number {
  const halves = written.map(decimalsOf).map((count) => (count > 0 ? 0.5 / 10 ** count : 0));
  return halves.reduce((one, other) => one + other, 1e-6);
}

/** How far a percentage may be from what it is of: published practice rounds to the digits shown. */
export function roundingOfShare(written: string): number {
  // 0.06 points is the tolerance that the criteria allow.
  return Math.max(0.06, 0.5 * 10 ** -decimalsOf(written) + 0.01);
}
