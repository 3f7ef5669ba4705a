import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import { Icon } from "./Icon";
import { keepInView } from "../keep-in-view";

interface DisclosureProps {
  readonly label: ReactNode;
  readonly children: ReactNode;
  readonly startsOpen?: boolean;
  /** The button stands in a heading. */
  readonly heading?: "h5";
}

/** A button and the region it opens, and brings into view when it is pressed. */
export function Disclosure({ label, children, startsOpen = false, heading: Heading }: DisclosureProps) {
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  const whole = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    if (open && pressed.current && whole.current) keepInView(whole.current);
  }, [open]);
  const button = (
    <button
      type="button"
      className="plain-button"
      aria-expanded={open}
      aria-controls={id}
      onClick={() => {
        pressed.current = true;
        setOpen(!open);
      }}
    >
      <Icon name={open ? "opened" : "shut"} />
      <span>{label}</span>
    </button>
  );
  return (
    <div ref={whole} className="disclosure">
      {Heading ? <Heading>{button}</Heading> : button}
      <div id={id} className="disclosed" hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
