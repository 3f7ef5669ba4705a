import { HostError } from "../../core/edits/document-host";
import type { State, Trouble } from "./state";

/** Any failure as something the user can be told; what is not a HostError is a fault of ours and keeps its own text. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof HostError) return { kind: error.kind, detail: error.detail };
  if (!(error instanceof Error)) return { kind: "unknown", detail: String(error) };
  // So webpack calls a part of the pane that could not be fetched.
  const kind = error.name === "ChunkLoadError" ? "unfetched" : "unknown";
  return { kind, detail: `${error.name}: ${error.message}` };
}

/** Why nothing can be written, as far as Word says so before it is tried; null when it can, or nobody knows. */
export function lockOf({ snapshot }: Pick<State, "snapshot">): "readOnly" | "protected" | null {
  if (snapshot?.facts.readOnly === true) return "readOnly";
  return snapshot?.facts.isProtected === true ? "protected" : null;
}

/** True while the first reading goes on: what went wrong before it is told once there is something to tell it of. */
export function isFirstReading({ snapshot, notRead }: Pick<State, "snapshot" | "notRead">): boolean {
  return snapshot === null && !notRead;
}
