/** The checksum of zip (ISO 3309), fed piece by piece. Node has its own only from version 20.15. */
export class Crc32 {
  private state = 0xffffffff;

  update(bytes: Uint8Array): void {
    let state = this.state;
    let at = 0;
    // Four bytes at a time, each by a table that already holds what the next steps would make of it.
    for (const last = bytes.length - 3; at < last; at += 4) {
      const four = state ^ (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24));
      state =
        behind3[four & 0xff]! ^ behind2[(four >>> 8) & 0xff]! ^ behind1[(four >>> 16) & 0xff]! ^ table[four >>> 24]!;
    }
    for (; at < bytes.length; at++) state = table[(state ^ bytes[at]!) & 0xff]! ^ (state >>> 8);
    this.state = state;
  }

  get value(): number {
    return (this.state ^ 0xffffffff) >>> 0;
  }
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});
const behind1 = oneFurther(table);
const behind2 = oneFurther(behind1);
const behind3 = oneFurther(behind2);

function oneFurther(before: Uint32Array): Uint32Array {
  return before.map((value) => table[value & 0xff]! ^ (value >>> 8));
}
