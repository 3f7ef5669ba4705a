import { unreadName } from "../../../core/sections/status-names";
import type { SectionState } from "../../../core/sections/section-state";
import { sectionProgress, wholeProgress } from "../../state/shown/section-progress";
import { usePane } from "../context";
import { Icon } from "../controls/Icon";

interface StatusMarkProps {
  readonly section: SectionState;
  /** It groups other sections: their count stands for it. */
  readonly isPart: boolean;
}

/** The state of a section: an icon, a word and, where words are counted, a measure. */
export function StatusMark({ section, isPart }: StatusMarkProps) {
  const { state, words } = usePane();
  const { kind, open } = sectionProgress(state, section);
  if (isPart && section.status !== "notApplicable") {
    const { complete, required } = wholeProgress(state, section.id);
    return <span className="status quiet">{words.tree.rolled(complete, required)}</span>;
  }
  const name = kind === "open" ? words.section.open(open) : words.section[kind];
  return (
    <span className={`status status-${kind}`}>
      <Icon name={kind} />
      <span>{name}</span>
      <Measure section={section} />
      <Remarks section={section} />
    </span>
  );
}

/** What else decides how the state is to be taken: another section opens it, or part of it could not be read. */
function Remarks({ section: { sharedWith, unread } }: { readonly section: SectionState }) {
  const { words, translate } = usePane();
  return (
    <>
      {sharedWith !== undefined && <span className="quiet">· {words.tree.sharedWith(sharedWith)}</span>}
      {unread !== undefined && unread.length > 0 && <span className="quiet">· {translate(unreadName(unread))}</span>}
    </>
  );
}

function Measure({ section }: { readonly section: SectionState }) {
  const { state, words } = usePane();
  const { id, status, minimumWords } = section;
  const optional = state.outline.sections.find((one) => one.id === id)?.mayBeNegative ?? false;
  if (status === "missing" && optional) return <span className="quiet">· {words.section.optional}</span>;
  if (status === "unfilled") return <span className="quiet">· {words.section.template}</span>;
  if (minimumWords === null || (status !== "thin" && status !== "written")) return null;
  return <span className="quiet">· {words.measure(section.words, status === "thin" ? minimumWords : null)}</span>;
}
