import type { Report } from "../../core/check/report";
import { actsOf } from "./shown/explained";
import type { Store } from "./store";

/** Runs the check in breaths, so that the pane stays awake meanwhile. */

/** Milliseconds of checking between two breaths in which the pane can draw, take a click, and let Word type. */
const BREATH = 12;

export interface Checker {
  /**
   * Checks what was last read; null when cancelled or overtaken by a later
   * run. `quiet` shows no progress: it follows the user's typing.
   */
  run(how: { readonly quiet: boolean }): Promise<Report | null>;
  cancel(): void;
}

export function createChecker(store: Store): Checker {
  /** Stands for the run under way: another one, or its end, takes its place. */
  let current = {};
  /** The light form of last period's report, when one was chosen; what takes it apart is fetched only then. */
  async function chosenPrint() {
    if (store.get().previous === null) return null;
    const { previousView } = await import(/* webpackChunkName: "previous" */ "./previous/previous-report");
    return previousView(store.get())?.print ?? null;
  }
  return {
    async run({ quiet }) {
      const mine = (current = {});
      const { checkSteps } = await import(/* webpackChunkName: "check" */ "../../core/check/check");
      const print = await chosenPrint();
      const acts = await actsOf(store.get().outline);
      const { outline, snapshot, memory } = store.get();
      if (snapshot === null || mine !== current) return null;
      const steps = checkSteps({ outline, acts, snapshot, memory, previous: print });
      let since = performance.now();
      for (;;) {
        const step = steps.next();
        if (step.done) {
          store.dispatch({ type: "report", report: step.value });
          return step.value;
        }
        if (performance.now() - since < BREATH) continue;
        if (!quiet) store.dispatch({ type: "work", work: { kind: "check", progress: step.value } });
        await breath();
        if (mine !== current) return null;
        since = performance.now();
      }
    },
    cancel() {
      current = {};
    },
  };
}

function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
