import { unzipSync, Zip, ZipDeflate, ZipPassThrough, zipSync } from "fflate";

/** A file that goes into an archive. */
export interface ArchiveFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A .zip of files that are there already. Names are taken as they are: see `safeFileName` and `namesOnce`. */
export function zipOf(files: readonly ArchiveFile[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const archive = openArchive((piece) => pieces.push(piece));
  for (const file of files) archive.add(file);
  archive.end();
  return joined(pieces);
}

/** Pieces as one. */
export function joined(pieces: Iterable<Uint8Array>): Uint8Array {
  const all = [...pieces];
  const whole = new Uint8Array(all.reduce((length, piece) => length + piece.length, 0));
  all.reduce((at, piece) => (whole.set(piece, at), at + piece.length), 0);
  return whole;
}

/** A .zip written as its files come, so that none of them has to be kept. */
export interface OpenArchive {
  add(file: ArchiveFile): void;
  /** A file that comes in pieces; none may be added before it has ended. */
  open(name: string): { write(piece: Uint8Array): void; end(): void };
  /** Writes the directory; nothing may be added any more. */
  end(): void;
}

export function openArchive(write: (piece: Uint8Array) => void): OpenArchive {
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    write(piece);
  });
  const begin = (name: string) => {
    // Tables of 128 KB rather than 2 MB for each of hundreds of small files.
    const entry = new ZipDeflate(name, { level: 6, mem: 4 });
    entry.mtime = FIRST_DAY;
    zip.add(entry);
    return entry;
  };
  return {
    add({ name, bytes }) {
      if (isPacked(bytes)) {
        const entry = new ZipPassThrough(name);
        entry.mtime = FIRST_DAY;
        zip.add(entry);
        entry.push(bytes, true);
      } else begin(name).push(bytes, true);
    },
    open(name) {
      const entry = begin(name);
      return { write: (piece) => entry.push(piece), end: () => entry.push(new Uint8Array(), true) };
    },
    end: () => zip.end(),
  };
}

/** A .docx that was put together without packing its parts, packed: a tenth of the size to be sent. */
export function packed(docx: Uint8Array): Uint8Array {
  return zipSync(unzipSync(docx), { level: 6, mem: 4, mtime: FIRST_DAY });
}

/** A .zip itself, which packing again would make no smaller. */
function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** The same archive from the same files, whenever it is made: 1 January 1980, the first day a .zip can say. */
const FIRST_DAY = new Date(1980, 0, 1);
