import type { Node } from "prosemirror-model";
import { StepMap } from "prosemirror-transform";

/** A stretch of the document that stays on its text while the document changes around it. */
export interface Place {
  from: number;
  to: number;
  /** How many changes it has been carried through. */
  version: number;
}

/**
 * Carries places through every change, the add-in's and the user's alike. Places are carried when they are asked for.
 */
export class Places {
  private readonly changes: StepMap[] = [];

  mark(from: number, to: number): Place {
    return { from, to, version: this.changes.length };
  }

  /** Puts a place on another stretch. */
  move(place: Place, from: number, to: number): void {
    Object.assign(place, this.mark(from, to));
  }

  /** Where the place is now. Text inserted at its very edges stays outside. */
  find(place: Place): { from: number; to: number } {
    for (; place.version < this.changes.length; place.version++) {
      const change = this.changes[place.version]!;
      const from = change.map(place.from, place.from === place.to ? -1 : 1);
      const to = change.map(place.to, -1);
      place.from = Math.min(from, to);
      place.to = Math.max(from, to);
    }
    return { from: place.from, to: place.to };
  }

  /** Where a node's position went; null when it was deleted. */
  findNode(place: Place): number | null {
    for (; place.version < this.changes.length; place.version++) {
      const change = this.changes[place.version]!;
      if (place.from >= 0) place.from = isGone(change, place.from) ? -1 : change.map(place.from, 1);
    }
    return place.from < 0 ? null : place.from;
  }

  changed(map: StepMap): void {
    this.changes.push(map);
  }

  /** Works out the change from its outcome, for changes made outside: typing, undo. */
  changedFrom(before: Node, after: Node): void {
    const ranges: number[] = [];
    compare(before, after, 0, ranges);
    if (ranges.length > 0) this.changed(new StepMap(ranges));
  }
}

/**
 * True when what began at a position was deleted and nothing took its
 * place. A node whose attributes change is replaced in place.
 */
function isGone(change: StepMap, pos: number): boolean {
  let gone = false;
  change.forEach((oldStart, oldEnd, newStart, newEnd) => {
    if (oldStart <= pos && pos < oldEnd && newStart === newEnd) gone = true;
  });
  return gone;
}

/**
 * Collects [start, size before, size after] of each stretch that
 * differs, in order. Subtrees that are the same object are skipped.
 */
function compare(before: Node, after: Node, start: number, ranges: number[]): void {
  if (before === after) return;
  if (before.isTextblock || before.childCount !== after.childCount) {
    const from = before.content.findDiffStart(after.content);
    const ends = before.content.findDiffEnd(after.content);
    if (from === null || !ends) return;
    // The two searches may run past each other where text repeats ("aa" to "aaa").
    const overlap = Math.max(0, from - Math.min(ends.a, ends.b));
    ranges.push(start + from, ends.a + overlap - from, ends.b + overlap - from);
    return;
  }
  let at = start;
  before.forEach((child, _offset, index) => {
    const other = after.child(index);
    if (child.isText || child.isLeaf || other.isLeaf || child.type !== other.type) {
      if (!child.eq(other)) ranges.push(at, child.nodeSize, other.nodeSize);
    } else compare(child, other, at + 1, ranges);
    at += child.nodeSize;
  });
}
