import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PreviousPrint } from "../../core/memory/previous-print";
import { atTheEnd } from "./endings";
import { attempt } from "./output";

/** Where a print lies in the file of all. */
export type PrintPlace = readonly [from: number, length: number];

/**
 * Puts the light forms of last period's reports into a file, for the processes that judge to read theirs from, so that
 * none of them has to hold all. They hold no sentence. The file is its user's alone, and gone however the program ends.
 */
export class PrintStore {
  readonly path: string;
  private readonly folder: string;
  private readonly file: number;
  private readonly gone: () => void;
  private end = 0;

  constructor(parent = tmpdir()) {
    this.folder = attempt(`Không ghi được tệp tạm vào ${parent}`, () => mkdtempSync(join(parent, "bao-cao-")));
    this.gone = atTheEnd(() => this.remove());
    this.path = join(this.folder, "ky-truoc");
    this.file = openSync(this.path, "wx", 0o600);
  }

  add(print: PreviousPrint): PrintPlace {
    const bytes = Buffer.from(JSON.stringify(print));
    const from = this.end;
    attempt(`Không ghi được tệp tạm ở ${this.folder}`, () => {
      for (let at = 0; at < bytes.length;) at += writeSync(this.file, bytes, at, bytes.length - at, from + at);
    });
    this.end += bytes.length;
    return [from, bytes.length];
  }

  close(): void {
    closeSync(this.file);
    this.remove();
    this.gone();
  }

  private remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Reads a print back; called by any process. */
export function readPrint(path: string, [from, length]: PrintPlace): PreviousPrint {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(length);
    for (let at = 0, read = 1; at < length && read > 0; at += read)
      read = readSync(file, bytes, at, length - at, from + at);
    return JSON.parse(bytes.toString()) as PreviousPrint;
  } finally {
    closeSync(file);
  }
}
