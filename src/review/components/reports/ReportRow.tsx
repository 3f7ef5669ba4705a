import { memo } from "react";
import { timeName } from "../../../core/outline/report-time";
import type { Status } from "../../../core/sections/section-state";
import type { Mark, Row } from "../../state/marks";
import type { OutlineHead } from "../../workers/messages";
import { useReview } from "../context";
import { Icon } from "../icons";

interface ReportRowProps {
  readonly row: Row;
  readonly line: number;
  readonly outline: OutlineHead;
  readonly manyOutlines: boolean;
  readonly isOpen: boolean;
  readonly isChosen: boolean;
  readonly tabbable: boolean;
  readonly onFocus: (line: number) => void;
}

/** One report. Its name opens it. */
export const ReportRow = memo(function ReportRow(props: ReportRowProps) {
  const { row, line, outline, manyOutlines, isOpen, isChosen, tabbable, onFocus } = props;
  const { session, words, translate, state } = useReview();
  const { head, marks } = row;
  const { table } = words;
  const name = head.unit === "" ? fileName(head.file) : head.unit;
  const isReport = head.kind === "report";
  const tabIndex = tabbable ? 0 : -1;
  return (
    <tr aria-rowindex={line + 2} className={rowClass(marks, isOpen)} onFocus={() => onFocus(line)}>
      <td className="col-choose">
        {isReport && (
          <input
            type="checkbox"
            tabIndex={tabIndex}
            aria-label={table.choose(name)}
            checked={isChosen}
            onChange={() => session.choices.choose([head.file], !isChosen)}
          />
        )}
      </td>
      <th scope="row" className="col-unit">
        <button
          type="button"
          className="open"
          data-line={line}
          tabIndex={tabIndex}
          aria-expanded={isOpen}
          onClick={() => void session.reports.open(isOpen ? null : head.file)}
        >
          <span className="clipped unit">{isReport && head.unit === "" ? table.noUnitName : name}</span>
          <span className="clipped quiet" title={head.file}>
            {head.file}
          </span>
        </button>
      </th>
      <td className="col-kind">
        <span className="two-lines">
          {isReport ? table.report : head.kind === "other" ? translate(head.remark!) : "–"}
        </span>
      </td>
      <td className="col-time">
        <span className={marks.has("otherPeriod") ? "two-lines wrong" : "two-lines"}>
          {head.time === null || !isReport
            ? "–"
            : head.time.known === "guess"
              ? table.noPeriod
              : translate(timeName(head.time))}
        </span>
      </td>
      {manyOutlines && (
        <td className="col-outline">
          <span className="two-lines">{nameOf(head.outline)}</span>
        </td>
      )}
      {isReport ? (
        <>
          <td className="col-count">
            <strong className={head.written >= head.required ? "full" : ""}>
              {head.written}/{head.required}
            </strong>
          </td>
          <td className={head.must > 0 ? "col-count must" : "col-count"}>{head.must}</td>
          <td className="col-count">{head.should}</td>
          {outline.sections.map(({ id, title }) => (
            <StatusCell
              key={id}
              status={head.outline === outline.id ? head.statuses[id] : undefined}
              title={`${id} ${title}`}
            />
          ))}
        </>
      ) : (
        <td colSpan={outline.sections.length + 3} className="told">
          <span className="two-lines">
            {head.trouble === null ? table.otherKind : `${table.marks.unread}. ${translate(head.trouble.says)}`}
          </span>
        </td>
      )}
      <td className="col-notes">
        <span className="two-lines">
          {[...marks]
            .filter((mark) => mark !== "other" && mark !== "unread")
            .map((mark) => table.marks[mark])
            .join(", ")}
        </span>
      </td>
    </tr>
  );

  function nameOf(id: string): string {
    const found = state.outlines.find((each) => each.id === id);
    return found === undefined ? "–" : translate(found.name);
  }
});

function StatusCell({ status, title }: { readonly status: Status | undefined; readonly title: string }) {
  const { words } = useReview();
  if (status === undefined) return <td className="col-section">–</td>;
  return (
    <td className={`col-section status-${status}`} title={title}>
      <Icon name={status} />
      <span>{words.table.status[status]}</span>
    </td>
  );
}

function rowClass(marks: ReadonlySet<Mark>, isOpen: boolean): string {
  return [
    "line",
    isOpen ? "line-open" : "",
    marks.has("leftOut") ? "line-left-out" : "",
    marks.has("settled") ? "line-settled" : "",
  ].join(" ");
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
