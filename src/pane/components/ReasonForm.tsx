import { useEffect, useId, useRef, useState } from "react";
import { Button, Input } from "@fluentui/react-components";
import { usePane } from "../context";

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
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => input.current?.focus(), []);
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
      <Input
        ref={input}
        id={id}
        value={reason}
        maxLength={300}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(_, data) => setReason(data.value)}
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
