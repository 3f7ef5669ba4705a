/** Names and contents of files as a .zip that stores them uncompressed: all that a small .docx needs. */
export function zip(files: Readonly<Record<string, string>>): Uint8Array {
  const encoder = new TextEncoder();
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(files)) {
    const name = encoder.encode(path);
    const data = encoder.encode(content);
    const about = [20, 0x0800, 0, 0, dosDate] as const;
    const sizes = [crc32(data), data.length, data.length] as const;
    const local = concat(
      bytes([[0x04034b50, 4], ...fields(about), ...sizes.map(four), [name.length, 2], [0, 2]]),
      name,
      data,
    );
    const entry = bytes([
      [0x02014b50, 4],
      [20, 2],
      ...fields(about),
      ...sizes.map(four),
      [name.length, 2],
      ...[0, 0, 0, 0].map((value) => [value, 2] as const),
      [0, 4],
      [offset, 4],
    ]);
    locals.push(local);
    directory.push(concat(entry, name));
    offset += local.length;
  }
  const listed = concat(...directory);
  const count = directory.length;
  const end = bytes([
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [listed.length, 4],
    [offset, 4],
    [0, 2],
  ]);
  return concat(...locals, listed, end);
}

/** Bytes as base64 text. */
export function base64(data: Uint8Array): string {
  let binary = "";
  for (const byte of data) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** 1 January 1980: the same file for the same blocks. */
const dosDate = 0x0021;

type Field = readonly [value: number, size: 2 | 4];

function fields(values: readonly number[]): readonly Field[] {
  return values.map((value) => [value, 2]);
}

function four(value: number): Field {
  return [value, 4];
}

function bytes(values: readonly Field[]): Uint8Array {
  return Uint8Array.from(
    values.flatMap(([value, size]) => Array.from({ length: size }, (_, index) => (value >>> (8 * index)) & 0xff)),
  );
}

function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function crc32(data: Uint8Array): number {
  let crc = ~0;
  for (const byte of data) crc = crcTable[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** What a byte does to the checksum (ISO 3309). */
const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});
