import { HostError } from "../../core/edits/document-host";
import type { Trouble } from "./state";
import type { Words } from "../words";

/** Any failure as something the user can be told; what is not a HostError is a fault of ours and keeps its own text. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof HostError) return { kind: error.kind, detail: error.detail };
  return { kind: "unknown", detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
}

/** The sentence that says what to do next. */
export function troubleText(trouble: Trouble, words: Words): string {
  return trouble.kind === "copy" || trouble.kind === "save"
    ? words.exportTrouble[trouble.kind]
    : words.troubles[trouble.kind];
}
