import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { ReasonFields } from "../fetched/parts";

interface ReasonFormProps {
  readonly open: boolean;
  /** Words on the button that opens it. */
  readonly opener: string;
  readonly label: string;
  readonly hint?: string;
  /** Reasons that are often given, each one press. */
  readonly common?: readonly string[];
  readonly onOpen: (open: boolean) => void;
  readonly onSave: (reason: string) => void;
}

/**
 * Asks for a reason; an empty one cannot be saved, because every later
 * reader will want to know. The focus comes back to what opened it.
 */
export function ReasonForm({ open, opener, label, hint, common = [], onOpen, onSave }: ReasonFormProps) {
  const button = useRef<HTMLButtonElement>(null);

  function shut() {
    onOpen(false);
    button.current?.focus();
  }

  function save(reason: string) {
    shut();
    onSave(reason);
  }

  return (
    <>
      <Button
        ref={button}
        size="small"
        appearance="subtle"
        aria-expanded={open}
        onClick={() => (open ? shut() : onOpen(true))}
      >
        {opener}
      </Button>
      {open && <ReasonFields label={label} hint={hint} common={common} onCancel={shut} onSave={save} />}
    </>
  );
}
