import { useEffect, useId, useRef, useState } from "react";
import type { Finding } from "../../../core/check/report";
import { chooseFinding, ignoreFinding } from "../../actions/findings";
import { insertSection } from "../../actions/insert";
import { writeNext } from "../../actions/go-to";
import { proposeFix } from "../../actions/proposals";
import { answerHeading } from "../../actions/sections";
import { missingFrame } from "../../state/offers/missing-frame";
import { kindOf } from "../../state/shown/finding-groups";
import { whyOf } from "../../words/rule-words";
import { ActionButton } from "../controls/ActionButton";
import { usePane } from "../context";
import { Disclosure } from "../controls/Disclosure";
import { keepInView } from "../keep-in-view";
import { ProposalPanel } from "../ProposalPanel";
import { FindingName } from "./FindingName";
import { SeverityIcon } from "./SeverityIcon";
import { ReasonForm } from "../controls/ReasonForm";
import { checkWords } from "../../words/check";
import { proposalsWords } from "../../words/proposals";

/**
 * One finding: a line until it is chosen; then in full, what mends it
 * first, and Word is at its place. One is open at a time.
 */
export function FindingItem({ finding }: { readonly finding: Finding }) {
  const { state, run, words } = usePane();
  const item = useRef<HTMLLIElement>(null);
  const region = useId();
  const chosen = state.finding === finding.fingerprint;
  useEffect(() => {
    if (chosen && item.current) keepInView(item.current);
  }, [chosen]);
  return (
    <li ref={item} className="finding" aria-current={chosen ? "true" : undefined}>
      <button
        type="button"
        className="plain-button"
        data-finding={finding.fingerprint}
        aria-expanded={chosen}
        aria-controls={region}
        onClick={() => void run(chooseFinding, chosen ? null : finding)}
      >
        <SeverityIcon severity={finding.severity} />
        <span>
          <span className="hidden-text">{checkWords[words.language].severities[finding.severity]}: </span>
          <span className={chosen ? "" : "two-lines"}>
            <FindingName finding={finding} inFull={chosen} />
          </span>
        </span>
      </button>
      <div id={region} hidden={!chosen} className="disclosed">
        {chosen && <InFull finding={finding} />}
      </div>
    </li>
  );
}

function InFull({ finding }: { readonly finding: Finding }) {
  const { state, run, words, translate } = usePane();
  const [ignoring, setIgnoring] = useState(false);
  const why = whyOf(finding.rule);
  // What is asked of a section may fill a screen, and stands in the section as well: the way there comes first.
  const isToWrite = toWrite.has(kindOf(finding));
  return (
    <>
      {isToWrite ? <Mending finding={finding} /> : <Evidence finding={finding} />}
      {isToWrite ? <Evidence finding={finding} /> : <Mending finding={finding} />}
      {state.proposal?.place === finding.fingerprint && <ProposalPanel />}
      <div className="buttons">
        {finding.paragraph !== null && (
          <ActionButton action={chooseFinding} input={finding} appearance="subtle">
            {checkWords[words.language].goTo}
          </ActionButton>
        )}
        <ReasonForm
          open={ignoring}
          opener={checkWords[words.language].ignore}
          label={checkWords[words.language].ignoreReason}
          common={checkWords[words.language].commonReasons}
          onOpen={setIgnoring}
          onSave={(reason) => void run(ignoreFinding, { finding, reason })}
        />
      </div>
      {why && (
        <Disclosure label={checkWords[words.language].why}>
          <p>{translate(why)}</p>
        </Disclosure>
      )}
    </>
  );
}

function Evidence({ finding: { actual, expected } }: { readonly finding: Finding }) {
  const { words, translate } = usePane();
  if (actual === null && expected === null) return null;
  return (
    <dl>
      {actual && (
        <>
          <dt>{checkWords[words.language].actual}</dt>
          <dd>{translate(actual)}</dd>
        </>
      )}
      {expected && (
        <>
          <dt>{checkWords[words.language].expected}</dt>
          <dd>{translate(expected)}</dd>
        </>
      )}
    </dl>
  );
}

/**
 * The button of a fix is as wide as what it does; a long one says its verb,
 * and the rest to who cannot see what stands above it and in the preview.
 */
function named(label: string) {
  if (label.length <= ONE_LINE) return { children: `${label}…` };
  return { children: `${label.slice(0, label.indexOf(" "))}…`, "aria-label": `${label}…` };
}

/** Letters of a button that share its line with another in 320 px. */
const ONE_LINE = 26;

/**
 * What can be done about it here: its fix, a choice of fixes, the section or the
 * part of the frame it lacks, the question it asks, or the section to write in.
 */
function Mending({ finding }: { readonly finding: Finding }) {
  const { state, words, translate } = usePane();
  const { fix, suggestions, section } = finding;
  const frame = missingFrame(state, finding);
  const kind = kindOf(finding);
  // While its preview stands open, what comes next is "Áp dụng" there.
  const appearance = state.proposal?.place === finding.fingerprint ? "secondary" : "primary";
  return (
    <>
      <div className="buttons">
        {fix && (
          <ActionButton
            action={proposeFix}
            input={{ finding, fix }}
            appearance={appearance}
            {...named(translate(fix.label))}
          />
        )}
        {frame.length > 0 && (
          <ActionButton action={proposeFix} input={{ finding, fix: { edits: frame } }} appearance={appearance}>
            {proposalsWords[words.language].insert}
          </ActionButton>
        )}
        {section !== null && kind === "missing" && (
          <ActionButton action={insertSection} input={section} appearance="primary" />
        )}
        {section !== null && finding.rule === "unsure-section" && (
          <>
            <ActionButton action={answerHeading} input={{ section, isIt: true }} />
            <ActionButton action={answerHeading} input={{ section, isIt: false }} />
          </>
        )}
        {section !== null && toWrite.has(kind) && (
          <ActionButton action={writeNext} input={section}>
            {checkWords[words.language].openSection(section)}
          </ActionButton>
        )}
      </div>
      {suggestions.length > 0 && (
        <div role="group" aria-label={checkWords[words.language].suggestions}>
          <p className="quiet">{checkWords[words.language].suggestions}</p>
          <div className="buttons">
            {suggestions.map((suggestion) => (
              <ActionButton key={suggestion.label.vi} action={proposeFix} input={{ finding, fix: suggestion }}>
                {translate(suggestion.label)}
              </ActionButton>
            ))}
          </div>
        </div>
      )}
    </>
  );
}

const toWrite: ReadonlySet<string> = new Set(["unwritten", "thin", "contents"]);
