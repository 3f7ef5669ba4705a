import type { KeptText } from "../../../core/memory/kept-text";
import type { DocumentHost } from "../../../core/edits/document-host";
import type { Applied, Edit } from "../../../core/edits/edits";
import type { NoticeKind, UndoOffer } from "../state";
import type { Store } from "../store";
import { troubleOf } from "../trouble";

/**
 * Keeps the changes made, so that one after another can be taken back, the last one first, as long as its text stands.
 */
export interface Undoing {
  /**
   * What was just applied and read again is offered to be taken back;
   * `what` was told of it, and `before` it that was offered.
   */
  offer(applied: Applied, edits: readonly Edit[], what: NoticeKind, before: UndoOffer | null): Promise<void>;
  /**
   * Office loads a pane again by itself, and a ribbon button does: what was done just before can still be taken back.
   */
  offerKept(): Promise<void>;
  /** False when there is nothing to take back. Rejects when Word does. */
  takeBack(): Promise<boolean>;
}

export function createUndoing(host: DocumentHost, { dispatch, get }: Store, session: KeptText): Undoing {
  let last: (() => Promise<void>) | null = null;
  /** What was offered when a later change came: it is offered again once that one is taken back. */
  const earlier: Earlier[] = [];

  function forget(): void {
    last = null;
    session.forget();
    dispatch({ type: "undo", undo: null });
  }

  return {
    async offer(applied, edits, what, before) {
      if (last === null || before === null) earlier.length = 0;
      else earlier.push({ takeBack: last, offer: before });
      last = applied.undo;
      const { keepUndo, linesLeft } = await import(/* webpackChunkName: "write" */ "./undo-lines");
      const { snapshot } = get();
      const offer = { what, lines: snapshot ? linesLeft(edits, snapshot) : [], setPage: applied.setPage };
      dispatch({ type: "undo", undo: offer });
      keepUndo(session, applied.receipt(), offer, snapshot);
    },
    async offerKept() {
      if (session.load() === null) return;
      const { keptUndo } = await import(/* webpackChunkName: "write" */ "./kept-undo");
      const { snapshot } = get();
      const kept = snapshot && keptUndo(session, snapshot);
      if (!kept || last !== null) return;
      last = () => host.undoBy(kept.receipt);
      dispatch({ type: "undo", undo: kept.offer });
    },
    async takeBack() {
      if (last === null) return false;
      try {
        await last();
      } catch (error) {
        // Word may be busy now and answer later; text that was touched stays touched, what was taken back is.
        if (["changed", "written"].includes(troubleOf(error).kind)) forget();
        throw error;
      }
      forget();
      const before = earlier.pop();
      if (before === undefined) return true;
      // The reading that follows drops the offer again when its text no longer stands.
      last = before.takeBack;
      dispatch({ type: "undo", undo: before.offer });
      return true;
    },
  };
}

interface Earlier {
  readonly takeBack: () => Promise<void>;
  readonly offer: UndoOffer;
}
