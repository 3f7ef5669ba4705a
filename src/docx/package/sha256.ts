/**
 * The SHA-256 of some bytes, hexadecimal. Pages from a disk or over
 * https, their workers and Node all have `crypto.subtle`.
 */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes as BufferSource));
  return [...sum].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
