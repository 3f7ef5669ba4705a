import type { Node } from "prosemirror-model";
import { closeHistory } from "prosemirror-history";
import type { Transaction } from "prosemirror-state";
import { Failure } from "../dispatcher/failure";
import type { Faults } from "../faults";
import type { LiveDocument } from "../live-document";
import { Places } from "./places";
import { protectionOf } from "./protection";
import { StyleTable } from "./styles";
import { Tracking } from "./tracking";

/**
 * The document while batches run on it. Changes of one batch gather in
 * one transaction, which is dispatched at its end: one undo step a batch.
 */
export class Session {
  readonly places = new Places();
  readonly styles: StyleTable;
  readonly tracking: Tracking;
  /** Names of the events of the document that somebody listens to. */
  readonly events = new Set<string>();
  private pending: Transaction | null = null;
  /** First transaction of the batch; later ones join its undo step. */
  private first: Transaction | null = null;
  private dispatching = false;
  private toShow: number | null = null;

  constructor(
    readonly live: LiveDocument,
    readonly faults: Faults,
    readonly language: string,
  ) {
    this.styles = new StyleTable(live, language);
    this.tracking = new Tracking(live);
    live.onChange(({ before, after }) => {
      if (!this.dispatching) this.places.changedFrom(before.doc, after.doc);
    });
  }

  get doc(): Node {
    return this.pending?.doc ?? this.live.state().doc;
  }

  get selection(): { readonly from: number; readonly to: number } {
    return (this.pending ?? this.live.state()).selection;
  }

  /** Changes the document. Fails with the code of the read-only switch when it is on. */
  change(edit: (transaction: Transaction) => void): void {
    this.mustBeWritable();
    this.edit((transaction) => {
      const known = transaction.steps.length;
      edit(transaction);
      if (!touchesLocked(transaction, known)) return;
      this.pending = this.live.state().tr;
      for (const step of transaction.steps.slice(0, known)) this.pending.step(step);
      throw new Failure("NotAllowed");
    });
  }

  mustBeWritable(): void {
    if (this.faults.readOnly) throw new Failure(this.faults.readOnly);
    if (protectionOf(this.live) !== "NoProtection") throw new Failure("AccessDenied");
  }

  /** Moves the selection, which read-only documents allow as well. */
  select(edit: (transaction: Transaction) => void): void {
    this.edit(edit);
  }

  /** Has a position brought into view once the batch is done. */
  showAfter(position: number): void {
    this.toShow = position;
  }

  /**
   * Waits for work that is not done at once. What was changed so far is
   * shown first, so that the user's typing meanwhile is safe.
   */
  async outside<T>(work: () => Promise<T>): Promise<T> {
    this.flush();
    return work();
  }

  /** Ends the batch: its changes become one undo step, and what the user types next another. */
  finish(): void {
    this.flush();
    if (this.first) this.live.dispatch(closeHistory(this.live.state().tr));
    this.first = null;
    if (this.toShow !== null) this.live.scrollTo(this.toShow);
    this.toShow = null;
  }

  private edit(edit: (transaction: Transaction) => void): void {
    this.pending ??= this.live.state().tr;
    const known = this.pending.mapping.maps.length;
    try {
      edit(this.pending);
    } finally {
      for (const map of this.pending!.mapping.maps.slice(known)) this.places.changed(map);
    }
  }

  private flush(): void {
    const transaction = this.pending;
    this.pending = null;
    if (!transaction || (!transaction.docChanged && !transaction.selectionSet)) return;
    if (transaction.docChanged) this.group(transaction);
    const promised = transaction.doc;
    this.dispatching = true;
    try {
      this.live.dispatch(transaction);
    } finally {
      this.dispatching = false;
    }
    // The editor's own plugins may have added to it (paragraph ids).
    this.places.changedFrom(promised, this.live.state().doc);
  }

  private group(transaction: Transaction): void {
    if (this.faults.undoLost) transaction.setMeta("addToHistory", false);
    else if (this.first) transaction.setMeta("appendedTransaction", this.first);
    else closeHistory(transaction);
    this.first ??= transaction;
  }
}

/** True when a step changes what a locked content control holds, or takes away one that must stay. */
function touchesLocked(transaction: Transaction, from: number): boolean {
  return transaction.mapping.maps.slice(from).some((map, index) => {
    const doc = transaction.docs[from + index]!;
    let locked = false;
    map.forEach((start, end) => {
      doc.nodesBetween(start, Math.max(end, Math.min(start + 1, doc.content.size)), (node, pos) => {
        const lock = String(node.attrs["lock"] ?? "");
        const inside = start > pos && end < pos + node.nodeSize;
        const whole = start <= pos && end >= pos + node.nodeSize && end > start;
        if (inside && /content/iu.test(lock)) locked = true;
        if (whole && /^sdt/u.test(lock)) locked = true;
        return !node.isTextblock || node.inlineContent;
      });
    });
    return locked;
  });
}
