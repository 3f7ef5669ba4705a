import { readdirSync, readFileSync, statSync, type Dirent } from "node:fs";
import { join } from "node:path";
import { sentOtherwise, stemOf } from "../core/overview/sent-otherwise";
import { DocxError } from "../docx/docx-error";

/** Larger files are not loaded: a report with its photographs stays far below. */
const LARGEST_FILE = 256 * 1024 * 1024;

/** The bytes of a file; DocxError when it cannot be opened or is far too large. */
export function readFile(path: string): Uint8Array {
  const found = attempt(path, () => statSync(path));
  if (!found.isFile()) throw unreachable(`${path}: not a file`);
  if (found.size > LARGEST_FILE) throw new DocxError("tooLarge", `${found.size} bytes`);
  return attempt(path, () => readFileSync(path));
}

/**
 * Files stand for themselves, folders for the Word documents in them and below, in order; Word's lock files,
 * hidden files and links are passed over. An older ending (.doc) may stand before a .docx, and where it does not
 * the reader says what to do. What cannot be looked into is given back as it is, so that reading it says why.
 * `empty`: folders with nothing to read; `others`: what was sent as .pdf, in an
 * archive or as a picture, and not as a document of the same name too.
 */
export function expandFolders(paths: readonly string[]): {
  readonly files: readonly string[];
  readonly empty: readonly string[];
  readonly others: readonly string[];
} {
  const files: string[] = [];
  const others: string[] = [];
  const empty: string[] = [];
  for (const path of paths) {
    const before = files.length;
    if (isFolder(path)) gather(path, files, others);
    else files.push(path);
    if (files.length === before) empty.push(path);
  }
  const stems = new Set(files.map(stemOf));
  return { files, empty, others: others.filter((path) => !stems.has(stemOf(path))) };
}

function gather(folder: string, files: string[], others: string[]): void {
  const entries = list(folder);
  if (entries === null) files.push(folder);
  for (const entry of entries ?? []) {
    const path = join(folder, entry.name);
    if (/^(\.|~\$)/.test(entry.name)) continue;
    if (entry.isDirectory()) gather(path, files, others);
    else if (entry.isFile() && /\.(?:docx|docm|dotx|dotm|doc|rtf|odt)$/i.test(entry.name)) files.push(path);
    else if (entry.isFile() && sentOtherwise(entry.name) !== null) others.push(path);
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function list(folder: string): readonly Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((one, other) => one.name.localeCompare(other.name, "vi"));
  } catch {
    return null;
  }
}

function attempt<Value>(path: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw unreachable(error instanceof Error ? error.message : path, { cause: error });
  }
}

function unreachable(detail: string, options?: ErrorOptions): DocxError {
  return new DocxError("unreachable", detail, options, {
    vi: "Không mở được tệp. Hãy kiểm tra tên tệp, đường dẫn và quyền đọc.",
    en: "The file cannot be opened. Check its name, its folder and your permission to read it.",
  });
}
