import { lazy, Suspense } from "react";
import { usePane } from "./context";

const Said = lazy(() =>
  import(/* webpackChunkName: "messages" */ "./MessageBars").then((messages) => ({ default: messages.Said })),
);

/** The one place that speaks to screen readers by itself: each result of an action, once. */
export function LiveRegion() {
  const { trouble, notice, work, noOutline } = usePane().state;
  const quiet = [trouble, notice, work, noOutline].every((one) => one === null);
  return (
    <div className="hidden-text" role="status" aria-live="polite">
      {!quiet && (
        <Suspense fallback={null}>
          <Said />
        </Suspense>
      )}
    </div>
  );
}
