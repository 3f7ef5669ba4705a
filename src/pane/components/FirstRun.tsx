import { useId } from "react";
import { usePane } from "./context";
import { Choice } from "./controls";
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
      <Choice
        id={id}
        names={words.unitTypes}
        value={details.unitType}
        onChange={(unitType) => controller.setDetails({ ...details, unitType })}
      />
    </div>
  );
}
