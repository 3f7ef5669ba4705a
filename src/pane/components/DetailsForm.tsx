import { useId, useState, type ReactNode } from "react";
import type { Details } from "../../core/outline/details";
import { usePane } from "./context";
import { Choice, Line, Lines, Tick } from "./controls";
import { UnitTypeField } from "./FirstRun";

type TextField = Exclude<keyof Details, "unitType" | "period" | "year" | "fromYear" | "timeChosen" | "recipients">;

/** What header, title and signature are made of. Kept in the document as it is typed. */
export function DetailsForm() {
  const { words } = usePane();
  return (
    <section className="details">
      <h2>{words.details.title}</h2>
      <p className="quiet">{words.details.intro}</p>
      <UnitTypeField label={words.details.unitType} />
      <div className="pair pair-uneven">
        <PeriodField />
        <YearField />
      </div>
      <TextInput name="parentAgency" />
      <TextInput name="agency" />
      <div className="pair">
        <TextInput name="symbol" />
        <TextInput name="place" />
      </div>
      <div className="pair">
        <TextInput name="day" />
        <TextInput name="month" />
      </div>
      <div className="pair">
        <TextInput name="dispatchNumber" />
        <TextInput name="dispatchDate" />
      </div>
      <TextInput name="addressee" />
      <RecipientsField />
      <TextInput name="authority" />
      <TextInput name="position" />
      <TextInput name="signer" />
      <Remember />
    </section>
  );
}

function Labelled({ label, children }: { readonly label: string; readonly children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

function TextInput({ name }: { readonly name: TextField }) {
  const { state, controller, words } = usePane();
  const { details } = state.memory;
  const examples: Partial<Record<TextField, string>> = words.details.examples;
  return (
    <Labelled label={words.details[name]}>
      {(id) => (
        <Line
          id={id}
          value={details[name]}
          placeholder={examples[name] ?? ""}
          maxLength={200}
          onChange={(text) => controller.setDetails({ ...details, [name]: text })}
        />
      )}
    </Labelled>
  );
}

function PeriodField() {
  const { state, controller, words } = usePane();
  const { details } = state.memory;
  return (
    <Labelled label={words.details.period}>
      {(id) => (
        <Choice
          id={id}
          names={words.periodNames}
          value={details.period}
          onChange={(period) => controller.setDetails({ ...details, period })}
        />
      )}
    </Labelled>
  );
}

/** Four digits make a year; until then what is typed stays in the field only. */
function YearField() {
  const { state, controller, words } = usePane();
  const { details } = state.memory;
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Labelled label={words.details.year}>
      {(id) => (
        <Line
          id={id}
          inputMode="numeric"
          maxLength={4}
          value={typed ?? String(details.year)}
          onBlur={() => setTyped(null)}
          onChange={(text) => {
            setTyped(text);
            if (/^20\d\d$/.test(text)) controller.setDetails({ ...details, year: Number(text) });
          }}
        />
      )}
    </Labelled>
  );
}

function RecipientsField() {
  const { state, controller, words } = usePane();
  const { details } = state.memory;
  return (
    <Labelled label={words.details.recipients}>
      {(id) => (
        <Lines
          id={id}
          rows={3}
          value={details.recipients.join("\n")}
          onChange={(text) => controller.setDetails({ ...details, recipients: text === "" ? [] : text.split("\n") })}
        />
      )}
    </Labelled>
  );
}

function Remember() {
  const { around, controller, words } = usePane();
  const [kept, setKept] = useState(() => around.defaults.load() !== null);
  return (
    <>
      <Tick
        label={words.details.remember}
        checked={kept}
        onChange={(on) => {
          setKept(on);
          controller.keepDefaults(on);
        }}
      />
      <p className="quiet">{words.details.rememberHint}</p>
    </>
  );
}
