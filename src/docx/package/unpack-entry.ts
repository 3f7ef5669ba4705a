import { Inflate } from "fflate";
import { DocxError } from "../docx-error";
import { Crc32 } from "./crc32";
import type { Entry } from "./directory";
import { zipLimits } from "./zip-limits";

/** Unpacks one part of an archive, piece by piece, and refuses one that is not what the directory says. */

/** What the platform unpacks in one go, quicker than we can in pieces. */
export interface NativeUnpacker {
  /** The unpacked bytes of raw deflate data; null when there are not exactly `size`, or the data is not sound. */
  inflate(packed: Uint8Array, size: number): Uint8Array | null;
  /** The checksum of zip, where the platform has one. */
  readonly crc32: ((bytes: Uint8Array) => number) | undefined;
}

export function unpackEntry(
  bytes: Uint8Array,
  view: DataView,
  name: string,
  entry: Entry,
  take: (piece: Uint8Array) => void,
  native?: NativeUnpacker,
): void {
  if (entry.encrypted) throw new DocxError("encrypted", name);
  if (view.getUint32(entry.offset, true) !== 0x04034b50) throw new DocxError("damaged", `no header of ${name}`);
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (start + entry.packed > bytes.length) throw new DocxError("damaged", `${name} is cut off`);
  const packed = bytes.subarray(start, start + entry.packed);
  const count = counter(name, entry);
  // Whatever is unusual about a part, and all large ones, are left to the way that counts piece by piece.
  const whole = entry.method === 8 && entry.size <= IN_ONE_GO ? native?.inflate(packed, entry.size) : null;
  if (native?.crc32 && whole) {
    count(whole.length);
    take(whole);
    if (native.crc32(whole) !== entry.crc) throw new DocxError("damaged", `CRC of ${name}`);
    return;
  }
  const crc = new Crc32();
  const pass = (piece: Uint8Array) => {
    count(piece.length);
    crc.update(piece);
    take(piece);
  };
  if (entry.method === 0) pass(packed);
  else if (whole) pass(whole);
  else if (entry.method === 8) inflate(packed, pass);
  else throw new DocxError("damaged", `${name}: method ${entry.method}`);
  if (crc.value !== entry.crc) throw new DocxError("damaged", `CRC of ${name}`);
}

/** Refuses on what really comes out, never on what the file declares: a bomb may declare anything. */
function counter(name: string, entry: Entry): (bytes: number) => void {
  let total = 0;
  return (bytes) => {
    total += bytes;
    const ratio = total / Math.max(1, entry.packed);
    if (total > zipLimits.partBytes || (total > zipLimits.ratioFrom && ratio > zipLimits.ratio))
      throw new DocxError("tooLarge", `${name}: over ${total} bytes`);
  };
}

/** Bytes. */
const IN_ONE_GO = 8 * 1024 * 1024;

/** Deflate grows at most 1,032 times, so a piece this small never unpacks to more than 8 MB before it is counted. */
const PIECE = 8 * 1024;

function inflate(packed: Uint8Array, take: (piece: Uint8Array) => void): void {
  const stream = new Inflate((piece) => take(piece));
  for (let at = 0; at < packed.length; at += PIECE)
    stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
}
