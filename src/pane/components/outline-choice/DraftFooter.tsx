import { leaveDraft } from "../../actions/outline-draft";
import { useDraft } from "../../actions/use-outline";
import { ActionButton } from "../controls/ActionButton";

/** What ends the looking: the outline is used, or left. */
export function DraftFooter() {
  return (
    <footer className="footer">
      <ActionButton appearance="primary" size="medium" action={useDraft} />
      <ActionButton size="medium" action={leaveDraft} />
    </footer>
  );
}
