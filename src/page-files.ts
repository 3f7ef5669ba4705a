import type { DocxReading, OfferedFile } from "./pane/state/surroundings";
import { sha256 } from "./docx/package/sha256";
import { copyText, download as handOut } from "./hand-out";
import { openInWord } from "./word/open-document";

/** What the pane takes from files and hands out: fetched once the document is on the screen. */
export { copyText, openInWord, sha256 };

/** See Surroundings. */
export async function readDocx(bytes: Uint8Array): Promise<DocxReading> {
  const { readDocx, DocxError } = await import(/* webpackChunkName: "docx" */ "./docx");
  try {
    return readDocx(bytes);
  } catch (error) {
    if (error instanceof DocxError) return { problem: error.lines };
    throw error;
  }
}

/** See Surroundings. */
export async function ownFile(path: string): Promise<Uint8Array | null> {
  const answer = await fetch(new URL(path, document.baseURI), { cache: "no-cache" }).catch(() => null);
  return answer?.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
}

/** See Surroundings. */
export function download(file: OfferedFile): void {
  const content = file.content();
  handOut(file.name, typeof content === "string" ? `${file.type};charset=utf-8` : file.type, content);
}
