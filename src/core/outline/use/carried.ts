import { deflateSync, Inflate, strFromU8, strToU8 } from "fflate";
import type { Bilingual } from "../language";
import { LARGEST_CARRIED, type Outline } from "../outline";
import { LARGEST_OUTLINE_FILE, readOutlineFile, writeOutlineFile, type OutlineFileReading } from "../outline-file";

/**
 * An outline as it travels in a document's memory: the text of its file, packed
 * where that is long. Null when it is longer than a document carries even so.
 */
export function packOutline(outline: Outline): string | null {
  const text = writeOutlineFile(outline);
  if (text.length <= PLAIN) return text;
  const packed = PACKED + btoa(strFromU8(deflateSync(strToU8(text), { level: 9 }), true));
  return packed.length > LARGEST_CARRIED ? null : packed;
}

/**
 * Reads what `packOutline` wrote. Never throws: what is damaged, or unpacks to more than an outline can be, is said.
 */
export function unpackOutline(carried: string): OutlineFileReading {
  if (!carried.startsWith(PACKED)) return readOutlineFile(carried);
  const text = unpacked(carried.slice(PACKED.length));
  return text === null ? { problem: damaged } : readOutlineFile(text);
}

/** Up to this many characters it stays readable to whoever looks into the file. */
const PLAIN = 4_000;
const PACKED = "deflate:";

function unpacked(packed: string): string | null {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    const inflate = new Inflate((piece) => {
      size += piece.length;
      if (size > 3 * LARGEST_OUTLINE_FILE) throw new Error("no outline is that large");
      pieces.push(piece);
    });
    inflate.push(strToU8(atob(packed), true), true);
  } catch {
    return null;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return strFromU8(whole);
}

const damaged: Bilingual = {
  vi: "Đề cương mang theo trong văn bản bị hỏng.",
  en: "The outline carried in this document is damaged.",
};
