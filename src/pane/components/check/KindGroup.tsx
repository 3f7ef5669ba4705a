import { useId } from "react";
import { insertMissing } from "../../actions/insert";
import { proposeFixes } from "../../actions/proposals";
import type { FindingGroup } from "../../state/shown/finding-groups";
import { safeFixes } from "../../state/offers/fixing";
import { ActionButton } from "../controls/ActionButton";
import { usePane } from "../context";
import { Icon } from "../controls/Icon";
import { ProposalPanel } from "../ProposalPanel";
import { SeverityIcon } from "./SeverityIcon";
import { FindingItem } from "./FindingItem";
import { checkWords } from "../../words/check";

/** A kind of findings: one line, opening to its places; open by itself while the walk is in it. */
export function KindGroup({ group }: { readonly group: FindingGroup }) {
  const { state, dispatch, words } = usePane();
  const region = useId();
  const { kind, findings, severity, sections } = group;
  const walked = findings.some((finding) => finding.fingerprint === state.finding);
  const open = state.openKinds[kind] ?? walked;
  const name = checkWords[words.language].kinds[kind];
  const place = `kind ${kind}`;
  const fixes = safeFixes(findings).count;
  return (
    <section className="kind">
      <h3>
        <button
          type="button"
          className="plain-button kind-button"
          data-kind={kind}
          aria-expanded={open}
          aria-controls={region}
          onClick={() => dispatch({ type: "openKind", kind, open: !open })}
        >
          <Icon name={open ? "opened" : "shut"} />
          <span className="kind-name">
            {typeof name === "string" ? name : name(findings.length)}
            {sections > 1 && kind !== "unwritten" && kind !== "missing" && (
              <>
                {" "}
                <span className="quiet unbroken">{checkWords[words.language].inSections(sections)}</span>
              </>
            )}
          </span>
          <SeverityIcon severity={severity} />
          <span className="count">
            {typeof name === "string" && findings.length}
            <span className="hidden-text"> {checkWords[words.language].severities[severity]}</span>
          </span>
        </button>
      </h3>
      <div id={region} hidden={!open} className="kind-body">
        {open && (
          <>
            {kind === "missing" && findings.length > 1 && <ActionButton action={insertMissing} />}
            {fixes > 1 && <ActionButton action={proposeFixes} input={{ place, findings }} />}
            {state.proposal?.place === place && <ProposalPanel />}
            <ul>
              {findings.map((finding) => (
                <FindingItem key={finding.fingerprint} finding={finding} />
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
