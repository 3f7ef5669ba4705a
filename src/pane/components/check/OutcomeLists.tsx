import type { Report, RuleOutcome } from "../../../core/check/report";
import { takeFindingBack } from "../../actions/findings";
import { setReviewed } from "../../actions/sections";
import { passingTitle } from "../../words/rule-words";
import { ActionButton } from "../controls/ActionButton";
import { usePane } from "../context";
import { Disclosure } from "../controls/Disclosure";
import { checkWords } from "../../words/check";

/** Everything that was looked at besides the findings, so that "nothing to fix" can be audited. */
export function OutcomeLists({ report }: { readonly report: Report }) {
  const { words } = usePane();
  return (
    <div className="outcomes">
      <Outcomes title={checkWords[words.language].notChecked} outcomes={of(report, "notChecked")} open />
      <Reviewed />
      <Ignored report={report} />
      <Outcomes title={checkWords[words.language].passed} outcomes={of(report, "passed")} />
      <Outcomes title={checkWords[words.language].inapplicable} outcomes={of(report, "inapplicable")} open />
    </div>
  );
}

interface OutcomesProps {
  readonly title: string;
  readonly outcomes: readonly RuleOutcome[];
  /** Whether what holds is still to be seen to. */
  readonly open?: boolean;
}

function Outcomes({ title, outcomes, open = false }: OutcomesProps) {
  const { words, translate } = usePane();
  if (outcomes.length === 0) return null;
  return (
    <Disclosure label={`${title} (${outcomes.length})`}>
      <ul className="entries">
        {outcomes.map((outcome) => (
          <li key={outcome.rule}>
            {open
              ? checkWords[words.language].toHold(translate(passingTitle(outcome)))
              : translate(passingTitle(outcome))}
            {outcome.reason && <span className="quiet"> – {translate(outcome.reason)}</span>}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** What stands on the author's word alone. */
function Reviewed() {
  const { state, words } = usePane();
  const criteria = [...state.outline.sections, ...state.outline.wholeReport].flatMap((group) => group.criteria);
  const reviewed = criteria.filter(({ id }) => state.memory.ticks.includes(id));
  if (reviewed.length === 0) return null;
  return (
    <Disclosure label={`${checkWords[words.language].reviewed} (${reviewed.length})`}>
      <ul className="entries">
        {reviewed.map((criterion) => (
          <li key={criterion.id}>
            <span lang="vi">{criterion.text}</span>{" "}
            <ActionButton action={setReviewed} input={{ criterion: criterion.id, on: false }}>
              {checkWords[words.language].takeBack}
            </ActionButton>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Ignored({ report }: { readonly report: Report }) {
  const { words, translate } = usePane();
  if (report.ignored.length === 0) return null;
  return (
    <Disclosure label={`${checkWords[words.language].ignored} (${report.ignored.length})`}>
      <ul className="entries">
        {report.ignored.map((finding) => (
          <li key={finding.fingerprint}>
            {translate(finding.message)} <span className="quiet">– {finding.reason}</span>{" "}
            <ActionButton action={takeFindingBack} input={finding.fingerprint} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function of(report: Report, outcome: RuleOutcome["outcome"]): readonly RuleOutcome[] {
  return report.outcomes.filter((entry) => entry.outcome === outcome);
}
