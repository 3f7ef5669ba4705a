import type { Report } from "../../../core/check/report";
import { useReview } from "../context";

/** The sentence the report has for each content of the outline, section by section; opened when wanted. */
export function Said({ report }: { readonly report: Report }) {
  const { words } = useReview();
  const said = report.criteria.filter(({ quote }) => quote !== null && quote !== "");
  const groups = report.sections
    .map(({ id, title }) => ({
      id,
      title,
      said: [...new Set(said.filter(({ section }) => section === id).map(({ quote }) => quote!))],
    }))
    .filter((group) => group.said.length > 0);
  if (groups.length === 0) return null;
  return (
    <section>
      <h3>{words.detail.said}</h3>
      <p className="quiet">{words.detail.saidHint}</p>
      {groups.map(({ id, title, said: sentences }) => (
        <details key={id} className="kind" lang="vi">
          <summary>
            <span className="kind-name">
              {id} {title}
            </span>
            <span>{sentences.length}</span>
          </summary>
          <ul className="quotes">
            {sentences.map((sentence) => (
              <li key={sentence}>
                <blockquote>{sentence}</blockquote>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
