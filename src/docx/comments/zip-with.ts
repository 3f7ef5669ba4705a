import { deflateSync } from "fflate";
import { Crc32 } from "../package/crc32";
import { DocxError } from "../docx-error";
import { readDirectory } from "../package/directory";

/**
 * The archive again with some parts changed or added, and some left out. The others are copied
 * as they are packed, in their order. Throws DocxError for one too large for a plain .zip.
 */
export function zipWith(
  bytes: Uint8Array,
  changed: ReadonlyMap<string, Uint8Array>,
  gone: ReadonlySet<string> = new Set(),
): Uint8Array {
  const without = new Set([...gone].map((name) => name.toLowerCase()));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const left = new Map([...changed].map(([name, content]) => [name.toLowerCase(), { name, content }]));
  const parts: Part[] = [];
  for (const { name, method, crc, packed, size, offset } of readDirectory(bytes, view).values()) {
    if (without.has(name.toLowerCase())) continue;
    const own = left.get(name.toLowerCase());
    left.delete(name.toLowerCase());
    if (own !== undefined) parts.push(packedPart(name, own.content));
    else {
      const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
      parts.push({ name, method, crc, size, data: bytes.subarray(start, start + packed) });
    }
  }
  for (const { name, content } of left.values()) parts.push(packedPart(name, content));
  return written(parts);
}

interface Part {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
}

function packedPart(name: string, content: Uint8Array): Part {
  const crc = new Crc32();
  crc.update(content);
  return { name, method: 8, crc: crc.value, size: content.length, data: deflateSync(content) };
}

/** PKWARE APPNOTE 4.3.7, 4.3.12 and 4.3.16; names in UTF-8 (bit 11), every time the first that a .zip can say. */
function written(parts: readonly Part[]): Uint8Array {
  const named = parts.map((part) => ({ ...part, label: new TextEncoder().encode(part.name) }));
  const total = named.reduce((sum, { label, data }) => sum + 76 + 2 * label.length + data.length, 22);
  if (total >= 0xffffffff || named.length >= 0xffff) throw new DocxError("tooLarge", `${total} bytes`);
  const whole = new Uint8Array(total);
  const view = new DataView(whole.buffer);
  const offsets: number[] = [];
  let at = 0;
  const common = ({ method, crc, size, data, label }: (typeof named)[number]) => {
    for (const [value, length] of [
      [20, 2],
      [0x0800, 2],
      [method, 2],
      [0, 2],
      [0x0021, 2],
      [crc, 4],
      [data.length, 4],
      [size, 4],
      [label.length, 2],
      [0, 2],
    ] as const)
      put(value, length);
  };
  const put = (value: number, length: 2 | 4) => {
    if (length === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += length;
  };
  const copy = (content: Uint8Array) => {
    whole.set(content, at);
    at += content.length;
  };
  for (const part of named) {
    offsets.push(at);
    put(0x04034b50, 4);
    common(part);
    copy(part.label);
    copy(part.data);
  }
  const start = at;
  named.forEach((part, index) => {
    put(0x02014b50, 4);
    put(20, 2);
    common(part);
    for (const [value, length] of [
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [offsets[index]!, 4],
    ] as const)
      put(value, length);
    copy(part.label);
  });
  const size = at - start;
  for (const [value, length] of [
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [named.length, 2],
    [named.length, 2],
    [size, 4],
    [start, 4],
    [0, 2],
  ] as const)
    put(value, length);
  return whole;
}
