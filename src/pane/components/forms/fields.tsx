import { Checkbox, Field, Input, Select, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { Details } from "../../../core/outline/details";
import { setDetails } from "../../actions/details";
import { usePane } from "../context";
import { formsWords } from "../../words/forms";
import { slipIn, type Slip } from "./slips";

/** The fields that several forms share. */

type FreeTextName = Exclude<
  { [Name in keyof Details]: Details[Name] extends string ? Name : never }[keyof Details],
  "unitType" | "period"
>;

interface ChoiceFieldProps<Key extends string> {
  readonly label: string;
  readonly names: Readonly<Record<Key, string>>;
  readonly value: Key;
  readonly onChange: (key: Key) => void;
}

/** One of a few. */
export function ChoiceField<Key extends string>({ label, names, value, onChange }: ChoiceFieldProps<Key>) {
  return (
    <Field label={label}>
      <Select value={value} onChange={(_, chosen) => onChange(chosen.value as Key)}>
        {(Object.keys(names) as Key[]).map((key) => (
          <option key={key} value={key}>
            {names[key]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** One of the details that is free text, on one line. */
export function TextField({ name, label }: { readonly name: FreeTextName; readonly label?: string }) {
  const { state, run, words } = usePane();
  const { details } = state.memory;
  const { examples, slips } = formsWords[words.language].details as {
    readonly examples: Partial<Record<FreeTextName, string>>;
    readonly slips: Partial<Record<FreeTextName, string>>;
  };
  const slip = slips[name] !== undefined && slipIn(name as Slip, details) ? slips[name] : undefined;
  return (
    <Field
      label={label ?? formsWords[words.language].details[name]}
      {...(slip !== undefined && { validationState: "warning", validationMessage: slip })}
    >
      <Input
        value={details[name]}
        placeholder={examples[name] ?? ""}
        maxLength={200}
        autoComplete="off"
        onChange={(_, { value }) => void run(setDetails, { ...details, [name]: value })}
      />
    </Field>
  );
}

export function UnitTypeField({ label }: { readonly label: string }) {
  const { state, run, words } = usePane();
  const { details } = state.memory;
  return (
    <ChoiceField
      label={label}
      names={formsWords[words.language].unitTypes}
      value={details.unitType}
      onChange={(unitType) => void run(setDetails, { ...details, unitType })}
    />
  );
}

export function PeriodField({ label }: { readonly label: string }) {
  const { state, run, words } = usePane();
  const { details } = state.memory;
  return (
    <ChoiceField
      label={label}
      names={formsWords[words.language].periodNames}
      value={details.period}
      onChange={(period) => void run(setDetails, { ...details, period })}
    />
  );
}

/** Four digits make a year; until then what is typed stays in the field only, and what holds meanwhile is told. */
export function YearField() {
  const { state, run, words } = usePane();
  const { details } = state.memory;
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  return (
    <Field
      label={formsWords[words.language].details.year}
      {...(left &&
        typed !== null && {
          validationState: "warning",
          validationMessage: formsWords[words.language].details.noYear(details.year),
        })}
    >
      <Input
        inputMode="numeric"
        maxLength={4}
        value={typed ?? String(details.year)}
        onBlur={() => setLeft(true)}
        onChange={(_, { value }) => {
          const isYear = /^20\d\d$/.test(value);
          setTyped(isYear ? null : value);
          setLeft(false);
          if (isYear) void run(setDetails, { ...details, year: Number(value) });
        }}
      />
    </Field>
  );
}

/** Nơi nhận, one a line. */
export function RecipientsField() {
  const { state, run, words } = usePane();
  const { details } = state.memory;
  return (
    <Field label={formsWords[words.language].details.recipients}>
      <Textarea
        rows={3}
        resize="vertical"
        value={details.recipients.join("\n")}
        onChange={(_, { value }) =>
          void run(setDetails, { ...details, recipients: value === "" ? [] : value.split("\n") })
        }
      />
    </Field>
  );
}

/** Whether the outline's own dash lines go in under their headings. */
export function GuidanceField() {
  const { state, dispatch, words } = usePane();
  return (
    <Checkbox
      label={formsWords[words.language].withGuidance}
      checked={state.withGuidance}
      onChange={(_, { checked }) => dispatch({ type: "guidance", on: checked === true })}
    />
  );
}
