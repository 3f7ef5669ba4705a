import { Button } from "@fluentui/react-components";
import type { Report, RuleOutcome } from "../../core/check/report";
import { usePane } from "./context";
import { titleOf } from "../words/rule-words";
import { Disclosure } from "./Disclosure";

/** Everything that was looked at besides the findings, so that "nothing to fix" can be audited. */
export function OutcomeLists({ report }: { readonly report: Report }) {
  const { controller, words, say } = usePane();
  return (
    <div className="outcomes">
      <Outcomes title={words.check.notChecked} outcomes={of(report, "notChecked")} startsOpen />
      <Outcomes title={words.check.passed} outcomes={of(report, "passed")} />
      <Outcomes title={words.check.inapplicable} outcomes={of(report, "inapplicable")} />
      {report.ignored.length > 0 && (
        <Disclosure label={`${words.check.ignored} (${report.ignored.length})`}>
          <ul>
            {report.ignored.map((finding) => (
              <li key={finding.fingerprint}>
                {say(finding.message)} <span className="quiet">– {finding.reason}</span>{" "}
                <Button size="small" onClick={() => void controller.takeBack(finding.fingerprint)}>
                  {words.check.takeBack}
                </Button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

interface OutcomesProps {
  readonly title: string;
  readonly outcomes: readonly RuleOutcome[];
  readonly startsOpen?: boolean;
}

function Outcomes({ title, outcomes, startsOpen }: OutcomesProps) {
  const { say } = usePane();
  if (outcomes.length === 0) return null;
  return (
    <Disclosure label={`${title} (${outcomes.length})`} startsOpen={startsOpen ?? false}>
      <ul>
        {outcomes.map((outcome) => (
          <li key={outcome.rule}>
            {say(titleOf(outcome))}
            {outcome.reason && <span className="quiet"> – {say(outcome.reason)}</span>}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function of(report: Report, outcome: RuleOutcome["outcome"]): readonly RuleOutcome[] {
  return report.outcomes.filter((entry) => entry.outcome === outcome);
}
