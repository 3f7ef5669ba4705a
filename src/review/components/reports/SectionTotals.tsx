import type { OutlineHead } from "../../workers/messages";
import { useReview } from "../context";

/** For each section, how many of the reports that count have it. */
export function SectionTotals({
  outline,
  manyOutlines,
}: {
  readonly outline: OutlineHead;
  readonly manyOutlines: boolean;
}) {
  const { state, words } = useReview();
  const { together } = state;
  if (together === null || outline.sections.length === 0) return null;
  const counts = new Map(together.sections.map(({ section, counts }) => [section, counts]));
  return (
    <tfoot>
      <tr>
        <td className="col-choose" />
        <th scope="row" className="col-unit">
          {words.table.totals}
        </th>
        <td colSpan={manyOutlines ? 3 : 2} />
        <td className="col-count">{together.complete}</td>
        <td colSpan={2} />
        {outline.sections.map(({ id, title }) => {
          const states = counts.get(id) ?? {};
          const all = Object.values(states).reduce((sum, count) => sum + count, 0) - (states.notApplicable ?? 0);
          return (
            <td key={id} className="col-section" title={`${id} ${title}`}>
              {states.written ?? 0}/{all}
            </td>
          );
        })}
        <td className="col-notes" />
      </tr>
    </tfoot>
  );
}
