import { isOptional } from "../../../core/outline/section-title";
import { unreadName } from "../../../core/sections/unread-names";
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
  const { kind, contents, points } = sectionProgress(state, section);
  if (isPart && section.status !== "notApplicable") {
    const { complete, required } = wholeProgress(state, section.id);
    return <span className="status quiet">{`${complete}/${required}`}</span>;
  }
  // What may be left out is not there; nobody is to blame for it.
  const shown = kind === "missing" && isOptional(section.title) ? "optional" : kind;
  const name = shown === "open" ? words.section.open(contents, points) : words.section[shown];
  return (
    <span className={`status status-${shown}`}>
      <Icon name={shown === "optional" ? "unwritten" : shown} />
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
  const { words } = usePane();
  const { status, minimumWords } = section;
  if (status === "unfilled") return <span className="quiet">· {words.section.template}</span>;
  if (minimumWords === null || (status !== "thin" && status !== "written")) return null;
  return <span className="quiet">· {words.measure(section.words, status === "thin" ? minimumWords : null)}</span>;
}
