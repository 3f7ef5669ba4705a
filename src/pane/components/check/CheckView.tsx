import { Button } from "@fluentui/react-components";
import { check } from "../../actions/check";
import { showView } from "../../actions/views";
import { proposeCleaning, proposeFixes } from "../../actions/proposals";
import { timeName } from "../../../core/outline/report-time";
import { severities } from "../../../core/check/severity";
import { findingGroups, severityCounts, shownFindings } from "../../state/shown/finding-groups";
import { pastPeriod } from "../../state/shown/past-period";
import { cleaningEdits, safeFixes } from "../../state/offers/fixing";
import { walkRows } from "../controls/walk-rows";
import { ActionButton } from "../controls/ActionButton";
import { usePane } from "../context";
import { ProposalPanel } from "../ProposalPanel";
import { OtherKind } from "../fetched/parts";
import { KindGroup } from "./KindGroup";
import { SeverityIcon } from "./SeverityIcon";
import { OutcomeLists } from "./OutcomeLists";
import { TakeAway } from "./TakeAway";
import { checkWords } from "../../words/check";

/** The result of the check: how much of each severity, then one line a kind, then all that was looked at. */
export default function CheckView() {
  const { state, words } = usePane();
  const { report } = state;
  if (report === null) {
    return (
      <>
        <p>{checkWords[words.language].intro}</p>
        <ActionButton action={check} appearance="primary" size="medium" />
      </>
    );
  }
  // Nothing was looked for in a document that is something else: to say that nothing is left to mend would be untrue.
  const kind = state.derived?.kind;
  if (kind?.kind === "other") {
    return (
      <>
        <h2 className="hidden-text">{words.views.check}</h2>
        <OtherKind kind={kind} />
      </>
    );
  }
  const groups = findingGroups(state);
  return (
    <>
      <h2 className="hidden-text">{words.views.check}</h2>
      <Severities />
      <PastPeriod />
      {groups.length === 0 && (
        <p>
          {state.severity === null ? checkWords[words.language].nothing : checkWords[words.language].noneOfSeverity}
        </p>
      )}
      <div
        className="kinds"
        onKeyDown={(event) =>
          walkRows(
            event,
            event.currentTarget,
            (line, open) => {
              if ((line.getAttribute("aria-expanded") === "true") !== open) line.click();
            },
            "[data-kind],[data-finding]",
          )
        }
      >
        {groups.map((group) => (
          <KindGroup key={group.kind} group={group} />
        ))}
      </div>
      <Together />
      <OutcomeLists report={report} />
      <TakeAway report={report} />
    </>
  );
}

/** Old reports are checked as well: this is a remark, no finding. */
function PastPeriod() {
  const { state, surroundings, words, translate } = usePane();
  const past = pastPeriod(state, surroundings.today());
  if (past === null) return null;
  return (
    <div className="together">
      <p className="quiet">{checkWords[words.language].pastPeriod(translate(timeName(past)))}</p>
      <ActionButton action={showView} input="details" />
    </div>
  );
}

/** The counts, each of which shows its severity only. */
function Severities() {
  const { state, dispatch, words } = usePane();
  const counts = severityCounts(state.report ? shownFindings(state.report) : []);
  return (
    <div className="toggles" role="group" aria-label={checkWords[words.language].filterLabel}>
      {severities
        .filter((severity) => counts[severity] > 0 || state.severity === severity)
        .map((severity) => (
          <Button
            key={severity}
            size="small"
            shape="circular"
            icon={<SeverityIcon severity={severity} />}
            title={checkWords[words.language].severityMeans[severity]}
            appearance={state.severity === severity ? "primary" : "secondary"}
            aria-pressed={state.severity === severity}
            onClick={() => dispatch({ type: "severity", severity: state.severity === severity ? null : severity })}
          >
            {checkWords[words.language].severities[severity]} {counts[severity]}
          </Button>
        ))}
    </div>
  );
}

/** What can be mended in one go: all safe fixes, and what is left of our own guidance. */
function Together() {
  const { state, words } = usePane();
  const findings = state.report?.findings ?? [];
  const place = state.proposal?.place;
  return (
    <div className="together">
      <div className="buttons">
        {safeFixes(findings).count > 0 && <ActionButton action={proposeFixes} input={{ place: "all", findings }} />}
        {cleaningEdits(state).length > 0 && <ActionButton action={proposeCleaning} />}
        <ActionButton action={check}>{checkWords[words.language].again}</ActionButton>
      </div>
      {(place === "all" || place === "clean") && <ProposalPanel />}
    </div>
  );
}
