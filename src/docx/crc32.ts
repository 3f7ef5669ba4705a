/** The checksum of zip (ISO 3309), fed piece by piece. Node has its own only from version 20.15. */
export class Crc32 {
  private state = 0xffffffff;

  update(bytes: Uint8Array): void {
    let state = this.state;
    for (const byte of bytes) state = (table[(state ^ byte) & 0xff] as number) ^ (state >>> 8);
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
