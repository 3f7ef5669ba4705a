import type { PreviousPrint } from "../../core/memory/previous-print";
import type { FileTrouble, OutlineHead, RowHead, Side } from "../workers/messages";
import type { Workforce } from "../workers/workforce";
import { sentOtherwise, stemOf } from "../../core/overview/sent-otherwise";
import { treatmentOf, uniquePath, type FoundFile } from "./files";
import { said } from "./said";
import type { ChosenOutline } from "./state";
import type { Store } from "./store";
import type { Surroundings } from "./surroundings";

/**
 * The files of both periods: takes them in, has them judged, and judged
 * again by another outline or beside last period's.
 */
export class Reports {
  private readonly files: Readonly<Record<Side, Map<string, File>>> = { now: new Map(), before: new Map() };
  private running = 0;

  constructor(
    private readonly store: Store,
    private readonly workforce: Workforce,
    private readonly surroundings: Surroundings,
  ) {
    workforce.onRows = (heads, outlines) => this.show(heads, outlines);
  }

  /** Takes files of one period in and judges them. Files that are already here are not taken twice. */
  async add(found: readonly FoundFile[], side: Side): Promise<void> {
    const tasks: Task[] = [];
    const failed: { readonly path: string; readonly trouble: FileTrouble }[] = [];
    const known = this.files[side];
    const readable = [...found.map(({ path }) => path), ...known.keys()].filter((path) => sentOtherwise(path) === null);
    const stems = new Set(readable.map(stemOf));
    // Its .pdf or scan beside a report is no report more.
    const isCopy = (path: string) => sentOtherwise(path) !== null && stems.has(stemOf(path));
    for (const [at, each] of found.entries()) {
      // The press that chose them is over before thousands are gone through, a few at a time.
      if (at % FEW === 0) await this.surroundings.breath();
      const treatment = treatmentOf(each);
      if (treatment === "passOver" || isCopy(each.path) || isSame(known.get(each.path), each.file)) continue;
      const path = uniquePath(each.path, (taken) => known.has(taken));
      known.set(path, each.file);
      if (treatment === "read") tasks.push({ path, file: each.file });
      else failed.push({ path, trouble: treatment });
    }
    for (const { path, trouble } of failed) this.workforce.tellFailed(path, side, trouble);
    if (tasks.length === 0 && failed.length === 0)
      this.store.set({ notice: { intent: "info", says: said.nothingNew } });
    await this.judge(tasks, side);
    if (side === "before" || this.store.snapshot().before.length > 0)
      await this.compare(side === "before" ? null : tasks.map(({ path }) => path));
  }

  /** Stops judging; what was judged stays. */
  cancel(): void {
    this.running++;
    this.workforce.cancel();
    const { heads, before } = this.store.snapshot();
    keepOnly(this.files.now, heads);
    keepOnly(this.files.before, before);
    this.store.set({ run: null });
  }

  /** Judges everything anew, by another outline or by the one each report names. */
  async useOutline(outline: ChosenOutline | null): Promise<void> {
    this.running++;
    this.workforce.use({ outline: outline?.asked ?? null });
    this.store.set({ outline, opened: null });
    for (const side of ["now", "before"] as const) {
      const readable = [...this.files[side]].filter(([path, file]) => treatmentOf({ path, file }) === "read");
      await this.judge(
        readable.map(([path, file]) => ({ path, file })),
        side,
      );
    }
  }

  /** Judges all reports by the outline of a file: the công văn's .docx, or a .json that the product wrote. */
  async useOutlineFile(file: File): Promise<void> {
    try {
      const { text, name, remarks } = await this.workforce.ask(
        "readOutline",
        file,
        file.name,
        this.surroundings.month(),
      );
      if (text === null) this.store.set({ notice: { intent: "error", says: remarks[0]! } });
      else await this.useOutline({ asked: text, name: name! });
    } catch (error) {
      this.store.tellTrouble(error);
    }
  }

  /** Shows one report in full; null shuts it. */
  async open(file: string | null): Promise<void> {
    if (file === null) return this.store.set({ opened: null });
    const head = this.store.snapshot().heads.find((each) => each.file === file);
    const blob = this.files.now.get(file);
    if (head === undefined || blob === undefined) return;
    if (head.kind === "unread") return this.store.set({ opened: { file, report: null, trouble: head.trouble } });
    this.store.set({ opened: { file, report: null, trouble: null } });
    const previous = await this.previousOf(file);
    const answer = await this.workforce.run({ type: "open", file, blob, previous });
    if (this.store.snapshot().opened?.file !== file) return;
    if (answer.type === "opened") this.store.set({ opened: { file, report: answer.opened, trouble: null } });
    else if (answer.type === "failed") this.store.set({ opened: { file, report: null, trouble: answer.trouble } });
  }

  forgetBefore(): void {
    this.files.before.clear();
    void this.workforce.ask("forget", "before");
    this.store.set({ before: [], pairs: [], doubtful: [] });
    void this.useOutline(this.store.snapshot().outline);
  }

  /** This period's report itself, which was taken in under that path. */
  original(path: string): File {
    return this.files.now.get(path)!;
  }

  /** What is kept of last period's report of the same unit. */
  async previousOf(file: string): Promise<PreviousPrint | null> {
    const pair = this.store.snapshot().pairs.find((each) => each.file === file);
    return pair === undefined ? null : this.workforce.ask("print", pair.before.file);
  }

  private show(heads: readonly RowHead[], outlines: readonly OutlineHead[]): void {
    const state = this.store.snapshot();
    const now = heads.filter(({ side }) => side === "now");
    const before = heads.filter(({ side }) => side === "before");
    this.store.set({
      ...(now.length > 0 && { heads: joined(state.heads, now) }),
      ...(before.length > 0 && { before: joined(state.before, before) }),
      ...(outlines.length > 0 && { outlines: [...state.outlines, ...outlines] }),
    });
    void this.store.refresh();
  }

  /** Judges this period's reports again beside last period's of the same units; `files`: only these. */
  private async compare(files: readonly string[] | null): Promise<void> {
    const { pairs, doubtful } = await this.workforce.ask("pairs");
    this.store.set({ pairs, doubtful });
    const wanted = files === null ? null : new Set(files);
    const again = pairs.flatMap(({ file }) => {
      const blob = this.files.now.get(file);
      return blob === undefined || wanted?.has(file) === false ? [] : [{ path: file, file: blob }];
    });
    await this.judge(again, "now");
  }

  private async judge(tasks: readonly Task[], side: Side): Promise<void> {
    if (tasks.length === 0) return;
    const running = ++this.running;
    const begun = this.surroundings.clock();
    let done = 0;
    let drawn = begun;
    this.store.set({ run: { side, total: tasks.length, done, begun, now: begun } });
    await Promise.all(
      tasks.map(async ({ path, file }) => {
        const previous = side === "now" ? await this.previousOf(path) : null;
        const answer = await this.workforce.run({ type: "judge", file: path, side, blob: file, previous });
        if (answer.type === "failed") this.workforce.tellFailed(path, side, answer.trouble);
        done++;
        const now = this.surroundings.clock();
        if (running !== this.running || now - drawn < BETWEEN) return;
        drawn = now;
        this.store.set({ run: { side, total: tasks.length, done, begun, now } });
      }),
    );
    if (running === this.running) this.store.set({ run: null });
    void this.store.refresh();
  }
}

interface Task {
  readonly path: string;
  readonly file: File;
}

/** The size of a chosen file is asked of the disk, and the page waits for the answer: 200 of them took 40 ms. */
const FEW = 24;

/** Milliseconds between two drawings of how far judging has come. */
const BETWEEN = 250;

function keepOnly(files: Map<string, File>, judged: readonly RowHead[]): void {
  const kept = new Set(judged.map(({ file }) => file));
  for (const path of [...files.keys()]) if (!kept.has(path)) files.delete(path);
}

/** Rows by file, the newer one for a file judged again. */
function joined<Head extends { readonly file: string }>(old: readonly Head[], added: readonly Head[]): readonly Head[] {
  const again = new Map(added.map((head) => [head.file, head]));
  const kept = old.map((head) => {
    const newer = again.get(head.file);
    again.delete(head.file);
    return newer ?? head;
  });
  return [...kept, ...again.values()];
}

function isSame(known: File | undefined, file: File): boolean {
  return known !== undefined && known.size === file.size && known.lastModified === file.lastModified;
}
