import { DocxError } from "../docx-error";
import { guarded } from "./guarded";
import { zipLimits } from "./zip-limits";

/** What the directory says of a part. */
export interface Entry {
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** The parts of an archive as its directory lists them, by their name in small letters. Throws DocxError. */
export function readDirectory(bytes: Uint8Array, view: DataView): Map<string, Entry & { name: string }> {
  const entries = new Map<string, Entry & { name: string }>();
  guarded("central directory", () => {
    const { count, start } = findDirectory(view);
    if (count > zipLimits.entries) throw new DocxError("tooLarge", `${count} entries`);
    let at = start;
    for (let index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== 0x02014b50) throw new DocxError("damaged", `entry ${index}`);
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

/** Part names are compared without case (ECMA-376 part 2, 6.2.2.3). */
export function key(name: string): string {
  return name.replace(/^\//, "").toLowerCase();
}

/** Stands in a 32-bit field whose value is in the zip64 record. */
const ELSEWHERE = 0xffffffff;

/**
 * Sizes and offset from the zip64 extra field (APPNOTE 4.5.3), which
 * holds only those that are "elsewhere", in this order.
 */
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

/**
 * Where the central directory begins and how many entries it has; of
 * large archives the zip64 record says it (APPNOTE 4.3.14).
 */
function findDirectory(view: DataView): { readonly count: number; readonly start: number } {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count !== 0xffff && start !== ELSEWHERE) return { count, start };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return { count, start };
  const record = sane(view.getBigUint64(locator + 8, true));
  if (view.getUint32(record, true) !== 0x06064b50) throw new DocxError("damaged", "no directory");
  return { count: sane(view.getBigUint64(record + 32, true)), start: sane(view.getBigUint64(record + 48, true)) };
}

/** The end record is 22 bytes and may be followed by a comment of up to 65,535. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === 0x06054b50) return at;
  throw new DocxError("damaged", "no directory");
}
