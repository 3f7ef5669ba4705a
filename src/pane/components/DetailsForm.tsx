import { Checkbox, Input, Select, Textarea } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import type { Details } from "../../core/details";
import type { Period } from "../../core/outline";
import { usePane } from "../context";
import { UnitTypeField } from "./FirstRun";

type TextField = Exclude<keyof Details, "unitType" | "period" | "year" | "recipients">;

/** What header, title and signature are made of. Kept in the document as it is typed. */
export function DetailsForm() {
  const { words } = usePane();
  return (
    <section className="details">
      <h2>{words.details.title}</h2>
      <p className="quiet">{words.details.intro}</p>
      <UnitTypeField label={words.details.unitType} />
      <div className="pair">
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
        <Input
          id={id}
          value={details[name]}
          placeholder={examples[name] ?? ""}
          maxLength={200}
          onChange={(_, data) => controller.setDetails({ ...details, [name]: data.value })}
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
        <Select
          id={id}
          value={details.period}
          onChange={(_, data) => controller.setDetails({ ...details, period: data.value as Period })}
        >
          {(Object.keys(words.periodNames) as Period[]).map((period) => (
            <option key={period} value={period}>
              {words.periodNames[period]}
            </option>
          ))}
        </Select>
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
        <Input
          id={id}
          inputMode="numeric"
          maxLength={4}
          value={typed ?? String(details.year)}
          onBlur={() => setTyped(null)}
          onChange={(_, data) => {
            setTyped(data.value);
            if (/^20\d\d$/.test(data.value)) controller.setDetails({ ...details, year: Number(data.value) });
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
        <Textarea
          id={id}
          rows={3}
          value={details.recipients.join("\n")}
          onChange={(_, data) =>
            controller.setDetails({ ...details, recipients: data.value === "" ? [] : data.value.split("\n") })
          }
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
      <Checkbox
        label={words.details.remember}
        checked={kept}
        onChange={(_, data) => {
          setKept(data.checked === true);
          controller.keepDefaults(data.checked === true);
        }}
      />
      <p className="quiet">{words.details.rememberHint}</p>
    </>
  );
}
