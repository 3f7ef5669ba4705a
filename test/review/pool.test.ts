import type { JudgeAnswer, JudgeTask } from "../../src/review/workers/messages";
import { JudgePool, type JudgeEnd } from "../../src/review/workers/pool";

const task = (file: string, type: "judge" | "open" = "judge"): JudgeTask =>
  ({ type, file, side: "now", blob: new Blob(), previous: null }) as JudgeTask;

/** Workers that answer when the test says so. */
class Office {
  readonly desks: { readonly given: string[]; stopped: boolean; end: JudgeEnd }[] = [];

  readonly start = (): JudgeEnd => {
    const desk = { given: [] as string[], stopped: false, end: null as unknown as JudgeEnd };
    desk.end = {
      send: ({ file }) => void desk.given.push(file),
      onAnswer: () => undefined,
      stop: () => void (desk.stopped = true),
    };
    this.desks.push(desk);
    return desk.end;
  };

  done(desk: number): void {
    this.desks[desk]!.end.onAnswer({ type: "judged" });
  }
}

describe("the pool of workers", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it("gives each worker one file at a time, in order", () => {
    const office = new Office();
    const pool = new JudgePool({ workers: 2, limit: 10_000, start: office.start });
    for (const file of ["a", "b", "c"]) void pool.run(task(file));
    expect(office.desks.map(({ given }) => given)).toEqual([["a"], ["b"]]);
    office.done(1);
    expect(office.desks.map(({ given }) => given)).toEqual([["a"], ["b", "c"]]);
  });

  it("stops a file that takes too long, says so, and goes on with another worker", async () => {
    const office = new Office();
    const pool = new JudgePool({ workers: 1, limit: 10_000, start: office.start });
    const stuck = pool.run(task("kẹt.docx"));
    const next = pool.run(task("sau.docx"));
    jest.advanceTimersByTime(10_000);
    expect(await stuck).toMatchObject({ type: "failed", trouble: { kind: "tooSlow" } });
    expect(office.desks[0]!.stopped).toBe(true);
    expect(office.desks[1]!.given).toEqual(["sau.docx"]);
    office.done(1);
    expect(await next).toEqual({ type: "judged" });
  });

  it("takes no late answer of a worker it has stopped for the answer of another file", async () => {
    const office = new Office();
    const pool = new JudgePool({ workers: 1, limit: 10_000, start: office.start });
    void pool.run(task("kẹt.docx"));
    const answers: JudgeAnswer[] = [];
    void pool.run(task("sau.docx")).then((answer) => answers.push(answer));
    jest.advanceTimersByTime(10_000);
    office.done(0);
    await Promise.resolve();
    expect(answers).toEqual([]);
  });

  it("tells of a worker that came to its end, and replaces it", async () => {
    const office = new Office();
    const pool = new JudgePool({ workers: 1, limit: 10_000, start: office.start });
    const lost = pool.run(task("lớn.docx"));
    void pool.run(task("sau.docx"));
    office.desks[0]!.end.onAnswer({ type: "fault", detail: "out of memory" });
    expect(await lost).toMatchObject({ type: "failed", trouble: { kind: "stopped", detail: "out of memory" } });
    expect(office.desks[1]!.given).toEqual(["sau.docx"]);
  });

  it("serves first what a person waits for", () => {
    const office = new Office();
    const pool = new JudgePool({ workers: 1, limit: 10_000, start: office.start });
    for (const file of ["a", "b"]) void pool.run(task(file));
    void pool.run(task("mở.docx", "open"));
    office.done(0);
    expect(office.desks[0]!.given).toEqual(["a", "mở.docx"]);
  });

  it("lets go of everything when it is cancelled, and works again afterwards", () => {
    const office = new Office();
    const pool = new JudgePool({ workers: 1, limit: 10_000, start: office.start });
    for (const file of ["a", "b"]) void pool.run(task(file));
    pool.cancel();
    expect(office.desks[0]!.stopped).toBe(true);
    void pool.run(task("c"));
    expect(office.desks[1]!.given).toEqual(["c"]);
    jest.advanceTimersByTime(9_999);
    expect(office.desks[1]!.stopped).toBe(false);
  });
});
