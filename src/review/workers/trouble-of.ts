import { DocxError } from "../../docx/docx-error";
import type { FileTrouble } from "./messages";
import { troubles } from "./troubles";

/** What went wrong in a worker, on its way to who asked. */
export class ToldTrouble extends Error {
  constructor(readonly trouble: FileTrouble) {
    super(`${trouble.kind}: ${trouble.detail}`);
  }
}

/** Anything thrown while a file was read, as the user can be told of it. */
export function troubleOf(error: unknown): FileTrouble {
  if (error instanceof ToldTrouble) return error.trouble;
  if (error instanceof DocxError) return { kind: error.kind, says: error.lines, detail: error.detail };
  // The browser's own refusal to hand out a file that was moved or changed since it was chosen.
  if (error instanceof DOMException)
    return { kind: "unreachable", says: troubles.unreachable, detail: `${error.name}: ${error.message}` };
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { kind: "internal", says: troubles.internal, detail };
}
