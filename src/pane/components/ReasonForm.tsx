import { useId, useState } from "react";
import { Button } from "@fluentui/react-components";
import { usePane } from "./context";
import { Line } from "./controls";

interface ReasonFormProps {
  readonly label: string;
  readonly hint?: string;
  readonly onSave: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks for a reason; an empty one cannot be saved, because every later reader will want to know. */
export function ReasonForm({ label, hint, onSave, onCancel }: ReasonFormProps) {
  const { words } = usePane();
  const [reason, setReason] = useState("");
  const id = useId();
  const given = reason.trim();
  return (
    <form
      className="reason"
      onSubmit={(event) => {
        event.preventDefault();
        if (given !== "") onSave(given);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onCancel();
      }}
    >
      <label htmlFor={id}>{label}</label>
      <Line
        autoFocus
        id={id}
        value={reason}
        maxLength={300}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={setReason}
      />
      {hint && (
        <p id={`${id}-hint`} className="quiet">
          {hint}
        </p>
      )}
      <div className="buttons">
        <Button type="submit" size="small" appearance="primary" disabled={given === ""}>
          {words.actions.save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.actions.never}
        </Button>
      </div>
    </form>
  );
}
