/**
 * Advance widths of Times bold, thousandths of the size, from Adobe's
 * published core font metrics (Times-Bold.afm), by letter.
 */
const widths: readonly (readonly [number, string])[] = [
  [250, " .,"],
  [278, "il/"],
  [333, "ftj-():;"],
  [389, "Is"],
  [444, "cerz"],
  [500, "agovxyJ0123456789–"],
  [556, "bdhknpquSđ"],
  [611, "FP"],
  [667, "BELTZ"],
  [722, "ACDNRUVXYwĐ"],
  [778, "GHKOQ"],
  [833, "m"],
  [944, "M"],
  [1000, "W…"],
];

const byLetter = new Map(widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));

/** Width of a line in points, close enough to draw a rule below it: marks above and below letters add nothing. */
export function textWidth(text: string, size: number): number {
  const letters = text.normalize("NFD").replace(/\p{M}/gu, "");
  let thousandths = 0;
  for (const letter of letters) thousandths += byLetter.get(letter) ?? 600;
  return (thousandths * size) / 1000;
}
