import { placeTone } from "../tone-marks";
import { letterBit, letterBits } from "./letter-bits";

/** `placeTone` for a syllable in small letters, asked only where two of its letters tell that the mark may stand elsewhere, or a final i that it may be a y. */
export function placedTone(lower: string, from: number, to: number): string | null {
  let early = 0;
  let pair = 0;
  let previous = 0;
  for (let at = from; at < to; at++) {
    const entry = letterBits[lower.charCodeAt(at)]!;
    early |= pair;
    pair = (previous << 1) & entry;
    previous = entry;
  }
  const mayMove =
    (early & letterBit.vowel) !== 0 ||
    (pair & letterBit.tonedBehind) !== 0 ||
    ((pair & letterBit.vowel) !== 0 && to - from > 2 && opensGlide(lower.charCodeAt(to - 3))) ||
    (to - from <= 3 && (previous & letterBit.anyI) !== 0);
  return mayMove ? placeTone(lower, from, to) : null;
}

/** True for a syllable that ends in "oà", "oẻ" or "uỷ", the old way to set a tone mark; "quả" and "quý" have but one. */
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

/** The q of "qúa", the g of "gía". */
function opensGlide(unit: number): boolean {
  return unit === Q || unit === 0x67;
}

const O = 0x6f;
const Q = 0x71;
