import { usePane } from "../context";
import { Said } from "../fetched/parts";

/** The one place that speaks to screen readers by itself: each result of an action, once. */
export function LiveRegion() {
  const { trouble, notice, work, noOutline } = usePane().state;
  const quiet = [trouble, notice, work, noOutline].every((one) => one === null);
  return (
    <div className="hidden-text" role="status" aria-live="polite">
      {!quiet && <Said />}
    </div>
  );
}
