import type { FileTrouble, JudgeAnswer, JudgeTask } from "./messages";
import { troubles } from "./troubles";

/** A worker as the pool needs it; a test may give others than the browser's. */
export interface JudgeEnd {
  send(task: JudgeTask): void;
  /** At most one answer a task; `fault` when the worker itself came to its end. */
  onAnswer: (answer: JudgeAnswer | { readonly type: "fault"; readonly detail: string }) => void;
  stop(): void;
}

export interface PoolOptions {
  readonly workers: number;
  /** Milliseconds that one file may take. */
  readonly limit: number;
  readonly start: () => JudgeEnd;
}

type WhenJudged = (answer: JudgeAnswer) => void;

/**
 * Gives tasks to a few workers, one at a time each. A file that takes too long costs its worker,
 * which is replaced, and never the other files; what a person waits for goes before the rest.
 */
export class JudgePool {
  private readonly waiting: { readonly task: JudgeTask; readonly done: WhenJudged }[] = [];
  private readonly slots: Slot[];

  constructor(private readonly options: PoolOptions) {
    this.slots = Array.from({ length: Math.max(1, options.workers) }, () => new Slot(options, () => this.feed()));
  }

  /** Resolves in any case, with `failed` at the worst. */
  run(task: JudgeTask): Promise<JudgeAnswer> {
    return new Promise((done) => {
      if (task.type === "judge") this.waiting.push({ task, done });
      else this.waiting.unshift({ task, done });
      this.feed();
    });
  }

  /** Forgets what has not begun; what has is let go of with its worker. Their promises never resolve. */
  cancel(): void {
    this.waiting.length = 0;
    for (const slot of this.slots) slot.abandon();
  }

  private feed(): void {
    for (const slot of this.slots) {
      if (this.waiting.length === 0) return;
      if (slot.free) {
        const { task, done } = this.waiting.shift()!;
        slot.take(task, done);
      }
    }
  }
}

class Slot {
  private end: JudgeEnd | null = null;
  private done: WhenJudged | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly options: PoolOptions,
    private readonly onFree: () => void,
  ) {}

  get free(): boolean {
    return this.done === null;
  }

  take(task: JudgeTask, done: WhenJudged): void {
    const { limit } = this.options;
    this.done = done;
    this.timer = setTimeout(() => this.give(tooSlow(limit), true), limit);
    this.worker().send(task);
  }

  abandon(): void {
    if (this.done !== null) this.drop();
    clearTimeout(this.timer);
    this.done = null;
  }

  private worker(): JudgeEnd {
    if (this.end === null) {
      const end = this.options.start();
      end.onAnswer = (answer) => {
        if (end !== this.end) return;
        if (answer.type === "fault") this.give(stopped(answer.detail), true);
        else this.give({ answer }, false);
      };
      this.end = end;
    }
    return this.end;
  }

  private give({ answer }: { readonly answer: JudgeAnswer }, replace: boolean): void {
    clearTimeout(this.timer);
    if (replace) this.drop();
    const { done } = this;
    this.done = null;
    done?.(answer);
    this.onFree();
  }

  private drop(): void {
    this.end?.stop();
    this.end = null;
  }
}

function tooSlow(limit: number): { readonly answer: JudgeAnswer } {
  return failure({ kind: "tooSlow", says: troubles.tooSlow, detail: `${limit} ms` });
}

function stopped(detail: string): { readonly answer: JudgeAnswer } {
  return failure({ kind: "stopped", says: troubles.stopped, detail });
}

function failure(trouble: FileTrouble): { readonly answer: JudgeAnswer } {
  return { answer: { type: "failed", trouble } };
}
