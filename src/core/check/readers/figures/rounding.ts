import { decimalsOf } from "../../../vietnamese/numbers";

/**
 * How far figures may be from each other by rounding alone: half a unit of
 * the last digit shown, for each with decimals; whole numbers are exact.
 */
export function roundingOf(written: readonly string[]): number {
  const halves = written.map(decimalsOf).map((count) => (count > 0 ? 0.5 / 10 ** count : 0));
  return halves.reduce((one, other) => one + other, 1e-6);
}
