import { insertMissing, missingLeaves } from "../../actions/insert";
import { mainAction } from "../../state/offers/main-action";
import { usePane } from "../context";
import { ActionButton } from "../controls/ActionButton";

/** Sections of the outline that the document does not have, where inserting them is not the next step anyway. */
export function MissingSections() {
  const { state, words } = usePane();
  const missing = missingLeaves(state);
  const next = mainAction(state)?.kind;
  if (missing.length === 0 || (next !== "writeNext" && next !== "check")) return null;
  return (
    <div className="missing">
      <p>{words.missing.some(missing.map(({ id }) => id).join(", "))}</p>
      <ActionButton action={insertMissing} />
    </div>
  );
}
