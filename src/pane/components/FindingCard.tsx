import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Finding, Fix } from "../../core/check/report";
import { usePane } from "./context";
import { keepInView } from "./keep-in-view";
import { whyOf } from "../words/rule-words";
import { Disclosure } from "./Disclosure";
import { Icon } from "./Icon";
import { ProposalPanel } from "./ProposalPanel";
import { ReasonForm } from "./ReasonForm";

/** One finding: what is wrong in a line with its figures, why, and what can be done about it. */
export function FindingCard({ finding }: { readonly finding: Finding }) {
  const { state, words, say } = usePane();
  const card = useRef<HTMLLIElement>(null);
  const chosen = state.finding === finding.fingerprint;
  useEffect(() => {
    if (chosen && card.current) keepInView(card.current);
  }, [chosen]);
  const proposes = state.proposal?.kind === "fix" && state.proposal.finding === finding.fingerprint;
  const why = whyOf(finding.rule);
  return (
    <li ref={card} className="card" aria-current={chosen ? "true" : undefined}>
      <p className="card-title">
        <Icon name={finding.severity} />
        <span>{say(finding.message)}</span>
      </p>
      {(finding.actual ?? finding.expected) && (
        <dl>
          {finding.actual && (
            <>
              <dt>{words.check.actual}</dt>
              <dd>{say(finding.actual)}</dd>
            </>
          )}
          {finding.expected && (
            <>
              <dt>{words.check.expected}</dt>
              <dd>{say(finding.expected)}</dd>
            </>
          )}
        </dl>
      )}
      {why && (
        <Disclosure label={words.check.why}>
          <p>{say(why)}</p>
        </Disclosure>
      )}
      <CardButtons finding={finding} />
      {proposes && <ProposalPanel />}
    </li>
  );
}

function CardButtons({ finding }: { readonly finding: Finding }) {
  const { state, controller, words, say } = usePane();
  const [ignoring, setIgnoring] = useState(false);
  const busy = state.work !== null;
  const propose = (fix: Fix) => controller.propose({ kind: "fix", finding: finding.fingerprint, edits: fix.edits });
  if (ignoring) {
    return (
      <ReasonForm
        label={words.check.ignoreReason}
        onCancel={() => setIgnoring(false)}
        onSave={(reason) => {
          setIgnoring(false);
          void controller.ignore(finding, reason);
        }}
      />
    );
  }
  return (
    <>
      <div className="buttons">
        {finding.paragraph !== null && (
          <Button size="small" onClick={() => void controller.chooseFinding(finding)}>
            {words.check.goTo}
          </Button>
        )}
        {finding.fix && (
          <Button
            size="small"
            title={say(finding.fix.label)}
            disabled={busy}
            onClick={() => finding.fix && propose(finding.fix)}
          >
            {words.check.fix}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={() => setIgnoring(true)}>
          {words.check.ignore}
        </Button>
      </div>
      {finding.suggestions.length > 0 && (
        <div className="suggestions">
          <p className="quiet">{words.check.suggestions}</p>
          {finding.suggestions.map((suggestion) => (
            <Button key={suggestion.label.vi} size="small" disabled={busy} onClick={() => propose(suggestion)}>
              {say(suggestion.label)}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
