import { Button } from "@fluentui/react-components";
import { timeName } from "../../core/outline/report-time";
import { capitalised } from "../../core/vietnamese/capitals";
import { showView } from "../actions/views";
import { isFirstRun } from "../state/offers/main-action";
import { wholeProgress } from "../state/shown/section-progress";
import type { View } from "../state/state";
import { usePane } from "./context";
import { Icon } from "./controls/Icon";
import { useLasting } from "./use-lasting";
import { Progress } from "./fetched/parts";
import { FindingCount } from "./fetched/views";

const views: readonly View[] = ["outline", "check", "details"];

/** Who and when, how far, and the three views. */
export function Header() {
  const { state, words } = usePane();
  return (
    <header className="band">
      <h1 className={isFirstRun(state) || state.snapshot === null ? "" : "hidden-text"}>{words.product}</h1>
      {!isFirstRun(state) && state.snapshot !== null && <WhoAndWhen />}
      <nav aria-label={words.viewsLabel}>
        {views.map((view) => (
          <ViewButton key={view} view={view} />
        ))}
      </nav>
    </header>
  );
}

function WhoAndWhen() {
  const { state, run, words, translate } = usePane();
  const rereading = useLasting(state.reading);
  const { details } = state.memory;
  const { complete, required } = wholeProgress(state);
  const who = capitalised(shortened(details.agency));
  const when = translate(timeName(details));
  const started = state.derived?.sections.some((section) => section.paragraph !== null);
  return (
    <>
      <div className="who">
        <Button
          appearance="subtle"
          className="who-link"
          icon={<Icon name="edit" />}
          iconPosition="after"
          onClick={() => void run(showView, "details")}
        >
          <span className="who-when">
            {who !== "" && (
              <span className="two-lines" title={who}>
                {who}
              </span>
            )}{" "}
            <span>{who === "" ? capitalised(when) : when}</span>
          </span>
          <span className="hidden-text">, {words.editDetails}</span>
        </Button>
        {started && (
          <span id="progress-words" className="quiet">
            {rereading ? words.states.rereading : words.progress(complete, required)}
          </span>
        )}
      </div>
      {started && (
        <div className="progress">
          <Progress value={complete} max={Math.max(1, required)} labelledBy="progress-words" />
        </div>
      )}
    </>
  );
}

/** As offices write themselves where there is little room. */
function shortened(agency: string): string {
  return agency.replace(/^(ủy|uỷ) ban nhân dân(?= )/iu, "UBND");
}

function ViewButton({ view }: { readonly view: View }) {
  const { state, run, words } = usePane();
  return (
    <button
      type="button"
      className="view"
      aria-current={state.view === view ? "page" : undefined}
      onClick={() => void run(showView, view)}
    >
      {words.views[view]}
      {view === "check" && state.report && <FindingCount report={state.report} />}
    </button>
  );
}
