import {
  anyIFlag,
  asItIsFlag,
  charKind,
  charTable,
  dropCode,
  glideFlag,
  letterFlag,
  tonedBehindFlag,
  tonedEarlyFlag,
  vowelFlag,
} from "../letters";
import { isOfWord } from "./word-list";

/** Tables of all UTF-16 units for the pass over the letters. */

/**
 * What the pass over the letters (letter-pass.ts) asks of each UTF-16 unit as it is written, small or
 * capital: the upper bits of a table of all units, of which the lower ones are for whoever lets the
 * pass gather them. Of two units that follow each other the second has the bit above that of the first.
 */
export const letterBit = {
  /**
   * An i; and what stands behind the last letter of a syllable: the i may be a y.
   * The latter is every unit that is no letter whose small form stands folded.
   */
  anyI: 1 << 25,
  noLetter: 1 << 26,
  /** A letter that no word is made of (see `isOfWord`): "ж", "ʰ". */
  strange: 1 << 27,
  /** By which a syllable shows that its tone mark may stand in another place (see letters.ts). */
  tonedEarly: 1 << 28,
  vowel: 1 << 29,
  glide: 1 << 30,
  tonedBehind: 1 << 31,
} as const;

const FLAGS = [
  [anyIFlag, letterBit.anyI],
  [tonedEarlyFlag, letterBit.tonedEarly],
  [vowelFlag, letterBit.vowel],
  [glideFlag, letterBit.glide],
  [tonedBehindFlag, letterBit.tonedBehind],
] as const;
const SIGMA = 0x3a3;

/** The table of those who ask for nothing else, and the upper bits of any other. */
export const letterBits: Int32Array = new Int32Array(0x10000).fill(letterBit.noLetter);

/**
 * What stands for each unit in folded text; 0 where that is none or more than one, or
 * hangs on what stands beside it: such a text is put in small letters first, then
 * cleaned. Of letters outside these ranges nothing is known but that they are themselves.
 */
export const foldedUnits: Uint16Array = new Uint16Array(0x10000);

for (let unit = 0; unit < foldedUnits.length; unit++) foldedUnits[unit] = unit;
for (const [first, last] of [
  [0, 0x2503],
  [0x2776, 0x2800],
  [0x2c60, 0x2c7f],
  [0x3000, 0x3164],
  [0xa640, 0xa7ff],
  [0xfe00, 0xffff],
] as const)
  for (let unit = first; unit <= last; unit++) describe(unit);

function describe(unit: number): void {
  const small = String.fromCharCode(unit).toLowerCase();
  const kind = small.length === 1 ? charKind(small.charCodeAt(0)) : dropCode;
  const isLetter = (kind & letterFlag) !== 0;
  // Letters of other alphabets written alike; "Σ", whose small form hangs
  // on its place; and letters far from their small ones.
  const isPlain = !isLetter || ((kind & asItIsFlag) !== 0 && unit !== SIGMA && unit < charTable.length);
  foldedUnits[unit] = isPlain ? kind & 0xffff : dropCode;
  if (!isPlain || !isLetter) return;
  let bits = isOfWord(kind & 0xffff) ? 0 : letterBit.strange;
  for (const [flag, bit] of FLAGS) if ((kind & flag) !== 0) bits |= bit;
  letterBits[unit] = bits;
}
