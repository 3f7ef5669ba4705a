import { usePane } from "../context";
import { OutlineField } from "../outline-choice/OutlineField";
import { GuidanceField, PeriodField, TextField, UnitTypeField, YearField } from "./fields";
import { formsWords } from "../../words/forms";

/**
 * The first meeting: whose report it is and of when, filled in with the best
 * guess; the button to begin stands below it, where it is always in sight.
 */
export function FirstRun() {
  const { state, words } = usePane();
  return (
    <section className="form">
      <p>{formsWords[words.language].firstRun.what}</p>
      <OutlineField />
      <UnitTypeField label={formsWords[words.language].firstRun.unitType} />
      <div className="pair pair-uneven">
        <PeriodField label={formsWords[words.language].firstRun.period} />
        <YearField />
      </div>
      {!state.memory.details.timeChosen && <p className="quiet">{formsWords[words.language].firstRun.guessed}</p>}
      <TextField name="agency" label={formsWords[words.language].firstRun.agency} />
      <GuidanceField />
      <p className="quiet">{formsWords[words.language].firstRun.onlyCheck}</p>
    </section>
  );
}
