import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findLibreOffice, findPdfToPpm } from "./find-programs";

/** A page as grey values, row by row, 0 black to 255 white. */
export interface PageImage {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

/** The document as LibreOffice makes a PDF of it. Throws when it cannot, or is not installed. */
export function pdfOf(docx: Uint8Array): Buffer {
  const office = findLibreOffice();
  if (office === null) throw new Error("Thiếu LibreOffice: chạy npm test để biết cần cài gì (LibreOffice not found).");
  return inFolder((folder) => {
    const file = join(folder, "document.docx");
    writeFileSync(file, docx);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const made = spawnSync(office, [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file], {
      encoding: "utf8",
      timeout: 120_000,
    });
    try {
      return readFileSync(join(folder, "document.pdf"));
    } catch (cause) {
      throw new Error(`LibreOffice made no PDF: ${made.stdout}${made.stderr}`, { cause });
    }
  });
}

/** Pages of a PDF as pictures of that many dots an inch. */
export function picturesOf(pdf: Uint8Array, dotsPerInch: number): PageImage[] {
  const pdftoppm = findPdfToPpm();
  if (pdftoppm === null) throw new Error("Thiếu pdftoppm: chạy npm test để biết cần cài gì (pdftoppm not found).");
  return inFolder((folder) => {
    const file = join(folder, "document.pdf");
    writeFileSync(file, pdf);
    const made = spawnSync(pdftoppm, ["-gray", "-r", String(dotsPerInch), file, join(folder, "page")], {
      encoding: "utf8",
    });
    if (made.status !== 0) throw new Error(`pdftoppm failed: ${made.stderr}`);
    return readdirSync(folder)
      .filter((name) => name.endsWith(".pgm"))
      .sort()
      .map((name) => readPgm(readFileSync(join(folder, name))));
  });
}

/** Reads a binary portable grey map. */
export function readPgm(bytes: Buffer): PageImage {
  const header = /^P5\s+(?:#.*\s+)*(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 200).toString("latin1"));
  if (!header) throw new Error("Not a P5 grey map");
  const grey = new Uint8Array(bytes.subarray(header[0].length));
  return { width: Number(header[1]), height: Number(header[2]), grey };
}

/** Pages side by side in one picture. */
export function sideBySide(pages: readonly PageImage[]): PageImage {
  const height = Math.max(...pages.map((page) => page.height));
  const width = pages.reduce((sum, page) => sum + page.width, 0);
  const grey = new Uint8Array(width * height).fill(255);
  let left = 0;
  for (const page of pages) {
    for (let y = 0; y < page.height; y++)
      grey.set(page.grey.subarray(y * page.width, (y + 1) * page.width), y * width + left);
    left += page.width;
  }
  return { width, height, grey };
}

/**
 * How much two pages differ, 0 to 1: the share of cells whose mean grey differs by more than a tenth.
 * Cells of a few dots forgive how another version smooths its letters, and notice a line that moved.
 */
export function difference(one: PageImage, other: PageImage, cell = 4): number {
  if (one.width !== other.width || one.height !== other.height) return 1;
  let cells = 0;
  let different = 0;
  for (let top = 0; top + cell <= one.height; top += cell) {
    for (let left = 0; left + cell <= one.width; left += cell) {
      cells++;
      if (Math.abs(mean(one, left, top, cell) - mean(other, left, top, cell)) > 25.5) different++;
    }
  }
  return different / cells;
}

function mean(page: PageImage, left: number, top: number, cell: number): number {
  let sum = 0;
  for (let y = top; y < top + cell; y++) for (let x = left; x < left + cell; x++) sum += page.grey[y * page.width + x]!;
  return sum / (cell * cell);
}

function inFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "pages-"));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
