/** What is refused, so that a hostile file costs neither the memory nor the time of the machine that reads it. */
export const zipLimits = {
  /** Word itself writes a few dozen; a report with hundreds of photographs a few hundred. */
  entries: 10_000,
  /** Bytes of one part once unpacked. A 3,000-page document stays below. */
  partBytes: 128 * 1024 * 1024,
  /** Bytes of all parts that are read, those read twice counted twice. */
  totalBytes: 384 * 1024 * 1024,
  /** XML packs 10 to 30 times; only a bomb packs more than this once it is larger than `ratioFrom` bytes. */
  ratio: 250,
  ratioFrom: 8 * 1024 * 1024,
} as const;
