import { Checkbox, Field } from "@fluentui/react-components";
import { useState, type KeyboardEvent, type ReactNode } from "react";
import { timeName } from "../../../core/outline/report-time";
import { rememberDefaults, setAutoOpen } from "../../actions/details";
import { fillDetails } from "../../actions/fill-details";
import { proposeUpdate } from "../../actions/update-document";
import { keptDefaults } from "../../state/defaults";
import { fillable } from "../../state/offers/known-details";
import { pastPeriod } from "../../state/shown/past-period";
import { ActionButton } from "../controls/ActionButton";
import { usePane } from "../context";
import { ProposalPanel } from "../ProposalPanel";
import { OutlineField } from "../outline-choice/OutlineField";
import { PeriodField, RecipientsField, TextField, UnitTypeField, YearField } from "./fields";
import { formsWords } from "../../words/forms";

/** Thông tin báo cáo: what header, title and signature are made of. Kept in the document as it is typed. */
export function DetailsView() {
  const { state, run, words } = usePane();
  const { groups } = formsWords[words.language].details;
  // As in every form; it only shows what would be changed. Enter also ends a syllable that is being composed.
  const onEnter = (event: KeyboardEvent) => {
    const typedIn = event.target instanceof HTMLInputElement && event.target.type === "text";
    if (event.key === "Enter" && typedIn && !event.nativeEvent.isComposing) void run(proposeUpdate);
  };
  return (
    <section className="form" onKeyDown={onEnter}>
      <h2>{formsWords[words.language].details.title}</h2>
      <p className="quiet">{formsWords[words.language].details.intro}</p>
      {Object.keys(fillable(state)).length > 0 && (
        <div>
          <ActionButton action={fillDetails} />
        </div>
      )}
      <OutlineField />
      <Group title={groups.office}>
        <UnitTypeField label={formsWords[words.language].details.unitType} />
        <TextField name="parentAgency" />
        <TextField name="agency" />
      </Group>
      <Group title={groups.period}>
        <div className="pair pair-uneven">
          <PeriodField label={formsWords[words.language].details.period} />
          <YearField />
        </div>
        <PastPeriod />
      </Group>
      <Group title={groups.date}>
        <div className="pair">
          <TextField name="symbol" />
          <TextField name="place" />
        </div>
        <div className="pair">
          <TextField name="day" />
          <TextField name="month" />
        </div>
      </Group>
      <Group title={groups.dispatch}>
        <div className="pair">
          <TextField name="dispatchNumber" />
          <TextField name="dispatchDate" />
        </div>
        <TextField name="addressee" />
      </Group>
      <Group title={groups.signer}>
        <RecipientsField />
        <TextField name="authority" />
        <TextField name="position" />
        <TextField name="signer" />
      </Group>
      <Remember />
      <AutoOpen />
      {state.proposal?.kind === "update" && <ProposalPanel />}
    </section>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

/** Old reports are read again as well: this is a remark, and asks for nothing. */
function PastPeriod() {
  const { state, surroundings, words, translate } = usePane();
  const past = pastPeriod(state, surroundings.today());
  if (past === null) return null;
  return <p className="quiet">{formsWords[words.language].details.pastPeriod(translate(timeName(past)))}</p>;
}

function Remember() {
  const { surroundings, run, words } = usePane();
  const [kept, setKept] = useState(() => keptDefaults(surroundings.defaults) !== null);
  return (
    <Field hint={formsWords[words.language].details.rememberHint}>
      <Checkbox
        label={formsWords[words.language].details.remember}
        checked={kept}
        onChange={(_, { checked }) => {
          void run(rememberDefaults, checked === true);
          setKept(keptDefaults(surroundings.defaults) !== null);
        }}
      />
    </Field>
  );
}

function AutoOpen() {
  const { surroundings, run, words } = usePane();
  const { autoOpen } = surroundings;
  const [on, setOn] = useState(() => autoOpen?.isOn() ?? false);
  if (autoOpen === null) return null;
  return (
    <Field hint={formsWords[words.language].details.autoOpenHint}>
      <Checkbox
        label={formsWords[words.language].details.autoOpen}
        checked={on}
        onChange={(_, { checked }) => {
          setOn(checked === true);
          void run(setAutoOpen, checked === true);
        }}
      />
    </Field>
  );
}
