import type { DocumentHost } from "../../core/edits/document-host";
import { parseMemory, type RecalledMemory } from "../../core/memory/read-memory";
import type { Store } from "./store";
import { troubleOf } from "./trouble";

/**
 * Takes what the document remembers from it, and writes what the user
 * chose into it. Nothing rejects: trouble is told in the state.
 */
export interface Remembering {
  recall(): Promise<RecalledMemory>;
  /**
   * Writes the memory as it stands; false when it could not be written. A
   * failure to write leaves what the user entered in the pane.
   */
  write(): Promise<boolean>;
  /** Writes it once the typing rests; `then` when that succeeded. */
  writeSoon(then: () => void): void;
  stop(): void;
}

/** Details are typed letter by letter: the document is written once the typing rests. */
const TYPING_REST = 1000;

/** @param takeUp lets the pane work by what the document turned out to remember after all */
export function createRemembering(
  host: DocumentHost,
  { dispatch, get }: Store,
  takeUp: (recalled: RecalledMemory) => Promise<void>,
): Remembering {
  /** False while what the document remembers could not be read: nothing is written over it unread. */
  let known = false;
  let typing: ReturnType<typeof setTimeout> | undefined;

  async function write(): Promise<boolean> {
    clearTimeout(typing);
    // Writing over what a newer version wrote would lose what it knew; the user was told when the document was opened.
    if (get().memoryProblem === "newer") return false;
    try {
      if (!known) await catchUp();
      known = true;
      if (get().memoryProblem === "newer") return false;
      const { serializeMemory } = await import(/* webpackChunkName: "write" */ "../../core/memory/memory-xml");
      await host.remember(serializeMemory(get().memory));
      if (get().trouble?.kind === "memory") dispatch({ type: "trouble", trouble: null });
      return true;
    } catch (error) {
      dispatch({ type: "trouble", trouble: { kind: "memory", detail: troubleOf(error).detail } });
      return false;
    }
  }

  async function catchUp(): Promise<void> {
    const { memory, problem } = parseMemory(await host.recall());
    if (memory === null && problem === null) return;
    const { withSaid } = await import(/* webpackChunkName: "write" */ "../../core/memory/with-said");
    await takeUp({ memory: memory && withSaid(memory, get().memory), problem });
  }

  return {
    async recall() {
      try {
        const recalled = parseMemory(await host.recall());
        known = true;
        return recalled;
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
