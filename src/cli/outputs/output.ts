import {
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { noteFileName } from "../../export/file-name";
import { shownSafely } from "../../export/terminal/terminal-table";
import { atTheEnd, breath } from "./endings";

/** A result that could not be written; `line` says which and why, for the user. */
export class OutputError extends Error {
  constructor(
    readonly line: string,
    options: ErrorOptions,
  ) {
    super(line, options);
    this.name = "OutputError";
  }
}

/**
 * Writes to the result's stream and waits; nothing in the text can steer
 * the terminal. Throws OutputError when it is closed or full.
 */
export async function print(text: string): Promise<void> {
  const problem = await write(process.stdout, text);
  if (problem !== null) throw new OutputError(`Không ghi được kết quả: ${reason(problem)}.`, { cause: problem });
}

/** Writes how to call the program to the error stream. */
export async function printUsage(text: string): Promise<void> {
  await write(process.stderr, text);
}

/** Writes lines to the error stream; when that is closed there is nobody left to tell. */
export async function complain(lines: readonly string[]): Promise<void> {
  for (const line of lines) await write(process.stderr, `${line.replace(/\s+/gu, " ")}\n`);
}

function write(stream: NodeJS.WriteStream, text: string): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException) => resolve(error);
    stream.once("error", failed);
    stream.write(shownSafely(text), (error) => {
      // The event may come after the callback; without a listener it would end the program.
      if (!error) stream.off("error", failed);
      resolve(error ?? null);
    });
  });
}

/** Makes the folder for the notes. */
export function makeFolder(folder: string): void {
  attempt(`Không tạo được thư mục ${folder}`, () => mkdirSync(folder, { recursive: true }));
}

/** Writes a note whole or not at all, and never over anything: an officer may have filled in an earlier one. */
export function writeNote(folder: string, file: string, note: string): void {
  attempt(`Không ghi được phiếu vào ${folder}`, () => {
    const draft = join(folder, `.phieu-${process.pid}.tmp`);
    try {
      writeFileSync(draft, note);
      for (let number = 1; !take(draft, join(folder, noteFileName(file, number))); number++);
    } finally {
      rmSync(draft, { force: true });
    }
  });
}

/** Writes a result whole or not at all; over a file that is there only by `force`. */
export function writeWhole(path: string, bytes: Uint8Array, force: boolean): Promise<void> {
  return writePieces(path, force, [bytes]);
}

/** The same for a result that comes in pieces. However it ends, nothing half written stays. */
export async function writePieces(
  path: string,
  force: boolean,
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}-${process.pid}.tmp`);
  const gone = atTheEnd(() => rmSync(draft, { force: true }));
  const here = <Value>(act: () => Value) => attempt(`Không ghi được ${path}`, act);
  try {
    const file = here(() => openSync(draft, "w"));
    try {
      for await (const piece of pieces) {
        here(() => writeFully(file, piece));
        await breath();
      }
    } finally {
      closeSync(file);
    }
    here(() => give(draft, path, force));
  } finally {
    rmSync(draft, { force: true });
    gone();
  }
}

/** Gives a draft its name; over a file that is there only by `force`. Throws what the system says. */
function give(draft: string, path: string, force: boolean): void {
  if (force) renameSync(draft, path);
  else if (!take(draft, path)) throw Object.assign(new Error(path), { code: "EEXIST" });
}

/** A hidden folder for drafts in the folder that they are to be given to, so that giving is only naming. */
export function makeDrafts(folder: string): string {
  return attempt(`Không ghi được vào ${folder}`, () => mkdtempSync(join(folder, ".chu-thich-")));
}

/** Gives a draft its name in a folder. */
export function giveInFolder(draft: string, folder: string, name: string, force: boolean): void {
  attempt(`Không ghi được vào ${folder}`, () => give(draft, join(folder, name), force));
}

/** A name that is not taken in the folder: an officer may have filled in an earlier note. */
export function freeName(folder: string, name: string): string {
  const [, stem = name, ending = ""] = /^(.*?)(\.[a-z]+)?$/u.exec(name) ?? [];
  for (let number = 1; ; number++) {
    const next = number === 1 ? name : `${stem} (${number})${ending}`;
    if (!existsSync(join(folder, next))) return next;
  }
}

function writeFully(file: number, piece: Uint8Array): void {
  for (let at = 0; at < piece.length;) at += writeSync(file, piece, at);
}

/** Gives the draft its name; false when that is taken. */
function take(draft: string, name: string): boolean {
  try {
    linkSync(draft, name);
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
  }
  // File systems without links: hold the name by an empty file first.
  try {
    writeFileSync(name, "", { flag: "wx" });
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
  try {
    renameSync(draft, name);
  } catch (error) {
    unlinkSync(name);
    throw error;
  }
  return true;
}

function isTaken(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === "EEXIST";
}

/** Does it; what goes wrong is thrown as an OutputError that says what could not be done and why. */
export function attempt<Value>(what: string, act: () => Value): Value {
  try {
    return act();
  } catch (error) {
    throw new OutputError(`${what}: ${reason(error as NodeJS.ErrnoException)}.`, { cause: error });
  }
}

function reason({ code, message }: NodeJS.ErrnoException): string {
  return `${reasons[code ?? ""] ?? message} [${code ?? "?"}]`;
}

const reasons: Readonly<Record<string, string>> = {
  EPIPE: "chương trình nhận kết quả đã đóng",
  ENOSPC: "đĩa đã đầy",
  EACCES: "không có quyền ghi",
  EPERM: "không có quyền ghi",
  EROFS: "nơi này chỉ cho đọc",
  ENOTDIR: "đường dẫn có phần không phải thư mục",
  EEXIST: "đã có tệp trùng tên",
  ENAMETOOLONG: "tên quá dài",
};
