import { usePane } from "../context";
import { Said } from "../fetched/parts";
import { useLasting } from "../use-lasting";

/** The one place that speaks to screen readers by itself: each result of an action, once; and that Word is silent. */
export function LiveRegion() {
  const { state, words } = usePane();
  const { trouble, notice, work, noOutline } = state;
  const slow = useLasting(state.snapshot === null, PATIENCE);
  const quiet = [trouble, notice, work, noOutline].every((one) => one === null);
  return (
    <div className="hidden-text" role="status" aria-live="polite">
      {quiet ? slow && words.states.slow : <Said />}
    </div>
  );
}

/** Milliseconds after which it is said what may keep Word from answering. */
export const PATIENCE = 5_000;
