/**
 * Which values lie far from all the others: a modified z-score above 3.5 (median and median
 * absolute deviation; Iglewicz and Hoaglin, 1993), which a few wild values cannot hide. Counts of
 * large and small places differ by factors, so their logarithms are compared; rates as they are.
 * What lies within a factor of four of the median, or within ten points of it, is never marked,
 * nor is anything among fewer than five values. Gives the question to be asked of each of them.
 */
export function outliersAmong(values: readonly number[], kind: "count" | "rate"): (value: number) => boolean {
  if (values.length < FEWEST) return () => false;
  const scale = (value: number) => (kind === "count" ? Math.log1p(Math.max(0, value)) : value);
  const scaled = values.map(scale);
  const middle = median(scaled);
  const spread = median(scaled.map((value) => Math.abs(value - middle)));
  const limit = Math.max((LIMIT * spread) / NORMAL, kind === "count" ? Math.log(4) : 10);
  return (value) => Math.abs(scale(value) - middle) > limit || (kind === "rate" && value > 100);
}

/** With an even number of values the mean of the two in the middle; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const half = sorted.length / 2;
  return sorted.length === 0 ? 0 : (sorted[Math.floor(half - 0.5)]! + sorted[Math.floor(half)]!) / 2;
}

const FEWEST = 5;
const LIMIT = 3.5;
/** The median absolute deviation of a normal distribution, in standard deviations. */
const NORMAL = 0.6745;
