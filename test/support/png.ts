import { deflateSync, inflateSync } from "node:zlib";
import { Crc32 } from "../../src/docx/package/crc32";
import type { PageImage } from "./pages";

/** A page as a greyscale PNG that any viewer shows. */
export function writePng(page: PageImage): Buffer {
  const rows = Buffer.alloc((page.width + 1) * page.height);
  for (let y = 0; y < page.height; y++)
    rows.set(page.grey.subarray(y * page.width, (y + 1) * page.width), y * (page.width + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(page.width, 0);
  header.writeUInt32BE(page.height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Reads a PNG that `writePng` wrote: 8-bit grey, one data chunk, no row filters. Throws on any other. */
export function readPng(bytes: Buffer): PageImage {
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  const plain = bytes.subarray(24, 29).equals(Buffer.from([8, 0, 0, 0, 0]));
  if (!bytes.subarray(0, 8).equals(signature) || !plain) throw new Error("Not a picture written by writePng");
  const rows = inflateSync(bytes.subarray(41, 41 + bytes.readUInt32BE(33)));
  const grey = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    if (rows[y * (width + 1)] !== 0) throw new Error("Not a picture written by writePng");
    grey.set(rows.subarray(y * (width + 1) + 1, (y + 1) * (width + 1)), y * width);
  }
  return { width, height, grey };
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  const sum = new Crc32();
  sum.update(named);
  check.writeUInt32BE(sum.value);
  return Buffer.concat([length, named, check]);
}
