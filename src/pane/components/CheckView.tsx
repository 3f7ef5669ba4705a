import { Button } from "@fluentui/react-components";
import type { Finding, Report, Severity } from "../../core/check/report";
import { usePane } from "./context";
import { cleaningEdits, safeFixes } from "../state/fixing";
import { FindingCard } from "./FindingCard";
import { OutcomeLists } from "./OutcomeLists";
import { ProposalPanel } from "./ProposalPanel";
import { TakeAway } from "./TakeAway";

const severities: readonly Severity[] = ["must", "should", "note"];

/** The result of the check: what to mend by severity and section, then all that was looked at. */
export default function CheckView() {
  const { state, words } = usePane();
  const { report } = state;
  if (report === null) return <p className="intro">{words.check.intro}</p>;
  return (
    <>
      <Tools report={report} />
      {report.findings.length === 0 && <p className="intro">{words.check.nothing}</p>}
      {severities.map((severity) => (
        <SeverityGroup
          key={severity}
          severity={severity}
          findings={report.findings.filter((finding) => finding.severity === severity)}
        />
      ))}
      <OutcomeLists report={report} />
      <TakeAway report={report} />
    </>
  );
}

/** What acts on the whole result: walk it, mend what is safe, clean what is left of ours. */
function Tools({ report }: { readonly report: Report }) {
  const { state, controller, words } = usePane();
  const fixes = safeFixes(report);
  const index = report.findings.findIndex((finding) => finding.fingerprint === state.finding);
  const walk = (step: number) => {
    const target = report.findings[index < 0 ? (step > 0 ? 0 : report.findings.length - 1) : index + step];
    if (target) void controller.chooseFinding(target);
  };
  const cleaning = cleaningEdits(state);
  const busy = state.work !== null;
  const proposes = state.proposal !== null && state.proposal.kind !== "fix";
  return (
    <>
      <div className="buttons tools">
        {report.findings.length > 0 && (
          <span role="group" aria-label={words.check.walk} className="buttons">
            <Button size="small" disabled={index === 0} onClick={() => walk(-1)}>
              {words.check.previous}
            </Button>
            <Button size="small" disabled={index === report.findings.length - 1} onClick={() => walk(1)}>
              {words.check.next}
            </Button>
          </span>
        )}
        {fixes.count > 0 && (
          <Button
            size="small"
            disabled={busy}
            onClick={() => controller.propose({ kind: "fixAll", finding: null, edits: fixes.edits })}
          >
            {words.check.fixAll(fixes.count)}
          </Button>
        )}
        {cleaning.length > 0 && (
          <Button
            size="small"
            disabled={busy}
            onClick={() => controller.propose({ kind: "clean", finding: null, edits: cleaning })}
          >
            {words.check.clean}
          </Button>
        )}
      </div>
      {proposes && <ProposalPanel />}
    </>
  );
}

interface SeverityGroupProps {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

function SeverityGroup({ severity, findings }: SeverityGroupProps) {
  const { words } = usePane();
  if (findings.length === 0) return null;
  const sections = [...new Set(findings.map((finding) => finding.section))];
  return (
    <section className="severity">
      <h2>
        {words.check.severities[severity]} ({findings.length}){" "}
        <span className="quiet means">{words.check.severityMeans[severity]}</span>
      </h2>
      {sections.map((section) => (
        <SectionFindings
          key={section}
          section={section}
          findings={findings.filter((finding) => finding.section === section)}
        />
      ))}
    </section>
  );
}

function SectionFindings({
  section,
  findings,
}: {
  readonly section: string | null;
  readonly findings: readonly Finding[];
}) {
  const { state, words } = usePane();
  const known = state.report?.sections.find((candidate) => candidate.id === section);
  return (
    <>
      <h3>{known ? `${known.id}. ${known.title}` : words.check.wholeReport}</h3>
      <ul className="cards">
        {findings.map((finding) => (
          <FindingCard key={finding.fingerprint} finding={finding} />
        ))}
      </ul>
    </>
  );
}
