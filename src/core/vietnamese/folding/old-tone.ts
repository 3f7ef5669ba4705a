import { letterBit, letterBits } from "./letter-bits";

/**
 * True for a syllable that ends in "oà", "oẻ" or "uỷ", the old way to set a tone mark; "quả" and "quý" have but one.
 */
export function hasOldTone(lower: string, to: number): boolean {
  const before = lower.charCodeAt(to - 2);
  const last = lower.charCodeAt(to - 1);
  if (((letterBits[before]! << 1) & letterBits[last]! & letterBit.tonedBehind) === 0) return false;
  return before === O || (isTonedY(last) && lower.charCodeAt(to - 3) !== Q);
}

/** Of the letters that have the bit. */
function isTonedY(unit: number): boolean {
  return unit === 0xfd || unit >= 0x1ef3;
}

const O = 0x6f;
const Q = 0x71;
