import { check } from "../actions/check";
import { insert, insertMissing } from "../actions/insert";
import { writeNext } from "../actions/go-to";
import { mainAction } from "../state/offers/main-action";
import { ActionButton } from "./controls/ActionButton";
import { usePane } from "./context";
import { DetailsFooter, DraftFooter, Walker } from "./fetched/views";

/** What never scrolls away: in each view the one next step. */
export function Footer() {
  const { state } = usePane();
  if (state.snapshot === null) return null;
  const views = { outline: NextStep, check: Walker, details: DetailsFooter };
  const Current = state.draft ? DraftFooter : views[state.view];
  return <Current />;
}

function NextStep() {
  const { state, words } = usePane();
  const next = mainAction(state);
  if (next === null) return null;
  return (
    <footer className="footer">
      {next.kind === "writeNext" ? (
        <ActionButton appearance="primary" size="medium" action={writeNext} input={next.section} />
      ) : next.kind === "check" ? (
        <ActionButton appearance="primary" size="medium" action={check} />
      ) : next.kind === "insertMissing" ? (
        <ActionButton appearance="primary" size="medium" action={insertMissing} />
      ) : (
        <ActionButton
          appearance="primary"
          size="medium"
          action={insert}
          input={{ what: "report", guidance: state.withGuidance, at: "neighbours" }}
        >
          {next.kind === "insertAll" ? words.actions.insertAll : words.actions.insertAtEnd}
        </ActionButton>
      )}
    </footer>
  );
}
