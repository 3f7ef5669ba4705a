import { Button } from "@fluentui/react-components";
import { usePane } from "./context";
import { mainAction, type MainAction } from "../state/main-action";
import type { Words } from "../words";
import { Tick } from "./controls";

/** The one next step, with the switch that belongs to it. */
export function MainButton() {
  const { state, controller, words } = usePane();
  const action = mainAction(state);
  if (action === null) return null;
  const inserts = action.kind !== "check";
  const press = () =>
    action.kind === "check"
      ? controller.check()
      : controller.insert({
          what: action.kind === "insertMissing" ? "missing" : "report",
          guidance: state.withGuidance,
          at: "neighbours",
        });
  return (
    <div className="main-action">
      <Button appearance="primary" disabled={state.work !== null} onClick={() => void press()}>
        {mainLabel(action, words, state.report !== null)}
      </Button>
      {inserts && <Tick label={words.withGuidance} checked={state.withGuidance} onChange={controller.setGuidance} />}
    </div>
  );
}

function mainLabel(action: MainAction, words: Words, checked: boolean): string {
  switch (action.kind) {
    case "insertAll":
      return words.actions.insertAll;
    case "insertAtEnd":
      return words.actions.insertAtEnd;
    case "insertMissing":
      return words.actions.insertMissing(action.count);
    case "check":
      return checked ? words.actions.checkAgain : words.actions.check;
  }
}
