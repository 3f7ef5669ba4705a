import { DocxError } from "../docx-error";
import { unpackWhole, type Zip } from "../package/zip";
import { zipLimits } from "../package/zip-limits";

/** The text of a part, sign for sign, and how a changed text is stored as the part is. */
export interface PartText {
  readonly text: string;
  readonly encode: (text: string) => Uint8Array;
}

/** Reads a part whole. What is decoded and encoded again unchanged gives the same bytes. Throws DocxError. */
export function readPart(zip: Zip, name: string): PartText {
  const bytes = unpackWhole(zip, name, zipLimits.partBytes);
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  try {
    const text = new TextDecoder(wide ?? "utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return {
      text,
      encode:
        wide === null
          ? (changed) => new TextEncoder().encode(changed)
          : (changed) => utf16(changed, wide === "utf-16le"),
    };
  } catch (error) {
    throw new DocxError("damaged", `${name}: not valid text`, { cause: error });
  }
}

function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), little);
  return bytes;
}
