import * as zlib from "node:zlib";
import type { NativeUnpacker } from "../../docx";

/** Node's own zlib, for reading .docx files. */
export const nativeUnpacker: NativeUnpacker = {
  inflate(packed, size) {
    try {
      // One byte more than declared, so that a part that is larger is seen to be.
      const whole = zlib.inflateRawSync(packed, { maxOutputLength: size + 1 });
      return whole.length === size ? whole : null;
    } catch {
      return null;
    }
  },
  // Only from version 20.15.
  crc32: (zlib as { readonly crc32?: (bytes: Uint8Array) => number }).crc32,
};
