import { useId, useState } from "react";
import { usePane } from "../context";
import { Icon } from "../controls/Icon";
import { CriterionDetails } from "../fetched/parts";
import type { CriterionShown } from "./criterion-shown";

/** One thing to report: one line until it is chosen, then what can be done about it and why it is asked. */
export function CriterionItem({ writable, criterion, sign }: CriterionShown) {
  const { state, words } = usePane();
  const [open, setOpen] = useState(false);
  const region = useId();
  const found = state.derived?.criteria.find((candidate) => candidate.id === criterion.id);
  return (
    <li className="criterion">
      <button
        type="button"
        className={`plain-button sign-${sign}`}
        aria-expanded={open}
        aria-controls={region}
        onClick={() => setOpen(!open)}
      >
        <Icon name={sign} />
        <span>
          <span className="hidden-text">{words.criterion.outcomes[sign]}: </span>
          <span lang="vi">{criterion.text}</span>
          {!criterion.required && <span className="quiet"> ({words.criterion.recommended})</span>}
          {sign === "weak" && found && found.asked.length > 0 && (
            <span className="asked"> {words.criterion.asked(found.asked.join("; "))}</span>
          )}
        </span>
      </button>
      <div id={region} hidden={!open} className="disclosed">
        {open && <CriterionDetails writable={writable} criterion={criterion} sign={sign} />}
      </div>
    </li>
  );
}
