import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Bilingual } from "../core/outline/language";
import { failed, internal, traceOf, type Judged, type Wishes } from "./judge";

/** What one file may cost; a report of 3,000 pages takes a small part of either. */
export interface PoolLimits {
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly workers: number;
}

export const poolLimits: PoolLimits = {
  milliseconds: 10_000,
  megabytes: 400,
  workers: Math.max(1, Math.min(4, availableParallelism())),
};

/** Files judged ahead of the one that is waited for: a slow file must not let the results of hundreds pile up. */
const AHEAD = 64;

/**
 * Judges files in a few threads and gives the results in the order of the files. A file that takes too long or too much memory
 * costs its thread, which is replaced, and never the other files.
 */
export async function* judgeAll(
  files: readonly string[],
  wishes: Wishes,
  limits: PoolLimits = poolLimits,
): AsyncGenerator<Judged> {
  const results: ((judged: Judged) => void)[] = [];
  const waiting = files.map((_, at) => new Promise<Judged>((resolve) => (results[at] = resolve)));
  let next = 0;
  let told = 0;
  const slots: Slot[] = [];
  const feed = () => {
    for (const slot of slots)
      while (slot.free && next < files.length && next < told + AHEAD) {
        const at = next++;
        const file = files[at] as string;
        slot.judge(file, (judged) => {
          (results[at] as (judged: Judged) => void)(judged);
          feed();
        });
      }
  };
  for (let count = Math.min(limits.workers, files.length); count > 0; count--) slots.push(new Slot(wishes, limits));
  try {
    feed();
    for (const result of waiting) {
      yield await result;
      told++;
      feed();
    }
  } finally {
    await Promise.all(slots.map((slot) => slot.close()));
  }
}

/** One thread and whatever replaces it. It runs from the bundle that scripts/check.mjs makes, where it is a file of its own. */
class Slot {
  private worker: Worker | null;
  private job: { readonly file: string; readonly done: (judged: Judged) => void } | null = null;
  private timer: NodeJS.Timeout | null = null;
  private ready = false;

  constructor(
    private readonly wishes: Wishes,
    private readonly limits: PoolLimits,
  ) {
    this.worker = this.start();
  }

  get free(): boolean {
    return this.job === null;
  }

  judge(file: string, done: (judged: Judged) => void): void {
    this.job = { file, done };
    this.worker ??= this.start();
    if (this.ready) this.send();
  }

  async close(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.worker?.removeAllListeners();
    await this.worker?.terminate();
  }

  private start(): Worker {
    this.ready = false;
    const worker = new Worker(new URL("./worker.mjs", import.meta.url), {
      workerData: this.wishes,
      resourceLimits: { maxOldGenerationSizeMb: this.limits.megabytes, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
    });
    worker.on("message", (message: Judged | "ready") => {
      if (message === "ready") {
        this.ready = true;
        if (this.job !== null) this.send();
      } else this.finish(message);
    });
    worker.on("error", (error: NodeJS.ErrnoException) => {
      const tooHeavy = error.code === "ERR_WORKER_OUT_OF_MEMORY";
      this.give(tooHeavy ? "tooLarge" : "internal", tooHeavy ? heavy : internal, traceOf(error));
    });
    return worker;
  }

  private send(): void {
    const { milliseconds } = this.limits;
    // The thread's own start is not the file's fault and not counted.
    this.timer = setTimeout(() => this.give("tooSlow", slow, `${milliseconds} ms`), milliseconds);
    this.worker?.postMessage(this.job?.file);
  }

  /** Gives the thread up, and the file it was at; the next file gets a new one. */
  private give(kind: string, line: Bilingual, detail: string): void {
    this.worker?.removeAllListeners();
    // What dies in its own way may still say so.
    this.worker?.on("error", () => undefined);
    void this.worker?.terminate();
    this.worker = null;
    if (this.job !== null) this.finish(failed(this.job.file, this.wishes, kind, line, detail));
  }

  private finish(judged: Judged): void {
    if (this.timer !== null) clearTimeout(this.timer);
    const { job } = this;
    this.job = null;
    job?.done(judged);
  }
}

const slow: Bilingual = {
  vi: "Tệp đọc quá lâu nên đã dừng, để các tệp khác vẫn được kiểm tra. Hãy mở bằng Word rồi lưu lại, hoặc xin lại tệp.",
  en: "The file took too long and was given up, so that the others are checked. Save it again in Word, or ask for it again.",
};

const heavy: Bilingual = {
  vi: "Tệp cần quá nhiều bộ nhớ nên đã dừng, để các tệp khác vẫn được kiểm tra. Hãy mở bằng Word rồi lưu lại, hoặc xin lại tệp.",
  en: "The file needs too much memory and was given up, so that the others are checked. Save it again in Word, or ask for it again.",
};
