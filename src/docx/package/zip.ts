import { Inflate } from "fflate";
import { DocxError } from "../docx-error";
import { Crc32 } from "./crc32";

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

/** A zip archive held in memory; parts are unpacked one at a time, piece by piece, and only when asked for. */
export interface Zip {
  /** Names of all parts, without a leading slash. */
  readonly names: readonly string[];
  /** Hands the unpacked bytes of a part to `take`, in order. Throws DocxError when there is none, or it is damaged, encrypted or too large. */
  unpack(name: string, take: (piece: Uint8Array) => void): void;
  has(name: string): boolean;
}

/** What the directory says of a part. */
export interface Entry {
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** What the platform unpacks in one go, quicker than we can in pieces. */
export interface NativeUnpacker {
  /** The unpacked bytes of raw deflate data; null when there are not exactly `size`, or the data is not sound. */
  inflate(packed: Uint8Array, size: number): Uint8Array | null;
  /** The checksum of zip, where the platform has one. */
  readonly crc32: ((bytes: Uint8Array) => number) | undefined;
}

/**
 * Reads the central directory (PKWARE APPNOTE 4.3.12). fflate's own reader trusts the declared sizes and unpacks in one go,
 * which a bomb abuses; so only its streaming `Inflate` is used.
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
      if (entry === undefined) throw new DocxError("notDocument", `no part ${name}`);
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

/** Part names are compared without case (ECMA-376 part 2, 6.2.2.3). */
function key(name: string): string {
  return name.replace(/^\//, "").toLowerCase();
}

/** The parts of an archive as its directory lists them, by their name in small letters. Throws DocxError. */
export function readDirectory(bytes: Uint8Array, view: DataView): Map<string, Entry & { name: string }> {
  const entries = new Map<string, Entry & { name: string }>();
  guarded("central directory", () => {
    const { count, start } = findDirectory(view);
    if (count > zipLimits.entries) throw new DocxError("tooLarge", `${count} entries`);
    let at = start;
    for (let index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== 0x02014b50) throw new DocxError("damaged", `central directory entry ${index}`);
      const nameLength = view.getUint16(at + 28, true);
      const extraLength = view.getUint16(at + 30, true);
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll("\\", "/");
      const sizes = {
        size: view.getUint32(at + 24, true),
        packed: view.getUint32(at + 20, true),
        offset: view.getUint32(at + 42, true),
      };
      entries.set(key(name), {
        name: name.replace(/^\//, ""),
        encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        ...large(view, at + 46 + nameLength, extraLength, sizes),
      });
      at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    }
  });
  return entries;
}

/** Stands in a 32-bit field whose value is in the zip64 record. */
const ELSEWHERE = 0xffffffff;

/** Sizes and offset from the zip64 extra field (APPNOTE 4.5.3), which holds only those that are "elsewhere", in this order. */
function large<Sizes extends Record<"size" | "packed" | "offset", number>>(
  view: DataView,
  start: number,
  length: number,
  sizes: Sizes,
): Sizes {
  const found = { ...sizes };
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 0x0001) continue;
    let field = at + 4;
    for (const name of ["size", "packed", "offset"] as const)
      if (sizes[name] === ELSEWHERE) {
        found[name] = sane(view.getBigUint64(field, true)) as Sizes[typeof name];
        field += 8;
      }
  }
  return found;
}

function sane(value: bigint): number {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new DocxError("damaged", `size ${value}`);
  return Number(value);
}

/** Where the central directory begins and how many entries it has; of large archives the zip64 record says it (APPNOTE 4.3.14). */
function findDirectory(view: DataView): { readonly count: number; readonly start: number } {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count !== 0xffff && start !== ELSEWHERE) return { count, start };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return { count, start };
  const record = sane(view.getBigUint64(locator + 8, true));
  if (view.getUint32(record, true) !== 0x06064b50) throw new DocxError("damaged", "no zip64 end of central directory");
  return { count: sane(view.getBigUint64(record + 32, true)), start: sane(view.getBigUint64(record + 48, true)) };
}

/** The end record is 22 bytes and may be followed by a comment of up to 65,535. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === 0x06054b50) return at;
  throw new DocxError("damaged", "no end of central directory");
}

function unpackEntry(
  bytes: Uint8Array,
  view: DataView,
  name: string,
  entry: Entry,
  take: (piece: Uint8Array) => void,
  native?: NativeUnpacker,
): void {
  if (entry.encrypted) throw new DocxError("encrypted", name);
  if (view.getUint32(entry.offset, true) !== 0x04034b50) throw new DocxError("damaged", `no local header of ${name}`);
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (start + entry.packed > bytes.length) throw new DocxError("damaged", `${name} is cut off`);
  const packed = bytes.subarray(start, start + entry.packed);
  const count = counter(name, entry);
  // Whatever is unusual about a part, and all large ones, are left to the way that counts piece by piece.
  const whole = entry.method === 8 && entry.size <= IN_ONE_GO ? native?.inflate(packed, entry.size) : null;
  if (native?.crc32 && whole) {
    count(whole.length);
    take(whole);
    if (native.crc32(whole) !== entry.crc) throw new DocxError("damaged", `checksum of ${name}`);
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
  else throw new DocxError("damaged", `${name} packed by unknown method ${entry.method}`);
  if (crc.value !== entry.crc) throw new DocxError("damaged", `checksum of ${name}`);
}

/** Refuses on what really comes out, never on what the file declares: a bomb may declare anything. */
function counter(name: string, entry: Entry): (bytes: number) => void {
  let total = 0;
  return (bytes) => {
    total += bytes;
    const ratio = total / Math.max(1, entry.packed);
    if (total > zipLimits.partBytes || (total > zipLimits.ratioFrom && ratio > zipLimits.ratio))
      throw new DocxError("tooLarge", `${name}: over ${total} bytes from ${entry.packed}`);
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

/** Whatever a hostile or torn file makes the readers throw (offsets beyond the end, invalid deflate data) is one thing to its owner. */
function guarded(place: string, read: () => void): void {
  try {
    read();
  } catch (error) {
    if (error instanceof ReaderFault) throw error.cause;
    if (error instanceof DocxError) throw error;
    throw new DocxError("damaged", `${place}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** What the reader of a part threw: not the archive's doing, so not to be called damage. */
class ReaderFault extends Error {}

function handing(take: (piece: Uint8Array) => void): (piece: Uint8Array) => void {
  return (piece) => {
    try {
      take(piece);
    } catch (cause) {
      throw new ReaderFault("", { cause });
    }
  };
}
