import { useEffect, useRef } from "react";
import type { SectionState } from "../../../core/sections/section-state";
import { goToSection } from "../../actions/go-to";
import { insertSection } from "../../actions/insert";
import { childrenOf } from "../../state/derive";
import { ActionButton } from "../controls/ActionButton";
import { usePane } from "../context";
import { Icon } from "../controls/Icon";
import { keepInView } from "../keep-in-view";
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

/** A section: number, title and state; opens to what it must report, and takes Word there. */
export function SectionRow({ section, here, open, tabbable }: SectionRowProps) {
  const { state, run, dispatch, words } = usePane();
  const { id, number, title, status } = section;
  const isPart = childrenOf(state.outline, id).length > 0;
  const region = `guide-${id}`;
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const item = row.current?.parentElement;
    if (open && !isPart && item) keepInView(item);
  }, [open, isPart]);
  const Heading = section.parent === null ? "h3" : "h4";

  /** Opens it and takes Word there; where both are so already, shuts it. */
  function press() {
    const arrived = open && (here || section.paragraph === null);
    dispatch({ type: "open", section: id, open: !arrived });
    if (!arrived) void run(goToSection, id);
  }

  return (
    <>
      <div
        ref={row}
        className={`row ${isPart ? "row-part" : ""} ${here ? "row-here" : ""} ${open && !isPart ? "row-open" : ""}`}
      >
        <Heading className="row-heading">
          <button
            type="button"
            className="row-title"
            data-row={id}
            tabIndex={tabbable ? 0 : -1}
            aria-expanded={open}
            aria-controls={region}
            aria-current={here ? "location" : undefined}
            onClick={press}
          >
            <Icon name={open ? "opened" : "shut"} />
            <span className="row-words">
              {/* On the button it would be read out after the same words. */}
              <span className="two-lines" lang="vi" title={`${number} ${title}`}>
                {number} {title}
              </span>
              <StatusMark section={section} isPart={isPart} />
            </span>
          </button>
        </Heading>
        {status === "missing" && !isPart && (
          <ActionButton action={insertSection} input={id} aria-label={`${words.actions.insertSection} ${id}`} />
        )}
      </div>
      <div id={region} className="guide" hidden={!open}>
        {open && <SectionGuide section={section} />}
      </div>
    </>
  );
}
