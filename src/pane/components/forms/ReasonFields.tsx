import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { onEscape } from "../controls/on-escape";
import { usePane } from "../context";
import { formsWords } from "../../words/forms";

interface ReasonFieldsProps {
  readonly label: string;
  readonly hint: string | undefined;
  readonly common: readonly string[];
  readonly onCancel: () => void;
  readonly onSave: (reason: string) => void;
}

/** A reason in one press, or in one's own words. */
export function ReasonFields({ label, hint, common, onCancel, onSave }: ReasonFieldsProps) {
  const { words } = usePane();
  const [reason, setReason] = useState("");
  const given = reason.trim();
  return (
    <form
      className="form reason"
      onSubmit={(event) => {
        event.preventDefault();
        if (given !== "") onSave(given);
      }}
      onKeyDown={onEscape(onCancel)}
    >
      {common.length > 0 && (
        <div className="buttons" role="group" aria-label={label}>
          {common.map((text) => (
            <Button key={text} size="small" onClick={() => onSave(text)}>
              {text}
            </Button>
          ))}
        </div>
      )}
      <Field label={common.length > 0 ? formsWords[words.language].otherReason : label} hint={hint}>
        <Input
          size="small"
          autoFocus={common.length === 0}
          value={reason}
          maxLength={300}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <div className="buttons">
        <Button type="submit" size="small" appearance="primary" disabledFocusable={given === ""}>
          {formsWords[words.language].save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.actions.cancel}
        </Button>
      </div>
    </form>
  );
}
