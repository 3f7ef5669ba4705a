import type { SectionState } from "../../core/sections/section-state";
import { usePane } from "./context";
import { childrenOf, rollUp } from "../state/derive";
import { Icon } from "./Icon";
import { SectionGuide } from "./SectionGuide";
import { StatusMark } from "./StatusMark";

interface SectionRowProps {
  readonly section: SectionState;
  /** The cursor of the document is in it. */
  readonly here: boolean;
  readonly open: boolean;
  /** One row of the list is in the tab order; arrows reach the others. */
  readonly tabbable: boolean;
}

/** A section: number, title and state; opens to what it must report. */
export function SectionRow({ section, here, open, tabbable }: SectionRowProps) {
  const { state, controller, words } = usePane();
  const { id, number, title, paragraph } = section;
  const isPart = childrenOf(state.outline, id).length > 0;
  const rolled = isPart ? rollUp(state.derived?.sections ?? [], id) : null;
  const region = `guide-${id}`;

  function press() {
    if (paragraph === null) return controller.open(id, !open);
    if (!isPart) controller.open(id, true);
    void controller.goTo(paragraph);
  }

  return (
    <>
      <div className={`row ${isPart ? "row-part" : ""} ${here ? "row-here" : ""}`}>
        <button
          type="button"
          className="toggle"
          tabIndex={tabbable ? 0 : -1}
          aria-expanded={open}
          aria-controls={region}
          aria-label={open ? words.tree.shut(id) : words.tree.open(id)}
          onClick={() => controller.open(id, !open)}
        >
          <Icon name={open ? "shut" : "open"} />
        </button>
        <button
          type="button"
          className="row-title"
          data-row={id}
          tabIndex={tabbable ? 0 : -1}
          aria-current={here ? "location" : undefined}
          title={title}
          onClick={press}
        >
          <span className="row-heading">
            <span className="number">{number}</span> <span className="title">{title}</span>
          </span>
          {rolled === null || section.status === "notApplicable" ? (
            <StatusMark section={section} />
          ) : (
            <span className="status quiet">{words.tree.rolled(rolled.written, rolled.required)}</span>
          )}
        </button>
      </div>
      <div id={region} className="guide" hidden={!open}>
        {open && <SectionGuide section={section} />}
      </div>
    </>
  );
}
