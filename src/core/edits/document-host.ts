import type { Snapshot } from "../snapshot/snapshot";
import type { Applied, Edit } from "./edits";

/**
 * The open document as the pane sees it. `src/word` implements it over Office.js, `test/support` in plain
 * memory; both satisfy one contract (test/support/host-contract.ts). Every failure is a `HostError`.
 */
export interface DocumentHost {
  /**
   * Reads the whole body: at most two round trips, whatever its length,
   * and one more where what Word shows was never looked at.
   */
  read(): Promise<Snapshot>;
  /** Index of the paragraph that holds the cursor (the first one of a selection); null outside the body. */
  cursor(): Promise<number | null>;
  /**
   * Makes all edits in one write, or none when any of them no longer fits the
   * document ("changed"). The result says what was done and how to take it back.
   */
  apply(edits: readonly Edit[]): Promise<Applied>;
  /** Takes back an earlier write by its `receipt`, under the same conditions as its `undo`. */
  undoBy(receipt: string): Promise<void>;
  /**
   * Moves Word's own selection to a paragraph. `text` is what the caller
   * believes stands there; a mismatch is found again by text or is "changed".
   */
  select(paragraph: number, text: string): Promise<void>;
  /**
   * Calls back, debounced by the caller, when text or selection may have changed. Resolves to a function that stops it.
   */
  watch(listener: (hint: Hint) => void): Promise<() => void>;
  /** The raw text of our part of the document's memory; null when there is none. */
  recall(): Promise<string | null>;
  /**
   * Writes this pane's memory, merged with what others changed in it since this host
   * recalled or wrote it last; one write at a time, in the order asked for. What a newer
   * version wrote is never replaced (HostError "memory"). Called after user actions only.
   */
  remember(memory: string): Promise<void>;
}

/** What may have changed. "poll": this host cannot tell of typing; it only reminds that time has passed. */
export type Hint = "text" | "selection" | "poll";

export type HostErrorKind =
  | "readOnly"
  | "protected"
  | "badPlace"
  | "changed"
  /** An undo was made, but what stands there now is not what stood there before. */
  | "differs"
  /** An undo was made but for a place in which somebody wrote at that very moment: what stands there was left. */
  | "written"
  | "tooOld"
  | "timeout"
  | "busy"
  | "tooLarge"
  | "memory"
  | "refused"
  | "unknown";

/**
 * A failure of the host, sorted by what the user can do about it; the host's own code and text are kept for "Chi tiết".
 */
export class HostError extends Error {
  constructor(
    readonly kind: HostErrorKind,
    /** Technical code and place: "GeneralException at Body.insertOoxml". */
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${kind}: ${detail}`, options);
    this.name = "HostError";
  }
}
