import type { ReportTime } from "../../core/outline/report-time";
import type { Note } from "../workers/make";
import type { Store } from "./store";

/**
 * What the user says of the reports: whose are expected and of which time,
 * which are chosen, settled or left out, which points are asked for.
 */
export class Choices {
  constructor(private readonly store: Store) {}

  expect(expected: readonly string[]): void {
    this.store.set({ expected });
    void this.store.refresh();
  }

  setTime(time: ReportTime | null): void {
    this.store.set({ time });
    void this.store.refresh();
  }

  leaveOut(files: readonly string[], isOut: boolean): void {
    this.store.set({ leftOut: toggled(this.store.snapshot().leftOut, files, isOut) });
    void this.store.refresh();
  }

  setSettled(files: readonly string[], isSettled: boolean): void {
    this.store.set({ settled: toggled(this.store.snapshot().settled, files, isSettled) });
  }

  choose(files: readonly string[], isChosen: boolean): void {
    this.store.set({ chosen: toggled(this.store.snapshot().chosen, files, isChosen) });
  }

  /** Whether points of a report are to be asked for in the note to its unit. */
  tick(file: string, fingerprints: readonly string[], isTicked: boolean): void {
    const { unticked } = this.store.snapshot();
    const changed = toggled(unticked.get(file) ?? new Set(), fingerprints, !isTicked);
    this.store.set({ unticked: new Map(unticked).set(file, changed) });
  }

  /** Fingerprints of a report's points that are not to be asked for. */
  untickedOf(file: string): readonly string[] {
    return [...(this.store.snapshot().unticked.get(file) ?? [])];
  }

  /** The points of a file that its note asks for. */
  noteOf(file: string, mustOnly = false): Note {
    return { file, mustOnly, unticked: this.untickedOf(file) };
  }
}

function toggled(set: ReadonlySet<string>, members: readonly string[], isIn: boolean): ReadonlySet<string> {
  const changed = new Set(set);
  for (const member of members) {
    if (isIn) changed.add(member);
    else changed.delete(member);
  }
  return changed;
}
