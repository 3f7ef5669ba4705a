import { Button } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { useMemo } from "react";
import { mainOutline } from "../state/main-outline";
import type { RowHead } from "../workers/messages";
import { useReview } from "./context";
import { FileButton } from "./FileButton";
import { useWindow } from "./use-window";
import type { Pair } from "../workers/keeper/told";

const LINE = 40;

/** Each unit's report beside the one of last period: what changed, and what was carried over. */
export function PreviousView() {
  const { session, state, words } = useReview();
  const { before, pairs, heads } = state;
  const reports = heads.filter(({ kind }) => kind === "report");
  return (
    <div className="previous">
      <div className="tools">
        <FileButton
          folder
          appearance={before.length === 0 ? "primary" : "secondary"}
          icon={<FolderOpenRegular />}
          onFiles={(files) => void session.reports.add(files, "before")}
        >
          {words.previous.choose}
        </FileButton>
        {before.length > 0 && (
          <>
            <Button appearance="subtle" onClick={() => session.reports.forgetBefore()}>
              {words.previous.forget}
            </Button>
            <span className="quiet">{words.previous.matched(pairs.length, reports.length)}</span>
          </>
        )}
      </div>
      {before.length === 0 ? <p>{words.previous.intro}</p> : <Compared />}
      {before.length > 0 && <Doubtful />}
      {before.length > 0 && <Lost />}
    </div>
  );
}

function Compared() {
  const { state, words } = useReview();
  const heads = useMemo(() => new Map(state.heads.map((head) => [head.file, head])), [state.heads]);
  const lines = useMemo(
    () =>
      state.pairs
        .flatMap(({ file, by, before }) => {
          const head = heads.get(file);
          // The very text of another file is told there.
          return head === undefined || state.together?.standing.get(file) === "copy" ? [] : [{ by, before, head }];
        })
        .sort((one, other) => other.head.stale - one.head.stale || (one.head.unitKey < other.head.unitKey ? -1 : 1)),
    [state.pairs, state.together, heads],
  );
  const { scroller, drawn } = useWindow(lines.length, LINE);
  return (
    <div ref={scroller} className="table-scroll table-plain">
      <table aria-label={words.previous.label} aria-rowcount={lines.length + 1} className="report-table">
        <thead>
          <tr>
            <th scope="col" className="col-unit">
              {words.table.unit}
            </th>
            <th scope="col">{words.previous.sections}</th>
            <th scope="col">{words.previous.points}</th>
            <th scope="col">{words.previous.changed}</th>
            <th scope="col">{words.previous.stale}</th>
          </tr>
        </thead>
        <tbody>
          {drawn.above > 0 && (
            <tr aria-hidden="true" className="gap">
              <td style={{ height: drawn.above }} />
            </tr>
          )}
          {lines.slice(drawn.from, drawn.to).map(({ by, before, head }) => (
            <ComparedRow key={head.file} by={by} before={before} head={head} />
          ))}
          {drawn.below > 0 && (
            <tr aria-hidden="true" className="gap">
              <td style={{ height: drawn.below }} />
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

interface ComparedRowProps {
  readonly by: Pair["by"];
  readonly before: RowHead;
  readonly head: RowHead;
}

function ComparedRow({ by, before, head }: ComparedRowProps) {
  const { session, state, words } = useReview();
  const { stale, staleSections, statuses } = head;
  const changed = mainOutline(state)
    .sections.map(({ id }) => id)
    .filter((id) => statuses[id] !== before.statuses[id]);
  return (
    <tr className="line line-low">
      <th scope="row" className="col-unit">
        <button
          type="button"
          className="open"
          onClick={() => {
            session.store.set({ view: "reports" });
            void session.reports.open(head.file);
          }}
        >
          <span className="clipped unit" title={words.previous.with(before.unit, before.file)}>
            {head.unit === "" ? head.file : head.unit}
            {by !== "name" && <span className="quiet"> ({words.previous.by[by]})</span>}
          </span>
        </button>
      </th>
      <td>
        {words.previous.change(before.written, head.written)}/{head.required}
      </td>
      <td>{words.previous.change(before.must, head.must)}</td>
      <td>
        <Changes ids={changed} before={before} now={head} />
      </td>
      <td className={stale > 0 ? "wrong" : ""}>
        {stale === 0 ? words.previous.none : words.previous.sentences(stale, staleSections.join(", "))}
      </td>
    </tr>
  );
}

interface ChangesProps {
  readonly ids: readonly string[];
  readonly before: RowHead;
  readonly now: RowHead;
}

function Changes({ ids, before, now }: ChangesProps) {
  const { words } = useReview();
  const name = (status: keyof typeof words.table.status | undefined) =>
    status === undefined ? "–" : words.table.status[status];
  const changes = ids.map((id) => `${id}: ${name(before.statuses[id])} → ${name(now.statuses[id])}`);
  return (
    <span className="two-lines" title={changes.join("\n")}>
      {changes.length === 0 ? words.previous.none : changes.join("; ")}
    </span>
  );
}

/** Reports that were not compared, because nothing decides with which. */
function Doubtful() {
  const { state, words } = useReview();
  const { doubtful } = state;
  if (doubtful.length === 0) return null;
  return (
    <details className="kind" open>
      <summary>
        <span className="kind-name">{words.previous.doubtful}</span>
        <span>{doubtful.length}</span>
      </summary>
      <p className="quiet">{words.previous.doubtfulHint}</p>
      <ul className="plain-list" lang="vi">
        {doubtful.map(({ file, unit, before }) => (
          <li key={file}>{words.previous.doubt(unit === "" ? file : `${unit} (${file})`, before.join("; "))}</li>
        ))}
      </ul>
    </details>
  );
}

/** Units that reported last period and have not yet this one. */
function Lost() {
  const { state, words } = useReview();
  const { heads, pairs, doubtful, before } = state;
  const asked = new Set(doubtful.flatMap((each) => each.before));
  const here = new Set([
    ...heads.map(({ unitKey }) => unitKey),
    ...pairs.map((pair) => pair.before.unitKey),
    ...before.filter(({ file }) => asked.has(file)).map(({ unitKey }) => unitKey),
  ]);
  const lost = [
    ...new Set(before.filter(({ unitKey }) => unitKey !== "" && !here.has(unitKey)).map(({ unit }) => unit)),
  ];
  if (lost.length === 0) return null;
  return (
    <details className="kind">
      <summary>
        <span className="kind-name">{words.previous.lost}</span>
        <span>{lost.length}</span>
      </summary>
      <ul className="plain-list" lang="vi">
        {lost.map((unit) => (
          <li key={unit}>{unit}</li>
        ))}
      </ul>
    </details>
  );
}
