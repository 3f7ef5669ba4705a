import type { Wishes } from "../workers/keeper/told";
import { troubleOf } from "../workers/trouble-of";
import type { Workforce } from "../workers/workforce";
import { markedRows, type Row } from "./marks";
import { emptyState, type State } from "./state";

/**
 * Holds what the page knows, tells who listens when it changes, and has
 * asked anew what follows from all reports together.
 */
export class Store {
  private state: State = emptyState;
  private readonly listeners = new Set<() => void>();
  private marked: { readonly of: readonly unknown[]; readonly rows: readonly Row[] } | null = null;
  private togetherAgain: "no" | "asked" | "again" = "no";

  constructor(private readonly workforce: Workforce) {}

  readonly snapshot = (): State => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  set(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  tellTrouble(error: unknown): void {
    const { says, detail } = troubleOf(error);
    this.set({ notice: { intent: "error", says, detail } });
  }

  /** The lines of the table, computed once for what they follow from. */
  rows(): readonly Row[] {
    const { heads, leftOut, settled, together } = this.state;
    const of = [heads, leftOut, settled, together];
    if (this.marked === null || this.marked.of.some((each, at) => each !== of[at])) {
      this.marked = { of, rows: markedRows(heads, { together, leftOut, settled }) };
    }
    return this.marked.rows;
  }

  /** What is asked of the keeper. */
  wishes(): Wishes {
    const { expected, leftOut, time } = this.state;
    return { expected, leftOut: [...leftOut], time };
  }

  /** Asks anew what follows from all reports; while an answer is awaited, at most one more is asked for. */
  async refresh(): Promise<void> {
    if (this.togetherAgain !== "no") {
      this.togetherAgain = "again";
      return;
    }
    this.togetherAgain = "asked";
    const together = await this.workforce.ask("together", this.wishes());
    this.set({ together });
    const again = (this.togetherAgain as string) === "again";
    this.togetherAgain = "no";
    if (again) setTimeout(() => void this.refresh(), PAUSE);
  }
}

/** Milliseconds until what follows from all reports is asked for again. */
const PAUSE = 250;
