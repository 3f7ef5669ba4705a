import { deflateRawSync } from "node:zlib";
import { Crc32 } from "../../src/docx/package/crc32";

/**
 * A zip archive made entry by entry, for what a zip library does not write: parts of equal content are
 * packed once, and `zip64` moves every size and offset into the 64-bit records (APPNOTE 4.5.3, 4.3.14).
 */
export function rawZip(files: Readonly<Record<string, Uint8Array>>, zip64 = false): Uint8Array {
  const packed = new Map<Uint8Array, { readonly data: Uint8Array; readonly crc: number }>();
  const body: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    let known = packed.get(content);
    if (known === undefined)
      packed.set(content, (known = { data: deflateRawSync(content, { level: 1 }), crc: crcOf(content) }));
    const sizes = [content.length, known.data.length, offset] as const;
    const fields = { name: Buffer.from(name), crc: known.crc, sizes, zip64 };
    const local = header(0x04034b50, fields);
    body.push(local, known.data);
    directory.push(header(0x02014b50, fields));
    offset += local.length + known.data.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  return Buffer.concat([...body, ...directory, end(Object.keys(files).length, size, offset, zip64)]);
}

interface Fields {
  readonly name: Buffer;
  readonly crc: number;
  /** Unpacked, packed, offset. */
  readonly sizes: readonly [number, number, number];
  readonly zip64: boolean;
}

function header(signature: number, { name, crc, sizes, zip64 }: Fields): Buffer {
  const central = signature === 0x02014b50;
  const extra = zip64
    ? Buffer.concat([u16(1), u16(central ? 24 : 16), ...sizes.slice(0, central ? 3 : 2).map(u64)])
    : Buffer.alloc(0);
  const [size, packed, offset] = zip64 ? [ALL, ALL, ALL] : sizes;
  const common = [
    u16(45),
    u16(0x800),
    u16(8),
    u32(0),
    u32(crc),
    u32(packed),
    u32(size),
    u16(name.length),
    u16(extra.length),
  ];
  return central
    ? Buffer.concat([u32(signature), u16(45), ...common, u16(0), u16(0), u16(0), u32(0), u32(offset), name, extra])
    : Buffer.concat([u32(signature), ...common, name, extra]);
}

function end(count: number, size: number, offset: number, zip64: boolean): Buffer {
  const record = [
    u32(0x06064b50),
    u64(44),
    u16(45),
    u16(45),
    u32(0),
    u32(0),
    u64(count),
    u64(count),
    u64(size),
    u64(offset),
  ];
  const locator = [u32(0x07064b50), u32(0), u64(offset + size), u32(1)];
  const [entries, bytes, start] = zip64 ? [0xffff, ALL, ALL] : [count, size, offset];
  const last = [u32(0x06054b50), u16(0), u16(0), u16(entries), u16(entries), u32(bytes), u32(start), u16(0)];
  return Buffer.concat(zip64 ? [...record, ...locator, ...last] : last);
}

const ALL = 0xffffffff;

function crcOf(bytes: Uint8Array): number {
  const crc = new Crc32();
  crc.update(bytes);
  return crc.value;
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function u64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}
