import { applyProposal, dropProposal } from "../../actions/proposals";
import { proposeUpdate } from "../../actions/update-document";
import { frameUpdate } from "../../state/offers/frame-update";
import { ActionButton } from "../controls/ActionButton";
import { onEscape } from "../controls/on-escape";
import { usePane } from "../context";
import { formsWords } from "../../words/forms";

/**
 * Brings the details into the document that already stands; and what the
 * form says about itself, where it moves nothing.
 */
export function DetailsFooter() {
  const { state, run, words } = usePane();
  const kept = state.notice?.what.key === "detailsKept";
  const places = frameUpdate(state).edits.length;
  const isWritten = state.derived?.sections.some(({ paragraph }) => paragraph !== null) === true;
  if (!isWritten && places === 0 && !kept) return null;
  return (
    <footer className="footer footer-spread">
      {state.proposal !== null ? (
        <div className="buttons" onKeyDown={onEscape(() => void run(dropProposal))}>
          <ActionButton action={applyProposal} appearance="primary" size="medium" />
          <ActionButton action={dropProposal} size="medium" />
        </div>
      ) : places > 0 ? (
        <ActionButton action={proposeUpdate} appearance="primary" size="medium" />
      ) : (
        <span className="quiet">{isWritten && formsWords[words.language].details.upToDate}</span>
      )}
      <span className="quiet">{kept && formsWords[words.language].details.kept}</span>
    </footer>
  );
}
