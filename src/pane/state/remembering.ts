import type { DocumentHost } from "../../core/edits/document-host";
import { parseMemory, serializeMemory, type RecalledMemory } from "../../core/memory/memory-xml";
import type { Store } from "./store";
import { troubleOf } from "./trouble";

/** Takes what the document remembers from it, and writes what the user chose into it. Nothing rejects: trouble is told in the state. */
export interface Remembering {
  recall(): Promise<RecalledMemory>;
  /** Writes the memory as it stands; false when it could not be written. A failure to write leaves what the user entered in the pane. */
  write(): Promise<boolean>;
  /** Writes it once the typing rests; `then` when that succeeded. */
  writeSoon(then: () => void): void;
  stop(): void;
}

/** Details are typed letter by letter: the document is written once the typing rests. */
const TYPING_REST = 1000;

export function createRemembering(host: DocumentHost, { dispatch, get }: Store): Remembering {
  let typing: ReturnType<typeof setTimeout> | undefined;

  async function write(): Promise<boolean> {
    clearTimeout(typing);
    // Writing over what a newer version wrote would lose what it knew; the user was told when the document was opened.
    if (get().memoryProblem === "newer") return false;
    try {
      await host.remember(serializeMemory(get().memory));
      if (get().trouble?.kind === "memory") dispatch({ type: "trouble", trouble: null });
      return true;
    } catch (error) {
      dispatch({ type: "trouble", trouble: { kind: "memory", detail: troubleOf(error).detail } });
      return false;
    }
  }

  return {
    async recall() {
      try {
        return parseMemory(await host.recall());
      } catch (error) {
        // A document whose memory cannot be reached is still one that can be read and written.
        dispatch({ type: "trouble", trouble: troubleOf(error) });
        return { memory: null, problem: null };
      }
    },
    write,
    writeSoon(then) {
      clearTimeout(typing);
      typing = setTimeout(() => void write().then((written) => written && then()), TYPING_REST);
    },
    stop() {
      clearTimeout(typing);
    },
  };
}
