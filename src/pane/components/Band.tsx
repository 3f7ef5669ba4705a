import { usePane } from "./context";
import type { View } from "../state/state";
import { isFirstRun } from "../state/main-action";
import { useLasting } from "./use-lasting";
import { MainButton } from "./MainButton";

const views: readonly View[] = ["outline", "check", "details"];

/** Who and when, how far, the one next step, and the three views. */
export function Band() {
  const { state, words } = usePane();
  const rereading = useLasting(state.reading);
  const { period, year } = state.memory.details;
  const summary = state.derived?.summary;
  const started = state.derived?.sections.some((section) => section.paragraph !== null);
  return (
    <header className="band">
      <h1>
        {words.product} <span className="quiet">· {words.periods[period](year)}</span>
      </h1>
      {summary && started && (
        <div className="progress">
          <span id="progress-words">{words.progress(summary.written, summary.required)}</span>
          {rereading && <span className="quiet"> · {words.states.rereading}</span>}
          <progress aria-labelledby="progress-words" value={summary.written} max={Math.max(1, summary.required)} />
        </div>
      )}
      {!isFirstRun(state) && <MainButton />}
      <nav aria-label={words.viewsLabel}>
        {views.map((view) => (
          <ViewButton key={view} view={view} />
        ))}
      </nav>
    </header>
  );
}

function ViewButton({ view }: { readonly view: View }) {
  const { state, controller, words } = usePane();
  const count = view === "check" && state.report ? ` (${state.report.findings.length})` : "";
  return (
    <button
      type="button"
      className="view"
      aria-current={state.view === view ? "page" : undefined}
      onClick={() => controller.show(view)}
    >
      {words.views[view]}
      {count}
    </button>
  );
}
