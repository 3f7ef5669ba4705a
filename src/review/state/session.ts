import type { PreviousPrint } from "../../core/memory/previous-print";
import type { Language } from "../../core/outline/language";
import type { ReportTime } from "../../core/outline/report-time";
import type { FigureReading } from "../../core/overview/figures/figure-cells";
import type { ColumnKey } from "../../core/overview/figures/figures-table";
import type { FiguresOfSection, Wishes } from "../workers/keeper";
import type { FileTrouble, Side } from "../workers/messages";
import type { Frame, HeldFile, Making, Note } from "../workers/make";
import { ToldTrouble, troubleOf } from "../workers/trouble-of";
import type { Workforce } from "../workers/workforce";
import { copyName } from "../../export/overview/file-names";
import { troubles } from "../workers/troubles";
import { treatmentOf, uniquePath, type FoundFile } from "./files";
import { markedRows, type Row } from "./marks";
import { emptyState, type ChosenOutline, type State } from "./state";
import { said } from "./said";
import type { MadeFile, Surroundings } from "./surroundings";
import { readWorkFile, writeWorkFile } from "./work-file";

/** Joins the workers and what is shown: takes files in, has them judged, answers what the views ask. */
export class Session {
  private state: State = emptyState;
  private readonly listeners = new Set<() => void>();
  private readonly files: Readonly<Record<Side, Map<string, File>>> = { now: new Map(), before: new Map() };
  private marked: { readonly of: readonly unknown[]; readonly rows: readonly Row[] } | null = null;
  private togetherAgain: "no" | "asked" | "again" = "no";
  private running = 0;

  constructor(
    private readonly workforce: Workforce,
    private readonly surroundings: Surroundings,
  ) {
    workforce.onRows = (heads, outlines) => {
      const now = heads.filter(({ side }) => side === "now");
      const before = heads.filter(({ side }) => side === "before");
      this.set({
        ...(now.length > 0 && { heads: joined(this.state.heads, now) }),
        ...(before.length > 0 && { before: joined(this.state.before, before) }),
        ...(outlines.length > 0 && { outlines: [...this.state.outlines, ...outlines] }),
      });
      void this.refresh();
    };
  }

  readonly snapshot = (): State => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  set(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
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

  /** Takes files of one period in and judges them. Files that are already here are not taken twice. */
  async add(found: readonly FoundFile[], side: Side): Promise<void> {
    const tasks: { readonly path: string; readonly file: File }[] = [];
    const failed: { readonly path: string; readonly trouble: FileTrouble }[] = [];
    const known = this.files[side];
    for (const [at, each] of found.entries()) {
      // The press that chose them is over before thousands are gone through, a few at a time.
      if (at % FEW === 0) await this.surroundings.breath();
      const treatment = treatmentOf(each);
      if (treatment === "passOver" || isSame(known.get(each.path), each.file)) continue;
      const path = uniquePath(each.path, (taken) => known.has(taken));
      known.set(path, each.file);
      if (treatment === "read") tasks.push({ path, file: each.file });
      else failed.push({ path, trouble: treatment });
    }
    for (const { path, trouble } of failed) this.workforce.tellFailed(path, side, trouble);
    if (tasks.length === 0 && failed.length === 0) this.set({ notice: { intent: "info", says: said.nothingNew } });
    await this.judge(tasks, side);
    if (side === "before" || this.state.before.length > 0)
      await this.compare(side === "before" ? null : tasks.map(({ path }) => path));
  }

  /** Stops judging; what was judged stays. */
  cancel(): void {
    this.running++;
    this.workforce.cancel();
    const judged = new Set(this.state.heads.map(({ file }) => file));
    const before = new Set(this.state.before.map(({ file }) => file));
    for (const path of [...this.files.now.keys()]) if (!judged.has(path)) this.files.now.delete(path);
    for (const path of [...this.files.before.keys()]) if (!before.has(path)) this.files.before.delete(path);
    this.set({ run: null });
  }

  /** Judges everything anew, by another outline or by the one each report names. */
  async useOutline(outline: ChosenOutline | null): Promise<void> {
    this.running++;
    this.workforce.use({ outline: outline?.asked ?? null });
    this.set({ outline, opened: null });
    for (const side of ["now", "before"] as const) {
      const readable = [...this.files[side]].filter(([path, file]) => treatmentOf({ path, file }) === "read");
      if (readable.length > 0)
        await this.judge(
          readable.map(([path, file]) => ({ path, file })),
          side,
        );
    }
  }

  /** Shows one report in full; null shuts it. */
  async open(file: string | null): Promise<void> {
    if (file === null) return this.set({ opened: null });
    const head = this.state.heads.find((each) => each.file === file);
    const blob = this.files.now.get(file);
    if (head === undefined || blob === undefined) return;
    if (head.kind === "unread") return this.set({ opened: { file, report: null, trouble: head.trouble } });
    this.set({ opened: { file, report: null, trouble: null } });
    const previous = await this.previousOf(file);
    const answer = await this.workforce.run({ type: "open", file, blob, previous });
    if (this.state.opened?.file !== file) return;
    if (answer.type === "opened") this.set({ opened: { file, report: answer.opened, trouble: null } });
    else if (answer.type === "failed") this.set({ opened: { file, report: null, trouble: answer.trouble } });
  }

  expect(expected: readonly string[]): void {
    this.set({ expected });
    void this.refresh();
  }

  setTime(time: ReportTime | null): void {
    this.set({ time });
    void this.refresh();
  }

  leaveOut(files: readonly string[], isOut: boolean): void {
    this.set({ leftOut: toggled(this.state.leftOut, files, isOut) });
    void this.refresh();
  }

  setSettled(files: readonly string[], isSettled: boolean): void {
    this.set({ settled: toggled(this.state.settled, files, isSettled) });
  }

  choose(files: readonly string[], isChosen: boolean): void {
    this.set({ chosen: toggled(this.state.chosen, files, isChosen) });
  }

  /** Whether a point is to be asked for in the note to its unit. */
  tick(file: string, fingerprints: readonly string[], isTicked: boolean): void {
    const { unticked } = this.state;
    const changed = toggled(unticked.get(file) ?? new Set(), fingerprints, !isTicked);
    this.set({ unticked: new Map(unticked).set(file, changed) });
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
      if (text === null) this.set({ notice: { intent: "error", says: remarks[0]! } });
      else await this.useOutline({ asked: text, name: name! });
    } catch (error) {
      this.tellTrouble(error);
    }
  }

  /** Units named in a list; null when it cannot be read, which is told. */
  async readExpected(file: File): Promise<readonly string[] | null> {
    try {
      return await this.workforce.ask("readExpected", file, file.name);
    } catch (error) {
      this.tellTrouble(error);
      return null;
    }
  }

  /** Figures of one section; nothing when they cannot be had, which is told. */
  async figures(section: string): Promise<FiguresOfSection> {
    try {
      return await this.workforce.ask("figures", this.wishes(), section);
    } catch (error) {
      this.tellTrouble(error);
      return { units: [], columns: [], sections: [] };
    }
  }

  /** The sentences a figure was read from. */
  async readings(of: ColumnKey, at: number): Promise<readonly FigureReading[]> {
    try {
      return await this.workforce.ask("readings", this.wishes(), of, at);
    } catch (error) {
      this.tellTrouble(error);
      return [];
    }
  }

  /** Makes a file in a worker and hands it to the browser; while it is made, the page says so. */
  async take(making: Making, language: Language): Promise<void> {
    await this.handOut(() => this.workforce.ask("make", making, this.frame(language)));
  }

  /** A copy of one report, or of several in one .zip, with its points as comments of Word. */
  async takeCopies(files: readonly string[], language: Language): Promise<void> {
    const asked = new Set(files);
    const signed = this.state.heads.filter((head) => head.signed && asked.has(head.file)).length;
    const failed: string[] = [];
    const told = (name: string) => said.copiesMade(name, signed, failed);
    await this.handOut(async () => {
      const made = await Promise.all(files.map((file) => this.copyOf(file, language)));
      const copies = made.flatMap((each) => ("blob" in each ? [each] : []));
      const [trouble] = made.flatMap((each) => ("trouble" in each ? [each.trouble] : []));
      if (copies.length === 0) throw new ToldTrouble(trouble ?? unexpected);
      // One that is no longer there stops none of the others.
      failed.push(...files.filter((_, at) => "trouble" in made[at]!));
      if (files.length === 1) {
        const { name, blob } = copies[0]!;
        return { name, bytes: blob, type: name.endsWith(".docx") ? DOCX : ANY };
      }
      return this.workforce.ask("zip", said.copies[language], copies);
    }, told);
  }

  async copyNote(note: Note, language: Language): Promise<void> {
    try {
      await this.copy(await this.workforce.ask("noteText", note, this.frame(language)));
    } catch (error) {
      this.tellTrouble(error);
    }
  }

  /** The user's choices as a file, to go on another day. */
  saveWork(): void {
    this.hand({ name: "kiem-tra-bao-cao.json", type: "application/json", bytes: writeWorkFile(this.state) });
  }

  async openWork(file: File): Promise<void> {
    const work = readWorkFile(await file.text().catch(() => ""));
    if (work === null) return this.set({ notice: { intent: "error", says: said.noWorkFile } });
    const { outline, ...choices } = work;
    this.set({ ...choices, notice: { intent: "success", says: said.workOpened } });
    if (outline?.asked !== this.state.outline?.asked) await this.useOutline(outline);
    void this.refresh();
  }

  /** The points of a file that its note asks for. */
  noteOf(file: string, mustOnly = false): Note {
    return { file, mustOnly, unticked: [...(this.state.unticked.get(file) ?? [])] };
  }

  async copy(text: string): Promise<void> {
    try {
      await this.surroundings.copy(text);
      this.set({ notice: { intent: "success", says: said.copied } });
    } catch (error) {
      this.tellTrouble(error);
    }
  }

  /** The copy, held by the browser: of many large ones none stays in the page's memory. */
  private async copyOf(file: string, language: Language): Promise<HeldFile | { readonly trouble: FileTrouble }> {
    const unticked = [...(this.state.unticked.get(file) ?? [])];
    const previous = await this.previousOf(file);
    const original = this.files.now.get(file)!;
    const answer = await this.workforce.run({ type: "comments", file, blob: original, previous, unticked, language });
    if (answer.type !== "made") return { trouble: answer.type === "failed" ? answer.trouble : unexpected };
    return { name: copyName(file, said.commented[language]), blob: new Blob([answer.bytes as BlobPart]) };
  }

  private async handOut(make: () => Promise<MadeFile>, told = said.downloaded): Promise<void> {
    this.set({ making: true, notice: null });
    try {
      this.hand(await make(), told);
    } catch (error) {
      this.tellTrouble(error);
    }
    this.set({ making: false });
  }

  private hand(file: MadeFile, told = said.downloaded): void {
    this.surroundings.download(file);
    this.set({ notice: { intent: "success", says: told(file.name) } });
  }

  private frame(language: Language): Frame {
    return { wishes: this.wishes(), language, day: this.surroundings.today() };
  }

  private tellTrouble(error: unknown): void {
    const { says, detail } = troubleOf(error);
    this.set({ notice: { intent: "error", says, detail } });
  }

  forgetBefore(): void {
    this.files.before.clear();
    void this.workforce.ask("forget", "before");
    this.set({ before: [], pairs: [], doubtful: [] });
    void this.useOutline(this.state.outline);
  }

  /** What is asked of the keeper. */
  wishes(): Wishes {
    const { expected, leftOut, time } = this.state;
    return { expected, leftOut: [...leftOut], time };
  }

  /** Judges this period's reports again beside last period's of the same units; `files`: only these. */
  private async compare(files: readonly string[] | null): Promise<void> {
    const { pairs, doubtful } = await this.workforce.ask("pairs");
    this.set({ pairs, doubtful });
    const wanted = files === null ? null : new Set(files);
    const again = pairs.flatMap(({ file }) => {
      const blob = this.files.now.get(file);
      return blob === undefined || wanted?.has(file) === false ? [] : [{ path: file, file: blob }];
    });
    await this.judge(again, "now");
  }

  private async judge(tasks: readonly { readonly path: string; readonly file: File }[], side: Side): Promise<void> {
    if (tasks.length === 0) return;
    const running = ++this.running;
    const begun = this.surroundings.clock();
    let done = 0;
    let drawn = begun;
    this.set({ run: { side, total: tasks.length, done, begun, now: begun } });
    await Promise.all(
      tasks.map(async ({ path, file }) => {
        const previous = side === "now" ? await this.previousOf(path) : null;
        const answer = await this.workforce.run({ type: "judge", file: path, side, blob: file, previous });
        if (answer.type === "failed") this.workforce.tellFailed(path, side, answer.trouble);
        done++;
        const now = this.surroundings.clock();
        if (running !== this.running || now - drawn < TOGETHER) return;
        drawn = now;
        this.set({ run: { side, total: tasks.length, done, begun, now } });
      }),
    );
    if (running === this.running) this.set({ run: null });
    void this.refresh();
  }

  private async previousOf(file: string): Promise<PreviousPrint | null> {
    const pair = this.state.pairs.find((each) => each.file === file);
    return pair === undefined ? null : this.workforce.ask("print", pair.before.file);
  }

  /** Asks anew what follows from all reports; while an answer is awaited, at most one more is asked for. */
  private async refresh(): Promise<void> {
    if (this.togetherAgain !== "no") {
      this.togetherAgain = "again";
      return;
    }
    this.togetherAgain = "asked";
    const together = await this.workforce.ask("together", this.wishes());
    this.set({ together });
    const again = (this.togetherAgain as string) === "again";
    this.togetherAgain = "no";
    if (again) setTimeout(() => void this.refresh(), TOGETHER);
  }
}

const ANY = "application/octet-stream";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A worker answered another question than it was asked. */
const unexpected: FileTrouble = { kind: "internal", says: troubles.internal, detail: "unexpected answer" };

/** The size of a chosen file is asked of the disk, and the page waits for the answer: 200 of them took 40 ms. */
const FEW = 24;

/** Milliseconds between two drawings of what changes all the time. */
const TOGETHER = 250;

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

function toggled(set: ReadonlySet<string>, members: readonly string[], isIn: boolean): ReadonlySet<string> {
  const changed = new Set(set);
  for (const member of members) {
    if (isIn) changed.add(member);
    else changed.delete(member);
  }
  return changed;
}

function isSame(known: File | undefined, file: File): boolean {
  return known !== undefined && known.size === file.size && known.lastModified === file.lastModified;
}
