import { DocxError } from "../docx-error";
import { readDirectory, key } from "./directory";
import { guarded, handing } from "./guarded";
import { type NativeUnpacker, unpackEntry } from "./unpack-entry";
import { zipLimits } from "./zip-limits";

/** A zip archive held in memory; parts are unpacked one at a time, piece by piece, and only when asked for. */
export interface Zip {
  /** Names of all parts, without a leading slash. */
  readonly names: readonly string[];
  /**
   * Hands the unpacked bytes of a part to `take`, in order. Throws
   * DocxError when there is none, or it is damaged, encrypted or too large.
   */
  unpack(name: string, take: (piece: Uint8Array) => void): void;
  has(name: string): boolean;
}

/**
 * Reads the central directory (PKWARE APPNOTE 4.3.12). fflate's own reader trusts the declared
 * sizes and unpacks in one go, which a bomb abuses; so only its streaming `Inflate` is used.
 */
export function openZip(bytes: Uint8Array, native?: NativeUnpacker): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view);
  let total = 0;
  const counted = (take: (piece: Uint8Array) => void) => (piece: Uint8Array) => {
    total += piece.length;
    if (total > zipLimits.totalBytes) throw new DocxError("tooLarge", `over ${total} bytes in all`);
    take(piece);
  };
  return {
    names: [...entries.values()].map(({ name }) => name),
    has: (name) => entries.has(key(name)),
    unpack(name, take) {
      const entry = entries.get(key(name));
      if (entry === undefined) throw new DocxError("notDocument", `no ${name}`);
      guarded(name, () => unpackEntry(bytes, view, name, entry, handing(counted(take)), native));
    },
  };
}

/** A part in one piece; DocxError("tooLarge") when it has more bytes than `limit`. */
export function unpackWhole(zip: Zip, name: string, limit: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  zip.unpack(name, (piece) => {
    size += piece.length;
    if (size > limit) throw new DocxError("tooLarge", `${name}: over ${limit} bytes`);
    pieces.push(piece.slice());
  });
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
