import type { ChildProcess } from "node:child_process";
import type { Bilingual } from "../../core/outline/language";
import { internal, type Judged, type Wishes } from "../judged";
import { processorUse } from "./processor-use";
import { startPlainly, startProcess, startsQuickly, usualMegabytes, usualWorkers } from "./processes";

/** Judges files in a few processes, each with limits of time and memory. */

/** What one file may cost; a report of 3,000 pages takes a small part of either. */
export interface PoolLimits {
  /** Of the processor where the system tells, so that a busy machine makes no file slow; else by the clock. */
  readonly milliseconds: number;
  /** Milliseconds by the clock, whatever it had of the processor. */
  readonly longest: number;
  readonly megabytes: number;
  readonly workers: number;
}

const poolLimits: PoolLimits = {
  milliseconds: 10_000,
  longest: 30_000,
  megabytes: usualMegabytes,
  workers: usualWorkers,
};

/** Files judged ahead of the one that is waited for: a slow file must not let the results of hundreds pile up. */
const AHEAD = 64;

/**
 * Judges files in a few processes and gives the results in the order of the files. A file that takes too
 * long or too much memory costs its process, which is replaced, and never the other files. Processes,
 * not threads: V8 ends the whole process when one of its threads runs out of memory in the wrong moment.
 */
export async function* judgeAll(
  files: readonly string[],
  wishes: Wishes,
  limits: PoolLimits = poolLimits,
): AsyncGenerator<Judged> {
  // Only of files that are ahead of the one that is waited for: what was told is forgotten.
  const waiting = new Map<number, Waiting>();
  const waitingFor = (at: number) => {
    let one = waiting.get(at);
    if (one === undefined) {
      let resolve!: Waiting["resolve"];
      const result = new Promise<Judged>((done) => (resolve = done));
      waiting.set(at, (one = { result, resolve }));
    }
    return one;
  };
  let next = 0;
  let told = 0;
  const slots: Slot[] = [];
  const feed = () => {
    for (const slot of slots)
      while (slot.free && next < files.length && next < told + AHEAD) {
        const at = next++;
        slot.judge(files[at]!, (judged) => {
          waitingFor(at).resolve(judged);
          feed();
        });
      }
  };
  for (let count = Math.min(limits.workers, files.length); count > 0; count--) slots.push(new Slot(wishes, limits));
  try {
    feed();
    for (; told < files.length; feed()) {
      yield await waitingFor(told).result;
      waiting.delete(told++);
    }
  } finally {
    for (const slot of slots) slot.close();
  }
}

interface Waiting {
  readonly result: Promise<Judged>;
  readonly resolve: (judged: Judged | Promise<Judged>) => void;
}

/** What a process of the pool says: that it has started, a result, or a fault that judging itself could not catch. */
export type Said = "ready" | Judged | { readonly fault: string };

/** One process and whatever replaces it. */
class Slot {
  private child: ChildProcess | null;
  private job: { readonly file: string; readonly done: (judged: Judged | Promise<Judged>) => void } | null = null;
  private timer: NodeJS.Timeout | null = null;
  private ready = false;

  constructor(
    private readonly wishes: Wishes,
    private readonly limits: PoolLimits,
  ) {
    this.child = this.start();
  }

  get free(): boolean {
    return this.job === null;
  }

  judge(file: string, done: (judged: Judged | Promise<Judged>) => void): void {
    this.job = { file, done };
    this.child ??= this.start();
    if (this.ready) this.send();
  }

  close(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.end();
  }

  private start(): ChildProcess {
    this.ready = false;
    const child = startProcess(this.limits.megabytes);
    const quickly = startsQuickly(child);
    child.on("message", (said: Said) => {
      if (said === "ready") {
        this.ready = true;
        if (this.job !== null) this.send();
      } else if ("fault" in said) this.give("internal", internal, said.fault);
      else this.finish(said);
    });
    child.on("error", (error) => {
      if (quickly && !this.ready) this.startAgain();
      else this.give("internal", internal, error.message);
    });
    child.on("exit", (code, signal) => {
      if (quickly && !this.ready) return this.startAgain();
      const tooHeavy = signal === "SIGABRT" || abortCodes.has(code ?? 0);
      this.give(tooHeavy ? "tooLarge" : "internal", tooHeavy ? heavy : internal, `${signal ?? code}`);
    });
    // Not as an argument: an outline among the wishes may be longer than a command line can be.
    child.send(this.wishes);
    return child;
  }

  /** A stored start that cannot be used costs no file. */
  private startAgain(): void {
    startPlainly();
    this.end();
    if (this.job !== null) this.child = this.start();
  }

  private send(): void {
    const { milliseconds, longest } = this.limits;
    // The process's own start is not the file's fault and not counted.
    this.allow(milliseconds, processorUse(this.child?.pid)?.milliseconds ?? 0, Date.now() + longest);
    this.child?.send(this.job?.file ?? "");
  }

  /** Waits so long for the answer, and on while the process got less of the processor than it may have. */
  private allow(wait: number, before: number, until: number): void {
    const { milliseconds } = this.limits;
    this.timer = setTimeout(() => {
      const use = processorUse(this.child?.pid);
      const left = use?.wantsMore ? milliseconds - (use.milliseconds - before) : 0;
      if (left > 0 && Date.now() < until) this.allow(Math.max(left, AT_LEAST), before, until);
      else this.give("tooSlow", slow, `${milliseconds} ms`);
    }, wait);
  }

  /** Gives the process up, and the file it was at; the next file gets a new one. */
  private give(kind: string, line: Bilingual, detail: string): void {
    this.end();
    if (this.job === null) return;
    const { file } = this.job;
    // Loaded when the first file fails: most runs know of none.
    this.finish(import("../failed").then(({ failed }) => failed(file, this.wishes, kind, line, detail)));
  }

  private end(): void {
    this.child?.removeAllListeners();
    this.child?.on("error", () => undefined);
    this.child?.kill("SIGKILL");
    this.child = null;
  }

  private finish(judged: Judged | Promise<Judged>): void {
    if (this.timer !== null) clearTimeout(this.timer);
    const { job } = this;
    this.job = null;
    job?.done(judged);
  }
}

/** Milliseconds between two looks at a process that waits for its turn. */
const AT_LEAST = 50;

/** How a process ends that V8 aborts: by shells, and on Windows. */
const abortCodes: ReadonlySet<number> = new Set([134, 0x80000003]);

const slow: Bilingual = {
  vi: "Tệp đọc quá lâu nên đã dừng, để các tệp khác vẫn được kiểm tra. Hãy mở bằng Word rồi lưu lại, hoặc xin lại tệp.",
  en: "The file took too long and was given up, so that the others are checked. Save it again in Word, or ask for it again.",
};

const heavy: Bilingual = {
  vi: "Tệp cần quá nhiều bộ nhớ nên đã dừng, để các tệp khác vẫn được kiểm tra. Hãy mở bằng Word rồi lưu lại, hoặc xin lại tệp.",
  en: "The file needs too much memory and was given up, so that the others are checked. Save it again in Word, or ask for it again.",
};
