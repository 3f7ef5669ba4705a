import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import type { SortKey } from "../../state/listing";
import type { Row } from "../../state/marks";
import type { OutlineHead } from "../../workers/messages";
import { useReview } from "../context";

interface TableHeadProps {
  readonly rows: readonly Row[];
  readonly outline: OutlineHead;
  readonly manyOutlines: boolean;
  readonly onSort: (key: SortKey) => void;
}

/** Every column sorts by itself; the box chooses all rows that are shown. */
export function TableHead({ rows, outline, manyOutlines, onSort }: TableHeadProps) {
  const { session, state, words } = useReview();
  const reports = rows.filter(({ head }) => head.kind === "report").map(({ head }) => head.file);
  const all = reports.length > 0 && reports.every((file) => state.chosen.has(file));
  const { table } = words;
  const sorts = (key: SortKey, name: string, className: string, title?: string) => (
    <th
      key={key}
      scope="col"
      className={className}
      aria-sort={state.listing.sort === key ? (state.listing.descending ? "descending" : "ascending") : undefined}
    >
      <button type="button" className="sort" title={title ?? table.sortedBy(name)} onClick={() => onSort(key)}>
        {name}
        {state.listing.sort === key &&
          (state.listing.descending ? <ArrowDownRegular aria-hidden /> : <ArrowUpRegular aria-hidden />)}
      </button>
    </th>
  );
  return (
    <thead>
      <tr aria-rowindex={1}>
        <td className="col-choose">
          <input
            type="checkbox"
            aria-label={table.chooseAll}
            checked={all}
            disabled={reports.length === 0}
            onChange={() => session.choices.choose(reports, !all)}
          />
        </td>
        {sorts("unit", table.unit, "col-unit")}
        <th scope="col" className="col-kind">
          {table.kind}
        </th>
        {sorts("time", table.period, "col-time")}
        {manyOutlines && (
          <th scope="col" className="col-outline">
            {table.outline}
          </th>
        )}
        {sorts("written", table.sections, "col-count")}
        {sorts("must", table.must, "col-count")}
        {sorts("should", table.should, "col-count")}
        {outline.sections.map(({ id, title }) => sorts(`section ${id}`, id, "col-section", title))}
        <th scope="col" className="col-notes">
          {table.notes}
        </th>
      </tr>
    </thead>
  );
}
