/** One printed line of the bench: a promise, what was measured, and what it is measured against. */
export interface Figure {
  readonly promise: string;
  readonly measured: number;
  readonly unit: string;
  readonly budget: number;
  /** What others measured for the same thing, or the platform's own advice. */
  readonly reference: string;
  /**
   * Sizes and counts are exact, so going over them is a failure; timings depend on the machine and are only printed.
   */
  readonly exact: boolean;
}

/** Median of several runs, after some that only warm the engine up. */
export async function medianOf(runs: number, warmUp: number, once: () => number | Promise<number>): Promise<number> {
  for (let i = 0; i < warmUp; i++) await once();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) times.push(await once());
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}

/** Milliseconds that one call takes. */
export function timed(call: () => unknown): number {
  const start = performance.now();
  call();
  return performance.now() - start;
}
