import type { SectionState } from "../../core/sections/section-state";
import { usePane } from "./context";
import { Icon } from "./Icon";

/** The state of a section: an icon, a word and, where words are counted, a measure. */
export function StatusMark({ section }: { readonly section: SectionState }) {
  const { words } = usePane();
  const { status, minimumWords } = section;
  const short = status === "thin" || status === "empty" || status === "unfilled";
  const measured = minimumWords !== null && (short || status === "written");
  return (
    <span className={`status status-${section.status}`}>
      <Icon name={section.status} />
      <span>{words.status[section.status]}</span>
      {measured && <span className="quiet"> · {words.measure(section.words, short ? minimumWords : null)}</span>}
    </span>
  );
}
