import type { Snapshot } from "../../../core/snapshot/snapshot";

/** A report of last period as the user chose it; kept for the session. */
export interface ChosenPrevious {
  /** Name of the file; null for the open document before it was rewritten. */
  readonly name: string | null;
  readonly snapshot: Snapshot;
}
