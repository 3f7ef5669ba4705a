import { useId, useState, type ReactNode } from "react";
import { Icon } from "./Icon";

interface DisclosureProps {
  readonly label: ReactNode;
  readonly children: ReactNode;
  readonly startsOpen?: boolean;
  /** The button stands in a heading. */
  readonly heading?: "h5";
}

/** A button and the region it opens. */
export function Disclosure({ label, children, startsOpen = false, heading: Heading }: DisclosureProps) {
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  const button = (
    <button
      type="button"
      className="plain-button"
      aria-expanded={open}
      aria-controls={id}
      onClick={() => setOpen(!open)}
    >
      <Icon name={open ? "opened" : "shut"} />
      <span>{label}</span>
    </button>
  );
  return (
    <div className="disclosure">
      {Heading ? <Heading>{button}</Heading> : button}
      <div id={id} className="disclosed" hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
