import { Button } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { useMemo } from "react";
import { mainOutline } from "../state/main-outline";
import type { RowHead } from "../workers/messages";
import { useReview } from "./context";
import { FileButton } from "./FileButton";
import { useWindow } from "./use-window";

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
          onFiles={(files) => void session.add(files, "before")}
        >
          {words.previous.choose}
        </FileButton>
        {before.length > 0 && (
          <>
            <Button appearance="subtle" onClick={() => session.forgetBefore()}>
              {words.previous.forget}
            </Button>
            <span className="quiet">{words.previous.matched(pairs.length, reports.length)}</span>
          </>
        )}
      </div>
      {before.length === 0 ? <p>{words.previous.intro}</p> : <Compared />}
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
        .flatMap(({ file, before }) => {
          const head = heads.get(file);
          return head === undefined ? [] : [{ before, head }];
        })
        .sort((one, other) => other.head.stale - one.head.stale || (one.head.unitKey < other.head.unitKey ? -1 : 1)),
    [state.pairs, heads],
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
          {lines.slice(drawn.from, drawn.to).map(({ before, head }) => (
            <ComparedRow key={head.file} before={before} head={head} />
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

function ComparedRow({ before, head }: { readonly before: RowHead; readonly head: RowHead }) {
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
            session.set({ view: "reports" });
            void session.open(head.file);
          }}
        >
          <span className="clipped unit">{head.unit}</span>
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

/** Units that reported last period and have not yet this one. */
function Lost() {
  const { state, words } = useReview();
  const here = new Set(state.heads.map(({ unitKey }) => unitKey));
  const lost = [
    ...new Set(state.before.filter(({ unitKey }) => unitKey !== "" && !here.has(unitKey)).map(({ unit }) => unit)),
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
