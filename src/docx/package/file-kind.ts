import { DocxError } from "../docx-error";

/** Throws DocxError unless the bytes begin as a zip archive does; says what they are instead where that can be told. */
export function refuseOtherFormats(bytes: Uint8Array): void {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    // Office keeps a file with a password in the container of the old formats, under this name (MS-OFFCRYPTO 2.3.4.4).
    if (holds(bytes, "EncryptedPackage")) throw new DocxError("encrypted", "EncryptedPackage");
    throw new DocxError("oldFormat", "compound file");
  }
  if (
    startsWith(
      bytes,
      [..."{\\rtf"].map((sign) => sign.charCodeAt(0)),
    )
  )
    throw new DocxError("oldFormat", "rich text");
  if (bytes.length === 0) throw new DocxError("damaged", "empty file");
  throw new DocxError("notWord", "no zip archive");
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Directory entries of a compound file are named in UTF-16; the name begins on an even offset. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((sign) => [sign.charCodeAt(0), 0]);
  for (let at = 0; at + wanted.length <= bytes.length; at += 2)
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
