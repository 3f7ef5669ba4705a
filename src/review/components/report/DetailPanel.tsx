import { Button, Checkbox, Spinner } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useRef } from "react";
import { aboutLine } from "../../../core/frame/about-report";
import { kindReasons, otherKindLine } from "../../../core/sections/words/kind-words";
import type { Row } from "../../state/marks";
import type { OpenedReport } from "../../workers/messages";
import { useReview } from "../context";
import { Points } from "./Points";
import { Said } from "./Said";
import { SectionList } from "./SectionList";
import { SendBack } from "./SendBack";

/** The report that is looked at, as the pane beside Word would show it. Escape shuts it and goes back to its line. */
export function DetailPanel({ rows }: { readonly rows: readonly Row[] }) {
  const { session, state, words, translate } = useReview();
  const heading = useRef<HTMLHeadingElement>(null);
  const { file, report, trouble } = state.opened!;
  const at = rows.findIndex(({ head }) => head.file === file);
  const row = session.store.rows().find(({ head }) => head.file === file);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [file]);
  const shut = () => {
    void session.reports.open(null);
    document.querySelector<HTMLElement>(`[data-line="${at}"]`)?.focus();
  };
  if (row === undefined) return null;
  const step = (by: number) => {
    const next = rows[at + by];
    if (next) void session.reports.open(next.head.file);
  };
  return (
    <aside
      className="detail detail-report"
      aria-label={words.detail.label}
      onKeyDown={(event) => {
        if (event.key === "Escape") shut();
      }}
    >
      <div className="detail-head">
        <h2 ref={heading} tabIndex={-1}>
          {row.head.unit === "" ? words.table.noUnitName : row.head.unit}
        </h2>
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronLeftRegular />}
          aria-label={words.detail.previous}
          disabled={at <= 0}
          onClick={() => step(-1)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronRightRegular />}
          aria-label={words.detail.next}
          disabled={at < 0 || at >= rows.length - 1}
          onClick={() => step(1)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={words.detail.close}
          onClick={shut}
        />
      </div>
      <div className="detail-body">
        <p className="quiet">{file}</p>
        {row.alongside.length > 0 && <p className="quiet">{words.detail.alike(row.alongside.join(", "))}</p>}
        {trouble !== null && (
          <div className="told-in-full">
            <p>
              <strong>{words.detail.trouble}</strong> {translate(trouble.says)}
            </p>
            <details>
              <summary>{words.detail.technical}</summary>
              <code>
                {trouble.kind}: {trouble.detail}
              </code>
            </details>
          </div>
        )}
        {report === null && trouble === null && (
          <Spinner size="small" label={words.detail.reading} labelPosition="after" />
        )}
        {report !== null && <InFull row={row} opened={report} />}
      </div>
    </aside>
  );
}

function InFull({ row, opened }: { readonly row: Row; readonly opened: OpenedReport }) {
  const { session, words, translate } = useReview();
  const { report } = opened;
  const other = otherKindLine(report.kind);
  const { file, outlineProblem } = row.head;
  return (
    <>
      {other !== null ? (
        <p className="told-in-full">
          {translate(other)} <span className="quiet">{translate(kindReasons(report.kind))}</span>
        </p>
      ) : (
        <>
          <p className="quiet">{translate(aboutLine(report.about))}</p>
          {outlineProblem !== null && <p className="quiet">{translate(outlineProblem)}</p>}
          <div className="ticks">
            <Checkbox
              size="medium"
              label={words.detail.counted}
              checked={!row.marks.has("leftOut")}
              onChange={(_, { checked }) => session.choices.leaveOut([file], checked !== true)}
            />
            <Checkbox
              label={words.detail.settled}
              checked={row.marks.has("settled")}
              onChange={(_, { checked }) => session.choices.setSettled([file], checked === true)}
            />
          </div>
          <SendBack row={row} />
          <Points file={file} report={report} />
          <SectionList report={report} />
          <Said report={report} />
        </>
      )}
    </>
  );
}
