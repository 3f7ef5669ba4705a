import type { ForKeeper, FromKeeper, Question, Questions } from "./keeper/keeper-worker";
import type { FileTrouble, JudgeAnswer, JudgeSettings, JudgeTask, OutlineHead, RowHead, Side } from "./messages";
import { JudgePool, type JudgeEnd } from "./pool";
import { ToldTrouble } from "./trouble-of";
import type { Role } from "./worker";

/** What one file may take; a report of 3,000 pages takes a small part of it. */
const FILE_LIMIT = 10_000;

/** All workers of the page: some that judge, one that keeps. `code`: the workers' script, see worker.ts. */
export class Workforce {
  onRows: (heads: readonly RowHead[], outlines: readonly OutlineHead[]) => void = () => undefined;
  private readonly address: string;
  private readonly keeper: Worker;
  private readonly asked = new Map<number, { resolve(answer: unknown): void; reject(error: ToldTrouble): void }>();
  private pool: JudgePool;
  private settings: JudgeSettings = { outline: null };
  private nextId = 0;

  constructor(code: string) {
    this.address = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
    this.keeper = new Worker(this.address);
    this.keeper.postMessage({ role: "keeper" } satisfies Role);
    this.keeper.onmessage = ({ data }: MessageEvent<FromKeeper>) => this.hear(data);
    this.pool = this.newPool();
  }

  /** Another outline: judges start anew with it. */
  use(settings: JudgeSettings): void {
    this.settings = settings;
    this.pool.cancel();
    this.pool = this.newPool();
  }

  run(task: JudgeTask): Promise<JudgeAnswer> {
    return this.pool.run(task);
  }

  cancel(): void {
    this.pool.cancel();
  }

  /** A file that no judge came to the end of; its row comes as every other. */
  tellFailed(file: string, side: Side, trouble: FileTrouble): void {
    this.tell({ type: "failed", file, side, trouble });
  }

  /** Asks the keeper. */
  ask<Asked extends Question>(
    question: Asked,
    ...about: Parameters<Questions[Asked]>
  ): Promise<Awaited<ReturnType<Questions[Asked]>>> {
    const id = this.nextId++;
    return new Promise((resolve, reject) => {
      this.asked.set(id, { resolve: resolve as (answer: unknown) => void, reject });
      this.tell({ type: "ask", id, question, about });
    });
  }

  private hear(data: FromKeeper): void {
    if (data.type === "rows") return this.onRows(data.heads, data.outlines);
    const asked = this.asked.get(data.id);
    this.asked.delete(data.id);
    if (data.type === "answer") asked?.resolve(data.answer);
    else asked?.reject(new ToldTrouble(data.trouble));
  }

  private tell(message: ForKeeper, transfer: Transferable[] = []): void {
    this.keeper.postMessage(message, transfer);
  }

  private newPool(): JudgePool {
    return new JudgePool({
      workers: Math.max(1, Math.min(8, navigator.hardwareConcurrency || 1)),
      limit: FILE_LIMIT,
      start: () => this.startJudge(),
    });
  }

  private startJudge(): JudgeEnd {
    const worker = new Worker(this.address);
    const { port1, port2 } = new MessageChannel();
    this.tell({ type: "port", port: port1 }, [port1]);
    worker.postMessage({ role: "judge", keeper: port2, settings: this.settings } satisfies Role, [port2]);
    const end: JudgeEnd = {
      send: (task) => worker.postMessage(task),
      onAnswer: () => undefined,
      stop: () => worker.terminate(),
    };
    worker.onmessage = ({ data }: MessageEvent<JudgeAnswer>) => end.onAnswer(data);
    worker.onerror = (event) => {
      event.preventDefault();
      end.onAnswer({ type: "fault", detail: event.message });
    };
    return end;
  }
}
