import { Select } from "@fluentui/react-components";
import { useId } from "react";
import type { UnitType } from "../../core/outline";
import { usePane } from "../context";
import { MainButton } from "./MainButton";

/** The first meeting: what this does, whose report it is, and the button to begin. */
export function FirstRun() {
  const { words } = usePane();
  return (
    <section className="first-run">
      <p>{words.firstRun.what}</p>
      <p>{words.firstRun.then}</p>
      <UnitTypeField label={words.firstRun.unitType} />
      <MainButton />
    </section>
  );
}

export function UnitTypeField({ label }: { readonly label: string }) {
  const { state, controller, words } = usePane();
  const id = useId();
  const { details } = state.memory;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        value={details.unitType}
        onChange={(_, data) => controller.setDetails({ ...details, unitType: data.value as UnitType })}
      >
        {(Object.keys(words.unitTypes) as UnitType[]).map((type) => (
          <option key={type} value={type}>
            {words.unitTypes[type]}
          </option>
        ))}
      </Select>
    </div>
  );
}
