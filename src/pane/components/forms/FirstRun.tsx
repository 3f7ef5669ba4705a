import { insert } from "../../actions/insert";
import { ActionButton } from "../ActionButton";
import { usePane } from "../context";
import { OutlineField } from "../outline-choice/OutlineField";
import { GuidanceField, PeriodField, TextField, UnitTypeField, YearField } from "./fields";

/** The first meeting: whose report it is and of when, filled in with the best guess, and the button to begin. */
export function FirstRun() {
  const { state, words } = usePane();
  return (
    <section className="form">
      <p>{words.firstRun.what}</p>
      <OutlineField />
      <UnitTypeField label={words.firstRun.unitType} />
      <div className="pair pair-uneven">
        <PeriodField label={words.firstRun.period} />
        <YearField />
      </div>
      {!state.memory.details.timeChosen && <p className="quiet">{words.firstRun.guessed}</p>}
      <TextField name="agency" label={words.firstRun.agency} />
      <GuidanceField />
      <ActionButton
        appearance="primary"
        size="medium"
        action={insert}
        input={{ what: "report", guidance: state.withGuidance, at: "neighbours" }}
      />
      <p className="quiet">{words.firstRun.onlyCheck}</p>
    </section>
  );
}
