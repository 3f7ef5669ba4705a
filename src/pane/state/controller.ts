import { timeAround, type ReportTime } from "../../core/outline/report-time";
import type { Applied, Edit } from "../../core/edits/edits";
import type { DocumentHost } from "../../core/edits/document-host";
import type { Memory } from "../../core/memory/memory";
import type { Action, Run, Tools } from "../actions/action";
import { check } from "../actions/check";
import { askInsertion } from "../actions/views";
import { createChecker } from "./checking";
import { keptDefaults } from "./defaults";
import { createUndoing } from "./offers/undoing";
import { createReader } from "./reading";
import { wholeProgress } from "./shown/section-progress";
import { createRemembering } from "./remembering";
import type { NoticeKind } from "./state";
import type { Store } from "./store";
import type { Surroundings } from "./surroundings";
import { troubleOf } from "./trouble";

/** Joins the document, the state and the actions. */
export interface Controller {
  start(): Promise<void>;
  stop(): void;
  readonly run: Run;
  /**
   * Does what a ribbon button asked for when it opened the pane: "check"
   * checks, "insert" shows what would be inserted; anything else is no wish.
   */
  fulfil(wish: string | null): Promise<void>;
}

export function createController(host: DocumentHost, store: Store, surroundings: Surroundings): Controller {
  const { dispatch, get } = store;
  const checker = createChecker(store);
  const reader = createReader(host, store, () => {
    // A result on the screen follows the document, and no section is told to be
    // done that was not looked at; else the first check is the user's to ask for.
    if (get().report === null && wholeProgress(get()).complete === 0) return;
    checker.run({ quiet: true }).catch((error: unknown) => {
      // What could not be fetched is told once somebody asks for it.
      if (troubleOf(error).kind !== "unfetched") throw error;
    });
  });
  const undoing = createUndoing(host, store, surroundings.undoKept);
  const remembering = createRemembering(host, store, async ({ memory, problem }) => {
    if (memory !== null) await takeUpOutline(memory);
    dispatch({ type: "recalled", memory, problem, guess: get().guess });
  });
  /** Does once more what needed a part of the pane that could not be fetched. */
  let unfetched = async () => {};
  let unwatch: (() => void) | null = null;

  const tell = (what: NoticeKind, applied: Pick<Applied, "warnings" | "left"> = { warnings: [], left: 0 }) =>
    dispatch({ type: "notice", notice: { what, left: applied.left, warnings: applied.warnings } });

  /** What was done is told last, so that it stands for what the user now sees. */
  async function apply(edits: readonly Edit[], what: (left: number) => NoticeKind): Promise<void> {
    const { undo: before } = get();
    const applied = await host.apply(edits);
    await reader.readNow();
    const told = what(applied.left);
    if (applied.paragraphs > 0) await undoing.offer(applied, edits, told, before);
    tell(told, applied);
  }

  async function undo(): Promise<void> {
    const leavesPage = get().undo?.setPage === true;
    if (!(await undoing.takeBack())) return;
    await reader.readNow();
    tell({ key: leavesPage ? "undoneText" : "undone" });
  }

  async function remember(change: (memory: Memory) => Memory, what: NoticeKind | null): Promise<void> {
    dispatch({ type: "memory", memory: change(get().memory) });
    if (get().report !== null) await checker.run({ quiet: true });
    if ((await remembering.write()) && what !== null) tell(what);
  }

  /**
   * The outline the document remembers, or the one chosen last on this computer;
   * without either the first one stands, and nothing is fetched for it.
   */
  async function takeUpOutline(memory: Memory | null): Promise<void> {
    const kept = surroundings.outlineKept.load();
    const first = get().outline;
    if (memory === null ? kept === null : memory.outline === first.id && memory.carriedOutline === undefined) return;
    try {
      const { outlineOf, rememberedOutline } = await import(
        /* webpackChunkName: "outlines" */ "./outline/outline-library"
      );
      const { outline, problem } = outlineOf(memory, kept);
      const remembered = memory === null ? rememberedOutline(outline) : null;
      dispatch({ type: "outline", outline, memory: { ...get().memory, ...remembered }, problem, guess: null });
    } catch (error) {
      unfetched = () => takeUpOutline(memory);
      dispatch({ type: "trouble", trouble: troubleOf(error) });
    }
  }

  /** One change to the document at a time: a second press while one is under way does nothing. */
  async function run<Input>(action: Action<Input>, ...given: [Input] extends [void] ? [] : [Input]): Promise<void> {
    const input = given[0] as Input;
    const { busy } = action;
    if (action.possible?.(get(), input) === false) return;
    if (busy !== undefined && get().work !== null) return;
    if (busy !== undefined) dispatch({ type: "work", work: { kind: busy, progress: null } });
    try {
      await action.perform(tools, input);
    } catch (error) {
      const trouble = troubleOf(error);
      // Whatever went wrong, something may have been written: the pane shows what stands there now.
      if (busy !== undefined || trouble.kind === "changed") await reader.readNow();
      if (trouble.kind === "unfetched") unfetched = () => run(action, ...given);
      dispatch({ type: "trouble", trouble });
    } finally {
      if (busy !== undefined) dispatch({ type: "work", work: null });
    }
  }

  const tools: Tools = {
    ...store,
    host,
    surroundings,
    checker,
    read: () => reader.readNow(),
    apply,
    undo,
    remember,
    writeMemory: () => remembering.write(),
    // Nobody asked for it just now: it takes no message about something else away.
    writeMemorySoon: () => {
      const { notice } = get();
      remembering.writeSoon(() => {
        if (get().trouble === null && get().notice === notice) tell({ key: "detailsKept" });
      });
    },
    tryAgain: () => unfetched(),
    tell: (what) => tell(what),
    run,
  };

  return {
    async start() {
      const { memory, problem } = await remembering.recall();
      const last = keptDefaults(surroundings.defaults);
      // What was chosen last time is a guess for this document, and is not kept in it until it is chosen here.
      const details = memory === null && last !== null ? { ...last, timeChosen: false } : null;
      await takeUpOutline(memory);
      const started = memory ?? (details && { ...get().memory, details });
      dispatch({ type: "recalled", memory: started, problem, guess: timeToday(surroundings.today()) });
      const { trouble } = get();
      // Word that has said nothing for half a minute is not waited for as long again before anything is told.
      if (trouble?.kind === "timeout") dispatch({ type: "notRead", trouble });
      else await reader.readNow();
      try {
        unwatch = await host.watch((kind) => reader.hint(kind));
      } catch (error) {
        dispatch({ type: "trouble", trouble: troubleOf(error) });
      }
      // What cannot be fetched to take it back is not offered.
      await undoing.offerKept().catch(() => undefined);
    },
    stop() {
      reader.stop();
      checker.cancel();
      remembering.stop();
      unwatch?.();
    },
    run,
    async fulfil(wish) {
      if (wish === "check") await run(check);
      if (wish === "insert") await run(askInsertion);
    },
  };
}

/** The report due on a day, "15/6/2025". */
function timeToday(today: string): ReportTime {
  const [, month, year] = today.split("/").map(Number) as [number, number, number];
  return timeAround(year, month);
}
