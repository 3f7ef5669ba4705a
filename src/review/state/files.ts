import { sentOtherwise } from "../../core/overview/sent-otherwise";
import type { FileTrouble } from "../workers/messages";
import { troubles } from "../workers/troubles";

/** A file as it was dropped or chosen. */
export interface FoundFile {
  /** Within the dropped folder: "Báo cáo/xa-an-binh.docx". */
  readonly path: string;
  readonly file: File;
}

/**
 * All files of what was dropped, folders and what is below them included. Must be called
 * while the drop is being told of; it reads on afterwards. Edge and Chrome refuse to read
 * entries on a page that is opened from the disk (EncodingError), and give handles there.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly FoundFile[]> {
  const dropped = [...transfer.items]
    .filter(({ kind }) => kind === "file")
    .map((item: HandleGiver) => ({
      file: item.getAsFile(),
      entry: item.webkitGetAsEntry(),
      handle: location.protocol === "file:" ? item.getAsFileSystemHandle?.().catch(() => null) : undefined,
    }));
  const found: FoundFile[] = [];
  for (const { file, entry, handle } of dropped) {
    const held = await handle;
    if (held) await gatherHeld(held, "", found);
    else if (entry?.isDirectory || (entry && !file)) await gather(entry, found);
    else if (file) found.push({ path: file.name, file });
  }
  return found;
}

/** Chromium's; not in every browser. */
interface HandleGiver extends DataTransferItem {
  getAsFileSystemHandle?(): Promise<Held | null>;
}

type Held =
  | { readonly kind: "file"; readonly name: string; getFile(): Promise<File> }
  | { readonly kind: "directory"; readonly name: string; values(): AsyncIterable<Held> };

/** What was chosen with a file or folder input. */
export function chosenFiles(files: FileList): readonly FoundFile[] {
  return [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/** What is to be done with a file: read it, say why not, or pass over what no person put there. */
export function treatmentOf({ path, file }: FoundFile): "read" | "passOver" | FileTrouble {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (/^(?:\.|~\$)|^(?:thumbs\.db|desktop\.ini)$/i.test(name)) return "passOver";
  if (file.size > LARGEST_FILE) return { kind: "tooLarge", says: troubles.tooLarge, detail: `${file.size} bytes` };
  // An older ending may stand before a .docx, and the other way round: what it is, its bytes say.
  if (/\.(?:docx|docm|dotx|dotm|doc|rtf|odt)$/i.test(name)) return "read";
  return {
    kind: /\.pdf$/i.test(name) ? "pdf" : "notWord",
    says: sentOtherwise(name) ?? troubles.notWord,
    detail: name.slice(name.lastIndexOf(".")),
  };
}

/** As the command line has it: a report with its photographs stays far below. */
const LARGEST_FILE = 256 * 1024 * 1024;

/** Names by which two files of a run are told apart, also when two folders hold the same name. */
export function uniquePath(path: string, taken: (path: string) => boolean): string {
  if (!taken(path)) return path;
  const dot = path.lastIndexOf(".");
  const [name, ending] = dot > path.lastIndexOf("/") ? [path.slice(0, dot), path.slice(dot)] : [path, ""];
  for (let number = 2; ; number++) {
    const other = `${name} (${number})${ending}`;
    if (!taken(other)) return other;
  }
}

async function gatherHeld(held: Held, folder: string, found: FoundFile[]): Promise<void> {
  const path = `${folder}${held.name}`;
  if (held.kind === "directory") {
    for await (const each of held.values()) await gatherHeld(each, `${path}/`, found);
    return;
  }
  const file = await held.getFile().catch(() => null);
  if (file !== null) found.push({ path, file });
}

async function gather(entry: FileSystemEntry, found: FoundFile[]): Promise<void> {
  if (entry.isFile) {
    const file = await new Promise<File | null>((resolve) =>
      (entry as FileSystemFileEntry).file(resolve, () => resolve(null)),
    );
    if (file !== null) found.push({ path: entry.fullPath.replace(/^\//, ""), file });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    // A reader gives a hundred at a time, and nothing at the end.
    const entries = await new Promise<readonly FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (entries.length === 0) return;
    for (const each of entries) await gather(each, found);
  }
}
