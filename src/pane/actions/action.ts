import type { Report } from "../../core/check/report";
import type { DocumentHost } from "../../core/edits/document-host";
import type { Edit } from "../../core/edits/edits";
import type { Memory } from "../../core/memory/memory";
import type { NoticeKind, State, Work } from "../state/state";
import type { Store } from "../state/store";
import type { Surroundings } from "../state/surroundings";
import type { Words } from "../words";

/**
 * One thing the user can make the pane do: what its button says, when it is possible, what it
 * does. A new button is one file here and one `<ActionButton action={…}>` where it stands.
 */
export interface Action<Input = void> {
  readonly label: (words: Words, state: State, input: Input) => string;
  /** Left out: always possible. */
  readonly possible?: (state: State, input: Input) => boolean;
  /**
   * What it keeps the pane busy with: one such action at a time, told when
   * it lasts. Left out: it takes no time and may be done meanwhile.
   */
  readonly busy?: Work["kind"];
  /** May reject: what goes wrong is told to the user by whoever runs it. */
  readonly perform: (tools: Tools, input: Input) => Promise<void> | void;
}

/**
 * Does an action, unless it is not possible or another one keeps the
 * pane busy. Never rejects: what goes wrong is told in the state.
 */
export type Run = <Input>(action: Action<Input>, ...input: [Input] extends [void] ? [] : [Input]) => Promise<void>;

/** What an action works with. */
export interface Tools extends Store {
  readonly host: DocumentHost;
  readonly surroundings: Surroundings;
  /** Reads the document; false when it could not be read. */
  readonly read: () => Promise<boolean>;
  /**
   * Applies edits, reads again, offers to undo them and tells what was
   * done; `left` edits were not made, because something hangs on the words.
   */
  readonly apply: (edits: readonly Edit[], what: (left: number) => NoticeKind) => Promise<void>;
  /** Takes back what was applied last. */
  readonly undo: () => Promise<void>;
  /** Changes the memory and writes it into the document; `what` is told when that succeeded. */
  readonly remember: (change: (memory: Memory) => Memory, what: NoticeKind | null) => Promise<void>;
  /** Writes the memory as it stands; false when it could not be written. */
  readonly writeMemory: () => Promise<boolean>;
  /** Writes the memory once the typing rests. */
  readonly writeMemorySoon: () => void;
  /** Does once more what failed because a part of the pane could not be fetched. */
  readonly tryAgain: () => Promise<void>;
  readonly tell: (what: NoticeKind) => void;
  /** Does another action after this one, under its own rules of being busy. */
  readonly run: Run;
  readonly checker: {
    /** Checks what was last read; null when stopped. `quiet` shows no progress. */
    readonly run: (how: { readonly quiet: boolean }) => Promise<Report | null>;
    /** Stops the check the user asked for. */
    readonly cancel: () => void;
  };
}
