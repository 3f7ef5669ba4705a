import type { Report } from "../../../core/check/report";
import { useReview } from "../context";
import { Icon } from "../icons";

/** All sections with their state and how much was written. */
export function SectionList({ report }: { readonly report: Report }) {
  const { words } = useReview();
  const parents = new Set(report.sections.map(({ parent }) => parent));
  const { written, required } = report.summary;
  return (
    <section>
      <h3>{words.detail.sections}</h3>
      <p>{words.detail.written(written, required)}</p>
      <ul className="section-list" lang="vi">
        {report.sections.map(({ id, title, status, words: count }) => (
          <li key={id} className={parents.has(id) ? "part" : ""}>
            <span className="section-title">
              {id} {title}
            </span>
            {!parents.has(id) && (
              <span className={`status status-${status}`}>
                <Icon name={status} />
                {words.table.status[status]}
                {count > 0 && <span className="quiet"> · {words.detail.words(count)}</span>}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
