import { DocxError } from "../docx-error";

/**
 * Whatever a hostile or torn file makes the readers throw (offsets
 * beyond the end, invalid deflate data) is one thing to its owner.
 */
export function guarded(place: string, read: () => void): void {
  try {
    read();
  } catch (error) {
    if (error instanceof ReaderFault) throw error.cause;
    if (error instanceof DocxError) throw error;
    throw new DocxError("damaged", `${place}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** What the reader of a part threw: not the archive's doing, so not to be called damage. */
class ReaderFault extends Error {}

export function handing(take: (piece: Uint8Array) => void): (piece: Uint8Array) => void {
  return (piece) => {
    try {
      take(piece);
    } catch (cause) {
      throw new ReaderFault("", { cause });
    }
  };
}
