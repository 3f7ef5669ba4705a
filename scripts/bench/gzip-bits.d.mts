/** See gzip-bits.mjs. */
export function bitsPerByte(gzip: Uint8Array, length: number): Float64Array;
