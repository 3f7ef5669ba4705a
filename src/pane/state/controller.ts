import { timeAround, type ReportTime } from "../../core/outline/report-time";
import type { Details } from "../../core/outline/details";
import type { Applied, Edit, InsertEdit } from "../../core/edits/edits";
import type { DocumentHost } from "../../core/edits/document-host";
import type { Memory } from "../../core/memory/memory";
import { parseMemory, serializeMemory } from "../../core/memory/memory-xml";
import type { Criterion, SectionId } from "../../core/outline/outline";
import type { Finding, Report } from "../../core/check/report";
import { skeletonEdits, type SkeletonChoice } from "../../core/insertion/skeleton";
import { createChecker } from "./checking";
import { exampleEdit } from "./example-edit";
import { mainAction } from "./main-action";
import { foldedText } from "../../core/snapshot/reading";
import * as remembered from "../../core/memory/memory-changes";
import { createReader } from "./reading";
import type { NoticeKind, State, View, Work } from "./state";
import type { Store } from "./store";
import type { Surroundings } from "./surroundings";
import { troubleOf } from "./trouble";

/** Everything the user can make the pane do. No method rejects: what goes wrong is told in the state. */
export interface Controller {
  start(): Promise<void>;
  stop(): void;
  readAgain(): Promise<void>;
  show(view: View): void;
  open(section: SectionId, open: boolean): void;
  setGuidance(on: boolean): void;
  insert(choice: SkeletonChoice): Promise<void>;
  insertExample(criterion: Criterion, section: SectionId): Promise<void>;
  undo(): Promise<void>;
  goTo(paragraph: number): Promise<void>;
  check(): Promise<void>;
  cancel(): void;
  propose(proposal: State["proposal"]): void;
  applyProposal(): Promise<void>;
  chooseFinding(finding: Finding): Promise<void>;
  ignore(finding: Finding, reason: string): Promise<void>;
  takeBack(fingerprint: string): Promise<void>;
  tick(criterion: string, on: boolean): Promise<void>;
  setNotApplicable(section: SectionId, reason: string): Promise<void>;
  setApplicable(section: SectionId): Promise<void>;
  answer(section: SectionId, isIt: boolean): Promise<void>;
  setDetails(details: Details): void;
  keepDefaults(on: boolean): void;
  saveMemory(): Promise<void>;
  copy(text: string): Promise<void>;
  save(name: string, type: string, text: string): void;
  dismiss(): void;
  /** Does what a ribbon button asked for when it opened the pane: "insert" or "check"; anything else is no wish. */
  fulfil(wish: string | null): Promise<void>;
}

/** Details are typed letter by letter: the document is written once the typing rests. */
const DETAILS_REST = 1000;

export function createController(host: DocumentHost, store: Store, around: Surroundings): Controller {
  const { dispatch } = store;
  const checker = createChecker(store);
  const reader = createReader(host, store, () => {
    // A result on the screen follows the document; the first check is the user's to ask for.
    if (store.get().report !== null) void checker.run({ quiet: true });
  });
  let lastApplied: Applied | null = null;
  let detailsTimer: ReturnType<typeof setTimeout> | null = null;
  let unwatch: (() => void) | null = null;
  let cancelled = false;

  const notice = (what: NoticeKind, applied: Applied | null = null) =>
    dispatch({
      type: "notice",
      notice: {
        what,
        canUndo: (applied?.paragraphs ?? 0) > 0,
        left: applied?.left ?? 0,
        warnings: applied?.warnings ?? [],
      },
    });
  const trouble = (error: unknown) => dispatch({ type: "trouble", trouble: troubleOf(error) });

  /** One change to the document at a time: a second press while one is under way does nothing. */
  async function working(kind: Work["kind"], action: () => Promise<void>): Promise<void> {
    if (store.get().work !== null) return;
    dispatch({ type: "work", work: { kind, progress: null } });
    try {
      await action();
    } catch (error) {
      const told = troubleOf(error);
      // Whatever went wrong, something may have been written: the pane shows what stands there now.
      await reader.readNow();
      dispatch({ type: "trouble", trouble: told });
    } finally {
      dispatch({ type: "work", work: null });
    }
  }

  /** Applies edits and reads the document again; what was done is told last, so that it stands for what the user now sees. */
  async function apply(edits: readonly Edit[], what: NoticeKind | ((left: number) => NoticeKind)): Promise<void> {
    const applied = await host.apply(edits);
    if (applied.paragraphs > 0) lastApplied = applied;
    await reader.readNow();
    notice(typeof what === "function" ? what(applied.left) : what, applied);
  }

  /** Changes the memory and writes it into the document; a failure to write leaves what the user entered in the pane. */
  async function remember(change: (memory: Memory) => Memory, what: NoticeKind | null): Promise<void> {
    dispatch({ type: "memory", memory: change(store.get().memory) });
    if (store.get().report !== null) await checker.run({ quiet: true });
    if ((await writeMemory()) && what !== null) notice(what);
  }

  async function writeMemory(): Promise<boolean> {
    if (detailsTimer !== null) clearTimeout(detailsTimer);
    detailsTimer = null;
    // Writing over what a newer version wrote would lose what it knew; the user was told when the document was opened.
    if (store.get().memoryProblem === "newer") return false;
    try {
      await host.remember(serializeMemory(store.get().memory));
      if (store.get().trouble?.kind === "memory") dispatch({ type: "trouble", trouble: null });
      return true;
    } catch (error) {
      dispatch({ type: "trouble", trouble: { kind: "memory", detail: troubleOf(error).detail } });
      return false;
    }
  }

  async function recall() {
    try {
      return parseMemory(await host.recall());
    } catch (error) {
      // A document whose memory cannot be reached is still one that can be read and written.
      trouble(error);
      return { memory: null, problem: null };
    }
  }

  async function watch() {
    try {
      unwatch = await host.watch((kind) => reader.hint(kind));
    } catch (error) {
      trouble(error);
    }
  }

  return {
    async start() {
      const { memory, problem } = await recall();
      const last = around.defaults.load();
      // What was chosen last time is a guess for this document, and is not kept in it until it is chosen here.
      const details = memory === null && last !== null ? { ...last, timeChosen: false } : null;
      const started = memory ?? (details && { ...store.get().memory, details });
      const guess = last !== null && last.year > 0 ? last : timeToday(around.today());
      dispatch({ type: "recalled", memory: started, problem, guess });
      await reader.readNow();
      await watch();
    },
    stop() {
      reader.stop();
      checker.cancel();
      if (detailsTimer !== null) clearTimeout(detailsTimer);
      unwatch?.();
    },
    async readAgain() {
      dispatch({ type: "trouble", trouble: null });
      await reader.readNow();
    },
    show: (view) => dispatch({ type: "show", view }),
    open: (section, open) => dispatch({ type: "open", section, open }),
    setGuidance: (on) => dispatch({ type: "guidance", on }),

    insert: (choice) =>
      working("insert", async () => {
        // Planned on a fresh reading: what was typed or inserted meanwhile is never inserted again.
        if (!(await reader.readNow())) return;
        const edits = plan(store.get(), choice);
        if (edits.length === 0) return notice({ key: "nothingToInsert" });
        await apply(edits, { key: "inserted", count: headings(edits) });
        // The header, title and period just inserted come from the details: the document now depends on them.
        await writeMemory();
      }),
    insertExample: (criterion, section) =>
      working("insert", async () => {
        if (!(await reader.readNow())) return;
        const edit = exampleEdit(store.get(), criterion, section);
        if (edit !== null) await apply([edit], { key: "example" });
      }),
    undo: () =>
      working("undo", async () => {
        if (lastApplied === null) return;
        await lastApplied.undo();
        lastApplied = null;
        await reader.readNow();
        notice({ key: "undone" });
      }),
    async goTo(paragraph) {
      const text = store.get().snapshot?.paragraphs[paragraph]?.text;
      if (text === undefined) return;
      try {
        await host.select(paragraph, text);
        dispatch({ type: "cursor", paragraph });
      } catch (error) {
        const told = troubleOf(error);
        if (told.kind === "changed") await reader.readNow();
        dispatch({ type: "trouble", trouble: told });
      }
    },

    check: () =>
      working("check", async () => {
        dispatch({ type: "show", view: "check" });
        cancelled = false;
        if (!(await reader.readNow())) return;
        let report: Report | null = null;
        // Typing meanwhile starts a check of its own, to which this one gave way; it is not the user who stopped it.
        while (report === null && !cancelled) report = await checker.run({ quiet: false });
        if (report === null) return notice({ key: "cancelled" });
        const count = (severity: Finding["severity"]) =>
          report.findings.filter((finding) => finding.severity === severity).length;
        notice({ key: "checked", must: count("must"), should: count("should"), note: count("note") });
      }),
    cancel() {
      cancelled = true;
      checker.cancel();
    },
    propose: (proposal) => dispatch({ type: "propose", proposal }),
    async applyProposal() {
      const { proposal } = store.get();
      if (proposal === null) return;
      const clean = proposal.kind === "clean";
      await working(clean ? "clean" : "fix", async () => {
        dispatch({ type: "propose", proposal: null });
        await apply(proposal.edits, (left) => ({
          key: clean ? "cleaned" : "fixed",
          count: proposal.edits.length - left,
        }));
      });
    },
    async chooseFinding(finding) {
      dispatch({ type: "finding", fingerprint: finding.fingerprint });
      if (finding.paragraph !== null) await this.goTo(finding.paragraph);
    },

    ignore: (finding, reason) => remember((memory) => remembered.ignore(memory, finding, reason), { key: "ignored" }),
    takeBack: (fingerprint) => remember((memory) => remembered.takeBack(memory, fingerprint), { key: "unignored" }),
    tick: (criterion, on) => remember((memory) => remembered.tick(memory, criterion, on), null),
    setNotApplicable: (section, reason) =>
      remember((memory) => remembered.notApplicable(memory, section, reason), {
        key: "notApplicable",
        number: section,
      }),
    setApplicable: (section) =>
      remember((memory) => remembered.applicable(memory, section), { key: "applicable", number: section }),
    async answer(section, isIt) {
      const { derived, snapshot } = store.get();
      const candidate = derived?.sections.find((state) => state.id === section)?.paragraph ?? null;
      const heading = candidate === null ? undefined : snapshot?.paragraphs[candidate];
      if (heading === undefined) return;
      await remember((memory) => remembered.answer(memory, section, foldedText(heading), isIt), { key: "answered" });
    },
    setDetails(details) {
      dispatch({
        type: "memory",
        memory: { ...store.get().memory, details: chosen(store.get().memory.details, details) },
      });
      if (around.defaults.load() !== null) around.defaults.keep(store.get().memory.details);
      if (detailsTimer !== null) clearTimeout(detailsTimer);
      detailsTimer = setTimeout(() => void this.saveMemory(), DETAILS_REST);
    },
    keepDefaults(on) {
      if (on) around.defaults.keep(store.get().memory.details);
      else around.defaults.forget();
      notice({ key: on ? "defaultsKept" : "defaultsForgotten" });
    },
    async saveMemory() {
      if (await writeMemory()) notice({ key: "detailsKept" });
    },

    async copy(text) {
      try {
        await around.copy(text);
        notice({ key: "copied" });
      } catch (error) {
        dispatch({ type: "trouble", trouble: { kind: "copy", detail: troubleOf(error).detail } });
      }
    },
    save(name, type, text) {
      try {
        around.save(name, type, text);
        notice({ key: "saved", name });
      } catch (error) {
        dispatch({ type: "trouble", trouble: { kind: "save", detail: troubleOf(error).detail } });
      }
    },
    dismiss() {
      dispatch({ type: "notice", notice: null });
      dispatch({ type: "trouble", trouble: null });
    },
    async fulfil(wish) {
      const action = mainAction(store.get());
      if (wish === "check") await this.check();
      if (wish === "insert" && action !== null) {
        const what = action.kind === "insertAll" || action.kind === "insertAtEnd" ? "report" : "missing";
        await this.insert({ what, guidance: store.get().withGuidance, at: "neighbours" });
      }
    },
  };
}

/** The insertions a choice leads to in the document as last read. */
export function plan(state: State, choice: SkeletonChoice): readonly InsertEdit[] {
  const { outline, memory, derived, snapshot } = state;
  return snapshot && derived ? skeletonEdits(outline, memory.details, derived.sections, snapshot, choice) : [];
}

function headings(edits: readonly InsertEdit[]): number {
  return edits
    .flatMap((edit) => edit.blocks)
    .filter((block) => block.kind === "text" && (block.role === "part" || block.role === "section")).length;
}

/** A period or year that the user changed is chosen from then on. */
function chosen(before: Details, after: Details): Details {
  const isSame = before.period === after.period && before.year === after.year && before.fromYear === after.fromYear;
  return isSame ? after : { ...after, timeChosen: true };
}

/** The report due on a day, "15/6/2025". */
function timeToday(today: string): ReportTime {
  const [, month = 1, year = 0] = today.split("/").map(Number);
  return timeAround(year, month);
}
