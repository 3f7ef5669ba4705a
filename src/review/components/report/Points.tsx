import { Checkbox } from "@fluentui/react-components";
import type { Finding, Report } from "../../../core/check/report";
import { byKind, shownFindings, type KindOfFindings } from "../../../core/check/finding-kinds";
import { useReview } from "../context";
import { Icon } from "../icons";

/** What is to be mended, by kind; each point may be left out of the note. */
export function Points({ file, report }: { readonly file: string; readonly report: Report }) {
  const { words } = useReview();
  const shown = shownFindings(report);
  const count = (severity: Finding["severity"]) => shown.filter((finding) => finding.severity === severity).length;
  return (
    <section>
      <h3>{words.detail.points}</h3>
      {shown.length === 0 ? (
        <p>{words.detail.noPoints}</p>
      ) : (
        <>
          <p>{words.detail.counts(count("must"), count("should"), count("note"))}</p>
          <p className="quiet">{words.detail.pointsHint}</p>
          {byKind(shown).map((group) => (
            <Kind key={group.kind} file={file} group={group} />
          ))}
        </>
      )}
    </section>
  );
}

function Kind({ file, group }: { readonly file: string; readonly group: KindOfFindings }) {
  const { session, state, words } = useReview();
  const unticked = state.unticked.get(file);
  const prints = group.findings.map(({ fingerprint }) => fingerprint);
  const out = prints.filter((print) => unticked?.has(print)).length;
  const name = words.detail.kinds[group.kind];
  return (
    <details className="kind" open={group.severity === "must" || group.findings.length <= FEW}>
      <summary>
        <Icon name={group.severity} />
        <span className="kind-name">{name}</span>
        <span>{prints.length}</span>
      </summary>
      {prints.length > 1 && (
        <Checkbox
          label={words.detail.askForAll}
          aria-label={`${words.detail.askForAll}: ${name}`}
          checked={out === 0 ? true : out === prints.length ? false : "mixed"}
          onChange={(_, { checked }) => session.choices.tick(file, prints, checked === true)}
        />
      )}
      <ul className="points">
        {group.findings.map((finding) => (
          <Point
            key={finding.fingerprint}
            file={file}
            finding={finding}
            isTicked={!unticked?.has(finding.fingerprint)}
          />
        ))}
      </ul>
    </details>
  );
}

/** So many points are seen at a glance. */
const FEW = 8;

interface PointProps {
  readonly file: string;
  readonly finding: Finding;
  readonly isTicked: boolean;
}

function Point({ file, finding, isTicked }: PointProps) {
  const { session, words, translate } = useReview();
  const { message, expected, actual, place, severity, fingerprint } = finding;
  const says = translate(message);
  return (
    <li>
      <Checkbox
        checked={isTicked}
        aria-label={words.detail.askFor(says)}
        onChange={(_, { checked }) => session.choices.tick(file, [fingerprint], checked === true)}
      />
      <div className="point">
        <p>
          <span className="hidden-text">{words.detail.severities[severity]}: </span>
          {says}
        </p>
        {actual !== null && (
          <p className="quiet">
            {words.detail.actual}: {translate(actual)}
          </p>
        )}
        {place !== null && (
          <p className="quiet" lang="vi">
            {words.detail.place}: {place}
          </p>
        )}
        {expected !== null && (
          <p className="quiet">
            {words.detail.expected}: {translate(expected)}
          </p>
        )}
      </div>
    </li>
  );
}
